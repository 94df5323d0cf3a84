import type { ActionStatus } from '../../domain/meetings/action.ts';
import type { SeenAgain } from '../../domain/meetings/session.ts';

const statuses: Readonly<Record<ActionStatus, string>> = { open: 'open', done: 'done', dropped: 'dropped' };

const seenAgain: Readonly<Record<SeenAgain['state'], string>> = {
  seen: 'seen again',
  watched: 'watched for',
  changed: 'changed',
};

export const sessions = (mentor: string) => ({
  statuses,
  overdue: 'overdue',
  due: (p: { day: string }) => `by ${p.day}`,
  labels: {
    mentor: 'With',
    soWhat: 'What it tells me',
    nowWhat: 'What I will do',
    blindSpots: 'Blind spots',
    critical: 'More critical of',
    perspective: 'Another view',
    skills: 'Skills',
    confidence: 'Confidence',
    actions: 'Actions',
  },
  outcome: (p: { outcome: string }) => `what became of it: ${p.outcome}`,
  /** Over what words were found in beside reflections. */
  headings: { people: 'People', actions: 'Actions' },
  /** How a blind spot was seen again, where no words of one's own say it. */
  seen: seenAgain,
  mayBeShared: 'may be shared',
  confidence: (p: { value: number }) => `${p.value} out of 10`,
  stored: (p: { id: string; day: string }) => `Saved as ${p.id}: the meeting on ${p.day}.`,
  /** Said of a meeting that was planned. */
  wasPlanned: (p: { name: string | null }) =>
    p.name === null
      ? 'That is the meeting you had planned.'
      : `That is the meeting you had planned with ${p.name}.`,
  metWith: (p: { name: string }) => `With ${p.name}.`,
  /** Said of something earlier; `state` is what became of it, as `done` or `watched for`. */
  became: (p: { text: string; state: string }) => `${p.text}: ${p.state}.`,
  withoutDay: (p: { text: string }) => `${p.text}: no day.`,
  noDayIn: (p: { text: string }) => `${p.text}: no day, as none that I know follows the @.`,
  dueOn: (p: { text: string; day: string }) => `${p.text}: by ${p.day}.`,
  readAgain: (p: { id: string }) => `Read it again with: mentor show ${p.id}`,
  none: 'No reflections yet. After a meeting: mentor log',
  noneFound: 'No reflections match that.',
  more: (p: { count: number }) => `${p.count} more: mentor list --all`,
  maybeMore: 'There may be more: mentor list --all',
  guided: {
    opening: 'A few minutes to look back on the meeting. Only what you talked about needs an answer.',
    keys: 'Press Enter to go on; anything left empty stays open. Esc goes back, Ctrl-C stops and saves what you have.',
    keysInPlainLines:
      'Press Enter to go on; anything left empty stays open. Type :back to go back; Ctrl-C stops and saves what you have.',
    parts: { since: 'Since last time', meeting: 'The meeting', you: 'About you', ahead: 'What comes next' },
    /** The meeting that was planned, and is to be written about. */
    planned: (p: { name: string | null; day: string }) =>
      p.name === null ? `You had a meeting on ${p.day}.` : `You met ${p.name} on ${p.day}.`,
    /** The word that the question for the day takes for this day. */
    today: 'today',
    understood: (p: { day: string }) => `That is ${p.day}.`,
    dayAlone: 'That is only a day. What will you do by then?',
    notADay: 'That is not a day I know. Try 2026-11-20, yesterday or last Friday.',
    inFuture: (p: { day: string }) => `${p.day} is still to come.`,
    severalPeople: (p: { names: string }) => `That could be ${p.names}. Which one? Type the whole name.`,
    lastConfidence: (p: { value: number; day: string }) => `On ${p.day} you gave yourself ${p.value}.`,
    lastAction: {
      title: (p: { action: string }) => `You meant to: ${p.action}`,
      help: 'How is that going?',
      options: {
        done: { label: 'Done' },
        open: { label: 'Still open' },
        dropped: { label: 'Dropped', hint: 'it is no longer needed' },
      },
    },
    lastExpected: {
      title: 'What had you expected of it?',
      help: 'In a few words. What differs from what you thought is worth a look.',
      short: 'What I expected',
    },
    lastHappened: {
      title: 'What came of it?',
      help: (p: { expected: string | null }) =>
        p.expected === null ? 'In a few words.' : `You expected: “${p.expected}”.`,
      short: 'What came of it',
    },
    /** An old blind spot, on which one looks back. */
    oldSpot: {
      title: (p: { text: string; day: string }) => `An earlier blind spot: ${p.text}`,
      help: (p: { text: string; day: string }) => `You noted that on ${p.day}. How is it now?`,
      leaveOpen: 'not now',
      options: {
        seen: { label: 'I saw it again' },
        watched: { label: 'I watched for it', hint: 'whether it showed or not' },
        changed: { label: 'It has changed' },
      },
    },
    oldSpotNoticed: {
      title: 'What did you notice?',
      help: 'A sentence is enough: later it shows what became of it.',
      short: 'What I noticed',
    },
    questions: {
      what: {
        title: 'What did you talk about?',
        help: 'What struck you, and how did you feel as you talked?',
        short: 'What we talked about',
      },
      soWhat: {
        title: 'What does that tell you?',
        help: 'Something about yourself or your work that you had not seen before.',
        short: 'What it tells me',
      },
      nowWhat: {
        title: 'What will you do with it?',
        help: 'What will be different, and what happens if you do nothing?',
        short: 'What I will do',
      },
      date: {
        title: 'When was it?',
        help: 'A day: 2026-11-20, yesterday, last Friday.',
        short: 'Day',
      },
      mentor: {
        title: 'Who was it with?',
        help: `The name of your ${mentor}; a first name will do.`,
        short: 'With',
      },
      confidence: {
        title: 'How confident do you feel in your work now?',
        help: 'Your first feeling. An earlier number, if there is one, is shown afterwards.',
        short: 'Confidence',
        lowest: 'not at all',
        highest: 'completely',
      },
      blindSpot: {
        title: 'Did you notice anything about yourself that was new to you?',
        help: 'A blind spot: others could see it, you could not.',
        short: 'Blind spot',
      },
      critical: {
        title: 'What do you look at more critically now?',
        help: 'In your own work.',
        short: 'More critical of',
      },
      perspective: {
        title: 'How did the other person see your situation?',
        help: 'A view other than your own.',
        short: 'Another view',
      },
      skill: {
        title: 'Which skill did you practise?',
        help: 'Such as: delegating. You can add an example after a colon.',
        short: 'Skill',
      },
      action: {
        title: 'What will you do before the next meeting?',
        help: 'One thing, with a day if you like: call Ann on Friday. Three at most.',
        short: 'Action',
        leaveOpen: 'nothing',
      },
      expected: {
        title: 'What do you expect to come of that first one?',
        help: 'In a few words. Next time you can see how it went against what you thought.',
        short: 'What I expect',
      },
    },
    anotherAction: {
      title: 'Will you do anything else?',
      help: 'Three at most: one that you do is worth more than three that you don’t.',
      short: 'Action',
      leaveOpen: 'that’s all',
    },
    review: { title: 'Would you like to save it like this?', finish: 'Yes, save it' },
  },
});
