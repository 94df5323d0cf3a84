import type { PersonVerdict, RatingKey } from '../../../domain/people/rating.ts';
import type { ratingWords as English } from '../../en/people/rating.ts';
import type { WordsOfQuestion } from '../../question-words.ts';

const agreed = { lowest: 'helemaal niet', highest: 'helemaal' };

const verdictWords: Readonly<Record<PersonVerdict, string>> = {
  good: 'past goed',
  deciding: 'nog aan het denken',
  'no-fit': 'past niet',
};

const statements: Readonly<Record<RatingKey, WordsOfQuestion>> = {
  safe: { title: 'Ik kon zeggen: “Dat weet ik niet.”', short: 'Kon “weet ik niet” zeggen', ...agreed },
  asked: { title: 'Mij werd meer gevraagd dan verteld.', short: 'Meer gevraagd dan verteld', ...agreed },
  values: { title: 'We vinden dezelfde dingen belangrijk.', short: 'Zelfde waarden', ...agreed },
  again: { title: 'Ik zou graag nog eens gaan.', short: 'Graag nog eens', ...agreed },
  challenged: {
    title: 'Ik werd tegengesproken, en daar had ik iets aan.',
    short: 'Nuttig tegengesproken',
    ...agreed,
  },
  learn: { title: 'Ik kan zeggen wat ik zou leren.', short: 'Weet wat ik leer', ...agreed },
  experience: {
    title: 'Er was iets voor mij bij: eigen ervaring, of een frisse blik.',
    short: 'Er was iets voor mij bij',
    ...agreed,
  },
  time: { title: 'Er is om de paar weken tijd voor mij.', short: 'Heeft tijd', ...agreed },
  verdict: {
    title: 'En alles bij elkaar?',
    help: 'Je eigen oordeel; de cijfers beslissen niets.',
    short: 'Alles bij elkaar',
    leaveOpen: 'nog niet',
    options: {
      good: { label: 'Past goed' },
      deciding: { label: 'Nog aan het denken', hint: 'komt terug na het volgende gesprek' },
      'no-fit': { label: 'Past niet' },
    },
  },
};

export const ratingWords: typeof English = {
  opening: p =>
    `Hoe was het met ${p.name}? Acht korte zinnen, ongeveer een minuut; je eerste gevoel is goed.`,
  parts: { click: 'De klik', learning: 'Het leren', verdict: 'Alles bij elkaar' },
  questions: statements,
  review: { title: 'Was het zo?', finish: 'Ja, bewaren' },
  verdicts: verdictWords,
  click: 'klik',
  learning: 'leren',
  mean: p => p.value.toFixed(1).replace('.', ','),
  kept: p => `Bewaard: hoe het was met ${p.name}.`,
  now: p => `${p.told.charAt(0).toUpperCase()}${p.told.slice(1)}.`,
  before: p => `Op ${p.day}: ${p.told}.`,
  after: {
    good: p => `Wil je samen verder? Vraag het ${p.name}, en daarna: mentor people choose ${p.typed}`,
    deciding: p =>
      `Dat is prima. Na je volgende gesprek met ${p.name} komt het terug: mentor people rate ${p.typed}`,
    'no-fit': p =>
      `Bedank ${p.name} voor het gesprek; een reden hoef je niet te geven. De anderen: mentor people`,
  },
};
