import type { Judges } from '../../../domain/intake/own-case.ts';
import type { describing as English } from '../../en/people/describing.ts';

type Asked = Parameters<typeof English.questions>[0];

const says: Readonly<Record<Judges, (name: string) => string>> = {
  boss: name => `Beslist ${name} mee over je loon, contract of promotie?`,
  assessors: name => `Beoordeelt ${name} je, of beslist ${name} over je plek?`,
  clients: name => `Is ${name} een opdrachtgever van je, of beslist ${name} of je werk krijgt?`,
  investors: name => `Is ${name} een klant, partner of investeerder van je?`,
  hirers: name => `Zou ${name} je kunnen aannemen?`,
};

function onThePath({ name, path }: Asked): string {
  const named = path.position === null ? '' : ` (${path.position})`;
  switch (path.kind) {
    case 'position':
      return `Heeft ${name} de functie die jij wilt${named}, of kent ${name} die van binnenuit?`;
    case 'business':
      return `Heeft ${name} al jaren zo’n bedrijf${named}?`;
    case 'further':
      return `Is ${name} al verder in werk als het jouwe?`;
    case 'open':
      return `Is ${name} ergens waar jij wel zou willen zijn?`;
  }
}

export const describing: typeof English = {
  opening: 'Een paar korte vragen over iemand die je zou kunnen vragen. Wat je niet weet, laat je open.',
  openingAgain: 'Wat je eerder zei, staat klaar: met Enter houd je het.',
  parts: { who: 'Wie het is', tie: 'Wat jullie met elkaar te maken hebben' },
  leaveOpen: 'Weet ik niet',
  nameTaken: p => `${p.name} staat al bij je mensen. Geef een naam waaraan je de twee uit elkaar houdt.`,
  questions: p => ({
    name: {
      title: 'Aan wie denk je?',
      help: 'Een voornaam is genoeg, als je maar weet wie het is.',
      short: 'Naam',
    },
    what: {
      title: `Wat doet ${p.name}?`,
      help: 'In een paar woorden: geeft leiding aan een afdeling.',
      short: 'Doet',
      leaveOpen: 'openlaten',
    },
    met: {
      title: `Waar ken je ${p.name} van?`,
      help: 'Of alleen van horen zeggen. Het komt in je bericht te staan.',
      short: 'Ken ik van',
      leaveOpen: 'openlaten',
    },
    decidesOnMe: {
      title: says[p.judges](p.name),
      help: 'Ook van hogerop, of aan een tafel waar dat besloten wordt.',
      short: 'Beslist over mij',
    },
    onPath: { title: onThePath(p), help: 'Bij welke werkgever doet er niet toe.', short: 'Op mijn pad' },
    sameWork: {
      title: `Doet ${p.name} hetzelfde soort werk als jij?`,
      help: 'Hetzelfde vak, waar dan ook.',
      short: 'Zelfde werk',
    },
    employer: {
      title: `Waar werkt ${p.name}?`,
      short: 'Werkt',
      options: { own: { label: 'Waar ik werk' }, other: { label: 'Ergens anders' } },
    },
    talksWithJudges: {
      title: `Praat ${p.name} met wie jou beoordeelt?`,
      help: 'Vaak genoeg om iets terug te laten komen.',
      short: 'Praat met wie mij beoordeelt',
    },
  }),
  review: { title: 'Klopt het zo?', finish: 'Ja, bewaren' },
};
