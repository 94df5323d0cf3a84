import stringWidth from 'fast-string-width';
import { shortId } from '../../domain/ids.ts';
import { type SearchedPart, type SearchedText, searchedTexts } from '../../domain/meetings/search.ts';
import type { FoundBeside } from '../../domain/meetings/search-beside.ts';
import type { SessionWithActions } from '../../domain/meetings/session.ts';
import { matchesIn } from '../../domain/text-matches.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import { actionLines } from './action-lines.ts';
import type { Display } from './display.ts';
import { clipText, cutToFit, lineWidth, section } from './layout.ts';
import { sessionLines } from './session-text.ts';

/** What was found. */
interface Found extends FoundBeside {
  readonly sessions: readonly SessionWithActions[];
}

/** What was looked for, and the day it is. */
interface Search {
  readonly words: readonly string[];
  readonly today: string;
}

/**
 * Reflections, a line each, in which words were found. These stand out; those that do not stand in how a reflection begins are shown
 * where they do, with what is around them. Below, apart: people and actions in which they were found.
 */
export function foundLines(found: Found, search: Search, words: Messages, display: Display): string[] {
  const mark = (text: string) => emphasise(text, search.words, display);
  const cut = (text: string, room: number) => excerptAround(text, search.words, room, display);
  const lines = sessionLines(found.sessions, words, display, { cut, mark });
  const { headings } = words.sessions;
  const people = found.people.map(({ id, name, what }) => {
    const start = `${sanitizeLine(shortId(id))}  `;
    const told = sanitizeLine(what === null ? name : `${name}  ${what}`);
    return `${display.style.quiet(start)}${mark(cutToFit(told, display, lineWidth(display) - start.length))}`;
  });
  const context = { today: search.today, people: found.withWhom };
  const actions = actionLines(found.actions, context, words, display, mark);
  const apart = [
    ...section(headings.people, people, display),
    ...section(headings.actions, actions, display),
  ];
  return [
    ...lines.map((line, at) => withPlaces(line, found.sessions[at], search.words, words, display)),
    ...(lines.length === 0 ? apart.slice(1) : apart),
  ];
}

/** The line of a reflection with the places of the words that are not in it: under it, or where no window shows it behind it. */
function withPlaces(
  line: string,
  session: SessionWithActions | undefined,
  sought: readonly string[],
  words: Messages,
  display: Display,
): string {
  const places = session === undefined ? [] : placesBeside(session, sought);
  const told = places.map(({ part, text }) => ({
    label: labelOfSearched(part, words),
    text: sanitizeLine(text),
  }));
  if (!display.isWindow) {
    return [line, ...told.map(({ label, text }) => `(${label}${emphasise(text, sought, display)})`)].join(
      '  ',
    );
  }
  const under = told.map(({ label, text }) => {
    const room = lineWidth(display) - INDENT.length - stringWidth(label);
    const excerpt = excerptAround(text, sought, room, display);
    return `${INDENT}${display.style.quiet(label)}${emphasise(excerpt, sought, display)}`;
  });
  return [line, ...under].join('\n');
}

const INDENT = '    ';

/** For each word that stands neither in how the reflection begins nor in the name, the first text that it stands in. */
function placesBeside(session: SessionWithActions, sought: readonly string[]): readonly SearchedText[] {
  const texts = searchedTexts(session);
  const holds = (word: string) => (place: SearchedText) => matchesIn(place.text, [word]).length > 0;
  const found = sought.flatMap(word => texts.find(holds(word)) ?? []);
  return [...new Set(found)].filter(({ part }) => part !== 'what' && part !== 'mentor');
}

function labelOfSearched(part: SearchedPart, { sessions }: Messages): string {
  return part === 'what' || part === 'stages' ? '' : `${sessions.labels[part]}: `;
}

/** The part of a text around the first of these words that there is room for; where no window shows it all of it. */
export function excerptAround(
  text: string,
  sought: readonly string[],
  room: number,
  display: Display,
): string {
  const [first] = matchesIn(text, sought);
  if (!display.isWindow || first === undefined) return cutToFit(text, display, room);
  const isSeen = stringWidth(text) <= room || stringWidth(text.slice(0, first.to)) < room;
  return isSeen
    ? clipText(text, room)
    : clipText(`…${text.slice(beginningBefore(text, first.from, room))}`, room);
}

/** The beginning of a word, some way before this place; further before it where the rest of the text leaves room. */
function beginningBefore(text: string, place: number, room: number): number {
  const wanted = Math.min(place - Math.floor(room / 3), text.length - room);
  const blank = text.indexOf(' ', Math.max(0, wanted));
  return blank < 0 || blank > place ? place : blank + 1;
}

function emphasise(text: string, sought: readonly string[], { style }: Display): string {
  let shown = '';
  let at = 0;
  for (const { from, to } of matchesIn(text, sought)) {
    shown += `${text.slice(at, from)}${style.strong(text.slice(from, to))}`;
    at = to;
  }
  return shown + text.slice(at);
}
