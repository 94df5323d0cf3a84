import type { safekeeping as English } from '../en/safekeeping.ts';

const documentNames = {
  settings: 'je instellingen',
  drafts: 'wat je had afgebroken',
};

export const safekeeping: typeof English = {
  changeKinds: {
    intake: 'intake',
    next: 'gesprek gepland',
    log: 'reflectie opgeschreven',
    action: 'actie',
    people: 'wijziging van een persoon',
    rate: 'hoe het was, genoteerd',
    choose: 'gekozen',
    agree: 'afspraak samen',
    checkin: 'hoe het tussen jullie is, genoteerd',
    end: 'afgerond',
    edit: 'verandering',
    delete: 'verwijdering',
    share: 'keuze van wat je deelt',
    import: 'import',
    restore: 'back-up teruggezet',
    merge: 'losse bestanden samengevoegd',
    prepare: 'gesprek voorbereid',
    questions: 'vraag veranderd',
  },
  done: {
    changed: p => `${p.kind} veranderd`,
    deleted: p => `${p.kind} verwijderd`,
  },
  ofRecord: p => `${p.done}, ${p.record}`,
  ofRecords: p => `${p.done} (${p.count} stuks)`,
  takenBack: 'Teruggedraaid; mentor redo begint bij de laatste hiervan:',
  standing: 'Gedaan; mentor undo begint bij de eerste hiervan:',
  states: {
    there: ' Die staat weer in het dagboek.',
    gone: ' Die staat niet meer in het dagboek.',
    before: ' Die is weer zoals ervoor.',
    after: ' Die is weer zoals je hem veranderd had.',
  },
  undone: p => `Teruggedraaid: ${p.change}.${p.state}\nOpnieuw doen kan met: mentor redo`,
  redone: p => `Opnieuw gedaan: ${p.change}.${p.state}\nTerugdraaien kan met: mentor undo`,
  backedUp: p =>
    `Alles staat in ${p.path}. Het is niet versleuteld: bewaar het waar alleen jij erbij kunt.\nTerugzetten kan met: mentor restore ${p.typed}`,
  backedUpDamaged: p =>
    `In ${p.path ?? 'de kopie'} staat alles precies zoals het nu is, en het dagboek is beschadigd. Bewaar die kopie tot het hersteld is; terugzetten met mentor restore kan niet. De kopie is niet versleuteld.`,
  backedUpRest: p =>
    `In ${p.path ?? 'de kopie'} staan je dagboek en al het andere, op één ding na. De kopie is niet versleuteld.`,
  notOverwritten: p =>
    `Er is niets gekopieerd: het dagboek is beschadigd, en ${p.path} is misschien een betere kopie. Die blijft dus staan. Geef een andere naam.`,
  standardInput: 'de standaardinvoer',
  backupOf: p => `de back-up van ${p.day}`,
  noDay: p =>
    `“${p.typed}” is geen dag die ik ken, zoals 2026-11-20, gisteren of afgelopen vrijdag; daarom is er een bestand gezocht.`,
  noBackups: 'Er is nog geen back-up. Bij de eerste verandering van elke dag komt er een.',
  whichBackup: 'Naar welke dag wil je terug?',
  restoreWould: p => `Als je teruggaat naar ${p.from}, verandert dit:`,
  restoreChangesNothing: p => `Het dagboek is al zoals in ${p.from}.`,
  counts: p =>
    some(p.counted, [
      [p.added, p.added === 1 ? 'komt terug' : 'komen terug'],
      [p.updated, p.updated === 1 ? 'wordt weer zoals die was' : 'worden weer zoals ze waren'],
      [p.deleted, p.deleted === 1 ? 'verdwijnt' : 'verdwijnen'],
    ]),
  wouldGo: 'Dit staat niet in de back-up en verdwijnt dan:',
  andMore: p => `en nog ${p.count}`,
  restoreNow: 'Het dagboek zo terugzetten?',
  restoreHelp: 'Met mentor undo draai je het weer terug.',
  restored: p => `Het dagboek is weer zoals het was in ${p.from}.\nTerugdraaien kan met: mentor undo`,
  alsoBack: p => `Ook komt terug, want dat is er nu niet: ${listDocuments(p.documents)}.`,
  alsoCameBack: p => `Ook terug: ${listDocuments(p.documents)}. Daar verandert mentor undo niets aan.`,
  notRestored: 'Er is niets veranderd.',
  olderChanges: p => `Nog ${p.count}, ouder: mentor undo --all`,
  noHistory: 'Er is nog niets veranderd wat je zou kunnen terugdraaien.',
};

type Counted = (p: { count: number }) => string;

function some(counted: Counted, counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${counted({ count })} ${what}`)
    .join(', ');
}

function listDocuments(documents: readonly (keyof typeof documentNames)[]): string {
  return new Intl.ListFormat('nl').format(documents.map(document => documentNames[document]));
}
