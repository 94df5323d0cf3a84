import stringWidth from 'fast-string-width';
import { shortId } from '../../domain/ids.ts';
import { type Action, isOverdue } from '../../domain/meetings/action.ts';
import { whatBecameOf } from '../../domain/meetings/blind-spot.ts';
import type { BlindSpot, Session, SessionWithActions } from '../../domain/meetings/session.ts';
import type { EverydayWords } from '../../i18n/index.ts';
import { sanitizeLine, sanitizeText } from '../sanitize.ts';
import type { Display } from './display.ts';
import { bulletLines, cutToFit, DAY_WIDTH, lineWidth, padText, section, wrapText } from './layout.ts';

/** How the beginning of a reflection is shown in a line, and with whom it was. */
export interface LineStyle {
  /** What of a text there is room for; where no window shows it all of it. */
  cut(text: string, room: number): string;
  /** What is there, with what is to stand out in it. */
  mark(text: string): string;
}

/** One line a reflection: id, day, with whom, and how it begins. In a narrow window what does not fit goes on a second. */
export function sessionLines(
  sessions: readonly Session[],
  words: EverydayWords,
  display: Display,
  { cut, mark }: LineStyle = { cut: (text, room) => cutToFit(text, display, room), mark: text => text },
): string[] {
  const who = widestName(sessions, display);
  const isNarrow = who > 0 && display.isWindow && display.columns < ROOM_FOR_NAMES;
  return sessions.map(({ id, day, mentor, what }) => {
    const start = `${sanitizeLine(shortId(id))}  ${words.dates.short({ day }).padStart(DAY_WIDTH)}  `;
    const name = sanitizeLine(mentor ?? '');
    const text = sanitizeLine(what);
    if (isNarrow) {
      const before = name === '' ? '  ' : `  ${cutToFit(name, display, LONGEST_NAME)}  `;
      const under = `${before}${cut(text, lineWidth(display) - stringWidth(before))}`;
      return `${display.style.quiet(start.trimEnd())}\n${mark(under)}`;
    }
    const column = who === 0 ? '' : `${padText(cutToFit(name, display, who), who)}  `;
    const room = Math.max(SHORTEST_TEXT, lineWidth(display) - start.length - stringWidth(column));
    return `${display.style.quiet(start)}${mark(`${column}${cut(text, room)}`)}`;
  });
}

const ROOM_FOR_NAMES = 60;
const LONGEST_NAME = 16;
/** In columns. */
const SHORTEST_TEXT = 8;

function widestName(sessions: readonly Session[], { isWindow }: Display): number {
  const widest = Math.max(0, ...sessions.map(({ mentor }) => stringWidth(sanitizeLine(mentor ?? ''))));
  return isWindow ? Math.min(LONGEST_NAME, widest) : widest;
}

/** One reflection, whole; what was left out is left out here as well. `today` tells which actions are overdue. */
export function sessionText(
  session: SessionWithActions,
  today: string,
  words: EverydayWords,
  display: Display,
): string {
  const { labels } = words.sessions;
  const show = showing(session, words, display);
  return [
    sessionHeading(session, words, display),
    ...show.text('what'),
    ...show.field(labels.soWhat, 'soWhat'),
    ...show.field(labels.nowWhat, 'nowWhat'),
    ...show.confidence(),
    ...show.list(labels.blindSpots, session.blindSpots, spot => blindSpotText(spot, words)),
    ...show.field(labels.critical, 'critical'),
    ...show.field(labels.perspective, 'perspective'),
    ...show.list(labels.skills, session.skills, ({ name, evidence }) =>
      evidence === null ? name : `${name}: ${evidence}`,
    ),
    ...show.list(
      labels.actions,
      session.actions,
      action => actionText(action, today, words),
      ({ shared }) => shared.includes('text'),
    ),
  ].join('\n');
}

type Field = 'soWhat' | 'nowWhat' | 'critical' | 'perspective';

/** How the parts of one session are shown; what may be shared says so. */
function showing(session: SessionWithActions, words: EverydayWords, display: Display) {
  const noteOn = (isShared: boolean) =>
    isShared ? ` ${display.style.quiet(`(${words.sessions.mayBeShared})`)}` : '';
  const noteFor = (mark: string) => noteOn(session.shared.includes(mark));
  const text = (name: Field | 'what') => prose(session[name], display, noteFor(name));
  return {
    text,
    field: (label: string, name: Field) => section(label, text(name), display),
    confidence: () => {
      if (session.confidence === null) return [];
      const told = words.sessions.confidence({ value: session.confidence });
      return section(words.sessions.labels.confidence, prose(told, display, noteFor('confidence')), display);
    },
    list: <T extends { readonly id: string }>(
      label: string,
      listed: readonly T[],
      told: (item: T) => string,
      isShared = ({ id }: T) => session.shared.includes(id),
    ) =>
      section(
        label,
        bulletLines(
          listed.map(item => `${sanitizeText(told(item))}${noteOn(isShared(item))}`),
          display,
        ),
        display,
      ),
  };
}

/** An action with its status and day. */
function actionText(action: Action, today: string, words: EverydayWords): string {
  const { statuses, overdue, due } = words.sessions;
  const when = action.due === null ? [] : [due({ day: words.dates.long({ day: action.due }) })];
  const late = isOverdue(action, today) ? [overdue] : [];
  return `${action.text} (${[statuses[action.status], ...when, ...late].join(', ')})`;
}

/** The day, with whom and the id: on one line where there is room, else each on its own. */
function sessionHeading({ id, day, mentor }: Session, words: EverydayWords, display: Display): string {
  const when = words.dates.long({ day });
  const who = mentor === null ? [] : [`${words.sessions.labels.mentor} ${sanitizeLine(mentor)}`];
  const name = sanitizeLine(shortId(id));
  const fits = stringWidth([when, ...who, name].join('  ')) <= lineWidth(display);
  return `${[display.style.strong(when), ...who, display.style.quiet(name)].join(fits ? '  ' : '\n')}\n`;
}

/** With what became of it: in the words noted last, else how it was seen last. */
function blindSpotText(spot: BlindSpot, { sessions }: EverydayWords): string {
  const last = spot.seen.at(-1);
  const outcome = whatBecameOf(spot) ?? (last && sessions.seen[last.state]);
  return outcome === undefined ? spot.text : `${spot.text} (${sessions.outcome({ outcome })})`;
}

/** With a note behind it. */
function prose(text: string | null, display: Display, note: string): string[] {
  return text === null
    ? []
    : `${sanitizeText(text)}${note}`.split('\n').map(line => wrapText(line, display, '  '));
}
