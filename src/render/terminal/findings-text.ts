import { shortId } from '../../domain/ids.ts';
import {
  type Finding,
  isWarning,
  type RepairedFinding,
  type Waiting,
} from '../../domain/journal/findings.ts';
import type { WrittenList } from '../../domain/journal/journal.ts';
import type { Messages } from '../../i18n/index.ts';
import { sentenceByKind } from '../../i18n/sentence.ts';
import { sanitizeLine } from '../sanitize.ts';
import type { Display } from './display.ts';
import { bulletLines, wrapText } from './layout.ts';
import { quotePath } from './quote-path.ts';
import { countsText } from './record-in-short.ts';

/** What is not as it should be, and what can be done about it. */
export function findingsText(
  findings: readonly Finding[],
  home: string,
  { doctor }: Messages,
  display: Display,
): string {
  const damage = findings.flatMap(({ path, what, acceptable }) => {
    if (isWarning(what)) return [];
    return [
      `${doctor.finding({ file: nameInHome(home, path), what })}${acceptable ? ` ${doctor.yourOwn}` : ''}`,
    ];
  });
  const warnings = [
    ...unmergedLines(findings, home, doctor),
    ...warningLines(findings, home, doctor, doctor.warnings),
  ];
  const told = { count: findings.length, home: sanitizeLine(home) };
  return linesUnderHeading(
    damage.length === 0 ? doctor.beside(told) : doctor.found(told),
    damage,
    warnings,
    display,
  );
}

/** What became of it. */
export function repairedText(
  repaired: readonly RepairedFinding[],
  home: string,
  words: Messages,
  display: Display,
): string {
  const { doctor } = words;
  const damage = repaired.flatMap(one => damageRepaired(one, home, words));
  const warnings = [
    ...mergedLines(repaired, home, doctor),
    ...warningLines(repaired, home, doctor, { ...doctor.warnings, ...doctor.tidied }),
  ];
  const told = { count: repaired.length, home: sanitizeLine(home) };
  return linesUnderHeading(
    damage.length === 0 ? doctor.beside(told) : doctor.repaired(told),
    damage,
    warnings,
    display,
  );
}

/** What was looked at, where it is all sound. */
export function soundText(
  { counts, years, lastBackup }: SoundSummary,
  words: Messages,
  display: Display,
): string {
  const { doctor, dates } = words;
  const records = countsText(counts, words);
  const kept = records === '' ? doctor.soundAndEmpty : doctor.sound({ records, years });
  const backup =
    lastBackup === null ? doctor.noBackup : doctor.lastBackup({ day: dates.day({ day: lastBackup }) });
  return wrapText(`${kept} ${backup}`, display);
}

export interface SoundSummary {
  /** How many records there are of each kind. */
  readonly counts: Readonly<Record<WrittenList, number>>;
  /** In how many years they were made. */
  readonly years: number;
  /** The day of the last backup; null where there is none. */
  readonly lastBackup: string | null;
}

/** The name of a file in the home, with `/` between folders; of one elsewhere the whole path, and `.` for the home. */
export function nameInHome(home: string, path: string): string {
  if (path === home) return '.';
  const isInside = path.startsWith(home) && /^[\\/]/.test(path.slice(home.length));
  return sanitizeLine(isInside ? path.slice(home.length + 1).replaceAll('\\', '/') : path);
}

/** A line for all files with the same warning; one for each text that waits, as each is to be taken in by itself. */
function warningLines(
  findings: readonly Finding[],
  home: string,
  doctor: Messages['doctor'],
  texts: Messages['doctor']['warnings'],
): readonly string[] {
  const together = TOGETHER.flatMap(kind => {
    const paths = findings.filter(({ what }) => what.kind === kind).map(({ path }) => path);
    return paths.length === 0 ? [] : [texts[kind]({ files: filesText(paths, home, doctor) })];
  });
  const waiting = findings.flatMap(({ path, what }) =>
    what.kind === 'rescued' || what.kind === 'sheet' ? [waitingText(path, what, home, texts)] : [],
  );
  return [...together, ...waiting];
}

