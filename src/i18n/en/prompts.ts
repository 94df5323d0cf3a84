/** What a question on the screen says besides its own words. */
export const prompts = {
  ratherNotSay: "I'd rather not say",
  notSaid: 'left open',
  noneOfThese: 'none of these',
  yes: 'Yes',
  no: 'No',
  letters: { yes: 'y', no: 'n', skip: 's' },
  /** What the keys do; the first word or two is the key itself. */
  keys: {
    answer: 'Enter answer',
    skipWithEnter: 'Enter skip',
    /** `means` is the caller's: what an empty answer does. */
    emptyWithEnter: ({ means }: { means: string }) => `Enter ${means}`,
    noneWithEnter: 'Enter none of these',
    newLine: 'Ctrl-J new line',
    choose: '↑↓ or number',
    chooseLetter: '↑↓ or letter',
    mark: 'Space or number mark',
    markAtMost: ({ marked, most }: { marked: number; most: number }) =>
      `Space or number mark (${marked} of ${most})`,
    number: '←→ or number',
    skip: 's skip',
    back: 'Esc back',
    stop: 'Ctrl-C stop',
    command: ({ typed }: { typed: string }) => `${typed}  (:back goes back)`,
  },
  writeSomething: 'Please write something; a few words will do.',
  nothingBefore: 'Nothing comes before this question.',
  chooseOne: 'Please choose one of these.',
  chooseNumber: ({ from, to }: { from: number; to: number }) =>
    `Please choose a number from ${from} to ${to}.`,
  tooMany: ({ most }: { most: number }) => `No more than ${most}: unmark one first.`,
  /** The plain way of asking, for a screen reader: whole lines, nothing that moves. */
  plain: {
    option: ({ number, label }: { number: number; label: string }) => `${number}. ${label}`,
    ends: ({ from, lowest, to, highest }: Ends) => `${from} means ${lowest}, ${to} means ${highest}.`,
    textWanted: 'Type your answer and press Enter.',
    oneWanted: ({ last }: { last: number }) => `Enter a number between 1 and ${last}.`,
    someWanted: ({ last }: { last: number }) =>
      `Enter numbers between 1 and ${last}, with spaces between them, or 0 for none of these.`,
    atMost: ({ most }: { most: number }) => `You may choose up to ${most}.`,
    numberWanted: ({ from, to }: { from: number; to: number }) => `Enter a number from ${from} to ${to}.`,
    yesNoWanted: 'Enter y for yes or n for no.',
    now: ({ answer }: { answer: string }) => `Now: ${answer}. Enter keeps it.`,
    skip: 'Enter :skip if you would rather not say.',
    skipWithEnter: 'Press Enter alone if you would rather not say.',
    emptyMeans: ({ means }: { means: string }) => `Press Enter alone: ${means}.`,
    back: 'Enter :back at any question to return to the one before.',
    notUnderstood: ({ typed }: { typed: string }) => `“${typed}” is not an answer here.`,
    nothingGiven: 'There is no answer yet.',
    chosen: ({ answer }: { answer: string }) => `You chose: ${answer}.`,
    prompt: 'Answer: ',
  },
};

interface Ends {
  from: number;
  lowest: string;
  to: number;
  highest: string;
}
