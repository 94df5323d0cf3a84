import type { NextThing, Standing } from '../domain/standing.ts';
import type { Messages } from '../i18n/index.ts';
import { harmlessLine } from './harmless.ts';
import { wrapped } from './layout.ts';
import type { Look } from './look.ts';

/** Where one stands in a few lines, and the one thing to do next. */
export function standingText(standing: Standing, words: Messages, look: Look): string {
  const { welcome, next } = words.standing;
  const known = knownLines(standing, words);
  const lines = known.length === 0 ? welcome : known;
  return [
    '',
    ...lines.map(line => wrapped(line, look)),
    '',
    wrapped(nextText(standing.next, words), look, `${look.ink.accent(next)}  `),
  ].join('\n');
}

function knownLines({ type, kind, meetings, lastMeeting, openActions }: Standing, words: Messages): string[] {
  const { advice, meetings: met, openActions: open } = words.standing;
  return [
    ...(type === null || kind === null ? [] : [advice[kind]({ type: words.advice.types[type].name })]),
    ...(lastMeeting === null ? [] : [met({ count: meetings, last: words.dates.long({ day: lastMeeting }) })]),
    ...(openActions === 0 ? [] : [open({ count: openActions })]),
  ];
}

function nextText(next: NextThing, { standing, dates }: Messages): string {
  switch (next.kind) {
    case 'begin':
      return standing.begin;
    case 'go-on':
      return standing.goOn(next);
    case 'simpler-help':
      return standing.simplerHelp;
    case 'other-help':
      return standing.otherHelp;
    case 'approach-somebody':
      return standing.approachSomebody;
    case 'meet-again':
      return standing.meetAgain({ day: dates.long({ day: next.around }) });
    case 'do-action': {
      const due = next.due === null ? null : dates.long({ day: next.due });
      const told = { text: harmlessLine(next.text), due };
      return next.overdue ? standing.doActionOverdue(told) : standing.doAction(told);
    }
  }
}
