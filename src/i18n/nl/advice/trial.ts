import type { trial as English } from '../../en/advice/trial.ts';
import { whereabouts } from './where.ts';

export const trial: typeof English = mentor => ({
  title: 'Stel dat je had geantwoord',
  tried: p => `${p.short}: ${p.changed} (jouw antwoord: ${p.current})`,
  sameAnswer: p => `${p.short}: ${p.current} – dat is al je antwoord`,
  moot: 'Telt niet mee: met je andere antwoorden wordt dit niet gevraagd.',
  silenced: p => `Wat je antwoordde bij ${p.listed}, telt dan niet mee.`,
  notSaved: p => `Er is niets bewaard. Je advies van ${p.when} blijft staan.`,
  earlierRules: p =>
    `Je advies van ${p.when} kwam van eerdere regels. Beide kanten van deze proef volgen die van nu.`,
  nothingDifferent: 'Aan het advies zou niets veranderen.',
  instead: p => `${p.what}: ${p.changed} (nu: ${p.current})`,
  nobody: 'niemand',
  whereabouts: p => whereabouts(p),
  strengths: { clear: 'duidelijk', leaning: 'neigt die kant op', close: 'scheelt weinig' },
  paces: {
    'this-week': 'deze week een eerste gesprek',
    'every-few-weeks': 'om de paar weken een gesprek',
  },
  noLongerOpen: 'geen vraag meer die op antwoord wacht',
  stepsReworded: 'De eerste stappen blijven, maar in andere woorden.',
  stepsOther: 'De eerste stappen worden anders.',
  labels: {
    trial: 'Alleen een proef',
    different: 'Wat er anders zou zijn',
    kind: 'Het advies',
    type: `Soort ${mentor}`,
    where: 'Waar je zoekt',
    second: 'En daarna',
    secondWhere: 'Waar je die zoekt',
    strength: 'Hoe zeker het is',
    pace: 'Tempo',
    reasons: { come: 'Redenen erbij', gone: 'Redenen die wegvallen', otherwise: 'Redenen die anders tellen' },
    places: { come: 'Deuren die opengaan', gone: 'Deuren die dichtgaan' },
    avoid: { come: `Ook niet als je ${mentor}`, gone: 'Wie dan niet meer afvalt' },
    limits: { come: 'Een keerzijde die erbij komt', gone: 'Een keerzijde die wegvalt' },
    whoAnswers: 'Wie dan wat kan beantwoorden',
  },
});
