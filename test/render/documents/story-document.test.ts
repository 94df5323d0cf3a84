import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDaysTo } from '../../../src/domain/calendar/days.ts';
import { itemsOf } from '../../../src/domain/growth/items/items.ts';
import type { Edition } from '../../../src/domain/growth/sharing/edition.ts';
import { itemsFor } from '../../../src/domain/growth/sharing/edition.ts';
import { storyOf } from '../../../src/domain/growth/story/story.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import type { SessionWithActions } from '../../../src/domain/meetings/session.ts';
import { normalText } from '../../../src/domain/text.ts';
import { en } from '../../../src/i18n/en.ts';
import { markdownOf } from '../../../src/render/documents/markdown-source.ts';
import { storyDocument } from '../../../src/render/documents/story-document.ts';
import { journalOfYear, YEAR } from '../../domain/growth/a-year.ts';
import { journalOf, meetingOn } from '../../domain/growth/samples.ts';
import { documents, type View } from '../screens.ts';
import { parsed, riskyText, textIn } from './markdown-reader.ts';

const always = { since: null, until: null };
const here = { now: new Date('2027-08-25T10:00:00Z'), today: '2027-08-25', zone: 'Europe/Amsterdam' };

const storyFrom = (journal: Journal, edition: Edition = 'private', asks?: string) =>
  storyOf(itemsFor(edition, itemsOf(journal, { period: always }, here)), {
    edition,
    period: always,
    today: here.today,
    asks,
  });

/** The same year with these marks, wherever they fit. */
const marked = (meetings: readonly SessionWithActions[], ...marks: readonly string[]) =>
  journalOfYear(
    meetings.map(meeting => ({
      ...meeting,
      shared: marks,
      actions: meeting.actions.map(action => ({ ...action, shared: marks })),
    })),
  );

const document =
  (journal: Journal, edition?: Edition, asks?: string) =>
  ({ words }: View) =>
    markdownOf(storyDocument(storyFrom(journal, edition, asks), words));

documents('story-document', {
  'a year with fourteen meetings': document(journalOfYear(), 'private', 'One project to lead, and a date.'),
  'one meeting': document(journalOfYear(YEAR.slice(0, 1))),
  'two meetings': document(journalOfYear(YEAR.slice(0, 2))),
  'nothing at all': document(emptyJournal),
  'what was shared: a skill': document(marked(YEAR, 's7'), 'development'),
  'what was shared: something of everything': document(
    marked(YEAR, 's1', 's3', 's7', 'b1', 'b2', 'critical', 'confidence', 'text'),
    'development',
    'One project to lead, and a date.',
  ),
});

const maybe = fc.option(riskyText);
const aDay = fc.constantFrom('2026-01-05', '2026-01-06', '2026-03-01', '2026-10-31');
const aMeeting: fc.Arbitrary<SessionWithActions> = fc
  .record({
    id: fc.uuid(),
    mentor: maybe,
    what: riskyText,
    soWhat: maybe,
    nowWhat: maybe,
    critical: maybe,
    perspective: maybe,
    blindSpots: fc.array(fc.record({ id: fc.uuid(), text: riskyText, outcome: maybe }), { maxLength: 2 }),
    skills: fc.array(fc.record({ id: fc.uuid(), name: riskyText, evidence: maybe }), { maxLength: 2 }),
    actions: fc.array(
      fc.record({
        id: fc.uuid(),
        text: riskyText,
        happened: maybe,
        status: fc.constantFrom('open', 'done', 'dropped'),
      }),
      { maxLength: 3 },
    ),
  })
  .chain(given => aDay.map(day => meetingOn(day, given)));

/** All that somebody can read, without the blanks by which it is laid out. */
const squeezed = (text: string) => text.replace(/[\s\u00a0/]+/g, '');

const english = en('mentor');
const parsedStory = (meetings: readonly SessionWithActions[]) =>
  parsed(markdownOf(storyDocument(storyFrom(journalOf(...meetings)), english)));

describe('all that somebody wrote', () => {
  it('can be read in the document, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(aMeeting, { maxLength: 4 }), meetings => {
        const read = squeezed(textIn(parsedStory(meetings)));
        const items = itemsOf(journalOf(...meetings), { period: always }, here);
        const texts = items.flatMap(item => [item.text, ('evidence' in item && item.evidence) || '']);
        expect(texts.map(text => squeezed(normalText(text))).filter(text => !read.includes(text))).toEqual(
          [],
        );
      }),
      { numRuns: 80 },
    );
  });

  it('leaves the document’s own parts as they are', () => {
    fc.assert(
      fc.property(fc.array(aMeeting, { minLength: 1, maxLength: 3 }), meetings => {
        const { children } = parsedStory(meetings);
        const { aim, changed, chapters, threads, ahead } = english.growth;
        const known = [aim, changed, chapters, threads, ahead].map(({ heading }) => heading);
        const single = [threads.confidence, threads.critical, threads.perspectives, threads.blindSpots];
        const parts = children.filter(node => node.type === 'heading' && node.depth === 2).map(textIn);
        const all = [...known, ...single, threads.skills, threads.actions];
        expect(parts.filter(title => !all.includes(title))).toEqual([]);
        const types = new Set(children.map(({ type }) => type));
        for (const type of ['heading', 'paragraph', 'list', 'thematicBreak'] as const) types.delete(type);
        expect([...types]).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a text of many lines', () => {
  const listed = '- first\n- second\n\tthird,\nwrapped\n\nAnother paragraph.';

  it('is one line where it is one of many, and keeps what is a list apart', () => {
    const meetings = [meetingOn('2026-01-05', { critical: listed })];
    const source = markdownOf(storyDocument(storyFrom(journalOf(...meetings)), english));
    expect(source).toContain('- 5 Jan: - first / - second third, wrapped / Another paragraph.\n');
  });

  it('stays as it was where it tells of the meeting', () => {
    const source = markdownOf(
      storyDocument(storyFrom(journalOf(meetingOn('2026-01-05', { what: listed }))), english),
    );
    expect(source).toContain('\\- first\\\n\\- second');
    expect(source).not.toContain('&#x9;');
  });
});

describe('three hundred meetings', () => {
  const day = (at: number) => addDaysTo('2021-01-04', at * 7);
  const meetings = Array.from({ length: 300 }, (_, at) =>
    meetingOn(day(at), { id: `m${at}`, mentor: 'Ann', critical: `Haste ${at}.`, confidence: at % 11 }),
  );
  const source = markdownOf(storyDocument(storyFrom(journalOf(...meetings)), english));

  it('are all there, and their threads stand by year', () => {
    expect(source.match(/^### \d+ /gm)).toHaveLength(300);
    expect(source.match(/^- .*Haste/gm)).toHaveLength(300);
    expect(source).toContain('### More critical of\n\n#### 2021\n\n- 4 Jan 2021: Haste 0.\n');
  });

  it('have a line of confidence that fits', () => {
    const [, bars = ''] = /`([▁-█·]+)`/.exec(source) ?? [];
    expect(bars.length).toBe(60);
  });
});