/** A line for all files of a kind that the journal does not list. */
function unmergedLines(
  findings: readonly Finding[],
  home: string,
  doctor: Messages['doctor'],
): readonly string[] {
  const { unmerged } = doctor;
  const lines = (['unlisted', 'conflict-copy'] as const).flatMap(kind => {
    const [first, ...others] = findings.filter(({ what }) => what.kind === kind && what.news);
    if (first === undefined) return [];
    const typed = sanitizeLine(quotePath(first.path));
    return [unmerged[kind]({ files: filesOf([first, ...others], home, doctor), typed })];
  });
  const known = findings.filter(({ what }) => 'news' in what && !what.news);
  return known.length === 0 ? lines : [...lines, unmerged.known({ files: filesOf(known, home, doctor) })];
}

/** A line for all that became the same of such files. */
function mergedLines(
  repaired: readonly RepairedFinding[],
  home: string,
  doctor: Messages['doctor'],
): readonly string[] {
  const { unmerged } = doctor;
  const mine = repaired.filter(({ what }) => 'news' in what);
  const recordsIn = ({ outcome }: RepairedFinding) => (outcome.kind === 'merged' ? outcome.records : null);
  const havingBrought = (isMeant: (records: number | null) => boolean) =>
    mine.filter(one => isMeant(recordsIn(one)));
  const merged = havingBrought(records => records !== null && records > 0);
  const [setAside, left] = [
    havingBrought(records => records === 0),
    havingBrought(records => records === null),
  ];
  const filesIn = (some: readonly RepairedFinding[]) => filesOf(some, home, doctor);
  const count = merged.reduce((sum, one) => sum + (recordsIn(one) ?? 0), 0);
  return [
    ...(merged.length > 0 ? [unmerged.merged({ files: filesIn(merged), records: count })] : []),
    ...(setAside.length > 0 ? [unmerged.setAside({ files: filesIn(setAside) })] : []),
    ...(left.length > 0 ? [unmerged.left({ files: filesIn(left) })] : []),
  ];
}

const TOGETHER = ['left-over', 'forgotten-left', 'open-to-others'] as const;

function waitingText(
  path: string,
  what: Extract<Waiting, { kind: 'rescued' | 'sheet' }>,
  home: string,
  texts: Messages['doctor']['warnings'],
): string {
  const file = nameInHome(home, path);
  if (what.kind === 'sheet') return texts.sheet({ file, goOn: goOnWithSheet(what) });
  return texts[what.kind]({ file, typed: sanitizeLine(quotePath(path)) });
}

/** The command that takes this sheet up again; null where none does. */
export function goOnWithSheet({ session, isTakenUp }: Extract<Waiting, { kind: 'sheet' }>): string | null {
  if (!isTakenUp) return null;
  return session === null ? 'mentor log --edit' : `mentor edit ${sanitizeLine(shortId(session))}`;
}

/** How many files are named one by one. */
const MOST_NAMED_FILES = 3;

function damageRepaired(
  { path, what, acceptable, outcome, keptAs }: RepairedFinding,
  home: string,
  { doctor, dates }: Messages,
): readonly string[] {
  if (isWarning(what) || outcome.kind === 'merged') return [];
  const became =
    outcome.kind === 'mended-from'
      ? doctor.outcomes['mended-from']({ ...outcome, day: dates.day({ day: outcome.day }) })
      : sentenceByKind(outcome, doctor.outcomes);
  const kept = keptAs === null ? [] : [doctor.keptAs({ file: nameInHome(home, keptAs) })];
  const waiting = outcome.kind === 'left' && acceptable ? [doctor.readsWell] : [];
  return [[doctor.finding({ file: nameInHome(home, path), what }), became, ...waiting, ...kept].join(' ')];
}

function filesOf(findings: readonly Finding[], home: string, doctor: Messages['doctor']): string {
  return filesText(
    findings.map(({ path }) => path),
    home,
    doctor,
  );
}

/** These files, the first by name. */
export function filesText(paths: readonly string[], home: string, doctor: Messages['doctor']): string {
  const names = paths.map(path => nameInHome(home, path));
  const files = names.slice(0, MOST_NAMED_FILES).join(', ');
  return names.length > MOST_NAMED_FILES
    ? doctor.andMore({ files, count: names.length - MOST_NAMED_FILES })
    : files;
}

function linesUnderHeading(
  heading: string,
  damage: readonly string[],
  warnings: readonly string[],
  display: Display,
): string {
  return [wrapText(heading, display), ...bulletLines([...damage, ...warnings], display)].join('\n');
}
