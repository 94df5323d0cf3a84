import type { FailedFile, InputFault, KeptOnCancel, Problem } from '../../domain/problem.ts';
import type { WayBack } from '../../domain/sessions/way-back.ts';
import { damageIn } from './damage.ts';
import { dates } from './dates.ts';
import { nextStepFor } from './failed-file.ts';
import { faultIn, usage } from './faults.ts';
import { kinds } from './records.ts';

type Told<K extends Problem['kind']> = Extract<Problem, { kind: K }>;

/**
 * Each problem in a few sentences: what happened, what was expected, and what to do next. Where it tells of another, that
 * one is told first.
 */
export const problems = {
  'wrong-usage': (p: Told<'wrong-usage'>) => [usage(p.fault), 'All commands and options: mentor --help'],
  'invalid-input': (p: Told<'invalid-input'>) => [
    numberOf(p.faults) === 1
      ? 'One thing in what you gave does not fit:'
      : `${numberOf(p.faults)} things in what you gave do not fit:`,
    ...p.faults.map(fault => `  ${faultIn(fault)}`),
    'Nothing was changed. Put it right and try again.',
  ],
  'not-json': (p: Told<'not-json'>) => [
    `${sourceOf(p)} ${damageIn({ kind: 'not-json', at: p.at })}. Nothing was changed.`,
    ...(p.expected === 'answers'
      ? ['Expected: one JSON object with the answers. What it looks like: mentor intake --schema']
      : [
          'Expected: what mentor export --format json prints, or a JSON list of reflections:',
          '  [ { "day": "2026-11-03", "what": "How I say no" } ]',
          'Names and texts stand between double quotes, with a comma between two and none after the last.',
        ]),
  ],
  'not-text': (p: Told<'not-text'>) => [
    `${sourceOf(p)} holds bytes that are not text in UTF-8. Nothing was changed.`,
    'Save it as UTF-8 and try again.',
  ],
  'word-not-text': (p: Told<'word-not-text'>) => [
    `“${p.word}” holds bytes that are not text in UTF-8. Nothing was changed.`,
    'Set your terminal to UTF-8. Or save the text as UTF-8 and give it on standard input: mentor log - < notes.txt',
  ],
  'file-exists': (p: Told<'file-exists'>) => [
    `${p.path} is there already, and stays as it is.`,
    'Give another name, or add --force to write over it.',
  ],
  'file-not-found': (p: Told<'file-not-found'>) => [
    `There is no file ${p.path}.`,
    'Check the name, or give - to read from standard input.',
  ],
  'record-not-found': (p: Told<'record-not-found'>) => [
    `Nothing in your journal has an id that begins with ${p.id}.`,
    'The ids of your reflections are in: mentor list',
  ],
  'no-reflection': (p: Told<'no-reflection'>) => [
    `${p.id} is ${aKind(kinds[p.list].name)}, and mentor edit changes reflections. Nothing was changed.`,
    `See what it says: mentor show ${p.id}`,
  ],
  'changed-meanwhile': (p: Told<'changed-meanwhile'>) => [
    `${p.id} was changed somewhere else while you wrote. Nothing was overwritten.`,
    `See how it stands now: mentor show ${p.id}`,
  ],
  'gone-meanwhile': (p: Told<'gone-meanwhile'>) => [
    `${p.id} was deleted somewhere else while you wrote.`,
    wayBackTo(p.way),
  ],
  'no-advice-yet': (_: Told<'no-advice-yet'>) => [
    'There is no advice yet.',
    'It comes after the intake, in some ten minutes: mentor intake',
  ],
  'nothing-to-undo': (_: Told<'nothing-to-undo'>) => [
    'There is nothing to take back.',
    'What was changed, and what was taken back: mentor undo --list',
  ],
  'nothing-to-redo': (_: Told<'nothing-to-redo'>) => [
    'There is nothing to make again: nothing was taken back since the last change.',
    'What was changed, and what was taken back: mentor undo --list',
  ],
  'backup-not-found': (p: Told<'backup-not-found'>) => [
    `There is no backup of ${dates.long({ day: p.day })}.`,
    ...nearestOf([p.earlier, p.later]),
  ],
  'no-backup': (p: Told<'no-backup'>) => [
    `${sourceOf({ source: p.path })} is no backup, nor an export of a whole journal. Nothing was changed.`,
    `${p.importable ? 'To add what is in it to your journal: mentor import FILE. ' : ''}What one can go back to: mentor restore --list, or a file made by mentor backup`,
  ],
  'input-needed': (p: Told<'input-needed'>) => [
    'This needs an answer, and without a terminal nothing is asked.',
    `Give it on the command line: ${p.flag}`,
  ],
  'journal-busy': (p: Told<'journal-busy'>) => [
    `Another mentor command is writing in ${p.path}, and did not finish in time. Nothing was changed.`,
    'Wait for it, or end it if it hangs, and try again.',
  ],
  'journal-damaged': (p: Told<'journal-damaged'>) => [
    `${p.path} ${damageIn(p.damage)}. ${p.damage.kind === 'missing' ? 'Nothing was changed.' : 'It was left untouched.'}`,
    'What is wrong, and what can be mended: mentor doctor',
  ],
  'backup-damaged': (p: Told<'backup-damaged'>) => [
    `${p.path} cannot be taken in: ${p.inside === null ? `it ${damageIn(p.damage)}.` : `the journal in it is damaged (${p.inside} ${damageIn(p.damage)}). Either it was so when the copy was made, or the file was damaged since.`} Your journal is as it was.`,
    'Other backups: mentor restore --list',
  ],
  'journal-newer': (p: Told<'journal-newer'>) => [
    `${p.path} was written by a newer version of this program (format ${p.version}; this one knows ${p.understood}). It was left untouched.`,
    `Install mentor ${p.needs === null ? 'in its newest version' : `${p.needs} or newer`} and try again. Until then: mentor backup`,
  ],
  'journal-older': (p: Told<'journal-older'>) => [
    `${p.path} is from an earlier version of this program (format ${p.version}), which this one does not read as it stands. It was left untouched.`,
    `Nothing in it is lost. A journal: move its folder aside, say to mentor-old, and take in what it holds: mentor import mentor-old/${p.version === 1 ? 'journal.json' : 'journal/2026.json, and so for each year'}. A backup file: put it back with the version that made it, and take in the folder.`,
  ],
  'file-failed': (p: FailedFile) => [
    `${p.path} could not be ${p.doing === 'read' ? 'read' : 'written'} (${p.code}).`,
    nextStepFor(p),
  ],
  'editor-failed': (p: Told<'editor-failed'>) =>
    p.how === 'gone'
      ? [
          `When the editor ${p.editor} ended, its file ${p.path} was gone. The journal was not changed.`,
          'Where the editor saved it under another name, what you wrote is there. To try again: the same command.',
        ]
      : [
          p.how === 'ENOENT'
            ? `There is no editor ${p.editor} here. The journal was not changed.`
            : `The editor ${p.editor} did not end well (${p.how}). The journal was not changed.`,
          `${p.path === null ? 'Nothing was written in it.' : `What you wrote is in ${p.path}; the same command goes on with it.`} Another editor: set EDITOR.`,
        ],
  'kept-aside': (p: Told<'kept-aside'>) => [`What you wrote is safe in ${p.path}. Go on with it: ${p.goOn}`],
  'kept-nowhere': (_: Told<'kept-nowhere'>) => [
    'What you wrote could be kept nowhere. Copy it from here before you close the window:',
  ],
  'part-of-journal': (p: Told<'part-of-journal'>) => [
    `${p.path} is a part of your journal, and stays as it is.`,
    'Give another name.',
  ],
  'damage-found': (p: Told<'damage-found'>) => [
    p.count === 1
      ? 'One file is damaged. Nothing was changed.'
      : `${p.count} files are damaged. Nothing was changed.`,
    'A copy of everything as it is now: mentor backup. Mend what can be mended: mentor doctor --repair',
  ],
  'damage-left': (p: Told<'damage-left'>) => [
    p.count === 1
      ? 'One of these things could not be made what it was.'
      : `${p.count} of these things could not be made what they were.`,
    ...(p.keptAside
      ? [
          'What was replaced is kept as it was in the folder quarantine. What you make readable there by hand comes back with: mentor import FILE',
        ]
      : []),
  ],
  'output-failed': (p: Told<'output-failed'>) => [
    `What was printed could not be written (${p.code}).`,
    'What the command did is done; check where its output goes, and read it again.',
  ],
  cancelled: (p: Told<'cancelled'>) => [cancelledText(p.kept)],
  unexpected: (p: Told<'unexpected'>) => [
    `Something went wrong that should not: ${p.message}`,
    'What was stored before is untouched. Please report it, with the command you gave.',
  ],
};

