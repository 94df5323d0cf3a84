import type { openerFor as English, toTakeAlong as EnglishQuestions } from '../../en/advice/take-along.ts';

/** Bij alles wat je zou willen vragen: één vraag om mee te nemen. */
export const toTakeAlong: typeof EnglishQuestions = {
  route: 'Welke stap bleek achteraf de belangrijkste?',
  craft: 'Waar kijk jij het eerst naar om te zien of dit goed gedaan is?',
  'unwritten-rules': 'Waar kwam jij hier pas laat achter?',
  introductions: 'Wiens woord telt hier, en hoe leerden die mensen jou kennen?',
  example: 'Waar twijfelde jij over toen je stond waar ik nu sta?',
  'current-work': 'Dit gebeurde er vorige week. Wat valt je op?',
  'self-image': 'Wat merk je aan de manier waarop ik dit vertel?',
  doubts: 'Wanneer twijfelde jij voor het laatst aan jezelf, en wat deed je toen?',
  challenge: 'Als dit van jou was, wat zou je dan anders doen?',
};

const WITH_THE_WORK = 'Wat zou jij in mijn plaats als eerste doen?';

export const openerFor: typeof English = (question, type) =>
  question === 'current-work' && type === 'inside-career-path'
    ? WITH_THE_WORK
    : (toTakeAlong[question] ?? question);
