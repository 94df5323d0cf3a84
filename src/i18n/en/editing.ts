/** What is said when a reflection is written in an editor, changed or deleted. */
export const editing = {
  /** What a change of marks is called among the changed parts. */
  shared: 'What may be shared',
  resumed: (p: { path: string }) => `You go on with ${p.path}, which an earlier attempt left.`,
  outdated: (p: { path: string }) =>
    `${p.path} is from an earlier attempt. The reflection was changed since, so you begin with how it stands now: copy from that file what you still want, then delete it.`,
  flagsLeftOut: 'What you gave on the command line this time is not in it.',
  /** Asked where an editor was back at once, or left the sheet as it was: one with a window of its own may still be open. */
  doneWriting: {
    title: 'Are you done writing?',
    help: (p: { path: string }) =>
      `If your editor still shows ${p.path}, write first, and save it there. No leaves it for later.`,
  },
  /** `goOn` is the command that goes on with the sheet. */
  sheetStays: (p: { path: string; goOn: string }) =>
    `What you write is in ${p.path}, once you save it. Go on with it: ${p.goOn}`,
  endedAtOnce: (p: { path: string; goOn: string }) =>
    `The editor ended at once and left the sheet as it was, so nothing was kept. If it has a window of its own, write and save there: ${p.path} stays. Then: ${p.goOn}\nSo that mentor waits for it, give the editor its option for that, such as EDITOR="gedit --wait".`,
  changed: (p: { id: string; parts: readonly string[] }) => `Changed in ${p.id}: ${p.parts.join(', ')}.`,
  meetingWasOn: (p: { day: string }) => `The meeting was on ${p.day}.`,
  unmarked: (p: { parts: readonly string[] }) =>
    `It says something else now, so it is no longer marked to be shared: ${p.parts.join(', ')}.`,
  undo: 'Take it back with: mentor undo',
  nothingChanged: 'Nothing changed.',
  nothingKept: 'Nothing was written, so nothing was kept.',
  deleted: (p: { record: string }) => `Deleted: ${p.record}.`,
  /** `along` is how many of each kind came of it. */
  deletedWith: (p: { record: string; along: string }) => `Deleted: ${p.record}, and with it ${p.along}.`,
  deletedForever: (p: { record: string }) =>
    `Deleted for good: ${p.record}. mentor undo cannot bring it back; it would take back the change before.`,
  forgotten: (p: { id: string }) =>
    `${p.id} was deleted before; now undo and the rolling backups have lost it too.`,
  /** The name of a deleted person, in reflections of these days. */
  nameStays: (p: { days: readonly string[] }) =>
    `The name still stands in what you wrote about your meeting${p.days.length === 1 ? '' : 's'} of ${new Intl.ListFormat('en-GB').format(p.days)}; mentor edit takes it out there.`,
  outOfReach:
    'Not reached: exports and backup files you made yourself, and copies that your editor or another program made.',
  /** `paths` one on a line. */
  stillHolding: (p: { paths: string }) =>
    `These still hold words or the number of what you deleted. They stay, as they may be all that is left of something else. Look, and delete them yourself:\n${p.paths}`,
  illegible: (p: { paths: string }) =>
    `Nor could these be looked through: they are damaged or cannot be read, and may hold it. They stay, as other words may be in them too. Look, and delete what you need no more:\n${p.paths}`,
  nothingDeleted: 'Nothing was deleted.',
  forever: {
    title: (p: { record: string }) => `Delete ${p.record}, for good?`,
    titleForgotten: (p: { id: string }) => `Clear all that is left of ${p.id}, for good?`,
    help: 'Neither mentor undo nor a rolling backup will bring it back.',
  },
};
