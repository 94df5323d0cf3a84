import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import {
  offeredQuestions,
  type Preparation,
  prepareMeeting,
  withAgendaOn,
} from '../../../src/domain/meetings/preparation.ts';
import type { BlindSpot } from '../../../src/domain/meetings/session.ts';
import {
  actionWith,
  appointmentWith,
  intake,
  personWith,
  questionWith,
  sessionWith,
} from '../../store/samples.ts';

const HERE = { now: new Date('2026-12-03T22:00:00.000Z'), today: '2026-12-03', zone: 'Europe/Amsterdam' };
const ann = personWith({ id: 'ann' });
const appointment = appointmentWith({ person: 'ann' });
const first = sessionWith({ id: 'first', day: '2026-11-01', nowWhat: 'Ask first', blindSpots: [] });
const second = sessionWith({ id: 'second', day: '2026-11-20', nowWhat: null, blindSpots: [] });
const other = sessionWith({ id: 'other', day: '2026-11-25', mentor: 'Bo', nowWhat: 'Wait', blindSpots: [] });
const journal: Journal = {
  ...emptyJournal,
  intakes: [intake],
  people: [ann],
  appointments: [appointment],
  sessions: [first, second, other],
};
const prepared = (changes: Partial<Journal> = {}, zone = HERE.zone): Preparation =>
  prepareMeeting({ ...journal, ...changes }, null, { ...HERE, zone });

describe('the page for a meeting', () => {
  it('says when it is where the person is now, with whom, and which meeting with them', () => {
    expect(prepared()).toMatchObject({
      when: { day: '2026-12-04', time: '00:30' },
      name: 'Ann',
      meeting: 3,
      type: 'inside-career-path',
      phase: 'on-the-way',
      last: '2026-11-20',
      ambition: intake.answers.ambition,
      agenda: [{ text: 'saying no', part: 'run-into' }],
    });
    expect(prepared({}, 'UTC').when).toEqual({ day: '2026-12-03', time: '23:30' });
  });

  it('is there without an appointment, without anybody, and in an empty journal', () => {
    expect(prepared({ appointments: [] })).toMatchObject({
      appointment: null,
      when: null,
      name: 'Ann',
      meeting: 3,
    });
    expect(prepareMeeting(emptyJournal, null, HERE)).toMatchObject({
      ...{ appointment: null, when: null, name: null, type: null, meeting: 1, phase: 'first', last: null },
      ...{ promised: [], nowWhat: null, blindSpot: null, ambition: null, agenda: [] },
    });
    expect(prepareMeeting(emptyJournal, null, HERE).questions).toHaveLength(3);
  });

  it('tells what was promised at the last meeting and what became of it, then what is open of earlier ones with them', () => {
    const actions = [
      actionWith({ id: 'earlier, done', session: 'first', status: 'done' }),
      actionWith({ id: 'earlier, open', session: 'first' }),
      actionWith({ id: 'last, dropped', session: 'second', status: 'dropped' }),
      actionWith({ id: 'last, open', session: 'second' }),
      actionWith({ id: 'with another', session: 'other' }),
      actionWith({ id: 'theirs', session: null, person: 'ann' }),
      actionWith({ id: 'alone', session: null, person: null }),
    ];
    const ids = prepared({ actions }).promised.map(({ id }) => id);
    expect(ids).toEqual(['last, dropped', 'last, open', 'earlier, open', 'theirs']);
    expect(prepared({ actions, appointments: [], sessions: [], people: [] }).promised).toEqual([]);
  });

  it('has the last "now what" that was said with them', () => {
    expect(prepared()).toMatchObject({ nowWhat: 'Ask first', nowWhatDay: '2026-11-01', last: '2026-11-20' });
    expect(prepared({ sessions: [other] })).toMatchObject({ nowWhat: null, nowWhatDay: null });
    const third = { ...second, id: 'third', day: '2026-11-27' };
    expect(prepared({ sessions: [first, second, third] }).nowWhat).toBeNull();
  });
});

