import type { MentorType } from '../../../domain/advice/recommendation.ts';
import type { PersonMessage } from '../../../domain/people/message.ts';
import { messageFrom } from '../advice/message.ts';
import { withArticle as a } from '../article.ts';

/** Whom one looks for instead, in words that give neither a plan nor a doubt away. */
const wanted: Readonly<Record<MentorType, string>> = {
  'inside-career-path': 'someone with experience of their own in it',
  'outside-neutral': 'someone who stands further away from my work',
};

/** What to write to somebody. */
export const message = (mentor: string) => ({
  to: (p: PersonMessage) => messageFrom(p),
  /** To whoever arranged it. No blame, and nothing that was said in the talks. */
  forChoice: (p: { name: string; type: MentorType }) =>
    `Dear …,\nThank you for arranging for me to talk with ${p.name}. This says nothing against ${p.name}, but for what I want to learn now I need a different person: ${wanted[p.type]}. It tends to work better for both when you choose ${a(mentor)} yourself. Could I meet two or three people first, and then choose? I will tell ${p.name} myself.`,
  /** To whoever has a say: nothing of doubts or plans, and no request to be the mentor. */
  forNames: (p: { name: string; isBoss: boolean }) =>
    `Dear ${p.name},\nI would like to get better at … (one part of your work), and to talk it over now and then with someone who is not involved in it. Do you know one or two people I might ask?${p.isBoss ? ' And could I set aside an hour for it every few weeks?' : ''}`,
  fillIn:
    'Fill in the dots (the brackets say with what), and leave out what does not fit. Nothing is sent from here.',
  hasASay: (p: { name: string }) =>
    `${p.name} has a say over you. So this asks for a name or two, and not for ${p.name} as your ${mentor}.`,
  otherHelpFirst: 'Your advice puts other help first, and this can wait until then: mentor advice',
});
