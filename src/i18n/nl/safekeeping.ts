import type { safekeeping as English } from '../en/safekeeping.ts';

export const safekeeping: typeof English = {
  waiting: 'Een andere mentor is aan het schrijven. Even wachten …',
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
  noHistory: 'Er is nog niets veranderd wat je zou kunnen terugdraaien.',
};
