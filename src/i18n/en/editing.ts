import { lowerFirst } from '../lower-first.ts';

/** What is said when a reflection is written in an editor, changed or deleted. */
export const editing = {
  /** What a change of marks is called among the changed parts. */
  shared: 'What may be shared',
  resumed: (p: { path: string }) => `You are carrying on with ${p.path}, left from an earlier attempt.`,
  outdated: (p: { path: string }) =>
    `${p.path} is from an earlier attempt. The reflection has changed since, so you start from how it stands now: copy what you still want from that file, then delete it.`,
  flagsLeftOut: 'What you gave on the command line this time is not in it.',
  /** Asked where an editor was back at once, or left the sheet as it was: one with a window of its own may still be open. */
  doneWriting: {
    title: 'Have you finished writing?',
    help: (p: { path: string }) =>
      `If ${p.path} is still open in your editor, finish it and save it there first. No leaves it for later.`,
  },
  /** `goOn` is the command that goes on with the sheet. */
  sheetStays: (p: { path: string; goOn: string }) =>
    `What you write is in ${p.path}, once you save it. To carry on with it: ${p.goOn}`,
  endedAtOnce: (p: { path: string; goOn: string }) =>
    `The editor closed at once and left the sheet as it was, so nothing was saved. If it has a window of its own, write and save there: ${p.path} stays. Then: ${p.goOn}\nTo make mentor wait for the editor, give it its option for that, such as EDITOR="gedit --wait".`,
  changed: (p: { id: string; parts: readonly string[] }) => `Changed in ${p.id}: ${listParts(p.parts)}.`,
  meetingWasOn: (p: { day: string }) => `The meeting was on ${p.day}.`,
  unmarked: (p: { parts: readonly string[] }) =>
    `No longer marked to be shared, as it says something else now: ${listParts(p.parts)}.`,
  undo: 'Undo it with: mentor undo',
  nothingChanged: 'Nothing changed.',
  /** All that a reflection says, of which each line can be opened. */
  guided: { title: 'What would you like to change?', finish: 'That is all, save it' },
  /** Asked where nobody said which record. */
  which: {
    show: 'Which one would you like to see?',
    edit: 'Which one would you like to change?',
    delete: 'Which one would you like to delete?',
  },
  nothingKept: 'Nothing was written, so nothing was saved.',
  deleted: (p: { record: string }) => `Deleted: ${p.record}.`,
  /** `along` is how many of each kind came of it. */
  deletedWith: (p: { record: string; along: string }) => `Deleted: ${p.record}, along with ${p.along}.`,
  deletedForever: (p: { record: string }) =>
    `Deleted for good: ${p.record}. mentor undo cannot bring it back; it would undo the change before that.`,
  forgotten: (p: { id: string }) =>
    `${p.id} had already been deleted; now it is gone from undo and the automatic backups as well.`,
  /** The name of a deleted person, in reflections of these days. */
  nameStays: (p: { days: readonly string[] }) =>
    `The name is still in what you wrote about your meeting${p.days.length === 1 ? '' : 's'} on ${new Intl.ListFormat('en-GB').format(p.days)}; you can take it out there with mentor edit.`,
  outOfReach:
    'Out of reach: exports and backup files you made yourself, and copies made by your editor or another program.',
  /** `paths` one on a line. */
  stillHolding: (p: { paths: string }) =>
    `These still hold words or the id of what you deleted. They were left alone, as they may be all that is left of something else. Look, and delete them yourself:\n${p.paths}`,
  illegible: (p: { paths: string }) =>
    `These could not be searched: they are damaged or cannot be read, and may hold it too. They were left alone, as there may be other words in them. Look, and delete what you no longer need:\n${p.paths}`,
  nothingDeleted: 'Nothing was deleted.',
  forever: {
    title: (p: { record: string }) => `Delete ${p.record} for good?`,
    titleForgotten: (p: { id: string }) => `Clear all that is left of ${p.id} for good?`,
    help: 'Neither mentor undo nor an automatic backup will bring it back.',
  },
};

function listParts(parts: readonly string[]): string {
  return parts.map(lowerFirst).join(', ');
}
