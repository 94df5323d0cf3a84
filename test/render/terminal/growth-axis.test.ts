import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { addDaysTo } from '../../../src/domain/calendar/days.ts';
import { en } from '../../../src/i18n/en.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { axisLabels, ROOM_BEHIND_AXIS } from '../../../src/render/terminal/growth-axis.ts';

const [english, dutch] = [en('mentor'), nl('mentor')];

function namesUnder(first: string, last: string, columns: number, words = english): readonly string[] {
  return axisLabels({ first, last, columns, dots: [], trail: [] }, words).map(({ text }) => text);
}

describe('the names under a chart', () => {
  it('are months, with the year for January', () => {
    expect(namesUnder('2026-10-10', '2027-03-20', 60)).toEqual(['Nov', 'Dec', '2027', 'Feb', 'Mar']);
    expect(namesUnder('2026-10-10', '2027-03-20', 60, dutch)).toEqual(['nov', 'dec', '2027', 'feb', 'mrt']);
  });

  it('are fewer where there is less room, and years in the end', () => {
    expect(namesUnder('2025-01-10', '2026-12-20', 50)).toEqual([
      'Apr',
      'Jul',
      'Oct',
      '2026',
      'Apr',
      'Jul',
      'Oct',
    ]);
    expect(namesUnder('2025-09-04', '2026-11-20', 29)).toEqual(['2026', 'May', 'Sep']);
    expect(namesUnder('2016-03-10', '2026-03-20', 36)).toEqual(['2018', '2020', '2022', '2024', '2026']);
  });

  it('are the first and the last day where no month lies between them', () => {
    expect(namesUnder('2026-11-02', '2026-11-20', 60)).toEqual(['2 Nov 2026', '20 Nov 2026']);
    expect(namesUnder('2026-11-02', '2026-11-20', 12)).toEqual(['2 Nov 2026']);
  });

  it('never touch each other or the edge, in any stretch of time and any width', () => {
    const stretch = fc.record({
      days: fc.nat(9000),
      columns: fc.integer({ min: 12, max: 200 }),
      from: fc.nat(4000),
    });
    fc.assert(
      fc.property(stretch, fc.constantFrom(english, dutch), ({ days, columns, from }, words) => {
        const first = addDaysTo('2015-01-01', from);
        const labels = axisLabels(
          { first, last: addDaysTo(first, days), columns, dots: [], trail: [] },
          words,
        );
        const ends = labels.map(({ column, text }) => column + stringWidth(text));
        const isApart = labels.every(({ column }, at) => at === 0 || column > (ends[at - 1] ?? 0));
        return labels.length > 0 && isApart && (ends.at(-1) ?? 0) <= columns + ROOM_BEHIND_AXIS;
      }),
    );
  });
});
