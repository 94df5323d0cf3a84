import type { RowFault } from '../../../domain/people/listed-person.ts';
import type { TextEncoding } from '../../../domain/text.ts';

const rowFaults: Readonly<Record<RowFault, string>> = {
  quotes: 'quotes that do not close, or a line without end',
  values: 'not as many values as headings',
  'no-name': 'no name',
  'no-text': 'bytes that are no text',
};

const encodings: Readonly<Record<Exclude<TextEncoding, 'utf-8'>, string>> = {
  'utf-16':
    'The list is in UTF-16, and was read as that. If names look odd, save it as CSV (UTF-8) and try again.',
  'windows-1252':
    'The list is not in UTF-8. It was read as Windows-1252 (latin-1), the way older spreadsheets save it. If names look odd, save it as CSV (UTF-8) and try again.',
};

/** Those in a list of others who come closest to the advice. */
export const finding = {
  busy: 'Reading the list',
  rowFaults,
  encodings,
  /** Of so many in the list, these; `advice` is the sentence that says what the advice is. */
  closest: (p: { shown: number; count: number; advice: string }) =>
    p.shown === p.count
      ? `${p.advice} Everybody in the list (${p.count}), the closest to that first:`
      : `${p.advice} Of the ${p.count} people in the list ${p.shown === 1 ? 'this one comes' : `these ${p.shown} come`} closest to that:`,
  empty: 'There is nobody in this list.',
  speaksFor: 'For',
  speaksAgainst: 'Against',
  nothingAgainst: 'nothing that the list tells.',
  notKnown: 'Not in the list',
  onLine: (p: { line: number }) => `line ${p.line}`,
  alreadyThere: 'already among your people',
  malformed: (p: { count: number; listed: string; more: number }) =>
    `${p.count === 1 ? 'One row was' : `${p.count} rows were`} passed over: ${p.listed}${p.more === 0 ? '' : ` and ${p.more} more`}.`,
  unread: (p: { listed: string; more: number }) =>
    `Not read, as I do not know what these columns tell: ${p.listed}${p.more === 0 ? '' : ` and ${p.more} more`}. To say what one is: mentor people find --help`,
  malformedRow: (p: { line: number; fault: RowFault }) => `line ${p.line} (${rowFaults[p.fault]})`,
  pathFromAdvice: (p: { position: string }) =>
    `Whoever does “${p.position}”, the position you named, counts as on your path; for other words: --path-words`,
  noPath:
    'The list does not say who is on your path. Words in what people do can tell, such as --path-words "team leader"; for the same work as yours: --work-words',
  howToKeep:
    'The choice is yours. To keep somebody as a candidate, give the same command with --keep NAME, or with the number of the line.',
  pick: {
    title: 'Would you like to keep anyone as a candidate?',
    help: 'You can look at them again with mentor people, and change all that is known of them.',
  },
  kept: (p: { names: string; count: number }) =>
    `Kept as ${p.count === 1 ? 'a candidate' : 'candidates'}: ${p.names}. To see everybody side by side: mentor people`,
};
