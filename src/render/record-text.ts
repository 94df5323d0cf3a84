import { dayAt, timeAt } from '../domain/calendar.ts';
import { shortId } from '../domain/ids.ts';
import type { Listed } from '../domain/journal/kinds.ts';
import type { Messages } from '../i18n/index.ts';
import type { FieldWords, PlainList } from '../i18n/record-words.ts';
import { harmless, harmlessLine } from './harmless.ts';
import { wrapped } from './layout.ts';
import type { Look } from './look.ts';

type Fields = Readonly<Record<string, FieldWords>>;
type Words = Pick<Messages, 'kinds' | 'dates' | 'intake'>;

/** A record of a kind without a page of its own: what it is, and every field that says something, under its label. */
export function recordText({ list, record }: Listed<PlainList>, words: Words, look: Look): string {
  const { name, fields } = words.kinds[list];
  const heading = `${look.ink.strong(capitalised(name))}  ${look.ink.quiet(harmlessLine(shortId(record.id)))}`;
  const zone = 'zone' in record ? record.zone : 'UTC';
  return [heading, '', ...fieldLines(record, fields, { words, zone, look })].join('\n');
}

interface Telling {
  readonly words: Words;
  readonly zone: string;
  readonly look: Look;
}

function fieldLines(record: object, fields: Fields, telling: Telling): readonly string[] {
  return Object.entries(fields).flatMap(([field, words]) => {
    const told = toldOf(Reflect.get(record, field), words, telling);
    return told === '' ? [] : [wrapped(`${labelOf(words)}: ${told}`, telling.look, '  ')];
  });
}

/** A value in words; empty where it says nothing. */
function toldOf(value: unknown, words: FieldWords, telling: Telling): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return toldText(value, words, telling);
  if (typeof value === 'boolean') return telling.words.intake.review[value ? 'yes' : 'no'];
  if (Array.isArray(value)) return toldList(value, words, telling);
  if (typeof value === 'object') return toldObject(value, words, telling);
  return String(value);
}

function toldText(value: string, words: FieldWords, { words: { dates }, zone }: Telling): string {
  const word = typeof words === 'string' ? undefined : words.values?.[value];
  if (word !== undefined) return word;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dates.long({ day: value });
  if (/^\d{4}-\d\d-\d\dT/.test(value))
    return `${dates.long({ day: dayAt(value, zone) })} ${timeAt(value, zone)}`;
  return /^\d{14}-[0-9a-z]{10}$/.test(value) ? shortId(value) : harmless(value);
}

function toldList(values: readonly unknown[], words: FieldWords, telling: Telling): string {
  const told = values.map(value => toldOf(value, words, telling)).filter(text => text !== '');
  return told.join(values.some(value => typeof value === 'object') ? '; ' : ', ');
}

/** Its fields in a row; one without a label speaks for itself. */
function toldObject(value: object, words: FieldWords, telling: Telling): string {
  const fields = typeof words === 'string' ? {} : (words.fields ?? {});
  const told = Object.entries(fields).flatMap(([field, inner]) => {
    const text = toldOf(Reflect.get(value, field), inner, telling);
    return text === '' ? [] : [{ label: labelOf(inner), text }];
  });
  return told.map(({ label, text }) => (label === '' ? text : `${label} ${text}`)).join(', ');
}

function labelOf(words: FieldWords): string {
  return typeof words === 'string' ? words : words.label;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
