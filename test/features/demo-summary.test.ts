import { describe, expect, it } from 'vitest';
import { demoJournal } from '../../src/domain/demo/journal.ts';
import { demoStoryIn, LANGUAGES } from '../../src/i18n/index.ts';
import { person, TODAY, ZONE } from '../support/world.ts';

/** Two years of somebody made up, as a newcomer sees them, to be read by people. */
describe.each(LANGUAGES)('the journal of mentor demo, in %s', language => {
  it.each([
    [['export'], 'md'],
    [['export', '--format', 'html'], 'html.txt'],
    [['growth'], 'txt'],
  ] as const)('%j reads as in transcripts/demo-summary', async (args, ending) => {
    const story = await demoStoryIn(language);
    const sam = person(demoJournal(story, { seed: 1, today: TODAY, zone: ZONE }));
    const { code, out } = await sam.run([...args], { language });
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`transcripts/demo-summary.${language}.${ending}`);
  });
});
