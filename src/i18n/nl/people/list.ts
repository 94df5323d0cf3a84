import type { list as English } from '../../en/people/list.ts';

export const list: typeof English = mentor => ({
  noAdvice: 'Er is nog geen advies om ernaast te leggen. Daarvoor: mentor intake',
  candidates: 'Wie je zou kunnen vragen',
  mentors: `Je ${mentor}`,
  rows: {
    what: 'Doet',
    type: 'Voor jou',
    match: 'Je advies',
    employer: 'Werkt',
    decidesOnMe: 'Beslist over je',
    talksWithJudges: 'Praat met wie oordeelt',
    couldAnswer: 'Kan antwoorden op',
    click: 'Klik',
    learning: 'Leren',
    verdict: 'Jouw oordeel',
    meetings: 'Gesprekken',
    lookBack: 'Terugkijken',
    checkIn: 'Tussen jullie',
  },
  types: { 'inside-career-path': 'op je pad', 'outside-neutral': 'van buiten' },
  neither: 'geen van beide',
  unknown: 'nog niet duidelijk',
  yes: 'ja',
  no: 'nee',
  works: { own: 'waar jij werkt', other: 'elders' },
  matches: {
    first: 'past',
    second: 'de tweede',
    other: 'de andere soort',
    none: `niet als ${mentor}`,
    unknown: 'nog niet duidelijk',
  },
  notThere: 'juiste soort, andere plek',
  tooClose: 'juiste soort, te dichtbij',
  outOfFive: p => `${p.mean} van 5`,
  questions: p => (p.more === 0 ? p.first : `${p.first} En nog ${p.more}.`),
  met: p => `${p.count}, laatst ${p.last}`,
  ended: p => `Afgerond: ${p.names}.`,
  declined: p => `Gaat niet door: ${p.names}.`,
  nobody: 'Hier staat nog niemand. Iemand toevoegen die je zou kunnen vragen: mentor people add NAAM',
  reminders: {
    decide: p =>
      `Over ${p.name} was je nog aan het denken, en jullie spraken elkaar sindsdien. En nu? mentor people rate ${p.typed}`,
    'check-in': p =>
      `Een goed moment om te kijken hoe het is tussen jou en ${p.name}: mentor people checkin ${p.typed}`,
    'look-back': p =>
      `Jij en ${p.name} spraken af terug te kijken op ${p.day}. Een nieuwe dag, of afronden: mentor people agree ${p.typed}, mentor people end ${p.typed}`,
  },
  chooseYourself:
    'De keus is aan jou: na een gesprek mentor people rate NAAM; weet je het, dan mentor people choose NAAM.',
});
