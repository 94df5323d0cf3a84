import { shortId } from '../../domain/ids.ts';
import { type Journal, listRecords } from '../../domain/journal/journal.ts';
import { briefOf, type Listed } from '../../domain/journal/kinds.ts';
import type { Messages } from '../../i18n/index.ts';
import type { FieldWords, PlainList } from '../../i18n/record-words.ts';
import { sanitizeLine, sanitizeText } from '../sanitize.ts';
import { momentText } from './appointment-text.ts';
import type { Display } from './display.ts';
import { wrapText } from './layout.ts';
import { aboutRecord } from './record-in-short.ts';

type FieldLabels = Readonly<Record<string, FieldWords>>;
type Words = Pick<Messages, 'kinds' | 'dates' | 'intake'>;

/** A record of a kind without a page of its own: what it is, and every field that says something, under its label. */
export function recordText(
  { list, record }: Listed<PlainList>,
  journal: Journal,
  words: Words,
  display: Display,
): string {
  const { name, fields } = words.kinds[list];
  const heading = `${display.style.strong(capitalise(name))}  ${display.style.quiet(sanitizeLine(shortId(record.id)))}`;
  const zone = 'zone' in record ? record.zone : 'UTC';
  return [heading, '', ...fieldLines(record, fields, { words, zone, display, journal })].join('\n');
}

interface FieldContext {
  readonly words: Words;
  readonly zone: string;
  readonly display: Display;
  /** In which what a record names by its id is looked up. */
  readonly journal: Journal;
}

/** What has several parts has a line for each, under its label. */
function fieldLines(record: object, fields: FieldLabels, telling: FieldContext): readonly string[] {
  return Object.entries(fields).flatMap(([field, words]) => {
    const parts = partTexts(Reflect.get(record, field), words, telling);
    const label = `${labelOfField(words)}:`;
    if (parts.length < 2) return parts.map(part => hangField(`${label} ${part}`, telling.display, 2));
    return [hangField(label, telling.display, 2), ...parts.map(part => hangField(part, telling.display, 4))];
  });
}

/** So many columns in; what does not fit on the line hangs further in. */
function hangField(field: string, display: Display, indent: number): string {
  return wrapText(field, display, ' '.repeat(indent + 2)).slice(2);
}

/** A value in words: the items of a list and the labelled fields of what has some apart; none where it says nothing. */
function partTexts(value: unknown, words: FieldWords, telling: FieldContext): readonly string[] {
  if (Array.isArray(value) && value.some(item => typeof item === 'object'))
    return value.map(item => valueText(item, words, telling)).filter(text => text !== '');
  if (isObject(value) && typeof words !== 'string' && Object.values(words.fields ?? {}).every(labelOfField))
    return toldFields(value, words, telling);
  return [valueText(value, words, telling)].filter(text => text !== '');
}

/** A value in words, on one line; empty where it says nothing. */
function valueText(value: unknown, words: FieldWords, telling: FieldContext): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return singleText(value, words, telling);
  if (typeof value === 'boolean') return telling.words.intake.review[value ? 'yes' : 'no'];
  if (Array.isArray(value)) return listText(value, words, telling);
  if (isObject(value)) return toldFields(value, words, telling).join(', ');
  return String(value);
}

function singleText(value: string, words: FieldWords, telling: FieldContext): string {
  const word = typeof words === 'string' ? undefined : words.values?.[value];
  if (word !== undefined) return word;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return telling.words.dates.long({ day: value });
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return momentText(value, telling.zone, telling.words);
  return /^\d{14}-[0-9a-z]{10}$/.test(value) ? namedText(value, telling) : sanitizeText(value);
}

/** What a record names by its id: somebody by their name, anything else in short, with the id by which it is shown. */
function namedText(id: string, { journal, words }: FieldContext): string {
  const short = sanitizeLine(shortId(id));
  const found = listRecords(journal).find(({ record }) => record.id === id);
  if (found === undefined) return short;
  return found.list === 'people'
    ? sanitizeLine(found.record.name)
    : `${aboutRecord(briefOf(found), words)} (${short})`;
}

function listText(values: readonly unknown[], words: FieldWords, telling: FieldContext): string {
  return values
    .map(value => valueText(value, words, telling))
    .filter(text => text !== '')
    .join(', ');
}

/** The fields that say something, each behind its label; one without a label speaks for itself. */
function toldFields(value: object, words: FieldWords, telling: FieldContext): readonly string[] {
  const fields = typeof words === 'string' ? {} : (words.fields ?? {});
  return Object.entries(fields).flatMap(([field, inner]) => {
    const text = valueText(Reflect.get(value, field), inner, telling);
    const label = labelOfField(inner);
    return text === '' ? [] : [label === '' ? text : `${label} ${text}`];
  });
}

function labelOfField(words: FieldWords): string {
  return typeof words === 'string' ? words : words.label;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
