/** What a page shows in a picture, said in words: the person's own document, it says "I". */
export const page = {
  confidence: {
    title: 'How sure of myself I felt, over time',
    caption: 'How sure of myself I felt, from 0 to 10.',
    /** Days come in words. */
    once: (p: Dated) => `${p.value} on ${p.day}.`,
    course: (p: { count: number; first: Dated; last: Dated; lowest: number; highest: number }) => {
      const ends = `${p.count} numbers: ${p.first.value} on ${p.first.day}, ${p.last.value} on ${p.last.day}`;
      return p.lowest === p.highest
        ? `${ends}, and the same each time.`
        : `${ends}; the lowest was ${p.lowest}, the highest ${p.highest}.`;
    },
    gap: (p: { from: string; to: string }) => `No numbers between ${p.from} and ${p.to}.`,
  },
};

interface Dated {
  readonly day: string;
  readonly value: number;
}
