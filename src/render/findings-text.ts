import { type Finding, isWarning, type RepairedFinding, type Warning } from '../domain/findings.ts';
import type { Messages } from '../i18n/index.ts';
import { harmlessLine } from './harmless.ts';
import { items, wrapped } from './layout.ts';
import type { Look } from './look.ts';
import { typedPath } from './typed-path.ts';

/** What is not as it should be, and what can be done about it. */
export function findingsText(
  findings: readonly Finding[],
  home: string,
  { doctor }: Messages,
  look: Look,
): string {
  const damage = findings.flatMap(({ path, what, acceptable }) => {
    if (isWarning(what)) return [];
    return [`${doctor.finding({ file: nameIn(home, path), what })}${acceptable ? ` ${doctor.yourOwn}` : ''}`];
  });
  const warnings = warningLines(findings, home, doctor, doctor.warnings);
  return listed(doctor.found({ count: findings.length, home: harmlessLine(home) }), damage, warnings, look);
}

/** What became of it. */
export function repairedText(
  repaired: readonly RepairedFinding[],
  home: string,
  words: Messages,
  look: Look,
): string {
  const { doctor } = words;
  const damage = repaired.flatMap(one => damageRepaired(one, home, words));
  const warnings = warningLines(repaired, home, doctor, { ...doctor.warnings, ...doctor.tidied });
  return listed(
    doctor.repaired({ count: repaired.length, home: harmlessLine(home) }),
    damage,
    warnings,
    look,
  );
}

/** What was looked at, where it is all sound. */
export function soundText(
  { sessions, years, lastBackup }: Looked,
  { doctor, dates }: Messages,
  look: Look,
): string {
  const kept = sessions === 0 ? doctor.nothingYet : doctor.reflections({ count: sessions, years });
  const backup =
    lastBackup === null ? doctor.noBackup : doctor.lastBackup({ day: dates.day({ day: lastBackup }) });
  return wrapped(`${kept} ${backup}`, look);
}

export interface Looked {
  readonly sessions: number;
  /** In how many years something was written. */
  readonly years: number;
  /** The day of the last backup; null where there is none. */
  readonly lastBackup: string | null;
}

/** The name of a file in the home, with `/` between folders; of one elsewhere the whole path, and `.` for the home. */
export function nameIn(home: string, path: string): string {
  if (path === home) return '.';
  const isInside = path.startsWith(home) && /^[\\/]/.test(path.slice(home.length));
  return harmlessLine(isInside ? path.slice(home.length + 1).replaceAll('\\', '/') : path);
}

/** A line for all files with the same warning; one for each text that is to be taken in by itself. */
function warningLines(
  findings: readonly Finding[],
  home: string,
  doctor: Messages['doctor'],
  texts: Messages['doctor']['warnings'],
): readonly string[] {
  const together = TOGETHER.flatMap(kind => {
    const files = filesWith(findings, kind, home, doctor);
    return files === undefined ? [] : [texts[kind]({ files })];
  });
  const waiting = findings.flatMap(({ path, what: { kind } }) =>
    kind === 'rescued' || kind === 'unlisted'
      ? [texts[kind]({ file: nameIn(home, path), typed: harmlessLine(typedPath(path)) })]
      : [],
  );
  return [...together, ...waiting];
}

const TOGETHER = ['left-over', 'open-to-others'] as const;
/** How many files are named one by one. */
const NAMED = 3;

function damageRepaired(
  { path, what, acceptable, outcome, keptAs }: RepairedFinding,
  home: string,
  { doctor, dates }: Messages,
): readonly string[] {
  if (isWarning(what)) return [];
  const became =
    outcome.kind === 'mended-from'
      ? doctor.outcomes['mended-from']({ ...outcome, day: dates.day({ day: outcome.day }) })
      : outcomeText(outcome, doctor.outcomes);
  const kept = keptAs === null ? [] : [doctor.keptAs({ file: nameIn(home, keptAs) })];
  const waiting = outcome.kind === 'left' && acceptable ? [doctor.readsWell] : [];
  return [[doctor.finding({ file: nameIn(home, path), what }), became, ...waiting, ...kept].join(' ')];
}

type Outcome = RepairedFinding['outcome'];

function outcomeText<K extends Outcome['kind']>(
  outcome: Extract<Outcome, { kind: K }>,
  texts: { readonly [P in K]: (outcome: Extract<Outcome, { kind: P }>) => string },
): string {
  return texts[outcome.kind](outcome);
}

/** The files with a warning of this kind, the first by name; undefined where there are none. */
function filesWith(
  findings: readonly Finding[],
  kind: Warning['kind'],
  home: string,
  doctor: Messages['doctor'],
): string | undefined {
  const names = findings.filter(({ what }) => what.kind === kind).map(({ path }) => nameIn(home, path));
  if (names.length === 0) return undefined;
  const files = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? doctor.andMore({ files, count: names.length - NAMED }) : files;
}

function listed(heading: string, damage: readonly string[], warnings: readonly string[], look: Look): string {
  return [wrapped(heading, look), ...items([...damage, ...warnings], look)].join('\n');
}
