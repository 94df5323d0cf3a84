import type { editing as English } from '../en/editing.ts';
import { lowerFirst } from '../lower-first.ts';

export const editing: typeof English = {
  shared: 'Wat gedeeld mag worden',
  resumed: p => `Je gaat verder met ${p.path}, dat er van een eerdere poging nog lag.`,
  outdated: p =>
    `${p.path} lag er nog van een eerdere poging. De reflectie is daarna veranderd, dus je begint met hoe ze er nu staat: neem uit dat bestand over wat je nog wilt en gooi het dan weg.`,
  flagsLeftOut: 'Wat je nu op de opdrachtregel meegaf, staat daar niet in.',
  doneWriting: {
    title: 'Ben je klaar met schrijven?',
    help: p =>
      `Staat ${p.path} nog open in je editor, schrijf het dan eerst af en sla het daar op. Nee bewaart het voor later.`,
  },
  sheetStays: p => `Wat je schrijft staat in ${p.path}, zodra je het opslaat. Verder ga je met: ${p.goOn}`,
  endedAtOnce: p =>
    `De editor sloot meteen weer af en het blad is nog zoals het was, dus er is niets bewaard. Heeft hij een eigen venster, schrijf en bewaar het dan daar: ${p.path} blijft staan. Daarna: ${p.goOn}\nWil je dat mentor op je editor wacht, geef hem dan de optie daarvoor mee, zoals EDITOR="gedit --wait".`,
  changed: p => `Veranderd in ${p.id}: ${listParts(p.parts)}.`,
  meetingWasOn: p => `Het gesprek was op ${p.day}.`,
  unmarked: p => `Er staat nu iets anders, dus dit deel je niet meer: ${listParts(p.parts)}.`,
  undo: 'Terugdraaien kan met: mentor undo',
  guided: { title: 'Wat wil je veranderen?', finish: 'Dat was alles, bewaar het' },
  which: {
    show: 'Wat wil je zien?',
    edit: 'Welk gesprek wil je veranderen?',
    delete: 'Wat wil je verwijderen?',
  },
  nothingChanged: 'Er is niets veranderd.',
  nothingKept: 'Er is niets opgeschreven, dus ook niets bewaard.',
  deleted: p => `Verwijderd: ${p.record}.`,
  deletedWith: p => `Verwijderd: ${p.record}, en daarmee ook ${p.along}.`,
  deletedForever: p =>
    `Voorgoed verwijderd: ${p.record}. Met mentor undo komt het niet meer terug; dat draait de verandering daarvoor terug.`,
  forgotten: p => `${p.id} was al verwijderd; nu is het ook uit undo en de automatische back-ups verdwenen.`,
  nameStays: p =>
    `De naam staat nog in wat je schreef over je ${p.days.length === 1 ? 'gesprek' : 'gesprekken'} van ${new Intl.ListFormat('nl').format(p.days)}; met mentor edit haal je die daar weg.`,
  outOfReach:
    'Hier kan mentor niet bij: exports en back-ups die je zelf maakte, en kopieën van je editor of een ander programma.',
  stillHolding: p =>
    `Hier staan nog woorden of de code in van wat je verwijderd hebt. Mentor laat dit staan, want misschien is het het laatste wat er van iets anders over is. Kijk zelf, en gooi het weg:\n${p.paths}`,
  illegible: p =>
    `In deze kon mentor niet kijken: ze zijn beschadigd of niet te lezen, en misschien staat het erin. Ze blijven staan, want er kan ook iets anders in staan. Kijk zelf, en gooi weg wat weg kan:\n${p.paths}`,
  nothingDeleted: 'Er is niets verwijderd.',
  forever: {
    title: p => `Voorgoed verwijderen: ${p.record}?`,
    titleForgotten: p => `Alles wat er nog van ${p.id} is, voorgoed wissen?`,
    help: 'Het komt niet meer terug: niet met mentor undo, en niet uit een automatische back-up.',
  },
};

function listParts(parts: readonly string[]): string {
  return parts.map(lowerFirst).join(', ');
}
