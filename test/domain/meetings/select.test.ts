import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBeside } from '../../../src/domain/meetings/search-beside.ts';
import {
  hasFirst,
  newestFirst,
  type Selection,
  selectorOf,
  withOpenActions,
} from '../../../src/domain/meetings/select.ts';
import type { SessionWithActions } from '../../../src/domain/meetings/session.ts';
import type { Person } from '../../../src/domain/people/person.ts';
import { actions, actionWith, personWith, reflectionWith, strange } from '../../store/samples.ts';

/** The reflections that are meant, newest meeting first. */
const selectSessions = (
  sessions: readonly SessionWithActions[],
  selection: Selection,
  people: readonly Pick<Person, 'id' | 'name'>[] = [],
) => newestFirst(sessions.filter(selectorOf(selection, people)));

const years = ['2026', '2025', '2024', '2023'];

/** Reflections by the year in which they were written; one may be about a meeting of another year. */
const shelves = fc.array(
  fc.record({
    written: fc.constantFrom(...years),
    day: fc.constantFrom('2022-05-01', '2023-02-02', '2024-03-03', '2024-12-31', '2025-04-04', '2026-01-01'),
    mentor: fc.constantFrom('Ann', 'Bo'),
  }),
  { maxLength: 12 },
);

describe('a look at the newest years only', () => {
  it('ends once the first so many are certain, and then shows what a look at all would', () => {
    const narrowings = fc.constantFrom(
      {},
      { mentor: 'bo' },
      { since: '2024-01-01' },
      { until: '2024-06-01' },
    );
    fc.assert(
      fc.property(shelves, fc.integer({ min: 1, max: 5 }), narrowings, (shelf, most, narrowing) => {
        const all = shelf.map(({ day, mentor, written }, at) => ({
          written,
          session: reflectionWith({ id: `id-${at}`, day, mentor, at: `${day}T10:00:00.000Z` }),
        }));
        const writtenIn = (some: readonly string[]) =>
          all.filter(({ written }) => some.includes(written)).map(({ session }) => session);
        const latestDay = (some: readonly string[]) => {
          const days = writtenIn(some).map(({ day }) => day);
          return days.sort().at(-1) ?? null;
        };
        const stop = years.findIndex((_, at) =>
          hasFirst(most, selectSessions(writtenIn(years.slice(0, at + 1)), narrowing), narrowing, {
            latestDay: latestDay(years.slice(at + 1)),
          }),
        );
        const seen = writtenIn(years.slice(0, stop + 1));
        expect(selectSessions(seen, narrowing).slice(0, most)).toEqual(
          selectSessions(writtenIn(years), narrowing).slice(0, most),
        );
      }),
    );
  });

  it('goes on while a later meeting may still come', () => {
    const session = reflectionWith({ day: '2026-01-05' });
    expect(hasFirst(1, [session], {}, { latestDay: '2026-01-05' })).toBe(false);
    expect(hasFirst(1, [session], {}, { latestDay: '2026-01-04' })).toBe(true);
    expect(hasFirst(2, [session], {}, { latestDay: '2020-01-01' })).toBe(false);
    expect(hasFirst(2, [session], { since: '2021-01-01' }, { latestDay: '2020-01-01' })).toBe(true);
    expect(hasFirst(2, [session], { withOpenActions: true }, { latestDay: '2026-01-04' })).toBe(true);
  });
});