describe('the blind spot to watch', () => {
  const spot = (text: string, ...seen: BlindSpot['seen']): BlindSpot => ({ id: text, text, seen });
  const seenOn = (day: string, state: 'seen' | 'watched' | 'changed' = 'watched') => ({
    day,
    state,
    text: null,
  });
  const watched = (...blindSpots: BlindSpot[]) =>
    prepared({
      sessions: [
        { ...first, blindSpots },
        { ...other, blindSpots: [spot('newest')] },
      ],
    }).blindSpot;

  it('is the one that was noticed last, with whomever that was', () => {
    expect(watched(spot('older'))).toEqual({ text: 'newest', day: '2026-11-25' });
    expect(watched(spot('older', seenOn('2026-11-02'), seenOn('2026-12-01')))).toEqual({
      text: 'older',
      day: '2026-12-01',
    });
  });

  it('is none that has changed, unless it came back', () => {
    expect(watched(spot('older', seenOn('2026-12-01', 'changed')))?.text).toBe('newest');
    const back = spot('older', seenOn('2026-11-30', 'changed'), seenOn('2026-12-01', 'seen'));
    expect(watched(back)?.text).toBe('older');
    expect(prepared().blindSpot).toBeNull();
  });
});

describe('the questions for a meeting', () => {
  const item = { text: 'Which turn?', part: 'ambitions', question: 'route-turn' } as const;
  const ids = ({ questions }: Pick<Preparation, 'questions'>) => questions.map(({ id }) => id);

  it('are three that fit', () => {
    expect(prepared().questions).toHaveLength(3);
    expect(ids(prepared({ sessions: [first] }))).toContain('route-left-behind');
    expect(ids(prepared())).toContain('route-detour');
  });

  it('are those on the agenda where there are any, in the half where they stand', () => {
    const appointments = [
      { ...appointment, prepared: [item, { ...item, part: 'options', question: 'x' } as const] },
    ];
    expect(prepared({ appointments }).questions).toEqual([
      { id: 'route-turn', half: 'ambitions', text: null },
      { id: 'x', half: 'run-into', text: 'Which turn?' },
    ]);
    expect(withAgendaOn(prepared(), [item]).questions).toEqual(
      prepared({ appointments }).questions.slice(0, 1),
    );
    expect(withAgendaOn(prepared(), []).questions).toEqual(prepared().questions);
  });

  it('are others once they were asked, or another meeting went by', () => {
    const before = ids(prepared());
    const asked = before.map(id => questionWith({ id, library: id, asked: ['2026-11-20'] }));
    expect(ids(prepared({ questions: asked })).filter(id => before.includes(id))).toEqual([]);
    const third = sessionWith({ id: 'third', day: '2026-12-01' });
    const after = ids(prepared({ sessions: [...journal.sessions, third] }));
    expect(after.filter(id => before.includes(id))).toEqual([]);
  });

  it('do not go on to others for a meeting at which it was said what was asked', () => {
    const asked = ['2026-11-01', '2026-11-20'].map((day, at) =>
      questionWith({ id: `${at}`, library: ['first-worth-it', 'first-helped-on'][at] ?? null, asked: [day] }),
    );
    const alone = { ...journal, sessions: [first], questions: asked.slice(0, 1) };
    expect(ids(prepared({ questions: asked }))).toEqual(ids(prepareMeeting(alone, null, HERE)));
  });

  it('may be chosen from six, of which those on the agenda come first', () => {
    const offered = offeredQuestions(journal, null, HERE);
    expect(offered).toHaveLength(6);
    expect(offered.slice(0, 3)).toEqual(prepared().questions);
    const appointments = [{ ...appointment, prepared: [item] }];
    const withChosen = offeredQuestions({ ...journal, appointments }, null, HERE);
    expect(withChosen[0]).toEqual({ id: 'route-turn', half: 'ambitions', text: null });
    expect(new Set(withChosen.map(({ id }) => id)).size).toBe(6);
  });
});
