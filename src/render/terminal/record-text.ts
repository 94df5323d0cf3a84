import { dayAt, timeAt } from '../../domain/calendar/days.ts';
import { shortId } from '../../domain/ids.ts';
import type { Listed } from '../../domain/journal/kinds.ts';
import type { Messages } from '../../i18n/index.ts';
import type { FieldWords, PlainList } from '../../i18n/record-words.ts';
import { sanitizeLine, sanitizeText } from '../sanitize.ts';
import type { Display } from './display.ts';
import { wrapText } from './layout.ts';

type FieldLabels = Readonly<Record<string, FieldWords>>;
type Words = Pick<Messages, 'kinds' | 'dates' | 'intake'>;

/** A record of a kind without a page of its own: what it is, and every field that says something, under its label. */
export function recordText({ list, record }: Listed<PlainList>, words: Words, display: Display): string {
  const { name, fields } = words.kinds[list];
  const heading = `${display.style.strong(capitalise(name))}  ${display.style.quiet(sanitizeLine(shortId(record.id)))}`;
  const zone = 'zone' in record ? record.zone : 'UTC';
  return [heading, '', ...fieldLines(record, fields, { words, zone, display })].join('\n');
}

interface FieldContext {
  readonly words: Words;
  readonly zone: string;
  readonly display: Display;
}

function fieldLines(record: object, fields: FieldLabels, telling: FieldContext): readonly string[] {
  return Object.entries(fields).flatMap(([field, words]) => {
    const told = valueText(Reflect.get(record, field), words, telling);
    return told === '' ? [] : [hangField(`${labelOfField(words)}: ${told}`, telling.display)];
  });
}

/** Under its first line a field hangs further in than the next label. */
function hangField(field: string, display: Display): string {
  return wrapText(field, display, '    ').slice(2);
}

/** A value in words; empty where it says nothing. */
function valueText(value: unknown, words: FieldWords, telling: FieldContext): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return singleText(value, words, telling);
  if (typeof value === 'boolean') return telling.words.intake.review[value ? 'yes' : 'no'];
  if (Array.isArray(value)) return listText(value, words, telling);
  if (typeof value === 'object') return objectText(value, words, telling);
  return String(value);
}

function singleText(value: string, words: FieldWords, { words: { dates }, zone }: FieldContext): string {
  const word = typeof words === 'string' ? undefined : words.values?.[value];
  if (word !== undefined) return word;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dates.long({ day: value });
  if (/^\d{4}-\d\d-\d\dT/.test(value))
    return `${dates.long({ day: dayAt(value, zone) })} ${timeAt(value, zone)}`;
  return /^\d{14}-[0-9a-z]{10}$/.test(value) ? shortId(value) : sanitizeText(value);
}

function listText(values: readonly unknown[], words: FieldWords, telling: FieldContext): string {
  const told = values.map(value => valueText(value, words, telling)).filter(text => text !== '');
  return told.join(values.some(value => typeof value === 'object') ? '; ' : ', ');
}

/** Its fields in a row; one without a label speaks for itself. */
function objectText(value: object, words: FieldWords, telling: FieldContext): string {
  const fields = typeof words === 'string' ? {} : (words.fields ?? {});
  const told = Object.entries(fields).flatMap(([field, inner]) => {
    const text = valueText(Reflect.get(value, field), inner, telling);
    return text === '' ? [] : [{ label: labelOfField(inner), text }];
  });
  return told.map(({ label, text }) => (label === '' ? text : `${label} ${text}`)).join(', ');
}

function labelOfField(words: FieldWords): string {
  return typeof words === 'string' ? words : words.label;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
