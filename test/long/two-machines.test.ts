import fc from 'fast-check';
import { describe, it } from 'vitest';
import { stories } from '../store/two-machines/steps.ts';
import { expectToGoWell } from '../store/two-machines/story.ts';

describe('a folder that a tool carries between two computers for long', () => {
  it('loses no word, says what it lacks, and comes to the same on both once it is repaired', async () => {
    await fc.assert(fc.asyncProperty(stories(40), expectToGoWell), { numRuns: 150 });
  });
});
