import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFits } from '../../../src/domain/people/best-fits.ts';
import { fitOf } from '../../../src/domain/people/fit.ts';
import { placeColumns } from '../../../src/domain/people/list-columns.ts';
import { type ListWish, searchList } from '../../../src/domain/people/list-search.ts';
import { nameInOrder } from '../../../src/domain/people/listed-person.ts';
import { intakeOf, scientist } from '../../render/samples.ts';

const intake = intakeOf(scientist);
const nothing = { words: [], otherwise: null } as const;
const hints = { employer: null, ownEmployer: null, path: nothing, work: nothing };
const HEADINGS = ['name', 'role', 'on path', 'same work', 'decides on me', 'talks with judges', 'employer'];

function search(rows: readonly (readonly string[])[], wish: Partial<ListWish> = {}) {
  const found = searchList({ intake, most: 5, keep: [], columns: {}, hints, ...wish });
  for (const [at, row] of [HEADINGS, ...rows].entries()) found.row(row, at + 1);
  return found.findings();
}

const padded = (...fields: readonly string[]) => [...fields, ...Array(7).fill('')].slice(0, 7);
const namesIn = (found: ReturnType<typeof search>) => found.best.map(({ one }) => one.name);
const tiesIn = (found: ReturnType<typeof search>) => found.best.map(({ one }) => one.tie);

describe('a name in a list', () => {
  it.each([
    ['Bakker, Ann', 'Ann Bakker'],
    ['Wit, A. de', 'A. de Wit'],
    ['Ann Bakker', 'Ann Bakker'],
    ['Ann Bakker, PhD', 'Ann Bakker, PhD'],
    ['Ann Bakker, Jr.', 'Ann Bakker, Jr.'],
    ['Bakker, Ann, dr.', 'Bakker, Ann, dr.'],
    ['Bakker,', 'Bakker,'],
    [', Ann', ', Ann'],
  ])('is said as one says it: %s', (listed, said) => {
    expect(nameInOrder(listed)).toBe(said);
  });
});

describe('the columns of a list', () => {
  it.each([
    [['Name', 'Job title', 'Department', 'Organisation'], { name: 0, what: 1, department: 2, employer: 3 }],
    [['Afdeling', 'Naam', 'Functie', 'Werkgever'], { name: 1, what: 2, department: 0, employer: 3 }],
    [['who', 'What', 'same_work', 'On my path?'], { name: 0, what: 1, sameWork: 2, onPath: 3 }],
    [['Náám ', 'rol', 'Beslist over mij', 'Zelfde vak'], { name: 0, what: 1, decidesOnMe: 2, sameWork: 3 }],
  ])('are known by what usually stands over them: %j', (headings, places) => {
    expect(placeColumns(headings, {})).toEqual({ places, faults: [] });
  });

  it('are those that somebody named, by heading or number, before all others', () => {
    const flags = { nameColumn: 'contact', whatColumn: '1' };
    expect(placeColumns(['Name', 'Contact'], flags)).toEqual({ places: { name: 1, what: 0 }, faults: [] });
  });

  it('are all told of that are not there, with those that are', () => {
    const columns = ['Contact', 'X'];
    expect(placeColumns(['Contact', ' X '], { whatColumn: 'rol', onPathColumn: '3' }).faults).toEqual([
      { kind: 'no-such-column', key: '--name-column', came: null, columns },
      { kind: 'no-such-column', key: '--what-column', came: 'rol', columns },
      { kind: 'no-such-column', key: '--on-path-column', came: '3', columns },
    ]);
  });
});