describe('words that are looked for', () => {
  const call = reflectionWith();

  it('may stand in an action, in what became of a blind spot, or in several places', () => {
    const spot = {
      id: 'spot',
      text: 'silences',
      seen: [{ day: '2026-11-24', state: 'seen', text: 'counted' }],
    };
    const session = reflectionWith({
      id: 'other',
      actions: [],
      blindSpots: [{ ...spot, seen: spot.seen.map(strange) }],
    });
    const found = (...words: string[]) => selectSessions([call, session], { words }).map(({ id }) => id);
    expect(found('CALL ann')).toEqual([call.id]);
    expect(found('counted', 'silences')).toEqual(['other']);
    expect(found('nonsense')).toEqual([]);
  });

  it('may stand in any field that a person writes in, whatever the case and the accents', () => {
    const again = { day: '2026-11-24', state: 'watched', text: 'Fünftens' } as const;
    const session = reflectionWith({
      mentor: 'Zoë',
      what: 'één',
      soWhat: 'Twee',
      nowWhat: 'drie',
      critical: 'VIER',
      perspective: 'vijf',
      stages: { essence: 'zes' },
      blindSpots: [{ id: 'b', text: 'zeven', seen: [again, { ...again, text: 'Acht' }] }],
      skills: [{ id: 's', name: 'negen', evidence: 'Tien', competency: null }],
      actions: [actionWith({ text: 'elf', expected: 'Twaalf', happened: 'dertien' })],
    });
    const texts = 'ZOE,een,twee,drie,vier,vijf,zes,zeven,funftens,acht,negen,tien,elf,twaalf,dertien'.split(
      ',',
    );
    for (const word of texts) expect(selectSessions([session], { words: [word] }), word).toHaveLength(1);
    expect(selectSessions([session], { words: texts })).toHaveLength(1);
    expect(selectSessions([session], { words: ['veertien'] })).toEqual([]);
  });
});

describe('what narrows besides', () => {
  const people = [{ id: 'p1', name: 'Anouk' }];
  const own = reflectionWith({ id: 'own', mentor: 'Zoë de Wit', actions: actions.slice(1) });
  const linked = reflectionWith({ id: 'linked', mentor: 'Noor', person: 'p1', skills: [] });
  const idsOf = (selection: Parameters<typeof selectSessions>[1]) =>
    selectSessions([own, linked], selection, people).map(({ id }) => id);

  it('is part of a name, as it was written or as the person is called by now', () => {
    expect(idsOf({ mentor: 'zoe' })).toEqual(['own']);
    expect(idsOf({ mentor: 'noor' })).toEqual(['linked']);
    expect(idsOf({ mentor: 'ANOUK' })).toEqual(['linked']);
  });

  it('is part of the name of a skill', () => {
    expect(idsOf({ skill: 'FLEXIBLE' })).toEqual(['own']);
    expect(idsOf({ skill: 'the lead' })).toEqual([]);
  });

  it('is an action that is open still', () => {
    expect(idsOf({ withOpenActions: true })).toEqual(['linked']);
  });
});

describe('what words are found in beside reflections', () => {
  const alone = actionWith({ id: 'alone', session: null, happened: 'She said: één' });
  const journal = { people: [personWith({ note: 'Één keer gezien' })], actions: [...actions, alone] };
  const idsIn = (selection: Parameters<typeof findBeside>[1]) => {
    const found = findBeside(journal, selection);
    return [...found.people, ...found.actions].map(({ id }) => id);
  };

  it('are people, and the actions that came of no reflection', () => {
    expect(idsIn({ words: ['een'] })).toEqual([personWith().id, 'alone']);
    expect(idsIn({ words: ['call ann'] })).toEqual(['alone']);
    expect(idsIn({ words: ['call', 'keer'] })).toEqual([]);
  });

  it('are none without words, nor where something narrows that these have not', () => {
    expect(idsIn({})).toEqual([]);
    expect(idsIn({ words: ['een'], since: '2026-01-01' })).toEqual([]);
    expect(idsIn({ words: ['een'], mentor: 'Ann' })).toEqual([]);
  });
});

describe('what one meant to do', () => {
  it('is that of the latest reflection that left something open', () => {
    const done = reflectionWith({ id: 'later', day: '2026-11-30', actions: actions.slice(1) });
    const older = reflectionWith({ id: 'older', day: '2026-11-01' });
    expect(withOpenActions([older, reflectionWith(), done])?.id).toBe(reflectionWith().id);
    expect(withOpenActions([done])).toBeUndefined();
  });
});
