export const status = (mentor: string) => ({
  welcome: (p: { minutes: number }) => [
    `Find out what kind of ${mentor} is right for you, and get more out of every meeting.`,
    `It starts with a conversation of about ${p.minutes} minutes. Everything stays on this computer.`,
  ],
  /** Each in the language that it offers. */
  otherLanguages: ['Liever in het Nederlands? mentor --lang nl'],
  beginNow: { title: 'Shall we begin?', help: 'You can stop at any question, and carry on later.' },
  advice: {
    mentor: (p: { type: string }) => `Your advice: ${p.type}.`,
    'other-help-first': (p: { type: string }) => `Your advice: other help first, then ${p.type}.`,
    'no-mentor-needed': (_: { type: string }) => 'Your advice: something simpler first.',
  },
  meetings: (p: { count: number; last: string }) =>
    p.count === 1 ? `One meeting, on ${p.last}.` : `${p.count} meetings, the latest on ${p.last}.`,
  openActions: (p: { count: number }) =>
    p.count === 1 ? 'One action is still open.' : `${p.count} actions are still open: mentor actions`,
  /** The next meeting, in a few words: when, with whom, where. */
  nextMeeting: (p: { what: string }) => `Next meeting: ${p.what}.`,
  next: 'Next',
  begin: 'Start the intake: mentor intake\nOr look round first, in a made-up journal: mentor demo',
  goOn: (p: { command: string }) => `Carry on where you stopped: mentor ${p.command}`,
  /** `when` is the day as one says it, `cancel` what to give where the meeting never was. */
  reflect: (p: { name: string | null; when: string; cancel: string }) =>
    `You met ${p.name ?? `your ${mentor}`} ${p.when}. Two minutes are enough for what stays with you: mentor log. If it did not take place: ${p.cancel}`,
  prepare: (p: { name: string | null; when: string }) =>
    `You are meeting ${p.name ?? `your ${mentor}`} ${p.when}. Five minutes to be ready: mentor prepare`,
  wait: (p: { name: string | null }) =>
    `Nothing, until you meet ${p.name ?? `your ${mentor}`}. When it is time: mentor prepare`,
  /** A day that is near, as one says it in a sentence. */
  days: {
    yesterday: 'yesterday',
    today: 'today',
    tomorrow: 'tomorrow',
    on: (p: { day: string }) => `on ${p.day}`,
    at: (p: { day: string; time: string }) => `${p.day} at ${p.time}`,
  },
  quiet: {
    sixWeeks: (p: { name: string | null; weeks: number; command: string }) =>
      `It has been ${p.weeks} weeks since you met ${p.name ?? `your ${mentor}`}. Time to meet again? To plan it: ${p.command}`,
    /** `end` is what ends it; null for a mere name, of which nothing is kept. */
    ninetyDays: (p: { name: string | null; months: number; command: string; end: string | null }) =>
      `It has been ${p.months} months since you met ${p.name ?? `your ${mentor}`}. Is it over? ${
        p.end === null ? 'Then there is nothing you need to do.' : `Then end it well: ${p.end}.`
      } If not, meet again: ${p.command}`,
  },
  simplerHelp: 'Try the simpler help first. To see what that is: mentor advice',
  otherHelp: 'Something else comes first. To see who you can turn to: mentor advice',
  approachSomebody:
    'Think of someone you might ask, and lay them beside your advice: mentor people. Once you have met: mentor log',
  askSomebody:
    'Ask one of the people you have in mind. What you could write: mentor people message. After a first talk: mentor people rate',
  meetFirst: (p: { name: string }) => `Agree with ${p.name} on a day to meet, and plan it: mentor next`,
  doAction: (p: { text: string; due: string | null }) =>
    p.due === null ? p.text : `${p.text} (by ${p.due})`,
  doActionOverdue: (p: { text: string; due: string | null }) =>
    `${p.text} (was due on ${p.due ?? ''}; still worth it?)`,
  /** The same, where the question is asked of another already. */
  otherOverdue: (p: { text: string; due: string | null }) => `${p.text} (was due on ${p.due ?? ''})`,
  meetAgain: (p: { day: string }) => `Meet again, around ${p.day}. To plan it: mentor next`,
  wrappedUp: (p: { name: string }) =>
    `You wrapped up with ${p.name}. What it brought you, as a page: mentor export. For what you want now: mentor intake`,
  /** What waits outside the journal, in `files`, of which there are so many. */
  notices: {
    rescued: (p: { files: string; count: number }) =>
      p.count === 1
        ? `Text that could not be saved at the time is waiting in ${p.files}.`
        : `Texts that could not be saved at the time are waiting in ${p.files}.`,
    sheet: (p: { files: string; count: number }) =>
      `What you wrote in your editor has not been saved yet, and is waiting in ${p.files}.`,
    unlisted: (p: { files: string; count: number }) =>
      p.count === 1
        ? `Something your journal does not know about is waiting in ${p.files}.`
        : `Things your journal does not know about are waiting in ${p.files}.`,
    'conflict-copy': (p: { files: string; count: number }) =>
      p.count === 1
        ? `The tool that syncs your folder has set a copy aside: ${p.files}.`
        : `The tool that syncs your folder has set copies aside: ${p.files}.`,
  },
  /** What to do about it: the command that goes on with it, or the one that says more. */
  goOnWith: (p: { command: string }) => `Carry on: ${p.command}`,
  see: (p: { command: string }) => `See: ${p.command}`,
});
