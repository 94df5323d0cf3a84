import { daysBetween, timeAt } from '../../domain/calendar/days.ts';
import type { Notice } from '../../domain/notices.ts';
import type { NextThing } from '../../domain/status.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import { quoteName } from '../typed-name.ts';
import type { Reader } from './appointment-text.ts';

type Words = Pick<Messages, 'status' | 'dates'>;
type NoticeOf<K extends Notice['kind']> = Extract<Notice, { kind: K }>;

/** A sentence for each thing that there is to notice about meetings, but for the one that is the next thing to do. */
export function meetingNotices(
  notices: readonly Notice[],
  next: NextThing,
  reader: Reader,
  words: Words,
): readonly string[] {
  const isNext = ({ kind }: Notice) =>
    (kind === 'reflection-missing' && (next.kind === 'reflect' || goesOnWithLog(next))) ||
    (kind === 'meeting-near' && next.kind === 'prepare') ||
    (isQuietKind(kind) && next.kind === 'meet-again');
  const said = notices.findIndex(isNext);
  return notices.filter((_, at) => at !== said).map(notice => meetingNotice(notice, reader, words));
}

/** A reflection that was broken off is most likely that on the last meeting. */
function goesOnWithLog(next: NextThing): boolean {
  return next.kind === 'go-on' && next.command === 'log';
}

const isQuietKind = (kind: Notice['kind']) => kind === 'six-weeks-quiet' || kind === 'ninety-days-quiet';

/** That it has been quiet, where it has: it says more than that one might meet again. */
export function firstQuietText(notices: readonly Notice[], reader: Reader, words: Words): string | undefined {
  const quiet = notices.find(({ kind }) => isQuietKind(kind));
  return quiet && meetingNotice(quiet, reader, words);
}

function meetingNotice(notice: Notice, reader: Reader, words: Words): string {
  switch (notice.kind) {
    case 'reflection-missing':
      return reflectText(notice, reader, words);
    case 'meeting-near':
      return prepareText(notice, reader, words);
    default:
      return quietText(notice, reader, words);
  }
}

/** That a meeting was, and nothing was written about it. */
export function reflectText(
  { name, day }: Pick<NoticeOf<'reflection-missing'>, 'name' | 'day'>,
  reader: Reader,
  words: Words,
): string {
  return words.status.reflect({
    name: name && sanitizeLine(name),
    when: dayText(day, reader, words),
    cancel: `mentor next --cancel ${day}`,
  });
}

/** That a meeting is near. */
export function prepareText(
  { name, day, at }: Pick<NoticeOf<'meeting-near'>, 'name' | 'day' | 'at'>,
  reader: Reader,
  words: Words,
): string {
  const when = words.status.days.at({ day: dayText(day, reader, words), time: timeAt(at, reader.zone) });
  return words.status.prepare({ name: name && sanitizeLine(name), when });
}

function quietText(
  { kind, person, name, day }: NoticeOf<'six-weeks-quiet' | 'ninety-days-quiet'>,
  { today }: Reader,
  { status: { quiet } }: Words,
): string {
  const days = daysBetween(day, today);
  const shown = name && sanitizeLine(name);
  const behind = shown === null ? '' : ` ${quoteName(shown)}`;
  const command = shown === null ? 'mentor next' : `mentor next --with${behind}`;
  if (kind === 'six-weeks-quiet')
    return quiet.sixWeeks({ name: shown, weeks: Math.floor(days / 7), command });
  const end = person === null ? null : `mentor people end${behind}`;
  return quiet.ninetyDays({ name: shown, months: Math.floor(days / 30), command, end });
}

/** A day as one says it: the three nearest have words of their own. */
function dayText(day: string, { today }: Reader, { status, dates }: Words): string {
  const { yesterday, today: thisDay, tomorrow, on } = status.days;
  const near = new Map([
    [-1, yesterday],
    [0, thisDay],
    [1, tomorrow],
  ]);
  return near.get(daysBetween(today, day)) ?? on({ day: dates.long({ day }) });
}
