import type { WayBack } from '../../domain/meetings/way-back.ts';
import type { FailedFile, InputFault, KeptOnCancel, Problem } from '../../domain/problem.ts';
import { nextStepFor } from '../failed-file.ts';
import { withArticle } from './article.ts';
import { damageText } from './damage.ts';
import { dates } from './dates.ts';
import { failedFile } from './failed-file.ts';
import { faultText, usageText } from './faults.ts';
import { kinds } from './records.ts';

type ProblemOf<K extends Problem['kind']> = Extract<Problem, { kind: K }>;

/**
 * Each problem in a few sentences: what happened, what was expected, and what to do next. Where it tells of another, that
 * one is told first.
 */
export const problems = {
  'wrong-usage': (p: ProblemOf<'wrong-usage'>) => [
    usageText(p.fault),
    'All commands and options: mentor --help',
  ],
  'invalid-input': (p: ProblemOf<'invalid-input'>) => [
    countText(p.faults) === 1
      ? 'One thing needs correcting:'
      : `${countText(p.faults)} things need correcting:`,
    ...p.faults.map(fault => `  ${faultText(fault)}`),
    'Nothing was changed. Correct it and try again.',
  ],
  'not-json': (p: ProblemOf<'not-json'>) => [
    `${sourceOf(p)} ${damageText({ kind: 'not-json', at: p.at })}. Nothing was changed.`,
    ...(p.expected === 'answers'
      ? ['Expected: one JSON object with the answers. What it looks like: mentor intake --schema']
      : [
          'Expected: what mentor export --format json prints, or a JSON list of reflections:',
          '  [ { "day": "2026-11-03", "what": "How I say no" } ]',
          'Names and texts go between double quotes, with a comma between two and none after the last.',
        ]),
  ],
  'not-text': (p: ProblemOf<'not-text'>) => [
    `${sourceOf(p)} holds bytes that are not UTF-8 text. Nothing was changed.`,
    'Save it as UTF-8 and try again.',
  ],
  'not-a-list': (p: ProblemOf<'not-a-list'>) => [
    `${sourceOf(p)} is not a list in plain text: a workbook, perhaps. Nothing was changed.`,
    'Save the list as CSV (UTF-8) from the spreadsheet, and give that file.',
  ],
  'word-not-text': (p: ProblemOf<'word-not-text'>) => [
    `“${p.word}” holds bytes that are not UTF-8 text. Nothing was changed.`,
    'Set your terminal to UTF-8. Or save the text as UTF-8 and give it on standard input: mentor log - < notes.txt',
  ],
  'file-exists': (p: ProblemOf<'file-exists'>) => [
    `${p.path} already exists, and was left as it is.`,
    'Choose another name, or add --force to overwrite it.',
  ],
  'folder-in-use': (p: ProblemOf<'folder-in-use'>) => [
    `There is something in ${p.path} already, and it was left as it is.`,
    'Name a folder that is empty or not there yet, or leave out --home.',
  ],
  'file-not-found': (p: ProblemOf<'file-not-found'>) => [
    `There is no file ${p.path}.`,
    'Check the name, or give - to read from standard input.',
  ],
  'record-not-found': (p: ProblemOf<'record-not-found'>) => [
    `Nothing in your journal has an id that begins with ${p.id}.`,
    'To see the ids of your reflections: mentor list',
  ],
  'person-not-found': (p: ProblemOf<'person-not-found'>) => [
    `There is nobody in your journal called ${p.name || '""'}.${p.nearest === null ? '' : ` Did you mean ${p.nearest}?`}`,
    'To see who is there: mentor people. To add somebody: mentor people add NAME',
  ],
  'question-not-found': (p: ProblemOf<'question-not-found'>) => [
    `There is no question with “${p.typed}” in it.`,
    'All of them: mentor questions --all. One of your own: mentor questions add "…"',
  ],
  'no-reflection': (p: ProblemOf<'no-reflection'>) => [
    `${p.id} is ${withArticle(kinds[p.list].name)}, and mentor edit only changes reflections. Nothing was changed.`,
    p.list === 'people'
      ? `To change what you said of someone: mentor people edit ${p.id}`
      : `To see what it says: mentor show ${p.id}`,
  ],
  'changed-meanwhile': (p: ProblemOf<'changed-meanwhile'>) => [
    `${p.id} was changed somewhere else while you were writing. Nothing was overwritten.`,
    `To see how it stands now: mentor show ${p.id}`,
  ],
  'gone-meanwhile': (p: ProblemOf<'gone-meanwhile'>) => [
    `${p.id} was deleted somewhere else while you were writing.`,
    wayBackTo(p.way),
  ],
  'no-advice-yet': (_: ProblemOf<'no-advice-yet'>) => [
    'There is no advice yet.',
    'You get it after the intake, a conversation about you and your work: mentor intake',
  ],
  'nothing-planned': (p: ProblemOf<'nothing-planned'>) => [
    `No meeting is planned${p.name === null ? '' : ` with ${p.name}`} yet.`,
    p.around === null
      ? 'To plan one, give the day and the time: mentor next friday 14:00'
      : `Your rhythm would have it around ${dates.long({ day: p.around })}. To plan it: mentor next ${p.around} 14:00`,
  ],
  'nothing-to-share': (p: ProblemOf<'nothing-to-share'>) => [
    'Nothing is marked to be shared, so nothing was written.',
    `To choose what may go in, line by line, in a terminal: mentor ${p.command}`,
  ],
  'nothing-to-undo': (_: ProblemOf<'nothing-to-undo'>) => [
    'There is nothing to undo.',
    'To see what was changed and what was undone: mentor undo --list',
  ],
  'nothing-to-redo': (_: ProblemOf<'nothing-to-redo'>) => [
    'There is nothing to redo: nothing was undone since the last change.',
    'To see what was changed and what was undone: mentor undo --list',
  ],
  'backup-not-found': (p: ProblemOf<'backup-not-found'>) => [
    `There is no backup from ${dates.long({ day: p.day })}.`,
    ...knownDays([p.earlier, p.later]),
  ],
  'no-backup': (p: ProblemOf<'no-backup'>) => [
    `${sourceOf({ source: p.path })} is neither a backup nor an export of a whole journal. Nothing was changed.`,
    `${p.importable ? 'To add what is in it to your journal: mentor import FILE. ' : ''}To see what you can go back to: mentor restore --list; a file made by mentor backup will do as well.`,
  ],
  'input-needed': (p: ProblemOf<'input-needed'>) => [
    'This needs an answer, and nothing is asked without a terminal.',
    `Give it on the command line: ${p.flag}`,
    ...(p.see === undefined ? [] : [`To see what there is: ${p.see}`]),
  ],
  'action-not-found': (p: ProblemOf<'action-not-found'>) => [
    p.typed === ''
      ? 'There are no open actions.'
      : `No action of yours has all of these words, or this id: ${p.typed}.`,
    'To see them all: mentor actions --all',
  ],
  'nothing-to-choose': (_: ProblemOf<'nothing-to-choose'>) => [
    'There is nothing to choose from yet. After a meeting: mentor log',
  ],
  'journal-busy': (p: ProblemOf<'journal-busy'>) => [
    `Another mentor command is writing in ${p.path} and did not finish in time. Nothing was changed.`,
    'Wait for it to finish, or end it if it hangs, and try again.',
  ],
  'journal-damaged': (p: ProblemOf<'journal-damaged'>) => [
    `${p.path} ${damageText(p.damage)}. ${p.damage.kind === 'missing' ? 'Nothing was changed.' : 'It was left untouched.'}`,
    'To see what is wrong, and what can be repaired: mentor doctor',
  ],
  'backup-damaged': (p: ProblemOf<'backup-damaged'>) => [
    `${p.path} cannot be used: ${p.inside === null ? `it ${damageText(p.damage)}.` : `the journal in it is damaged (${p.inside} ${damageText(p.damage)}). Either it already was when the copy was made, or the file was damaged later.`} Your journal is as it was.`,
    'Other backups: mentor restore --list',
  ],
  'journal-newer': (p: ProblemOf<'journal-newer'>) => [
    `${p.path} was written by a newer version of this program (format ${p.version}; this one knows ${p.understood}). It was left untouched.`,
    `Install mentor ${p.needs === null ? 'in its newest version' : `${p.needs} or newer`} and try again. Until then: mentor backup`,
  ],
  'journal-older': (p: ProblemOf<'journal-older'>) => [
    `${p.path} is from an earlier version of this program (format ${p.version}), which this one cannot read as it stands. It was left untouched.`,
    `Nothing in it is lost. If it is a journal, move its folder aside, say to mentor-old, and import what it holds: mentor import mentor-old/${p.version === 1 ? 'journal.json' : 'journal/2026.json, and so on for each year'}. If it is a backup file, restore it with the version that made it, and then import that folder.`,
  ],
  'file-failed': (p: FailedFile) => [
    `${p.path} could not be ${p.operation === 'read' ? 'read' : 'written'} (${p.code}).`,
    nextStepFor(p, failedFile),
  ],
  'editor-failed': (p: ProblemOf<'editor-failed'>) =>
    p.how === 'gone'
      ? [
          `When the editor ${p.editor} closed, its file ${p.path} was gone. The journal was not changed.`,
          'If the editor saved it under another name, what you wrote is there. To try again, give the same command.',
        ]
      : [
          p.how === 'ENOENT'
            ? `The editor ${p.editor} was not found. The journal was not changed.`
            : `The editor ${p.editor} ended with an error (${p.how}). The journal was not changed.`,
          `${p.path === null ? 'Nothing has been written yet.' : `What you wrote is in ${p.path}; the same command carries on with it.`} To use another editor, set EDITOR.`,
        ],
  'kept-aside': (p: ProblemOf<'kept-aside'>) => [
    `What you wrote is safe in ${p.path}. To carry on with it: ${p.goOn}`,
  ],
  'kept-nowhere': (_: ProblemOf<'kept-nowhere'>) => [
    'What you wrote could not be saved anywhere. Copy it from here before you close the window:',
  ],
  'part-of-journal': (p: ProblemOf<'part-of-journal'>) => [
    `${p.path} is part of your journal, and was left as it is.`,
    'Choose another name.',
  ],
  'damage-found': (p: ProblemOf<'damage-found'>) => [
    p.count === 1
      ? 'One file is damaged. Nothing was changed.'
      : `${p.count} files are damaged. Nothing was changed.`,
    'To copy everything as it is now: mentor backup. To repair what can be repaired: mentor doctor --repair',
  ],
  'damage-left': (p: ProblemOf<'damage-left'>) => [
    p.count === 1
      ? 'One of these things could not be fully repaired.'
      : `${p.count} of these things could not be fully repaired.`,
    ...(p.keptAside
      ? [
          'What was replaced is kept, as it was, in the folder quarantine. What you make readable there by hand you can bring back with: mentor import FILE',
        ]
      : []),
  ],
  'output-failed': (p: ProblemOf<'output-failed'>) => [
    `The output could not be written (${p.code}).`,
    'The command itself did its work; check where its output goes, and ask for it again.',
  ],
  cancelled: (p: ProblemOf<'cancelled'>) => [cancelledText(p.kept)],
  unexpected: (p: ProblemOf<'unexpected'>) => [
    `Something went wrong that should not have: ${p.message}`,
    'What was saved before is untouched. Please report it, with the command you gave.',
  ],
};

