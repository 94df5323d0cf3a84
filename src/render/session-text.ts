import type { Action, Session } from '../domain/sessions/session.ts';
import type { Messages } from '../i18n/index.ts';
import { harmless, harmlessLine } from './harmless.ts';
import { clipped, padded, section, widthOf, wrapped } from './layout.ts';
import type { Look } from './look.ts';

/** How many signs of the random part stand for an id on the screen: enough to mean one among thousands. */
const SIGNS = 6;

/** The part of an id that people read and type; an id of another shape stands whole. */
export function shortId(id: string): string {
  return /^\d{14}-/.test(id) ? id.slice(15, 15 + SIGNS) : id;
}

/** One line a reflection: id, day, with whom, and how it begins. */
export function sessionLines(sessions: readonly Session[], words: Messages, look: Look): string[] {
  const who = Math.min(16, Math.max(0, ...sessions.map(({ mentor }) => harmlessLine(mentor ?? '').length)));
  return sessions.map(session => {
    const day = words.dates.short({ day: session.day });
    const start = `${harmlessLine(shortId(session.id))}  ${day.padStart(11)}  `;
    const name =
      who === 0 || look.columns < 60
        ? ''
        : `${padded(clipped(harmlessLine(session.mentor ?? ''), who), who)}  `;
    const rest = clipped(harmlessLine(session.what), Math.max(8, widthOf(look) - start.length - name.length));
    return `${look.ink.quiet(start)}${name}${rest}`;
  });
}

/** One reflection, whole; what was left out is left out here as well. `today` tells which actions are overdue. */
export function sessionText(session: Session, today: string, words: Messages, look: Look): string {
  const { labels, confidence } = words.sessions;
  const mark = (text: string, name: string) =>
    session.shared.includes(name) ? `${text} ${look.ink.quiet(`(${words.sessions.mayBeShared})`)}` : text;
  const field = (label: string, name: 'soWhat' | 'nowWhat' | 'critical' | 'perspective') =>
    section(
      label,
      prose(session[name], look).map(text => mark(text, name)),
      look,
    );
  const listed = (label: string, items: readonly { id: string; told: string }[]) =>
    section(
      label,
      items.map(({ id, told }) => mark(wrapped(harmless(told), look, bullet(look)), id)),
      look,
    );
  return [
    heading(session, words, look),
    ...prose(session.what, look).map(text => mark(text, 'what')),
    ...field(labels.soWhat, 'soWhat'),
    ...field(labels.nowWhat, 'nowWhat'),
    ...section(
      labels.confidence,
      session.confidence === null
        ? []
        : [mark(`  ${confidence({ value: session.confidence })}`, 'confidence')],
      look,
    ),
    ...listed(
      labels.blindSpots,
      session.blindSpots.map(({ id, text, outcome }) => ({ id, told: withOutcome(text, outcome, words) })),
    ),
    ...field(labels.critical, 'critical'),
    ...field(labels.perspective, 'perspective'),
    ...listed(
      labels.skills,
      session.skills.map(({ id, name, evidence }) => ({
        id,
        told: evidence === null ? name : `${name}: ${evidence}`,
      })),
    ),
    ...listed(
      labels.actions,
      session.actions.map(action => ({ id: action.id, told: actionText(action, today, words) })),
    ),
  ].join('\n');
}

/** An action with its status and day. */
function actionText({ text, due, status }: Action, today: string, words: Messages): string {
  const { statuses, overdue } = words.sessions;
  const when = due === null ? [] : [words.sessions.due({ day: words.dates.long({ day: due }) })];
  const late = status === 'open' && due !== null && due < today ? [overdue] : [];
  return `${text} (${[statuses[status], ...when, ...late].join(', ')})`;
}

function heading({ id, day, mentor }: Session, words: Messages, look: Look): string {
  const when = look.ink.strong(words.dates.long({ day }));
  const who = mentor === null ? '' : `  ${words.sessions.labels.mentor} ${harmlessLine(mentor)}`;
  return `${when}${who}  ${look.ink.quiet(harmlessLine(shortId(id)))}\n`;
}

function withOutcome(text: string, outcome: string | null, words: Messages): string {
  return outcome === null ? text : `${text} (${words.sessions.outcome({ outcome })})`;
}

function prose(text: string | null, look: Look): string[] {
  return text === null
    ? []
    : harmless(text)
        .split('\n')
        .map(line => wrapped(line, look, '  '));
}

function bullet(look: Look): string {
  return look.plain ? '  - ' : '  · ';
}
