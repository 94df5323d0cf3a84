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
    opening:
      'A few minutes for what the meeting brought. Only the first line is needed; Enter passes over the rest.',
    resume: {
      title: 'There is a reflection you had not finished. What would you like to do?',
      help: (p: { when: string }) => `Kept on ${p.when}.`,
      options: {
        goOn: { label: 'Go on with it' },
        startOver: { label: 'Start a new one', hint: 'the old one is thrown away' },
      },
    },
    lastAction: {
      title: (p: { action: string }) => `You meant to: ${p.action}`,
      help: 'How does it stand?',
      options: {
        done: { label: 'Done' },
        open: { label: 'Still open' },
        dropped: { label: 'Dropped', hint: 'it is no longer needed' },
      },
    },
    what: {
      title: 'What did you talk about?',
      help: 'What struck you, and what did you feel while you talked?',
    },
    date: { title: 'When was it?', help: 'A day: 2026-11-20, yesterday, last friday.', today: 'today' },
    understood: (p: { day: string }) => `That is ${p.day}.`,
    notADay: 'That is no day I know. Try 2026-11-20, yesterday or last friday.',
    inFuture: (p: { day: string }) => `${p.day} is still to come.`,
    mentor: { title: 'With whom?', help: `The name of your ${mentor}; a first name will do.` },
    soWhat: {
      title: 'So what: what does it mean?',
      help: 'What does it say about you or your work that you did not see before?',
    },
    nowWhat: {
      title: 'Now what: what will you do with it?',
      help: 'What will be different, and what happens if you do nothing?',
    },
    confidence: {
      title: 'How sure of yourself do you feel in your work now?',
      help: 'Your first feeling; you see the earlier number afterwards.',
      lowest: 'not at all',
      highest: 'completely',
    },
    lastConfidence: (p: { value: number; day: string }) => `On ${p.day} you said ${p.value}.`,
    blindSpot: {
      title: 'Did you see a blind spot?',
      help: 'Something about yourself that you had not seen.',
    },
    critical: { title: 'What do you look at more critically now?', help: 'In your own work.' },
    perspective: { title: 'Which other view were you given?', help: 'How did the other see your situation?' },
    skill: {
      title: 'Which skill did you practise?',
      help: 'For example: giving the lead. With an example after a colon, if you have one.',
    },
    action: {
      title: 'What will you do before the next meeting?',
      help: 'One thing, with a day if you like: call Ann @ friday',
    },
    anotherAction: {
      title: 'Anything else you will do?',
      help: 'Enter if this was all.',
      none: 'that was all',
    },
  },
});
