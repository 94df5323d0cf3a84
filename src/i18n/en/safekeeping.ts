/** The words around keeping things safe: waiting, undo and redo, backups, doctor. */
export const safekeeping = {
  waiting: 'Another mentor is writing. Waiting for it …',
  doings: {
    intake: 'intake',
    log: 'reflection written',
    edit: 'reflection changed',
    delete: 'reflection deleted',
    import: 'import',
    restore: 'backup put back',
  } as Readonly<Record<string, string>>,
  ofMeeting: (p: { done: string; day: string }) => `${p.done}, meeting of ${p.day}`,
  ofRecords: (p: { done: string; count: number }) => `${p.done} (${p.count} records)`,
  takenBack: 'taken back',
  undone: (p: { change: string }) => `Taken back: ${p.change}.\nMake it again with: mentor redo`,
  redone: (p: { change: string }) => `Made again: ${p.change}.\nTake it back with: mentor undo`,
  noHistory: 'Nothing has been changed yet that could be taken back.',
};
