import { describe, expect, it } from 'vitest';
import { intakeHistoryLines } from '../../../src/render/terminal/intake-history.ts';
import { plainDisplay } from '../../support/display.ts';
import { founder, intakeOf, lawyer, scientist, TODAY } from '../samples.ts';
import { screens, views } from '../screens.ts';

screens('intake-history', {
  'three intakes': ({ words, display }) =>
    intakeHistoryLines(
      [intakeOf(founder, TODAY), intakeOf(lawyer), intakeOf(scientist, '2025-03-01')],
      words,
      display,
    ).join('\n'),
});

describe.each(views)('the line of an intake, in $language', ({ words }) => {
  it('names each need with its own weight', () => {
    const { recommendation } = intakeOf(founder);
    const [line] = intakeHistoryLines([intakeOf(founder)], words, plainDisplay(200));
    const { needs, needInWords } = words.advice;
    expect(recommendation.needs.path).not.toBe(recommendation.needs.perspective);
    expect(line).toContain(needInWords({ need: needs.path, value: recommendation.needs.path }));
    expect(line).toContain(needInWords({ need: needs.perspective, value: recommendation.needs.perspective }));
  });
});
