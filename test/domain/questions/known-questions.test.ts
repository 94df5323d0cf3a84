import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../../src/domain/meetings/appointment.ts';
import { knownQuestions } from '../../../src/domain/questions/known-questions.ts';
import { library } from '../../../src/domain/questions/library.ts';
import type { QuestionRecord } from '../../../src/domain/questions/record.ts';
import { appointmentWith, questionWith } from '../../store/samples.ts';

const NOW = '2026-12-10T12:00:00.000Z';

const known = (questions: readonly QuestionRecord[], appointments: readonly Appointment[] = []) =>
  knownQuestions({ questions, appointments }, NOW);
const knownById = (id: string, ...given: Parameters<typeof known>) =>
  known(...given).find(question => question.id === id);

describe('the questions that one may ask', () => {
  it('are ours, without words of one’s own, and then one’s own', () => {
    const own = questionWith({ about: 'route' });
    const all = known([own]);
    expect(all.slice(0, -1)).toEqual(
      library.map(question => ({ ...question, text: null, asked: [], hidden: false })),
    );
    expect(all.at(-1)).toEqual({
      id: own.id,
      half: 'ambitions',
      type: own.type,
      about: 'route',
      phase: own.phase,
      text: own.text,
      asked: own.asked,
      hidden: false,
    });
  });

  it('tell of ours what any computer kept of it', () => {
    const records = [
      questionWith({ id: 'a', library: 'route-turn', asked: ['2026-11-20', '2026-09-01'] }),
      questionWith({ id: 'b', library: 'route-turn', asked: ['2026-10-01', '2026-11-20'], hidden: true }),
    ];
    expect(knownById('route-turn', records)).toMatchObject({
      text: null,
      asked: ['2026-09-01', '2026-10-01', '2026-11-20'],
      hidden: true,
    });
    expect(known(records)).toHaveLength(library.length);
  });

  it('have the words they had where a version has a question of ours no more', () => {
    const retired = questionWith({ library: 'route-retired', text: 'Which road was closed?' });
    expect(knownById(retired.id, [retired])).toMatchObject({ text: 'Which road was closed?' });
  });

  it('were asked on the days of meetings that had them on the agenda', () => {
    const item = { text: 'Which turn?', part: 'ambitions', question: 'route-turn' } as const;
    const meeting = (id: string, at: string, status: Appointment['status']) =>
      appointmentWith({ id, at, status, agenda: ['saying no'], prepared: [item] });
    const meetings = [
      meeting('late in the evening', '2026-12-03T23:30:00.000Z', 'held'),
      meeting('begun, and nobody said more', '2026-12-10T11:59:00.000Z', 'planned'),
      meeting('called off', '2026-11-01T12:00:00.000Z', 'cancelled'),
      meeting('still to come', '2026-12-10T12:01:00.000Z', 'planned'),
    ];
    expect(knownById('route-turn', [], meetings)?.asked).toEqual(['2026-12-04', '2026-12-10']);
    expect(knownById('route-detour', [], meetings)?.asked).toEqual([]);
  });
});
