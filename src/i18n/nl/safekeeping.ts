import type { safekeeping as English } from '../en/safekeeping.ts';

export const safekeeping: typeof English = {
  waiting: 'Een andere mentor-opdracht is aan het opslaan. Even wachten …',
  doings: {
    intake: 'intake',
    log: 'reflectie opgeschreven',
    edit: 'reflectie veranderd',
    delete: 'reflectie verwijderd',
    import: 'import',
    restore: 'back-up teruggezet',
  },
  ofMeeting: p => `${p.done}, gesprek van ${p.day}`,
  ofRecords: p => `${p.done} (${p.count} stuks)`,
  takenBack: 'teruggedraaid',
  undone: p => `Teruggedraaid: ${p.change}.\nOpnieuw doen kan met: mentor redo`,
  redone: p => `Opnieuw gedaan: ${p.change}.\nTerugdraaien kan met: mentor undo`,
  backedUp: p =>
    `Alles staat in ${p.path}. Het is niet versleuteld: bewaar het waar alleen jij erbij kunt.\nTerugzetten kan met: mentor restore ${p.path}`,
  noBackups: 'Er is nog geen back-up. Bij de eerste verandering van elke dag komt er een.',
  whichBackup: 'Naar welke dag wil je terug?',
  restoreWould: p => `Als je teruggaat naar ${p.from}, verandert dit:`,
  restoreChangesNothing: 'Het dagboek is al zoals het in die back-up is.',
  lists: { intakes: 'intakes', people: 'personen', sessions: 'reflecties', goals: 'doelen' },
  counts: p =>
    `${p.list}: ${some([
      [p.added, p.added === 1 ? 'komt terug' : 'komen terug'],
      [p.updated, p.updated === 1 ? 'wordt weer zoals die was' : 'worden weer zoals ze waren'],
      [p.deleted, p.deleted === 1 ? 'verdwijnt' : 'verdwijnen'],
    ])}`,
  wouldGo: 'Deze reflecties staan niet in de back-up en verdwijnen dan:',
  andMore: p => `en nog ${p.count}`,
  restoreNow: 'Het dagboek zo terugzetten?',
  restoreHelp: 'Met mentor undo draai je het weer terug.',
  restored: 'Het dagboek is weer zoals het in de back-up was.\nTerugdraaien kan met: mentor undo',
  notRestored: 'Er is niets veranderd.',
  noHistory: 'Er is nog niets veranderd wat je zou kunnen terugdraaien.',
};

function some(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
}
