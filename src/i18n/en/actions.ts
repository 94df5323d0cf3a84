/** What is said of the things that one means to do. */
export const actions = {
  none: 'Nothing open. To add something you mean to do: mentor actions add "…" --due friday',
  noneFound: 'No actions like that. To see them all: mentor actions --all',
  /** Behind an action, for the person with whom it came up. */
  with: (p: { name: string }) => `with ${p.name}`,
  today: 'today',
  late: (p: { count: number; unit: 'day' | 'week' }) =>
    `${p.count} ${p.unit}${p.count === 1 ? '' : 's'} late`,
  how: 'Done: mentor actions done WORDS. Another day: mentor actions move WORDS DAY. Not needed any more: mentor actions drop WORDS',
  added: (p: { id: string; told: string }) => `Added as ${p.id}: ${p.told}`,
  /** Said where the day that was given is over already. */
  dayIsPast: 'That day is past; to choose another: mentor actions move',
  became: {
    open: (p: { text: string }) => `Open again: ${p.text}.`,
    done: (p: { text: string }) => `Done: ${p.text}.`,
    dropped: (p: { text: string }) => `Dropped: ${p.text}.`,
  },
  moved: (p: { text: string; day: string }) => `${p.text}: by ${p.day} now.`,
  movedNowhere: (p: { text: string }) => `${p.text}: no day any more.`,
  which: { done: 'Which one is done?', dropped: 'Which one do you drop?', move: 'Which one do you move?' },
  moveTo: {
    title: 'To which day?',
    help: 'A day: friday, in two weeks, 2026-12-01.',
    notADay: 'That is not a day I know. Try friday, in two weeks or 2026-12-01.',
  },
  guided: {
    parts: { action: 'What you will do' },
    questions: {
      text: {
        title: 'What do you mean to do?',
        help: 'One thing, small enough to begin with.',
        short: 'Action',
      },
      due: {
        title: 'By when?',
        help: 'A day: friday, in two weeks, 2026-12-01. Without one it simply stays on the list.',
        short: 'By',
        leaveOpen: 'no day',
      },
      expected: {
        title: 'What do you expect to come of it?',
        help: 'Afterwards you can see how it went against what you thought.',
        short: 'What I expect',
      },
    },
    review: { title: 'Would you like to save it like this?', finish: 'Yes, save it' },
  },
};