function knownDays(days: readonly (string | null)[]): readonly string[] {
  const commands = days.filter(day => day !== null).map(day => `mentor restore ${day}`);
  if (commands.length === 0)
    return ['There are none at all yet: one is made with the first change of each day.'];
  return [`The nearest: ${commands.join(', or ')}`, 'To see them all: mentor restore --list'];
}

function sourceOf({ source }: { readonly source: string }): string {
  return source === '-' ? 'Standard input' : source;
}

function cancelledText(kept: KeptOnCancel | null): string {
  if (kept === null) return 'Stopped. Nothing was saved.';
  return kept === 'sheet'
    ? 'Stopped.'
    : `Stopped. What you have so far is saved; carry on with: mentor ${kept.command}`;
}

function wayBackTo(way: WayBack | null): string {
  if (way === null) {
    return 'It cannot be brought back. You can make a new reflection of what you wrote: copy it from its file.';
  }
  return way.times === 1
    ? `mentor ${way.command} brings it back.`
    : `mentor ${way.command}, given ${way.times} times, brings it back; the other changes go along with it. To look first: mentor undo --list`;
}

function countText(faults: readonly InputFault[]): number {
  return faults.reduce((sum, fault) => sum + (fault.kind === 'more-faults' ? fault.count : 1), 0);
}
