import { describe, expect, it } from 'vitest';
import {
  addToAgenda,
  agendaItemsIn,
  agendaOf,
  methodOf,
  replaceAgenda,
  withAgenda,
} from '../../../src/domain/meetings/agenda.ts';
import type { AgendaItem } from '../../../src/domain/meetings/appointment.ts';
import { appointmentWith } from '../../store/samples.ts';

const item = (text: string, part: AgendaItem['part'] = 'run-into'): AgendaItem => ({ text, part });
const question = { id: 'route-turn', text: 'Which turn?', half: 'ambitions' } as const;
const questionItem: AgendaItem = { text: 'Which turn?', part: 'ambitions', question: 'route-turn' };

describe('what goes on an agenda', () => {
  it('comes behind what stands there, a line for each thing', () => {
    const after = addToAgenda([item('saying no')], {
      ambitions: [' the course \n\n', 'a talk'],
      'run-into': ['a\r\nb'],
    });
    expect(after).toEqual([
      item('saying no'),
      item('a', 'run-into'),
      item('b', 'run-into'),
      item('the course', 'ambitions'),
      item('a talk', 'ambitions'),
    ]);
  });

  it('takes the place of what stood in its part where an empty text is among it', () => {
    const before = [item('saying no'), item('the course', 'ambitions'), questionItem];
    expect(addToAgenda(before, { 'run-into': [''] })).toEqual([
      item('the course', 'ambitions'),
      questionItem,
    ]);
    expect(addToAgenda(before, { ambitions: ['', 'a talk'] })).toEqual([
      item('saying no'),
      questionItem,
      item('a talk', 'ambitions'),
    ]);
  });

  it('has each question once', () => {
    const once = addToAgenda([], {}, [question]);
    expect(once).toEqual([questionItem]);
    expect(addToAgenda(once, {}, [question])).toEqual(once);
  });

  it('is, of one way to prepare, just what is given, and of the other what stood there', () => {
    const before = [item('saying no'), item('a rhythm', 'goal'), questionItem];
    expect(replaceAgenda(before, 'halves', { ambitions: ['the course'] }, [])).toEqual([
      item('a rhythm', 'goal'),
      item('the course', 'ambitions'),
    ]);
    expect(replaceAgenda(before, 'grow', { will: ['call Ann'] }, [question])).toEqual([
      item('saying no'),
      item('call Ann', 'will'),
      questionItem,
    ]);
  });

  it('stands in the part that was said, and never as a question', () => {
    const agenda = [item('saying no'), item('the course', 'ambitions'), questionItem];
    expect(agendaItemsIn(agenda, ['run-into'])).toEqual([item('saying no')]);
    expect(agendaItemsIn(agenda, ['ambitions'])).toEqual([item('the course', 'ambitions')]);
  });

  it('tells how the meeting is prepared', () => {
    expect(methodOf([])).toBe('halves');
    expect(methodOf([item('saying no'), questionItem])).toBe('halves');
    expect(methodOf([item('saying no'), item('call Ann', 'will')])).toBe('grow');
  });
});

describe('an appointment', () => {
  const now = new Date('2026-11-21T09:00:00.000Z');
  const appointment = appointmentWith();

  it('is changed by another agenda, and by the same one not', () => {
    expect(withAgenda(appointment, [item('saying no')], now)).toBe(appointment);
    expect(withAgenda(appointment, [item('the course', 'ambitions')], now)).toEqual({
      ...appointment,
      agenda: [],
      prepared: [item('the course', 'ambitions')],
      updatedAt: now.toISOString(),
    });
  });

  it('has in plain words what one runs into, and beside that what more is known of', () => {
    const items = [
      item('saying no'),
      item('the course', 'ambitions'),
      item('a rhythm', 'goal'),
      questionItem,
    ];
    const after = withAgenda(appointment, items, now);
    expect(after).toMatchObject({ agenda: ['saying no'], prepared: items.slice(1) });
    expect(agendaOf(after)).toEqual(items);
  });
});
