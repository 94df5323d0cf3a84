import type { LookBackWords } from '../look-back-words.ts';

export const lookingBack: LookBackWords = {
  parts: { between: 'Jullie samen', you: 'Jij' },
  questions: {
    talks: { title: 'Spreken jullie elkaar nog om de paar weken?', short: 'Spreken' },
    why: { title: 'Wat komt ertussen?', short: 'Ertussen' },
    free: { title: 'Hoe vrij kun je praten?', short: 'Vrij', lowest: 'nauwelijks', highest: 'helemaal' },
    learning: { title: 'Hoeveel leer je ervan?', short: 'Leren', lowest: 'weinig', highest: 'veel' },
    goOn: {
      title: 'Gaan jullie samen door?',
      short: 'Doorgaan',
      options: { yes: { label: 'Ja' }, other: { label: 'Ik zoek iemand anders' } },
    },
  },
  sayItFirst: 'Zeg dat eerst eens tegen diegene zelf.',
  review: { title: 'Is het zo?', finish: 'Bewaren' },
  kept: p => `Bewaard: hoe het gaat met ${p.name}.`,
};
