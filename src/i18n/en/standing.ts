export const standing = (mentor: string) => ({
  welcome: [
    `Find out which kind of ${mentor} fits you, and get more out of every meeting.`,
    'It starts with a conversation of some ten minutes. All of it stays on this computer.',
  ],
  beginNow: { title: 'Shall we begin?', help: 'You can stop at any question, and go on later.' },
  advice: {
    mentor: (p: { type: string }) => `Your advice: ${p.type}.`,
    'other-help-first': (p: { type: string }) => `Your advice: other help first, then ${p.type}.`,
    'no-mentor-needed': (_: { type: string }) => 'Your advice: something simpler first.',
  },
  meetings: (p: { count: number; last: string }) =>
    p.count === 1 ? `One meeting, on ${p.last}.` : `${p.count} meetings, the latest on ${p.last}.`,
  openActions: (p: { count: number }) =>
    p.count === 1 ? 'One thing to do is open.' : `${p.count} things to do are open.`,
  next: 'Next',
  begin: 'Begin the intake: mentor intake',
  goOn: (p: { command: string }) => `Go on where you stopped: mentor ${p.command}`,
  simplerHelp: 'Try the simpler help first; which, you read with: mentor advice',
  otherHelp: 'Something else comes first. To whom you can turn, you read with: mentor advice',
  approachSomebody: 'Send somebody a message; there is an example in: mentor advice. Met? Then: mentor log',
  doAction: (p: { text: string; due: string | null }) =>
    p.due === null ? p.text : `${p.text} (by ${p.due})`,
  doActionOverdue: (p: { text: string; due: string | null }) => `${p.text} (was meant for ${p.due ?? ''})`,
  meetAgain: (p: { day: string }) => `Meet again, around ${p.day}. Afterwards: mentor log`,
  /** What waits outside the journal, in `files`, of which there are so many. */
  notices: {
    rescued: (p: { files: string; count: number }) =>
      p.count === 1
        ? `What could not be kept at the time waits in ${p.files}.`
        : `Texts that could not be kept at the time wait in ${p.files}.`,
    sheet: (p: { files: string; count: number }) =>
      `What you wrote in your editor was not kept yet, and waits in ${p.files}.`,
    unlisted: (p: { files: string; count: number }) =>
      p.count === 1
        ? `Something your journal does not know waits in ${p.files}.`
        : `Things your journal does not know wait in ${p.files}.`,
    'conflict-copy': (p: { files: string; count: number }) =>
      p.count === 1
        ? `A tool that syncs your folder kept a copy apart: ${p.files}.`
        : `A tool that syncs your folder kept copies apart: ${p.files}.`,
  },
  /** What to do about it: the command that goes on with it, or the one that says more. */
  goOnWith: (p: { command: string }) => `Go on: ${p.command}`,
  see: (p: { command: string }) => `See: ${p.command}`,
});
