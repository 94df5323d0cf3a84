import stringWidth from 'fast-string-width';
import { shortId } from '../domain/ids.ts';
import { type Action, isOverdue } from '../domain/meetings/action.ts';
import { whatBecameOf } from '../domain/sessions/blind-spot.ts';
import type { BlindSpot, Session, SessionWithActions } from '../domain/sessions/session.ts';
import type { Messages } from '../i18n/index.ts';
import { harmless, harmlessLine } from './harmless.ts';
import { clipped, items, padded, section, widthOf, wrapped } from './layout.ts';
import type { Look } from './look.ts';

/** One line a reflection: id, day, with whom, and how it begins. */
export function sessionLines(sessions: readonly Session[], words: Messages, look: Look): string[] {
  const who = look.columns < ROOM_FOR_NAMES ? 0 : widestName(sessions);
  return sessions.map(session => {
    const day = words.dates.short({ day: session.day });
    const start = `${harmlessLine(shortId(session.id))}  ${day.padStart(11)}  `;
    const name = who === 0 ? '' : `${padded(clipped(harmlessLine(session.mentor ?? ''), who), who)}  `;
    const rest = clipped(harmlessLine(session.what), Math.max(8, widthOf(look) - start.length - name.length));
    return `${look.ink.quiet(start)}${name}${rest}`;
  });
}

const ROOM_FOR_NAMES = 60;
const LONGEST_NAME = 16;

function widestName(sessions: readonly Session[]): number {
  return Math.min(
    LONGEST_NAME,
    Math.max(0, ...sessions.map(({ mentor }) => harmlessLine(mentor ?? '').length)),
  );
}

/** One reflection, whole; what was left out is left out here as well. `today` tells which actions are overdue. */
export function sessionText(session: SessionWithActions, today: string, words: Messages, look: Look): string {
  const { labels } = words.sessions;
  const show = showing(session, words, look);
  return [
    heading(session, words, look),
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
function showing(session: SessionWithActions, words: Messages, look: Look) {
  const noteOn = (isShared: boolean) =>
    isShared ? ` ${look.ink.quiet(`(${words.sessions.mayBeShared})`)}` : '';
  const noteFor = (mark: string) => noteOn(session.shared.includes(mark));
  const text = (name: Field | 'what') => prose(session[name], look, noteFor(name));
  return {
    text,
    field: (label: string, name: Field) => section(label, text(name), look),
    confidence: () => {
      if (session.confidence === null) return [];
      const told = words.sessions.confidence({ value: session.confidence });
      return section(words.sessions.labels.confidence, prose(told, look, noteFor('confidence')), look);
    },
    list: <T extends { readonly id: string }>(
      label: string,
      listed: readonly T[],
      told: (item: T) => string,
      isShared = ({ id }: T) => session.shared.includes(id),
    ) =>
      section(
        label,
        items(
          listed.map(item => `${harmless(told(item))}${noteOn(isShared(item))}`),
          look,
        ),
        look,
      ),
  };
}

/** An action with its status and day. */
function actionText(action: Action, today: string, words: Messages): string {
  const { statuses, overdue, due } = words.sessions;
  const when = action.due === null ? [] : [due({ day: words.dates.long({ day: action.due }) })];
  const late = isOverdue(action, today) ? [overdue] : [];
  return `${action.text} (${[statuses[action.status], ...when, ...late].join(', ')})`;
}

/** The day, with whom and the id: on one line where there is room, else each on its own. */
function heading({ id, day, mentor }: Session, words: Messages, look: Look): string {
  const when = words.dates.long({ day });
  const who = mentor === null ? [] : [`${words.sessions.labels.mentor} ${harmlessLine(mentor)}`];
  const name = harmlessLine(shortId(id));
  const fits = stringWidth([when, ...who, name].join('  ')) <= widthOf(look);
  return `${[look.ink.strong(when), ...who, look.ink.quiet(name)].join(fits ? '  ' : '\n')}\n`;
}

/** With what became of it: in the words noted last, else how it was seen last. */
function blindSpotText(spot: BlindSpot, { sessions }: Messages): string {
  const last = spot.seen.at(-1);
  const outcome = whatBecameOf(spot) ?? (last && sessions.seen[last.state]);
  return outcome === undefined ? spot.text : `${spot.text} (${sessions.outcome({ outcome })})`;
}

/** With a note behind it. */
function prose(text: string | null, look: Look, note: string): string[] {
  return text === null ? [] : `${harmless(text)}${note}`.split('\n').map(line => wrapped(line, look, '  '));
}
