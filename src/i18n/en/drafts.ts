/** What is said of drafts, whichever conversation they are of. */
export const drafts = {
  /** One waits to be gone on with, and there are `count` older ones. */
  another: {
    label: 'Look at an earlier one',
    hint: (p: { count: number }) =>
      p.count === 1 ? 'there is one more; this one stays' : `there are ${p.count} more; this one stays`,
  },
  unreadable: (p: { path: string }) =>
    `${p.path} is left as it is: it holds something you broke off, and cannot be read. What is wrong with it: mentor doctor`,
};
