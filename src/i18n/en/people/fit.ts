import type { Care, FitReason, TieKey } from '../../../domain/people/fit.ts';
import { withArticle as a } from '../article.ts';

/** What somebody is for a person, and how that fits their advice. `typed` is what one types for them in a command. */
export const fitWords = (mentor: string) => {
  const care: Readonly<Record<Care, (p: { name: string }) => string>> = {
    'own-boss': ({ name }) =>
      `Someone with a say over you hears a doubt differently, however kind they are. Do ask ${name} for time, and for a name or two.`,
    'own-boss-not-alone': ({ name }) =>
      `Someone with a say over you is not the one to tell this to. Don’t go into a talk about it with ${name} alone: take someone with you.`,
    'own-boss-no-plans': ({ name }) =>
      `Someone with a say over you hears a doubt differently, however kind they are. For now, ask ${name} nothing that gives your plan away.`,
    'same-work-is-not-neutral': ({ name }) =>
      `Someone in your own line of work is not neutral, wherever they work: ${name} sees it much the way you do. For a question about the work itself that is just right.`,
    'path-is-not-outside': ({ name }) =>
      `However far away they work, someone on your path is not ${a(mentor)} from outside: ${name} has a view of that path already.`,
    'talks-with-judges': ({ name }) =>
      `${name} talks with those who judge you: agree first on what stays between you, and keep your doubts for someone else.`,
    'not-on-the-path': ({ name }) => `${name} does not know from the inside where you want to go.`,
    'same-house': ({ name }) =>
      `${name} works where you work: people change places, and may come to have a say over you.`,
  };
  /** Said of somebody who was named just before. */
  const because: Readonly<Record<FitReason, string>> = {
    'knows-the-path': 'Knows from the inside where you want to go.',
    'far-from-your-work': 'Is far from your own work, and has no part in it.',
    'no-say-over-you': 'Has no say over you.',
    'no-shared-circle': 'Does not talk with those who judge you.',
  };
  const unknown: Readonly<Record<TieKey, string>> = {
    decidesOnMe: 'whether they have a say over you',
    onPath: 'whether they know the way to where you want to be',
    sameWork: 'whether they do the same work as you',
    employer: 'where they work',
    talksWithJudges: 'whether they talk with those who judge you',
  };
  return {
    because,
    care,
    unknown,
    is: (p: { name: string; type: string }) => `For you, ${p.name} is ${p.type}.`,
    hasASay: (p: { name: string }) => `Not as your ${mentor}: ${p.name} has a say over you.`,
    isNeither: (p: { name: string }) =>
      `For you, ${p.name} is neither kind of ${mentor}: not on your path, and not far enough away to be neutral.`,
    notKnown: (p: { name: string }) => `It is not clear yet what ${p.name} is for you.`,
    stillUnknown: (p: { listed: string; typed: string }) =>
      `Not known yet: ${p.listed}. Once you know: mentor people edit ${p.typed}`,
    watch: 'Keep in mind',
    couldAnswer: (p: { name: string; listed: string }) => `${p.name} could answer ${p.listed}.`,
    /** Beside the advice; `place` is where that looks. */
    matches: {
      /** `but` is what stands in the way; null where nothing does. */
      first: (p: { but: string | null }) =>
        p.but === null
          ? 'That is what your advice says to look for.'
          : `That is the kind your advice says to look for, but ${p.but}.`,
      second: (p: { but: string | null }) =>
        p.but === null
          ? 'That is what your advice says to look for next.'
          : `That is the kind your advice says to look for next, but ${p.but}.`,
      other: (p: { type: string }) => `Your advice says to look for ${p.type}.`,
      none: 'There is no advice to lay beside it yet. For that: mentor intake',
      notFirstOfAll: {
        'other-help-first': (p: { type: string }) =>
          `Your advice puts other help first; who can help now: mentor advice. After that, it says to look for ${p.type}.`,
        'no-mentor-needed': (p: { type: string }) =>
          `Your advice says that something simpler may be enough: mentor advice. If not, look for ${p.type}.`,
      },
    },
    place: { own: 'at your own employer', other: 'at another employer' },
    /** What stands in the way where somebody talks with those who judge, and the advice keeps clear of that. */
    notThatClose: 'not this close to those who judge you',
    /** Where a mentor was assigned, and this may be the one. */
    assigned: (p: { name: string; typed: string }) =>
      `Was ${p.name} assigned to you? You may ask to choose for yourself; what you could write: mentor people message ${p.typed} --ask-for-choice`,
  };
};
