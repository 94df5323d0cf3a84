import { describe, expect, it } from 'vitest';
import { sparklineOf } from '../../../src/render/documents/sparkline.ts';

describe('values from 0 to 10 in a line', () => {
  it('are bars, the higher the more', () => {
    expect(sparklineOf([2, 3, 4, 5, 6, 7, 8, 9])).toBe('▁▂▃▄▅▆▇█');
  });

  it('are the lowest and the highest bar at both ends of the scale', () => {
    expect(sparklineOf([0, 1, 2, 9, 10])).toBe('▁▁▁██');
  });

  it('leave a gap open', () => {
    expect(sparklineOf([4, null, 7])).toBe('▃·▆');
  });

  it('stand for several each where there are too many, a gap among them not counted', () => {
    const many = Array.from({ length: 90 }, (_, at) => (at % 2 === 0 ? 4 : null));
    expect(sparklineOf(many)).toBe('▃'.repeat(45));
  });
});
