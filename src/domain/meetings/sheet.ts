import { nearestOf } from '../nearest.ts';
import type { InputFault } from '../problem.ts';
import { normalText } from '../text.ts';
import { SESSION_PARTS, type SessionPart } from './edit.ts';
import type { SessionWithActions } from './session.ts';
import { actionItem, blindSpotItem, itemLines, skillItem } from './sheet-items.ts';

/** A part of a reflection that has a place in a sheet. */
export type SheetPart = Exclude<SessionPart, 'shared'>;

const SHEET_PARTS: readonly SheetPart[] = SESSION_PARTS.filter(part => part !== 'shared');

/** The words of a sheet in one language. */
export interface SheetWords {
  readonly headings: Readonly<Record<SheetPart, string>>;
  /** How to fill it in: what stands above the first heading, a line each. */
  readonly hint: readonly string[];
  /** What the place above the first heading is called. */
  readonly above: string;
}

/** What was found in a sheet: the lines under each heading, and what has no place in it. */
export interface SheetReading {
  /** The lines under the heading of a part; none where it is not there. */
  readonly body: (part: SheetPart) => readonly string[];
  readonly faults: readonly InputFault[];
}

/** Which version of a reflection a sheet was made from: another one after every change, in letters and digits. */
export function sheetVersion(session: SessionWithActions): string {
  const { actions } = session;
  const latest = [session, ...actions]
    .map(({ updatedAt }) => Date.parse(updatedAt))
    .reduce((a, b) => Math.max(a, b));
  return `${latest.toString(36)}${actions.length.toString(36)}`;
}

/** A reflection as a text to be edited: a hint, and a heading for every part, also where it is empty. */
export function sheetText(session: SessionWithActions, { headings, hint }: SheetWords): string {
  const parts = SHEET_PARTS.flatMap(part => ['', `# ${headings[part]}`, ...linesOfPart(session, part)]);
  return `${normalText([...hint, ...parts].join('\n'))}\n`;
}

/** Whether nothing stands on a sheet but what the program put on a new one: headings, the hint and the day. */
export function isBlankSheet(text: string, known: readonly SheetWords[]): boolean {
  const { body, faults } = readSheet(text, known);
  return faults.length === 0 && SHEET_PARTS.every(part => part === 'day' || parseProse(body(part)) === '');
}

function linesOfPart(session: SessionWithActions, part: SheetPart): readonly string[] {
  const written = itemsWritten(session, part);
  if (written !== undefined) return written.flatMap(itemLines);
  return normalText(String(session[part] ?? ''))
    .split('\n')
    .map(line => line.replace(/^(?=\\*#(?:\s|$))/, '\\'));
}

/** The items of a list as they stand in a sheet, in their order; undefined for a part that is no list. */
export function itemsWritten(session: SessionWithActions, part: SheetPart): readonly string[] | undefined {
  switch (part) {
    case 'blindSpots':
      return session.blindSpots.map(blindSpotItem);
    case 'skills':
      return session.skills.map(skillItem);
    case 'actions':
      return session.actions.map(actionItem);
    default:
      return undefined;
  }
}

/** What a sheet holds, with headings in any of these languages. What stands under a heading twice is put together. */
export function readSheet(text: string, known: readonly SheetWords[]): SheetReading {
  const lines = normalText(text).split('\n');
  const starts = lines.flatMap((line, at) => (HEADING.test(line) ? [at] : []));
  const sections = starts.map((start, at) => sectionOf(lines.slice(start, starts[at + 1]), known));
  return {
    body: wanted => sections.flatMap(({ part, body }) => (part === wanted ? withBlankLine(body) : [])),
    faults: [
      ...strayTextFaults(lines.slice(0, starts[0] ?? lines.length), known),
      ...sections.flatMap(({ part, heading }) =>
        part === undefined ? [unknownHeading(heading, known)] : [],
      ),
    ],
  };
}

/** With a blank line at the end, which parts it from what may follow. */
function withBlankLine(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines : [...lines, ''];
}

const HEADING = /^#(?:\s|$)/;

/** The text in lines that stand under a heading. */
export function parseProse(lines: readonly string[]): string {
  return normalText(lines.map(line => line.replace(/^\\(?=\\*#(?:\s|$))/, '')).join('\n'));
}

interface Section {
  readonly heading: string;
  /** Undefined where no language knows the heading. */
  readonly part: SheetPart | undefined;
  readonly body: readonly string[];
}

function sectionOf([first = '', ...body]: readonly string[], known: readonly SheetWords[]): Section {
  const heading = first.slice(1).trim();
  const part = SHEET_PARTS.find(one =>
    known.some(({ headings }) => foldHeading(headings[one]) === foldHeading(heading)),
  );
  return { heading, part, body };
}

function foldHeading(heading: string): string {
  return heading.normalize('NFC').toLowerCase();
}

function unknownHeading(heading: string, known: readonly SheetWords[]): InputFault {
  const headings = known.flatMap(words => Object.values(words.headings));
  const nearest = nearestOf(heading, headings);
  return { kind: 'unknown-key', key: `# ${heading}`, nearest: nearest === null ? null : `# ${nearest}` };
}

/** What somebody wrote above the first heading would be lost. */
function strayTextFaults(lines: readonly string[], known: readonly SheetWords[]): readonly InputFault[] {
  const hints = known.flatMap(({ hint }) => hint);
  const stray = lines.map(line => line.trim()).filter(line => line !== '' && !hints.includes(line));
  const [words] = known;
  if (stray.length === 0 || words === undefined) return [];
  const values = SHEET_PARTS.map(part => `# ${words.headings[part]}`);
  return [
    {
      kind: 'wrong',
      key: words.above,
      expected: { kind: 'one-of', values },
      came: clipQuoted(stray.join(' ')),
    },
  ];
}

function clipQuoted(text: string): string {
  const signs = [...text];
  return signs.length <= MOST_QUOTED ? text : `${signs.slice(0, MOST_QUOTED).join('')}…`;
}

const MOST_QUOTED = 60;
