import type { MentorType } from '../../../domain/advice/recommendation.ts';

/** What a reason that weighs nothing settles all the same. */
export type Settles = 'order' | 'place' | 'avoid' | 'count' | 'other';

/** What the whole advice says besides what its parts say. */
export const wholeAdvice = (mentor: string) => ({
  because: (p: { counts: string; answers: string }) => `${p.counts}: you answered ${p.answers}`,
  counts: (p: { weight: number; type: string }) => `Counts ${p.weight} for ${p.type}`,
  settles: {
    order: 'This decides who comes first',
    place: 'This says where to look',
    avoid: 'This says who not to ask',
    count: 'This is not counted, as you have it already',
    other: 'This weighs nothing, and explains something',
  } satisfies Readonly<Record<Settles, string>>,
  secondFor: (p: { listed: string }) => `This is the one to ask ${p.listed}.`,
  /** Where none of the open questions is for the second. */
  secondWithoutQuestions: {
    'inside-career-path': 'You have no question for this one yet; it is someone to learn the way from.',
    'outside-neutral': `You have no question for this one yet; it is someone to tell what you would rather not tell your first ${mentor}.`,
  } satisfies Readonly<Record<MentorType, string>>,
  whoAnswersHead: { question: 'What you would ask', answerer: 'Who can answer it' },
  takeItAlong: 'Read it again beforehand: what do you want to tell, and what do you keep to yourself?',
  yourQuestions: 'What you want to know, and a way to ask it:',
  keepItForElsewhere:
    'That is for you, and for someone elsewhere. To this one, bring only the questions below.',
  /** The last line of a document. */
  forYouAlone: 'This is for you alone: your own words are in it.',
  written: (p: { path: string }) =>
    `Written to ${p.path}. Your own words are in it, and it is meant for you alone.`,
});
