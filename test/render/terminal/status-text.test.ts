import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import { RHYTHM_IN_WEEKS } from '../../../src/domain/meetings/rhythm.ts';
import { withReflection } from '../../../src/domain/meetings/with-actions.ts';
import { statusOf } from '../../../src/domain/status.ts';
import { statusText } from '../../../src/render/terminal/status-text.ts';
import { appointmentWith, personWith } from '../../store/samples.ts';
import { HOSTILE, intakeOf, meeting, scientist, sleepless, successor, TODAY } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const looked = { now: new Date(`${TODAY}T11:30:00.000Z`), today: TODAY, zone: 'Europe/Amsterdam' };
const advised = { ...emptyJournal, intakes: [intakeOf(scientist)] };
const { actions, ...talk } = meeting;
const withActions = (some: readonly (typeof actions)[number][]) =>
  withReflection(advised, { ...talk, actions: some });
type ToDo = (typeof actions)[number];
const [done, overdue, toCome] = actions as readonly [ToDo, ToDo, ToDo];

const planned = (at: string) => appointmentWith({ at, person: 'Ann', place: null });

const standing =
  (journal: Journal, brokenOff: string | null = null) =>
  ({ words, display }: View) =>
    statusText(statusOf(journal, brokenOff, looked, RHYTHM_IN_WEEKS), journal.people, looked, words, display);

screens('status-text', {
  'before anything': standing(emptyJournal),
  'an intake was broken off': standing(emptyJournal, 'intake'),
  'a mentor was advised': standing(advised),
  'somebody might be asked': standing({ ...advised, people: [{ ...personWith(), status: 'candidate' }] }),
  'somebody was chosen': standing({ ...advised, people: [personWith({ name: HOSTILE })] }),
  'other help comes first': standing({ ...emptyJournal, intakes: [intakeOf(sleepless)] }),
  'something simpler comes first': standing({ ...emptyJournal, intakes: [intakeOf(successor)] }),
  'after a meeting, with nothing left to do': standing(withActions([done])),
  'after a meeting, with two things to do, one of them overdue': standing(withActions([toCome, overdue])),
  'a meeting is planned': standing({ ...advised, appointments: [planned('2026-12-04T13:00:00.000Z')] }),
  'a meeting is tomorrow': standing({ ...advised, appointments: [planned('2026-11-21T13:00:00.000Z')] }),
  'nothing was written about the meeting of yesterday': standing({
    ...withActions([toCome]),
    appointments: [planned('2026-11-19T13:00:00.000Z')],
  }),
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
    expect(text.indexOf('let Bo chair again')).toBeLessThan(text.indexOf('call Chris'));
    expect(text.split('call Chris')).toHaveLength(2);
  });

  it('lists the others that are open where something else comes first', () => {
    const lines = standing(withActions([toCome, overdue]), 'intake')(view);
    const text = lines.replace(/\s+/g, ' ');
    expect(text.indexOf('call Chris')).toBeLessThan(text.indexOf('let Bo chair again'));
    const late = { text: 'call Chris about the roster', due: words.dates.long({ day: '2026-11-18' }) };
    expect(text).toContain(words.status.doActionOverdue(late));
  });

  it('asks of the first that is late alone whether it is still worth it', () => {
    const alsoLate = { ...overdue, id: '20261101090000-000000late', text: 'read the roster' };
    const text = standing(withActions([overdue, alsoLate]))(view).replace(/\s+/g, ' ');
    const due = words.dates.long({ day: '2026-11-18' });
    const [asked, told] = [words.status.doActionOverdue, words.status.otherOverdue];
    expect(text).toContain(asked({ text: 'call Chris about the roster', due }));
    expect(text).toContain(told({ text: 'read the roster', due }));
  });

  it('does not say late of what is still to come', () => {
    const text = standing(withActions([toCome]))(view).replace(/\s+/g, ' ');
    const due = words.dates.long({ day: '2026-12-07' });
    expect(text).toContain(words.status.doAction({ text: 'let Bo chair again', due }));
  });
});
