import stringWidth from 'fast-string-width';
import type { Compared } from '../../domain/people/comparison.ts';
import { isNeither } from '../../domain/people/fit.ts';
import type { Rating } from '../../domain/people/person.ts';
import { latestRating, meanOf } from '../../domain/people/rating.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import { optionLabel } from './answer-text.ts';
import type { Display } from './display.ts';
import { clipText, lineWidth, padText, wrapText } from './layout.ts';
import { checkInText } from './people-text.ts';

/** What is told of each in the list. */
interface PersonRow {
  readonly label: string;
  /** Empty where there is nothing to tell of one. */
  readonly tell: (compared: Compared) => string;
}

/** People side by side, a column each, as many as the window has room for; more of them below. In plain lines one after the other. */
export function peopleColumns(
  compared: readonly Compared[],
  words: Messages,
  display: Display,
): readonly string[] {
  const rows = personRows(words).filter(({ tell }) => compared.some(one => tell(one) !== ''));
  if (display.plain) return compared.flatMap(one => ['', ...personLines(one, rows, display)]);
  const labels = Math.max(...rows.map(({ label }) => stringWidth(label)));
  const room = Math.max(1, Math.floor((lineWidth(display) - labels - MARGIN) / (NARROWEST_COLUMN + GAP)));
  return blocksOf(compared, room).flatMap(block => ['', ...columnLines(block, rows, labels, display)]);
}

/** In columns. */
const MARGIN = 2;
const GAP = 2;
const NARROWEST_COLUMN = 16;
const WIDEST_COLUMN = 26;

/** As few blocks as there is room for, and none much shorter than the others. */
function blocksOf<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** Each row wrapped within its column. A pipe gets whole lines. */
function columnLines(
  block: readonly Compared[],
  rows: readonly PersonRow[],
  labels: number,
  display: Display,
): readonly string[] {
  const told = rows
    .map(({ label, tell }) => ({ label, cells: block.map(tell) }))
    .filter(({ cells }) => cells.some(cell => cell !== ''));
  const names = block.map(({ person }) => sanitizeLine(person.name));
  const width = columnWidth([names, ...told.map(({ cells }) => cells)], labels, display);
  const lineOf = (label: string, cells: readonly string[]) =>
    `${' '.repeat(MARGIN)}${display.style.quiet(padText(label, labels))}${cells
      .map(cell => `${' '.repeat(GAP)}${padText(cell, width)}`)
      .join('')}`.trimEnd();
  const heading = names.map(name => display.style.strong(display.isWindow ? clipText(name, width) : name));
  const padded = heading.map(
    (name, at) => `${name}${' '.repeat(Math.max(0, width - stringWidth(names[at] ?? '')))}`,
  );
  return [
    `${' '.repeat(MARGIN + labels)}${padded.map(name => `${' '.repeat(GAP)}${name}`).join('')}`.trimEnd(),
    ...told.flatMap(({ label, cells }) => {
      const wrapped = cells.map(cell => cellLines(cell, width, display));
      const height = Math.max(...wrapped.map(({ length }) => length));
      return Array.from({ length: height }, (_, at) =>
        lineOf(
          at === 0 ? label : '',
          wrapped.map(lines => lines[at] ?? ''),
        ),
      );
    }),
  ];
}

function columnWidth(cells: readonly (readonly string[])[], labels: number, display: Display): number {
  const widest = Math.max(...cells.flat().map(cell => stringWidth(cell)));
  if (!display.isWindow) return widest;
  const count = Math.max(1, cells[0]?.length ?? 1);
  const room = Math.floor((lineWidth(display) - labels - MARGIN) / count) - GAP;
  return Math.max(1, Math.min(widest, WIDEST_COLUMN, room));
}

function cellLines(cell: string, width: number, display: Display): readonly string[] {
  return display.isWindow ? wrapText(cell, { ...display, columns: width }).split('\n') : [cell];
}

function personLines(compared: Compared, rows: readonly PersonRow[], display: Display): readonly string[] {
  const told = rows.flatMap(({ label, tell }) => {
    const text = tell(compared);
    return text === '' ? [] : [wrapText(`${label}: ${text}`, display, '  ')];
  });
  return [sanitizeLine(compared.person.name), ...told];
}

function personRows(words: Messages): readonly PersonRow[] {
  const { list, rating } = words.people;
  const { rows } = list;
  const yesNo = (value: boolean | null) => (value === null ? '' : value ? list.yes : list.no);
  const graded = (grades: Rating['click'] | undefined) => {
    const value = meanOf(grades ?? []);
    return value === null ? '' : list.outOfFive({ mean: rating.mean({ value }) });
  };
  const day = (of: string) => words.dates.short({ day: of });
  return [
    { label: rows.what, tell: ({ person }) => sanitizeLine(person.what ?? '') },
    { label: rows.type, tell: one => typeText(one, words) },
    { label: rows.match, tell: one => matchText(one, words) },
    {
      label: rows.employer,
      tell: ({ person: { employer } }) => (employer === null ? '' : list.works[employer]),
    },
    { label: rows.decidesOnMe, tell: ({ person }) => yesNo(person.decidesOnMe) },
    { label: rows.talksWithJudges, tell: ({ person }) => yesNo(person.talksWithJudges) },
    {
      label: rows.couldAnswer,
      tell: one => questionsText(one, words),
    },
    { label: rows.click, tell: ({ person }) => graded(latestRating(person)?.click) },
    { label: rows.learning, tell: ({ person }) => graded(latestRating(person)?.learning) },
    {
      label: rows.verdict,
      tell: ({ person }) => {
        const verdict = latestRating(person)?.verdict ?? null;
        return verdict === null ? '' : rating.verdicts[verdict];
      },
    },
    {
      label: rows.meetings,
      tell: ({ met }) => {
        const last = met.at(-1);
        return last === undefined ? '' : list.met({ count: met.length, last: day(last.day) });
      },
    },
    {
      label: rows.lookBack,
      tell: ({ person: { agreement } }) => (agreement?.lookBack ? day(agreement.lookBack) : ''),
    },
    {
      label: rows.checkIn,
      tell: ({ person }) => {
        const last = person.checkIns.at(-1);
        return last === undefined ? '' : checkInText(last, words);
      },
    },
  ];
}

function typeText({ person, fit: { type } }: Compared, { people: { list } }: Messages): string {
  if (type !== null) return list.types[type];
  return isNeither(person) ? list.neither : list.unknown;
}

function matchText({ fit: { match } }: Compared, { people: { list } }: Messages): string {
  if (match === null) return '';
  if (match.as !== 'first' && match.as !== 'second') return list.matches[match.as];
  if (match.inPlace === false) return list.notThere;
  return match.tooClose ? list.tooClose : list.matches[match.as];
}

function questionsText({ fit: { couldAnswer } }: Compared, { people: { list }, intake }: Messages): string {
  const [first, ...others] = couldAnswer;
  return first === undefined
    ? ''
    : list.questions({ first: optionLabel('questions', first, intake), more: others.length });
}