function nearestOf(days: readonly (string | null)[]): readonly string[] {
  const commands = days.filter(day => day !== null).map(day => `mentor restore ${day}`);
  if (commands.length === 0)
    return ['There is none at all yet: one is taken with the first change of every day.'];
  return [`Nearest to it: ${commands.join(', or ')}`, 'All there are: mentor restore --list'];
}

function sourceOf({ source }: { readonly source: string }): string {
  return source === '-' ? 'Standard input' : source;
}

function cancelledText(kept: KeptOnCancel | null): string {
  if (kept === null) return 'Stopped. Nothing was stored.';
  return kept === 'sheet'
    ? 'Stopped.'
    : `Stopped. What you have so far is kept; go on with: mentor ${kept.command}`;
}

function wayBackTo(way: WayBack | null): string {
  if (way === null) {
    return 'It cannot be brought back. What you wrote can become a new reflection: copy it from its file.';
  }
  return way.times === 1
    ? `mentor ${way.command} brings it back.`
    : `mentor ${way.command} brings it back when given ${way.times} times; the other changes go along. Look first: mentor undo --list`;
}

function aKind(name: string): string {
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

function numberOf(faults: readonly InputFault[]): number {
  return faults.reduce((sum, fault) => sum + (fault.kind === 'more-faults' ? fault.count : 1), 0);
}
