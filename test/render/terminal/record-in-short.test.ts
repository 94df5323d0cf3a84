import { describe, expect, it } from 'vitest';
import { listRecords } from '../../../src/domain/journal/journal.ts';
import { briefOf } from '../../../src/domain/journal/kinds.ts';
import { countByList } from '../../../src/domain/journal/tally.ts';
import { fitText } from '../../../src/render/terminal/layout.ts';
import { aboutRecord, countsText, recordInShort } from '../../../src/render/terminal/record-in-short.ts';
import { everyKind } from '../../store/samples.ts';
import { HOSTILE, meeting } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const briefs = listRecords(everyKind).map(briefOf);
const long = { list: 'sessions', day: meeting.day, text: meeting.what } as const;
const hostile = { list: 'people', day: null, text: HOSTILE } as const;

/** They are parts of sentences: who says these, fits them. */
const each = (told: (view: View) => readonly string[]) => (view: View) =>
  fitText(told(view).join('\n'), view.display);

screens('record-in-short', {
  'how many of each kind': each(({ words }) => [countsText(countByList(listRecords(everyKind)), words)]),
  'each kind as in a sentence': each(({ words }) =>
    [...briefs, long, hostile].map(brief => recordInShort(brief, words)),
  ),
  'each kind behind what was done': each(({ words }) =>
    [...briefs, long, hostile].map(brief => aboutRecord(brief, words)),
  ),
});

describe.each(views)('a record in a few words, in $language', ({ words }) => {
  it('is one line, with so much of its text as one knows it by', () => {
    expect(recordInShort(long, words)).toContain('“How I lead the team, and why I take ove…”');
  });

  it('is counted with its own kind, the reflections first', () => {
    const counts = { ...countByList([]), intakes: 1, sessions: 2 };
    const told = [words.kinds.sessions.counted({ count: 2 }), words.kinds.intakes.counted({ count: 1 })];
    expect(countsText(counts, words)).toBe(told.join(', '));
  });
});
