import type { toTakeAlong as English, subjects as EnglishSubjects } from '../../en/advice/take-along.ts';

/** Bij alles wat je zou willen vragen: één vraag om mee te nemen. */
export const toTakeAlong: typeof English = {
  route: 'Welke stap bleek achteraf de belangrijkste?',
  craft: 'Waaraan zie jij dat werk echt goed is, en niet alleen in orde?',
  'unwritten-rules': 'Waar kwam jij hier pas laat achter?',
  introductions: 'Wie moet ik dit jaar leren kennen, en hoe pak ik dat aan?',
  example: 'Waar twijfelde jij over toen je stond waar ik nu sta?',
  'current-work': 'Hier loop ik tegenaan. Wat valt je op?',
  'self-image': 'Wat merk je aan de manier waarop ik dit vertel?',
  doubts: 'Wat doe jij als je aan jezelf twijfelt?',
  challenge: 'Waar zit ik ernaast, denk je?',
};

export const subjects: typeof EnglishSubjects = {
  route: 'welke stap was op jouw weg de belangrijkste?',
  craft: 'waaraan zie jij dat werk echt goed is, en niet alleen in orde?',
  'unwritten-rules': 'waar kwam jij daar pas laat achter?',
  introductions: 'wie zou iemand zoals ik moeten leren kennen?',
  example: 'waar twijfelde jij over toen je stond waar ik nu sta?',
  'current-work': 'wat valt iemand op die er niet in zit, aan iets waar ik tegenaan loop?',
  'self-image': 'wat valt je op aan hoe ik mijn werk aanpak?',
  doubts: 'hoe ontdekte jij wat bij je paste, en wat niet?',
  challenge: 'waar zou ik ernaast kunnen zitten over mijn eigen werk?',
};

export const howYouDoIt = 'hoe zou jij iets aanpakken waar ik tegenaan loop?';
