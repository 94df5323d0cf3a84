export const standing = (mentor: string) => ({
  welcome: [
    `Find out which kind of ${mentor} fits you, and get more out of every meeting.`,
    'It starts with a conversation of five minutes. All of it stays on this computer.',
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
  goOnWithIntake: 'Go on with the intake where you stopped: mentor intake',
  goOnWithReflection: 'Go on with the reflection you had not finished: mentor log',
  simplerHelp: 'Try the simpler help first; which, you read with: mentor advice',
  otherHelp: 'Something else comes first. To whom you can turn, you read with: mentor advice',
  approachSomebody: 'Send somebody a message; there is an example in: mentor advice. Met? Then: mentor log',
  doAction: (p: { text: string; due: string | null }) =>
    p.due === null ? p.text : `${p.text} (by ${p.due})`,
  doActionOverdue: (p: { text: string; due: string | null }) => `${p.text} (was meant for ${p.due ?? ''})`,
  meetAgain: (p: { day: string }) => `Meet again, around ${p.day}. Afterwards: mentor log`,
});
