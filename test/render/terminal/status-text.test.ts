import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import { RHYTHM_IN_WEEKS } from '../../../src/domain/meetings/rhythm.ts';
import { withReflection } from '../../../src/domain/meetings/with-actions.ts';
import { statusOf } from '../../../src/domain/status.ts';
import { statusText } from '../../../src/render/terminal/status-text.ts';
import { HOSTILE, intakeOf, meeting, scientist, sleepless, successor, TODAY } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const now = `${TODAY}T11:30:00.000Z`;
const advised = { ...emptyJournal, intakes: [intakeOf(scientist)] };
const { actions, ...talk } = meeting;
const withActions = (some: readonly (typeof actions)[number][]) =>
  withReflection(advised, { ...talk, actions: some });
const [done, overdue, toCome] = actions as readonly [never, never, never];

const standing =
  (journal: Journal, brokenOff: string | null = null) =>
  ({ words, display }: View) =>
    statusText(statusOf(journal, brokenOff, { now, today: TODAY }, RHYTHM_IN_WEEKS), words, display);

screens('status-text', {
  'before anything': standing(emptyJournal),
  'an intake was broken off': standing(emptyJournal, 'intake'),
  'a mentor was advised': standing(advised),
  'other help comes first': standing({ ...emptyJournal, intakes: [intakeOf(sleepless)] }),
  'something simpler comes first': standing({ ...emptyJournal, intakes: [intakeOf(successor)] }),
  'after a meeting, with nothing left to do': standing(withActions([done])),
  'after a meeting, with two things to do, one of them overdue': standing(withActions([toCome, overdue])),
  'an action that holds what a terminal would obey': standing(
    withActions([{ ...meeting.actions[2], text: HOSTILE, due: null } as never]),
  ),
});

describe.each(views)('where one stands, in $language at $display.columns columns', view => {
  const { words } = view;

  it('says first what is due first, and of what is late that it is', () => {
    const text = standing(withActions([toCome, overdue]))(view).replace(/\s+/g, ' ');
    const late = { text: 'call Chris about the roster', due: words.dates.long({ day: '2026-11-18' }) };
    expect(text).toContain(words.status.doActionOverdue(late));
    expect(text).not.toContain('let Bo chair again');
  });

  it('does not say late of what is still to come', () => {
    const text = standing(withActions([toCome]))(view).replace(/\s+/g, ' ');
    const due = words.dates.long({ day: '2026-12-07' });
    expect(text).toContain(words.status.doAction({ text: 'let Bo chair again', due }));
  });
});
