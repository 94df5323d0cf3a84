import fc from 'fast-check';
import { describe, it } from 'vitest';
import { carried, does, type Step, type Story, stories, storyOf } from './two-machines/steps.ts';
import { expectToGoWell } from './two-machines/story.ts';

const older: Step = { kind: 'older', on: 0, file: 0, version: 0 };
const aDay: Step = { kind: 'wait', days: 1 };
const aYear: Step = { kind: 'wait', days: 370 };

/** By each of these something once went wrong. */
const examples: Readonly<Record<string, Story>> = {
  'a deletion on one and a deletion for good on the other': storyOf(
    'Syncthing',
    does(1, 'log'),
    carried(),
    does(1, 'forget'),
    does(0, 'delete'),
  ),
  'a merge that closes a part of the name of one that came back': storyOf(
    'rsync',
    does(0, 'log'),
    aYear,
    does(0, 'log'),
    older,
  ),
  'the repair of a half folder, whose closed part comes later': {
    ...storyOf('rsync', does(0, 'log', 4), carried(0, 'years', 'changes', 'backups'), {
      kind: 'repair',
      on: 1,
    }),
    winner: 1,
  },
  'an empty journal over one that was full, with its own empty backup': {
    ...storyOf('rsync', does(0, 'import'), aDay, does(1, 'forget')),
    steps: [
      does(0, 'import'),
      aDay,
      does(1, 'forget'),
      { kind: 'carry', winner: 1, leaving: ['changes', 'years'], share: 1, seed: 0 },
    ],
  },
  'a few files without a journal, in which all was taken back': storyOf(
    'rsync',
    does(0, 'log', 1),
    does(0, 'log', 1),
    does(0, 'undo'),
    does(0, 'undo'),
    { kind: 'newcomer', from: 0, leaving: ['.', 'backups'], share: 1, seed: 0 },
  ),
  'a journal that does not know what was deleted for good, beside a backup that does': {
    ...storyOf('rsync', does(1, 'log', 3), carried(1), does(1, 'undo'), does(0, 'forget', 2), carried(1)),
  },
  'a merge that lets go of what was taken back, and of which the backup is': storyOf(
    'OneDrive',
    does(1, 'log', 5),
    does(1, 'log'),
    carried(),
    does(1, 'delete', 3),
    does(0, 'edit', 5),
    does(1, 'undo', 2),
    { kind: 'older', on: 0, file: 0, version: 20 },
    does(0, 'edit', 5),
    aYear,
    does(0, 'undo'),
    does(0, 'undo', 4),
    { kind: 'repair', on: 0 },
  ),
  'two backups, one after the other, of which the journal did not come': {
    ...storyOf(
      'Dropbox with a name',
      does(0, 'import', 4),
      does(0, 'edit', 6),
      does(0, 'undo'),
      does(0, 'undo'),
      aDay,
      does(0, 'redo'),
      does(0, 'forget', 4),
      does(0, 'forget', 2),
      does(0, 'forget', 5),
      { kind: 'older', on: 0, file: 22, version: 2 },
      does(0, 'undo'),
      carried(1),
      does(1, 'log', 4),
      does(0, 'forget', 5),
    ),
  },
};

describe('a folder that a tool carries between two computers', () => {
  it.each(Object.entries(examples))('holds all after %s', async (_, story) => {
    await expectToGoWell(story);
  });

  it('loses no word, says what it lacks, and comes to the same on both once it is repaired', async () => {
    await fc.assert(fc.asyncProperty(stories(24), expectToGoWell), { numRuns: 30 });
  }, 120_000);
});
