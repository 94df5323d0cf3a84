import type { demo as English } from '../en/demo.ts';

export const demo: typeof English = {
  lookRound: 'Kijk rond in het dagboek:',
  tour: {
    status: 'hoe het ervoor staat, en wat er nu te doen is',
    advice: 'welk soort mentor het twee jaar geleden werd, en waarom',
    growth: 'zelfvertrouwen, vaardigheden en blinde vlekken in één oogopslag',
    page: 'twee jaar als pagina voor je browser, om te lezen of af te drukken',
    share: 'wat meegaat naar een functioneringsgesprek: wat gemarkeerd is, en niets anders',
    prepare: 'het blad voor het gesprek dat eraan komt',
  },
  yoursToChange:
    'Schrijf, verander, verwijder en herstel erin wat je wilt. Je eigen dagboek ligt ergens anders en is niet aangeraakt.',
  throwAway: 'Genoeg gezien? Alles zit in één map:',
};
