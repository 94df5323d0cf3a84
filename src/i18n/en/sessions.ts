import type { ActionStatus } from '../../domain/meetings/action.ts';
import type { SeenAgain } from '../../domain/sessions/session.ts';

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
    soWhat: 'So what',
    nowWhat: 'Now what',
    blindSpots: 'Blind spots',
    critical: 'More critical of',
    perspective: 'Perspective',
    skills: 'Skills',
    confidence: 'Confidence',
    actions: 'Actions',
  },
  outcome: (p: { outcome: string }) => `what became of it: ${p.outcome}`,
  /** How a blind spot was seen again, where no words of one's own say it. */
  seen: seenAgain,
  mayBeShared: 'may be shared',
  confidence: (p: { value: number }) => `${p.value} of 10`,
  stored: (p: { id: string; day: string }) => `Kept as ${p.id}: the meeting of ${p.day}.`,
  withoutDay: (p: { text: string }) => `${p.text}: no day.`,
  noDayIn: (p: { text: string }) => `${p.text}: no day, since none was understood after the @.`,
  dueOn: (p: { text: string; day: string }) => `${p.text}: by ${p.day}.`,
  readAgain: (p: { id: string }) => `Read it again with: mentor show ${p.id}`,
  none: 'No reflections yet. After a meeting: mentor log',
  noneFound: 'No reflection fits that.',
  more: (p: { count: number }) => `${p.count} more: mentor list --all`,
  maybeMore: 'There may be more: mentor list --all',
  guided: {
    opening: 'A few minutes for what the meeting brought. Only the first line is needed.',
    keys: 'Enter goes on; what you leave empty stays open. Esc goes back, Ctrl-C stops and keeps what you have.',
    keysInPlainLines:
      'Enter goes on; what you leave empty stays open. Type :back to go back; Ctrl-C stops and keeps what you have.',
    parts: { since: 'Since last time', meeting: 'The meeting', you: 'About you', ahead: 'From here' },
    /** The word that the question for the day takes for this day. */
    today: 'today',
    understood: (p: { day: string }) => `That is ${p.day}.`,
    notADay: 'That is no day I know. Try 2026-11-20, yesterday or last Friday.',
    inFuture: (p: { day: string }) => `${p.day} is still to come.`,
    lastConfidence: (p: { value: number; day: string }) => `On ${p.day} you said ${p.value}.`,
    lastAction: {
      title: (p: { action: string }) => `You meant to: ${p.action}`,
      help: 'How does it stand?',
      options: {
        done: { label: 'Done' },
        open: { label: 'Still open' },
        dropped: { label: 'Dropped', hint: 'it is no longer needed' },
      },
    },
    questions: {
      what: {
        title: 'What did you talk about?',
        help: 'What struck you, and what did you feel while you talked?',
        short: 'We talked about',
      },
      soWhat: {
        title: 'What does that tell you?',
        help: 'About yourself or your work, that you did not see before.',
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
        short: 'When',
      },
      mentor: {
        title: 'With whom?',
        help: `The name of your ${mentor}; a first name will do.`,
        short: 'With',
      },
      confidence: {
        title: 'How sure of yourself do you feel in your work now?',
        help: 'Your first feeling; you see the earlier number afterwards.',
        short: 'Sure of myself',
        lowest: 'not at all',
        highest: 'completely',
      },
      blindSpot: {
        title: 'Did you notice something about yourself that was new to you?',
        help: 'A blind spot: others see it, you did not.',
        short: 'New about me',
      },
      critical: {
        title: 'What do you look at more critically now?',
        help: 'In your own work.',
        short: 'More critical of',
      },
      perspective: {
        title: 'How did the other person see your situation?',
        help: 'Another view than your own.',
        short: 'The other’s view',
      },
      skill: {
        title: 'Which skill did you practise?',
        help: 'For example: giving the lead. With an example after a colon, if you have one.',
        short: 'Practised',
      },
      action: {
        title: 'What will you do before the next meeting?',
        help: 'One thing, with a day if you like: call Ann on Friday. Three at the most.',
        short: 'To do',
        leaveOpen: 'nothing',
      },
    },
    anotherAction: {
      title: 'Anything else you will do?',
      help: 'Three at the most: one you do is worth more than three you do not.',
      short: 'And',
      leaveOpen: 'that was all',
    },
    review: { title: 'Is this how you want to keep it?', finish: 'This is right: keep it' },
  },
});
