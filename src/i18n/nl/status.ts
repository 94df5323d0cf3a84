import type { status as English } from '../en/status.ts';

export const status: typeof English = mentor => ({
  welcome: p => [
    `Ontdek wat voor ${mentor} bij je past, en haal meer uit elk gesprek.`,
    `Het begint met een gesprek van een minuut of ${p.minutes}. Alles blijft op deze computer.`,
  ],
  otherLanguages: ['Rather in English? mentor --lang en'],
  beginNow: { title: 'Zullen we beginnen?', help: 'Je kunt bij elke vraag stoppen en later verdergaan.' },
  advice: {
    mentor: p => `Je advies: ${p.type}.`,
    'other-help-first': p => `Je advies: eerst andere hulp, dan ${p.type}.`,
    'no-mentor-needed': () => 'Je advies: eerst iets eenvoudigers.',
  },
  meetings: p =>
    p.count === 1 ? `Eén gesprek, op ${p.last}.` : `${p.count} gesprekken, het laatste op ${p.last}.`,
  openActions: p =>
    p.count === 1 ? 'Eén actie staat nog open.' : `${p.count} acties staan nog open: mentor actions`,
  nextMeeting: p => `Volgende gesprek: ${p.what}.`,
  next: 'Nu',
  begin: 'Begin met de intake: mentor intake\nOf kijk eerst rond, in een verzonnen dagboek: mentor demo',
  goOn: p => `Ga verder waar je gebleven was: mentor ${p.command}`,
  reflect: p =>
    `Je sprak ${p.name ?? `je ${mentor}`} ${p.when}. Twee minuten zijn genoeg voor wat je bijblijft: mentor log. Ging het niet door? Dan: ${p.cancel}`,
  prepare: p =>
    `Je spreekt ${p.name ?? `je ${mentor}`} ${p.when}. Vijf minuten om je voor te bereiden: mentor prepare`,
  wait: p => `Niets, tot je ${p.name ?? `je ${mentor}`} spreekt. Als het zover is: mentor prepare`,
  days: {
    yesterday: 'gisteren',
    today: 'vandaag',
    tomorrow: 'morgen',
    on: p => `op ${p.day}`,
    at: p => `${p.day} om ${p.time}`,
  },
  quiet: {
    sixWeeks: p =>
      `Het is ${p.weeks} weken geleden dat je ${p.name ?? `je ${mentor}`} sprak. Weer afspreken? Dat gaat met: ${p.command}`,
    ninetyDays: p =>
      `Het is ${p.months} maanden geleden dat je ${p.name ?? `je ${mentor}`} sprak. Is het voorbij? ${
        p.end === null ? 'Dan hoef je niets te doen.' : `Sluit het dan goed af: ${p.end}.`
      } Zo niet, spreek dan weer af: ${p.command}`,
  },
  simplerHelp: 'Probeer eerst de eenvoudiger hulp; welke, lees je met: mentor advice',
  otherHelp: 'Er gaat nu iets anders voor. Bij wie je terechtkunt, lees je met: mentor advice',
  approachSomebody:
    'Bedenk wie je zou kunnen vragen, en leg die naast je advies: mentor people. Na een gesprek: mentor log',
  askSomebody:
    'Vraag een van de mensen die je in gedachten hebt. Wat je zou kunnen schrijven: mentor people message. Na een eerste gesprek: mentor people rate',
  meetFirst: p => `Spreek met ${p.name} af wanneer jullie elkaar zien, en plan het: mentor next`,
  doAction: p => (p.due === null ? p.text : `${p.text} (uiterlijk ${p.due})`),
  doActionOverdue: p => `${p.text} (had je willen doen op ${p.due ?? ''}; nog de moeite waard?)`,
  otherOverdue: p => `${p.text} (had je willen doen op ${p.due ?? ''})`,
  meetAgain: p => `Spreek weer af, rond ${p.day}. Plan het met: mentor next`,
  wrappedUp: p =>
    `Met ${p.name} heb je het afgerond. Wat het je bracht, als blad: mentor export. Voor wat je nu wilt: mentor intake`,
  notices: {
    rescued: p =>
      p.count === 1
        ? `Iets wat destijds niet bewaard kon worden, wacht in ${p.files}.`
        : `Teksten die destijds niet bewaard konden worden, wachten in ${p.files}.`,
    sheet: p => `Wat je in je editor schreef, is nog niet bewaard en wacht in ${p.files}.`,
    unlisted: p =>
      p.count === 1
        ? `Iets wat je dagboek niet kent, wacht in ${p.files}.`
        : `Dingen die je dagboek niet kent, wachten in ${p.files}.`,
    'conflict-copy': p =>
      p.count === 1
        ? `Een programma dat je map synchroniseert, heeft een kopie apart gezet: ${p.files}.`
        : `Een programma dat je map synchroniseert, heeft kopieën apart gezet: ${p.files}.`,
  },
  goOnWith: p => `Ga verder: ${p.command}`,
  see: p => `Zie: ${p.command}`,
});
