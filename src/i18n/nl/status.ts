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
  openActions: p => (p.count === 1 ? 'Eén actie staat nog open.' : `${p.count} acties staan nog open.`),
  next: 'Nu',
  begin: 'Begin met de intake: mentor intake',
  goOn: p => `Ga verder waar je gebleven was: mentor ${p.command}`,
  simplerHelp: 'Probeer eerst de eenvoudiger hulp; welke, lees je met: mentor advice',
  otherHelp: 'Er gaat nu iets anders voor. Bij wie je terechtkunt, lees je met: mentor advice',
  approachSomebody:
    'Stuur iemand een bericht; een voorbeeld staat in: mentor advice. Gesproken? Dan: mentor log',
  doAction: p => (p.due === null ? p.text : `${p.text} (uiterlijk ${p.due})`),
  doActionOverdue: p => `${p.text} (had je willen doen op ${p.due ?? ''})`,
  meetAgain: p => `Spreek weer af, rond ${p.day}. Daarna: mentor log`,
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
