import type { AgreementKey } from '../../../domain/people/agreement.ts';
import type { agreeing as English } from '../../en/people/agreeing.ts';
import type { WordsOfQuestion } from '../../question-words.ts';

const agreementWords: Readonly<Record<AgreementKey, WordsOfQuestion>> = {
  goals: {
    title: 'Waarvoor doen jullie dit?',
    help: 'Een of twee dingen die anders zijn op de dag dat jullie terugkijken.',
    short: 'Waarvoor',
  },
  weeks: {
    title: 'Om de hoeveel weken spreken jullie elkaar?',
    help: 'Om de paar weken: lang genoeg om iets te proberen, kort genoeg om het te onthouden.',
    short: 'Om de … weken',
  },
  minutes: { title: 'Hoe lang duurt een gesprek, in minuten?', short: 'Minuten' },
  place: {
    title: 'Waar?',
    help: 'Een plek, aan de telefoon, op een scherm; wandelen kan ook.',
    short: 'Waar',
  },
  planner: {
    title: 'Wie prikt de data?',
    help: 'Het gaat het best als degene die wil leren dat doet.',
    short: 'Wie plant',
  },
  confidential: {
    title: 'Wat blijft onder jullie, en waar houdt dat op?',
    help: 'Er staat een gebruikelijke tekst klaar; verander die gerust.',
    short: 'Onder ons',
  },
  lookBack: {
    title: 'Wanneer kijken jullie samen terug?',
    help: 'Een dag: 4 maart, over 12 weken. Een goed moment om door te gaan of te stoppen.',
    short: 'Terugkijken op',
  },
};

export const agreeing: typeof English = {
  opening: p =>
    `Wat jij en ${p.name} afspreken. Vul het samen in, of neem het mee als voorstel; alles mag open blijven.`,
  parts: { why: 'Waarvoor', how: 'Hoe', trust: 'Vertrouwen' },
  questions: agreementWords,
  suggested: {
    planner: 'Ik',
    confidential:
      'Wat we zeggen, blijft onder ons, ook wat we opschrijven. Alleen als iemand gevaar loopt, of als de wet het vraagt, gaan we naar een ander; en als het kan, zeggen we dat eerst tegen elkaar.',
  },
  notARhythm: 'Dat is geen aantal weken van 1 tot en met 52.',
  notMinutes: 'Dat is geen aantal minuten van 5 tot en met 600.',
  notADay: 'Dat is geen dag die nog komt en die ik ken. Probeer 2027-03-04, 4 maart of over 12 weken.',
  understood: p => `Dat is ${p.day}.`,
  review: { title: 'Spreken jullie het zo af?', finish: 'Ja, bewaren' },
  kept: p =>
    `Bewaard: wat jij en ${p.name} afspreken. Op papier, voor jullie allebei: mentor people agree ${p.typed} --output afspraak.md`,
  written: p => `Wat jullie afspreken, staat in ${p.path}.`,
  page: {
    title: p => `Wat ${p.name} en ik afspreken`,
    goals: 'Waarvoor we dit doen',
    meetings: 'Hoe we elkaar spreken',
    rhythm: p => (p.weeks === 1 ? 'Elke week' : `Om de ${p.weeks} weken`),
    minutes: p => `Elke keer ${p.minutes} minuten`,
    place: p => `Waar: ${p.place}`,
    planner: p => `Wie de data prikt: ${p.planner}`,
    confidential: 'Wat onder ons blijft',
    lookBack: 'Wanneer we terugkijken',
    lookBackOn: p => `Op ${p.day}. Wat bracht het, wat zouden we anders doen, en gaan we door?`,
    ending: 'Hoe het eindigt',
    endings: [
      'Ieder van ons mag op elk moment stoppen, en hoeft geen reden te geven. Dat is dan niemands schuld.',
      'We zeggen het tegen elkaar, en kijken in één laatste gesprek terug op wat het bracht.',
    ],
    closing: 'Gemaakt voor ons tweeën: ieder bewaart er een.',
  },
};
