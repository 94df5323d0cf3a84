import { shortId } from '../../domain/ids.ts';
import type { Action } from '../../domain/meetings/action.ts';
import type { OutcomeSince } from '../../domain/meetings/last-time.ts';
import type { SessionWithActions } from '../../domain/meetings/session.ts';
import type { EverydayWords } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import type { Display } from './display.ts';
import { fitText } from './layout.ts';

/** What was kept, with every day as it was understood, and every action that was to have one and has none; and what became of earlier things. */
export function savedText(
  session: SessionWithActions,
  words: EverydayWords,
  display: Display,
  since: OutcomeSince = { closed: [], seen: [] },
): string {
  const { sessions, dates } = words;
  const id = sanitizeLine(shortId(session.id));
  const kept = sessions.stored({ id, day: dates.long({ day: session.day }) });
  const actions = session.actions.map(action => actionSaid(action, words));
  const earlier = sinceLines(since, words);
  const lines = [kept, ...meetingLine(session, words), ...earlier, ...actions, sessions.readAgain({ id })];
  return fitText(lines.join('\n'), display);
}

function sinceLines({ closed, seen }: OutcomeSince, { sessions }: EverydayWords): readonly string[] {
  const line = (text: string, state: string) => sessions.became({ text: sanitizeLine(text), state });
  return [
    ...closed.map(({ text, status }) => line(text, sessions.statuses[status])),
    ...seen.map(({ text, state }) => line(text, sessions.seen[state])),
  ];
}

/** An action with its day as it was understood, or that it has none. */
export function actionSaid(
  { text, due }: Action,
  { sessions, dates }: Pick<EverydayWords, 'sessions' | 'dates'>,
): string {
  const action = sanitizeLine(text);
  if (due !== null) return sessions.dueOn({ text: action, day: dates.long({ day: due }) });
  return action.includes(' @ ') ? sessions.noDayIn({ text: action }) : sessions.withoutDay({ text: action });
}

/** Which meeting it was, where that was planned; else with whom, as that was understood, where the journal knows them. */
function meetingLine(
  { appointment, person, mentor }: SessionWithActions,
  { sessions }: EverydayWords,
): readonly string[] {
  const name = mentor === null ? null : sanitizeLine(mentor);
  if (appointment !== null) return [sessions.wasPlanned({ name })];
  return person === null || name === null ? [] : [sessions.metWith({ name })];
}