describe('somebody in a list', () => {
  it('is what its closed columns say, in either language', () => {
    const found = search([
      ['Ann', 'leads', 'yes', 'nee', 'N', '0', 'other'],
      ['Bo', 'leads', 'x', 'perhaps', 'ja', '', 'eigen'],
    ]);
    expect(tiesIn(found)).toEqual([
      { onPath: true, sameWork: false, decidesOnMe: false, talksWithJudges: false, employer: 'other' },
      { onPath: true, sameWork: null, decidesOnMe: true, talksWithJudges: null, employer: 'own' },
    ]);
  });

  it('is on the path by words in what they do, where the list does not say it; who does not give words leaves the others open', () => {
    const rows = [padded('Ann', 'Head Nurse, ward 3'), padded('Bo', 'headnurses’ coach'), padded('Cy')];
    const onPath = (otherwise: false | null) =>
      tiesIn(search(rows, { hints: { ...hints, path: { words: ['head nurse'], otherwise } } })).map(
        tie => tie.onPath,
      );
    expect(onPath(null)).toEqual([true, null, null]);
    expect(new Set(onPath(false))).toEqual(new Set([true, false, null]));
    expect(
      search([['Ann', 'head nurse', 'no', '', '', '', '']], {
        hints: { ...hints, path: { words: ['head nurse'], otherwise: false } },
      }).best[0]?.one.tie.onPath,
    ).toBe(false);
  });

  it('works where the person works by the name of their employer', () => {
    const rows = [
      ['Ann', '', '', '', '', '', 'NOORDZIJDE '],
      ['Bo', '', '', '', '', '', 'Zuid'],
      padded('Cy'),
    ];
    const found = search(rows, { hints: { ...hints, ownEmployer: 'Noordzijde', employer: 'other' } });
    const byName = Object.fromEntries(found.best.map(({ one }) => [one.name, one.tie.employer]));
    expect(byName).toEqual({ Ann: 'own', Bo: 'other', Cy: 'other' });
  });
});

describe('rows that tell of nobody', () => {
  it('are counted, and named by line', () => {
    const found = search([
      padded('Ann'),
      ['Bo'],
      [...padded('Cy'), 'more'],
      [...padded('Dee'), ''],
      padded(' ', 'leads'),
      padded('E\uFFFD'),
    ]);
    expect(found.count).toBe(2);
    expect(found.malformed).toEqual({
      count: 4,
      first: [
        { line: 3, fault: 'values' },
        { line: 4, fault: 'values' },
        { line: 6, fault: 'no-name' },
        { line: 7, fault: 'no-text' },
      ],
    });
  });

  it('are held only so far', () => {
    const found = search(Array.from({ length: 500 }, () => ['x']));
    expect(found.malformed.count).toBe(500);
    expect(found.malformed.first).toHaveLength(100);
  });
});

describe('those who fit best', () => {
  it('are on the path first where the advice says so, and the own boss is last', () => {
    const found = search([
      ['Boss', '', 'yes', 'no', 'yes', 'yes', 'own'],
      ['Stranger', '', '', '', '', '', ''],
      ['Outside', '', 'no', 'no', 'no', 'no', 'other'],
      ['No path', '', 'no', 'no', 'no', '', 'other'],
      ['Path', '', 'yes', 'no', 'no', 'no', 'other'],
    ]);
    expect(namesIn(found)).toEqual(['Path', 'Stranger', 'Outside', 'No path', 'Boss']);
  });

  it('are the same as the first of all, put in order, however many are kept', () => {
    const maybe = fc.constantFrom(true, false, null);
    const tie = fc.record({
      ...{ onPath: maybe, sameWork: maybe, decidesOnMe: maybe, talksWithJudges: maybe },
      employer: fc.constantFrom('own' as const, 'other' as const, null),
    });
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 40 }), fc.integer({ min: 1, max: 10 }), (ties, most) => {
        const ones = ties.map((one, at) => ({ tie: one, at }));
        const [few, all] = [
          bestFits<(typeof ones)[number]>(intake, most),
          bestFits<(typeof ones)[number]>(intake, 1000),
        ];
        for (const one of ones) {
          few.add(one);
          all.add(one);
        }
        expect(few.best()).toEqual(all.best().slice(0, most));
        for (const { one, fit } of few.best()) expect(fit).toEqual(fitOf(one.tie, intake));
      }),
    );
  });
});

describe('those to be kept', () => {
  const rows = [padded('Ann'), padded('Bo'), padded('ann')];

  it('are found by name, whatever its case, or by line, also where they do not fit best', () => {
    const found = search(rows, { most: 1, keep: ['BO', '4'] });
    expect(found.wanted.map(({ one }) => one.line)).toEqual([3, 4]);
  });

  it('are all told of where they are not there, or several times', () => {
    const faults = [
      { kind: 'not-one-in-list', key: '--keep', came: 'Ann', lines: [2, 4] },
      { kind: 'not-one-in-list', key: '--keep', came: 'Zoe', lines: [] },
      { kind: 'not-one-in-list', key: '--keep', came: '99', lines: [] },
    ];
    expect(() => search(rows, { keep: ['Ann', 'Zoe', '99'] })).toThrow(
      expect.objectContaining({ problem: { kind: 'invalid-input', faults } }),
    );
  });
});
