import type { drafts as English } from '../en/drafts.ts';

export const drafts: typeof English = {
  another: {
    label: 'Een eerdere bekijken',
    hint: p =>
      p.count === 1 ? 'er ligt er nog een; deze blijft' : `er liggen er nog ${p.count}; deze blijft`,
  },
  unreadable: p =>
    `${p.path} blijft zoals het is: er staat iets in wat je afbrak, en het is niet te lezen. Wat eraan mankeert, zegt: mentor doctor`,
};
