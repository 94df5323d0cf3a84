import stringWidth from 'fast-string-width';
import { daysBetween } from '../../domain/calendar/days.ts';
import { shortId } from '../../domain/ids.ts';
import { type Action, isOverdue } from '../../domain/meetings/action.ts';
import { isOpen } from '../../domain/meetings/select-actions.ts';
import { nameOf } from '../../domain/people/name-of.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import type { Display } from './display.ts';
import { clipText, cutToFit, DAY_WIDTH, lineWidth, wrapText } from './layout.ts';

/** What is known around the actions: the day it is, and the people with whom they came up. */
export interface ActionContext {
  readonly today: string;
  readonly people: readonly Person[];
}

/** One line an action: id, day and what is to be done, then how it stands where that is to be said; in a window too narrow for that on a second.
 * `mark` makes stand out what is to. */
export function actionLines(
  actions: readonly Action[],
  context: ActionContext,
  words: Pick<Messages, 'actions' | 'dates' | 'sessions'>,
  display: Display,
  mark: (text: string) => string = text => text,
): string[] {
  return actions.map(action => {
    const { id, due } = action;
    const day = due === null ? '' : words.dates.short({ day: due });
    const start = `${sanitizeLine(shortId(id))}  ${day.padStart(DAY_WIDTH)}  `;
    const text = sanitizeLine(action.text);
    const note = actionNotes(action, context, words).join(', ');
    const room = Math.max(SHORTEST_ACTION, lineWidth(display) - start.length);
    const { style, isWindow } = display;
    const line = `${style.quiet(start)}${mark(cutToFit(text, display, room))}`;
    if (note === '') return line;
    if (!isWindow || stringWidth(`${text}  ${note}`) <= room) return `${line}  ${style.quiet(note)}`;
    const under = display.columns < ROOM_UNDER_TEXT ? ID_WIDTH : start.length;
    return `${line}\n${style.quiet(wrapText(note, display, ' '.repeat(under)))}`;
  });
}

/** In columns: an action is cut no shorter; in a narrower window a note hangs no further in than the id is wide. */
const SHORTEST_ACTION = 8;
const ROOM_UNDER_TEXT = 60;
const ID_WIDTH = 8;

/** With whom it came up, and how it stands where that is not simply open; a day that has passed is said without reproach. */
function actionNotes(
  action: Action,
  { today, people }: ActionContext,
  { actions, sessions }: Pick<Messages, 'actions' | 'sessions'>,
): readonly string[] {
  const { person, due, status } = action;
  const name = nameOf(person, people);
  return [
    ...(name === null ? [] : [actions.with({ name: clipText(sanitizeLine(name), LONGEST_WITH) })]),
    ...(isOpen(action) ? [] : [sessions.statuses[status]]),
    ...(isOverdue(action, today) ? [lateness(due ?? today, today, actions)] : []),
    ...(isOpen(action) && due === today ? [actions.today] : []),
  ];
}

/** In columns. */
const LONGEST_WITH = 24;

function lateness(due: string, today: string, { late }: Messages['actions']): string {
  const days = daysBetween(due, today);
  const inWeeks = days >= FROM_NOW_IN_WEEKS;
  return inWeeks ? late({ unit: 'week', count: Math.floor(days / 7) }) : late({ unit: 'day', count: days });
}

/** In days. */
const FROM_NOW_IN_WEEKS = 14;
