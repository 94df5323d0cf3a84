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
    p.count === 1 ? 'One action is still open.' : `${p.count} actions are still open.`,
  next: 'Next',
  begin: 'Start the intake: mentor intake',
  goOn: (p: { command: string }) => `Carry on where you stopped: mentor ${p.command}`,
  simplerHelp: 'Try the simpler help first. To see what that is: mentor advice',
  otherHelp: 'Something else comes first. To see who you can turn to: mentor advice',
  approachSomebody:
    'Send someone a message; you will find an example with: mentor advice. Once you have met: mentor log',
  doAction: (p: { text: string; due: string | null }) =>
    p.due === null ? p.text : `${p.text} (by ${p.due})`,
  doActionOverdue: (p: { text: string; due: string | null }) => `${p.text} (was due on ${p.due ?? ''})`,
  meetAgain: (p: { day: string }) => `Meet again, around ${p.day}. Afterwards: mentor log`,
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
