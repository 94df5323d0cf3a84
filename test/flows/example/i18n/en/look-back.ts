export const lookingBack = {
  parts: { between: 'Between you', you: 'You' },
  questions: {
    talks: { title: 'Do you still talk every few weeks?', short: 'Talk' },
    why: { title: 'What comes in between?', short: 'In between' },
    free: { title: 'How freely do you speak?', short: 'Freely', lowest: 'hardly', highest: 'fully' },
    learning: { title: 'How much do you learn?', short: 'Learn', lowest: 'little', highest: 'a lot' },
    goOn: {
      title: 'Do you go on together?',
      short: 'Go on',
      options: { yes: { label: 'Yes' }, other: { label: 'I look for somebody else' } },
    },
  },
  sayItFirst: 'That is worth saying to them first.',
  review: { title: 'Is that how it is?', finish: 'Keep it' },
  kept: (p: { name: string }) => `Kept: how it goes with ${p.name}.`,
};
