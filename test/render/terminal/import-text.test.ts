import { describe, expect, it } from 'vitest';
import { mapLists } from '../../../src/domain/journal/journal.ts';
import type { ListCounts } from '../../../src/domain/journal/merge.ts';
import { importText, type Mood, misspeltKeysText } from '../../../src/render/terminal/import-text.ts';
import { HOSTILE } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const none: ListCounts = { added: 0, updated: 0, deleted: 0, unchanged: 0, older: 0, keptDeleted: 0 };
const counted = (sessions: Partial<ListCounts>, actions: Partial<ListCounts> = {}) => ({
  ...mapLists(() => none),
  sessions: { ...none, ...sessions },
  actions: { ...none, ...actions },
});

const brought =
  (counts: ReturnType<typeof counted>, isNew: boolean, mood: Mood = 'did') =>
  ({ words, display }: View) =>
    importText({ counts, isNew }, mood, words, display);

const everything = counted(
  { added: 2, updated: 1, deleted: 1, unchanged: 12, older: 1, keptDeleted: 1 },
  { added: 5, unchanged: 3 },
);
const slips = [
  { key: 'sessions.blindspots', nearest: 'blindSpots', count: 1 },
  { key: `actions.${HOSTILE}`, nearest: 'text', count: 3 },
];

screens('import-text', {
  'of everything something': brought(everything, true),
  'of everything something, were it done': brought(everything, true, 'would'),
  'all of it was there': brought(counted({ unchanged: 12 }, { unchanged: 3 }), false),
  'nothing in it': brought(counted({}), false),
  'all of it was deleted or is newer here': brought(counted({ older: 1, keptDeleted: 1 }), false),
  'only deletions that are not known here': brought(counted({ unchanged: 1 }), true),
  'keys that are probably misspelt': ({ words, display }) =>
    misspeltKeysText(slips, 'did', words.importing, display),
  'the same, were it done': ({ words, display }) =>
    misspeltKeysText(slips, 'would', words.importing, display),
});

describe.each(views)('what an import brought, in $language', view => {
  it('says of each kind of outcome how many, in words', () => {
    const { importing, kinds } = view.words;
    const text = brought(everything, true)(view).replace(/\s+/g, ' ');
    const one = kinds.sessions.counted({ count: 1 });
    for (const outcome of ['updated', 'deleted', 'older', 'keptDeleted'] as const) {
      expect(text).toContain(importing.did[outcome]({ records: one }));
    }
  });

  it('says so where nothing was changed, and only there', () => {
    const { nothingChanged } = view.words.importing.did;
    expect(brought(counted({ older: 1 }), false)(view)).toContain(nothingChanged);
    expect(brought(everything, true)(view)).not.toContain(nothingChanged);
  });
});
