import type { page as English } from '../en/page.ts';

/** Het document van de persoon zelf: het zegt "ik". */
export const page: typeof English = {
  confidence: {
    title: 'Hoe zeker ik me voelde, door de tijd heen',
    caption: 'Hoe zeker ik me voelde, van 0 tot 10.',
    once: p => `Een ${p.value} op ${p.day}.`,
    course: p => {
      const ends = `${p.count} cijfers: een ${p.first.value} op ${p.first.day}, een ${p.last.value} op ${p.last.day}`;
      return p.lowest === p.highest
        ? `${ends}, en elke keer hetzelfde.`
        : `${ends}; het laagste was een ${p.lowest}, het hoogste een ${p.highest}.`;
    },
    gap: p => `Tussen ${p.from} en ${p.to} staan er geen cijfers.`,
  },
};
