import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/domain/journal/kinds.ts';
import { appointmentWith } from '../../store/samples.ts';

describe('an appointment', () => {
  const isOver = (at: string, status: 'planned' | 'held' | 'cancelled' = 'planned') =>
    KINDS.appointments.isOver(appointmentWith({ at, status }), '2026-11-20T11:30:00.000Z');

  it('is over once it was held or called off', () => {
    expect(isOver('2026-12-20T10:00:00.000Z', 'cancelled')).toBe(true);
    expect(isOver('2026-11-19T10:00:00.000Z', 'held')).toBe(true);
  });

  it('is not, for ninety days, while somebody may still say what became of it', () => {
    expect(isOver('2026-11-19T10:00:00.000Z')).toBe(false);
    expect(isOver('2026-08-23T10:00:00.000Z')).toBe(false);
    expect(isOver('2026-08-21T10:00:00.000Z')).toBe(true);
  });
});
