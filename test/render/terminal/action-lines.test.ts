import { describe, expect, it } from 'vitest';
import { actionLines } from '../../../src/render/terminal/action-lines.ts';
import { actionWith, personWith } from '../../store/samples.ts';
import { HOSTILE, TODAY } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

type Changes = Parameters<typeof actionWith>[0];

const told =
  (...actions: readonly Changes[]) =>
  ({ words, display }: View) => {
    const context = { today: TODAY, people: [personWith()] };
    const all = actions.map(changes => actionWith(changes));
    return actionLines(all, context, words, display).join('\n');
  };

const LONG = 'call the night shift about the roster of the second week of December, and listen first';

screens('action-lines', {
  'late by days and by weeks, of today, to come and without a day': told(
    { due: '2026-10-02', text: 'write to Bo' },
    { due: '2026-11-19', text: 'call Ann' },
    { due: TODAY, text: 'ask Joris' },
    { due: '2026-12-24', text: 'rest' },
    { due: null, text: 'read the book' },
  ),
  'long, late and with somebody': told({ due: '2026-11-18', text: LONG, person: personWith().id }),
  'over, and with somebody who is no more than a name': told(
    { status: 'done', text: 'call Ann', person: 'Bo de Wit' },
    { status: 'dropped', due: null, text: 'wait' },
  ),
  'what a terminal would obey': told({ text: HOSTILE, person: HOSTILE }),
});

describe.each(views)('an action in a list, in $language at $display.columns columns', view => {
  const { words } = view;
  const whole = { ...view, display: { ...view.display, isWindow: false } };

  it.each([
    ['2026-11-19', 'day', 1],
    ['2026-11-07', 'day', 13],
    ['2026-11-06', 'week', 2],
    ['2026-10-17', 'week', 4],
  ] as const)('of %s says how late it is in %ss', (due, unit, count) => {
    expect(told({ due })(whole)).toContain(words.actions.late({ unit, count }));
  });

  it('is not late once it is over', () => {
    const line = told({ due: '2026-11-01', status: 'done' })(whole);
    expect(line.endsWith(`call Ann  ${words.sessions.statuses.done}`)).toBe(true);
  });
});
