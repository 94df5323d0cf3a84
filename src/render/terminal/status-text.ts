import { intakeMinutes } from '../../domain/intake/minutes.ts';
import type { NextThing, Status } from '../../domain/status.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import type { Display } from './display.ts';
import { wrapText } from './layout.ts';

/** Where one stands in a few lines, and the one thing to do next. */
export function statusText(status: Status, words: Messages, display: Display): string {
  const { welcome, next } = words.status;
  const known = knownLines(status, words);
  const lines = known.length === 0 ? welcome({ minutes: intakeMinutes() }) : known;
  return [
    '',
    ...lines.map(line => wrapText(line, display)),
    '',
    wrapText(nextText(status.next, words), display, `${display.style.accent(next)}  `),
  ].join('\n');
}

/** The other languages, for whom nobody asked which: each in a line of its own words. */
export function otherLanguagesText({ status }: Messages, display: Display): string[] {
  return ['', ...status.otherLanguages.map(line => wrapText(line, display))];
}

function knownLines({ type, kind, meetings, lastMeeting, openActions }: Status, words: Messages): string[] {
  const { advice, meetings: met, openActions: open } = words.status;
  return [
    ...(type === null || kind === null ? [] : [advice[kind]({ type: words.advice.types[type].name })]),
    ...(lastMeeting === null ? [] : [met({ count: meetings, last: words.dates.long({ day: lastMeeting }) })]),
    ...(openActions === 0 ? [] : [open({ count: openActions })]),
  ];
}

function nextText(next: NextThing, { status, dates }: Messages): string {
  switch (next.kind) {
    case 'begin':
      return status.begin;
    case 'go-on':
      return status.goOn(next);
    case 'simpler-help':
      return status.simplerHelp;
    case 'other-help':
      return status.otherHelp;
    case 'approach-somebody':
      return status.approachSomebody;
    case 'meet-again':
      return status.meetAgain({ day: dates.long({ day: next.around }) });
    case 'do-action': {
      const due = next.due === null ? null : dates.long({ day: next.due });
      const told = { text: sanitizeLine(next.text), due };
      return next.overdue ? status.doActionOverdue(told) : status.doAction(told);
    }
  }
}
