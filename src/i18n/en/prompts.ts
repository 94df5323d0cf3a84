/** What a question on the screen says besides its own words. */
export const prompts = {
  notSaid: 'left open',
  /** Of a long answer its beginning is repeated; this is the rest of it. */
  charactersInAll: ({ count }: { count: number }) => `… ${count.toLocaleString('en-GB')} characters in all`,
  noneOfThese: 'None of these',
  yes: 'Yes',
  no: 'No',
  letters: { yes: 'y', no: 'n' },
  /** What the keys do; the first word or two is the key itself. `means` is the caller's: what it is to leave the question open. */
  keys: {
    answer: 'Enter answer',
    keep: 'Enter keep',
    change: 'Enter change',
    finish: 'Enter finish',
    edit: 'Tab edit',
    newLine: 'Ctrl-J new line',
    choose: ({ last }: { last: number }) => (last === 1 ? '1' : `↑↓ or 1–${last}`),
    chooseLetter: ({ yes, no }: { yes: string; no: string }) => `↑↓ or ${yes}/${no}`,
    mark: ({ last }: { last: number }) => (last === 1 ? '↑↓ Space or 1 tick' : `↑↓ Space or 1–${last} tick`),
    markAtMost: ({ last, marked, most }: { last: number; marked: number; most: number }) =>
      `↑↓ Space or 1–${last} tick (${marked} of ${most})`,
    markAll: ({ marked, of }: { marked: number; of: number }) => `↑↓ Space tick, A all (${marked} of ${of})`,
    number: ({ from, to }: { from: number; to: number }) => `←→ or ${from} to ${to}`,
    open: ({ means }: { means: string }) => `Ctrl-O ${means}`,
    enterOrOpen: ({ means }: { means: string }) => `Enter or Ctrl-O ${means}`,
    back: 'Esc back',
    stop: 'Ctrl-C stop',
    command: ({ typed }: { typed: string }) => `${typed}  (:back goes back, :skip leaves open)`,
  },
  writeSomething: 'Please write something; a few words will do.',
  chooseOne: 'Please choose one of these.',
  chooseSome: 'Please tick what fits, or choose “None of these”.',
  chooseNumber: ({ from, to }: { from: number; to: number }) =>
    `Please choose a number from ${from} to ${to}.`,
  tooMany: ({ most }: { most: number }) => `No more than ${most}: leave one out.`,
  /** `leaving` is the key or the typed word that does it. */
  leavesOpen: ({ leaving }: { leaving: string }) => `${leaving} leaves it open.`,
  mustAnswer: 'This question needs an answer.',
  nothingBefore: 'There is no question before this one.',
  unknownCommand: ({ typed }: { typed: string }) => `“${typed}” does nothing here; only :back and :skip do.`,
  /** The plain way of asking, for a screen reader: whole lines, nothing that moves. */
  plain: {
    option: ({ number, label }: { number: number; label: string }) => `${number}. ${label}`,
    row: ({ number, label, answer }: { number: number; label: string; answer: string }) =>
      `${number}. ${label}: ${answer}`,
    ends: ({ from, lowest, to, highest }: Ends) => `${from} means ${lowest}, ${to} means ${highest}.`,
    textWanted: 'Type your answer and press Enter.',
    oneWanted: ({ last }: { last: number }) => `Type a number from 1 to ${last}.`,
    someWanted: ({ last }: { last: number }) =>
      `Type numbers from 1 to ${last}, with spaces between them${last > 9 ? ' (3-8 for a row of them)' : ''}, or 0 for none of these.`,
    atMost: ({ most }: { most: number }) => `You may choose up to ${most}.`,
    numberWanted: ({ from, to }: { from: number; to: number }) => `Type a number from ${from} to ${to}.`,
    yesNoWanted: 'Type y for yes or n for no.',
    reviewWanted: ({ finish }: { finish: string }) =>
      `Type a number to change that answer. Enter alone, or yes, means: ${finish}.`,
    now: ({ answer }: { answer: string }) => `Now: ${answer}. Enter keeps it.`,
    skip: ({ means }: { means: string }) => `:skip means: ${means}.`,
    emptyOrSkip: ({ means }: { means: string }) => `Enter alone, or :skip, means: ${means}.`,
    back: 'Type :back to return to the previous question.',
    notUnderstood: ({ typed }: { typed: string }) => `“${typed}” is not an answer here.`,
    nothingGiven: 'There is no answer yet.',
    chosen: ({ answer }: { answer: string }) => `You chose: ${answer}.`,
    /** A question of a conversation that is gone on with, and the answer to it. */
    answered: ({ question, answer }: { question: string; answer: string }) =>
      `${question}${/[?!.:]$/.test(question) ? '' : ':'} ${answer}`,
    prompt: 'Answer: ',
  },
};

interface Ends {
  from: number;
  lowest: string;
  to: number;
  highest: string;
}
