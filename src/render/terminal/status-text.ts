import { intakeMinutes } from '../../domain/intake/minutes.ts';
import type { Person } from '../../domain/people/person.ts';
import type { NextThing, Status } from '../../domain/status.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import { meetingText, type Reader } from './appointment-text.ts';
import type { Display } from './display.ts';
import { bulletLines, wrapText } from './layout.ts';
import { firstQuietText, prepareText, reflectText } from './meeting-notices.ts';

/** Where one stands in a few lines, and the one thing to do next. */
export function statusText(
  status: Status,
  people: readonly Person[],
  reader: Reader,
  words: Messages,
  display: Display,
): string {
  const { welcome, next } = words.status;
  const known = knownLines(status, people, reader, words);
  const lines = known.length === 0 ? welcome({ minutes: intakeMinutes() }) : known;
  return [
    '',
    ...lines.map(line => wrapText(line, display)),
    ...otherActionLines(status, words, display),
    '',
    wrapText(nextText(status, reader, words), display, `${display.style.accent(next)}  `),
  ].join('\n');
}

/** The open actions beside the one that is the next thing to do, soonest first. Only of the first is it asked whether it is still worth it. */
function otherActionLines(
  { actions, overdue, next }: Status,
  words: Messages,
  display: Display,
): readonly string[] {
  const { doActionOverdue, otherOverdue } = words.status;
  const told = actions.map((action, at) =>
    toDoText({ ...action, overdue: at < overdue }, words, at === 0 ? doActionOverdue : otherOverdue),
  );
  return bulletLines(next.kind === 'do-action' ? told.slice(1) : told, display);
}

/** The other languages, for whom nobody asked which: each in a line of its own words. */
export function otherLanguagesText({ status }: Messages, display: Display): string[] {
  return ['', ...status.otherLanguages.map(line => wrapText(line, display))];
}

function knownLines(
  { type, kind, meetings, lastMeeting, openActions, appointment }: Status,
  people: readonly Person[],
  reader: Reader,
  words: Messages,
): string[] {
  const { advice, meetings: met, openActions: open, nextMeeting } = words.status;
  return [
    ...(type === null || kind === null ? [] : [advice[kind]({ type: words.advice.types[type].name })]),
    ...(lastMeeting === null ? [] : [met({ count: meetings, last: words.dates.long({ day: lastMeeting }) })]),
    ...(appointment === null ? [] : [nextMeeting({ what: meetingText(appointment, people, reader, words) })]),
    ...(openActions === 0 ? [] : [open({ count: openActions })]),
  ];
}

function nextText(
  { next, notices }: Pick<Status, 'next' | 'notices'>,
  reader: Reader,
  words: Messages,
): string {
  const { status, dates } = words;
  switch (next.kind) {
    case 'begin':
      return status.begin;
    case 'go-on':
      return status.goOn(next);
    case 'reflect':
      return reflectText(next, reader, words);
    case 'prepare':
      return prepareText(next, reader, words);
    case 'wait':
      return status.wait({ name: next.name && sanitizeLine(next.name) });
    case 'simpler-help':
      return status.simplerHelp;
    case 'other-help':
      return status.otherHelp;
    case 'approach-somebody':
      return status.approachSomebody;
    case 'ask-somebody':
      return status.askSomebody;
    case 'meet-first':
      return status.meetFirst({ name: sanitizeLine(next.name) });
    case 'meet-again':
      return (
        firstQuietText(notices, reader, words) ?? status.meetAgain({ day: dates.long({ day: next.around }) })
      );
    case 'wrapped-up':
      return status.wrappedUp({ name: sanitizeLine(next.name) });
    case 'do-action':
      return toDoText(next, words);
  }
}

type ToDo = Omit<Extract<NextThing, { kind: 'do-action' }>, 'kind'>;

function toDoText(
  { text, due, overdue }: ToDo,
  { status, dates }: Messages,
  whenOverdue = status.doActionOverdue,
): string {
  const told = { text: sanitizeLine(text), due: due && dates.long({ day: due }) };
  return overdue ? whenOverdue(told) : status.doAction(told);
}
