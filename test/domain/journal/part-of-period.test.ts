import { describe, expect, it } from 'vitest';
import { partOfPeriod } from '../../../src/domain/journal/part-of-period.ts';
import { everyKind } from '../../store/samples.ts';

describe('the part of a journal that is of a period', () => {
  const [session] = everyKind.sessions;
  const [action] = everyKind.actions;
  const [appointment] = everyKind.appointments;
  const march = { since: '2026-03-01', until: '2026-03-31' };
  const meeting = (id: string, day: string) => ({ ...session, id, day });
  const task = (id: string, more: object) => ({ ...action, id, due: null, session: null, ...more });
  const kept = (more: object, zone = 'UTC') =>
    partOfPeriod({ ...everyKind, ...more } as typeof everyKind, march, zone);
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

  it('holds the meetings in it, with the days at both ends', () => {
    const sessions = ['02-28', '03-01', '03-31', '04-01'].map(day => meeting(day, `2026-${day}`));
    expect(ids(kept({ sessions }).sessions)).toEqual(['03-01', '03-31']);
  });

  it('holds all that came of these meetings, and what else was to be done in it', () => {
    const sessions = [meeting('in', '2026-03-10'), meeting('out', '2026-05-10')];
    const actions = [
      task('of one in it', { session: 'in' }),
      task('of one in it, for later', { session: 'in', due: '2026-06-01' }),
      task('of another', { session: 'out', createdAt: '2026-03-20T12:00:00.000Z' }),
      task('of another, for then', { session: 'out', due: '2026-03-20' }),
      task('alone, for then', { due: '2026-03-20' }),
      task('alone, for later', { due: '2026-04-20', createdAt: '2026-03-20T12:00:00.000Z' }),
    ];
    const wanted = ['of one in it', 'of one in it, for later', 'of another, for then', 'alone, for then'];
    expect(ids(kept({ sessions, actions }).actions)).toEqual(wanted);
  });

  it('holds what was meant to be done some day, made on a day in it where the person is', () => {
    const actions = [task('some day', { createdAt: '2026-02-28T23:30:00.000Z' })];
    expect(ids(kept({ actions }, 'Europe/Amsterdam').actions)).toEqual(['some day']);
    expect(ids(kept({ actions }, 'UTC').actions)).toEqual([]);
  });

  it('holds the appointments on days in it, in the zone that they were made in', () => {
    const at = '2026-02-28T23:30:00.000Z';
    const appointments = [
      { ...appointment, id: 'in', at, zone: 'Europe/Amsterdam' },
      { ...appointment, id: 'out', at, zone: 'UTC' },
    ];
    expect(ids(kept({ appointments }).appointments)).toEqual(['in']);
  });

  it('holds all that is of no period', () => {
    const { people, intakes, deleted } = kept({});
    expect({ people, intakes, deleted }).toEqual({
      people: everyKind.people,
      intakes: everyKind.intakes,
      deleted: everyKind.deleted,
    });
  });
});
