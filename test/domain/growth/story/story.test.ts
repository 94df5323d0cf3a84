import { describe, expect, it } from 'vitest';
import { demoJournal } from '../../../../src/domain/demo/journal.ts';
import { itemsOf } from '../../../../src/domain/growth/items/items.ts';
import { itemsFor } from '../../../../src/domain/growth/sharing/edition.ts';
import { type Story, storyOf } from '../../../../src/domain/growth/story/story.ts';
import type { SessionWithActions } from '../../../../src/domain/meetings/session.ts';
import { demoStoryIn } from '../../../../src/i18n/index.ts';
import { journalOfYear, YEAR } from '../a-year.ts';
import { journalOf, meetingOn } from '../samples.ts';

const period = { since: null, until: null };
const here = { now: new Date('2027-08-25T10:00:00Z'), today: '2027-08-25', zone: 'UTC' };
const storyFrom = (...meetings: readonly SessionWithActions[]) =>
  storyOf(itemsOf(journalOf(...meetings), { period }, here), {
    edition: 'private',
    period,
    today: here.today,
  });
const lineOf = (story: Story, kind: Story['changed'][number]['kind']) =>
  story.changed.find(line => line.kind === kind);
const skill = (name: string, evidence: string | null) => ({ id: `${name}-${evidence}`, name, evidence });
const met = (day: string, mentor: string | null) => meetingOn(day, { mentor });

describe('the title of a story', () => {
  it.each([
    [[met('2027-01-01', 'Ann')], { kind: 'one-meeting', name: 'Ann' }],
    [
      [met('2027-01-01', 'Ann'), met('2027-02-01', 'ann')],
      { kind: 'together', name: 'Ann', time: { unit: 'weeks', count: 4 } },
    ],
    [
      [met('2026-01-01', 'Ann'), met('2027-01-03', null), met('2027-01-04', 'Ann')],
      { kind: 'together', name: 'Ann', time: { unit: 'years', count: 1 } },
    ],
    [[met('2027-01-01', 'Ann'), met('2027-02-01', 'Bo')], { kind: 'what-it-brought' }],
    [[met('2027-01-01', 'Ann'), met('2027-02-01', null)], { kind: 'what-it-brought' }],
    [[met('2027-01-01', 'Ann'), met('2027-01-02', 'Ann')], { kind: 'what-it-brought' }],
    [[met('2027-01-01', 'A'.repeat(50))], { kind: 'what-it-brought' }],
    [[], { kind: 'what-it-brought' }],
  ] as const)(
    'names the mentor where it was one person, and as long as it was: case %#',
    (meetings, title) => {
      expect(storyFrom(...meetings).title).toEqual(title);
    },
  );

  it('tells a name only beside the meeting at which it may be told', () => {
    const marked = meetingOn('2027-02-01', { mentor: 'Ann', shared: ['mentor'] });
    const others = ['2027-01-01', '2027-03-01'].map(day =>
      meetingOn(day, { mentor: 'Ann', shared: ['what'] }),
    );
    const items = itemsFor('development', itemsOf(journalOf(marked, ...others), { period }, here));
    const story = storyOf(items, { edition: 'development', period, today: here.today });
    expect(story.mentors).toEqual([]);
    expect(story.chapters.map(({ day, mentor }) => [day, mentor])).toEqual([
      ['2027-01-01', null],
      ['2027-02-01', 'Ann'],
      ['2027-03-01', null],
    ]);
  });

  it('names nobody where others read it', () => {
    const items = itemsFor('development', itemsOf(journalOfYear(), { period }, here));
    expect(storyOf(items, { edition: 'development', period, today: here.today }).title).toEqual({
      kind: 'shared',
    });
  });
});

describe('what changed', () => {
  it('follows confidence, and leaves gaps open', () => {
    const line = lineOf(storyFrom(...YEAR), 'confidence');
    expect(line).toMatchObject({ isNow: true, course: [4, 4, 5, 4, 6, 6, 5, 7, null, 7, 8, 7, null, 8, 7] });
  });

  it('has no course of one value', () => {
    expect(lineOf(storyFrom(...YEAR.slice(0, 1)), 'confidence')).toBeUndefined();
  });

  it('tells the latest short example of a skill, and does not tell it again', () => {
    const story = storyFrom(
      meetingOn('2027-01-01', { skills: [skill('No', 'first')] }),
      meetingOn('2027-02-01', { skills: [skill('no', 'second')] }),
      meetingOn('2027-03-01', { skills: [skill('no', 'long '.repeat(40)), skill('no', null)] }),
    );
    expect(lineOf(story, 'skill')).toMatchObject({ name: 'No', times: 4, best: { text: 'second' } });
    const told = story.threads.skills.flatMap(({ times }) => times.map(({ evidence }) => evidence));
    expect(told).toEqual(['first', 'long '.repeat(40), null]);
  });

  it('counts blind spots by how they stand, and tells one that changed rather than one that is watched', () => {
    const line = lineOf(storyFrom(...YEAR), 'blind-spots');
    expect(line).toMatchObject({
      counts: { changed: 1, watched: 1, seen: 0, new: 1 },
      moved: { text: 'I think that nobody else can do it.' },
    });
  });

  it('counts a blind spot that was noted at two meetings once, as growth at a glance does', () => {
    const spot = { id: 'haste', text: 'I hurry', outcome: null };
    const again = { id: 'again', text: 'i hurry', outcome: null };
    const story = storyFrom(
      meetingOn('2027-01-01', { blindSpots: [spot] }),
      meetingOn('2027-02-01', { blindSpots: [again] }),
    );
    expect(lineOf(story, 'blind-spots')).toMatchObject({
      counts: { changed: 0, watched: 0, seen: 1, new: 0 },
    });
  });

  it('says where the examples crowd into the last weeks', () => {
    const late = ['2027-07-01', '2027-07-08', '2027-07-15', '2027-07-22', '2027-07-29'];
    const story = storyFrom(
      meetingOn('2027-01-01'),
      ...late.map(day => meetingOn(day, { critical: 'Haste.' })),
    );
    expect(lineOf(story, 'crowded')).toMatchObject({ recent: 5, of: 5, since: '2027-05-29' });
  });

  it('counts nothing, sees no gap and no crowd where not all is told', () => {
    const items = itemsOf(journalOfYear(), { period }, here).map(item => ({ ...item, isMarked: true }));
    const shared = storyOf(items, { edition: 'assessment', period, today: here.today });
    expect(shared.meetings).toBeNull();
    expect(shared.changed.map(({ kind }) => kind)).toEqual(['confidence', 'blind-spots', 'skill', 'skill']);
    expect(lineOf(shared, 'skill')).toMatchObject({ times: null });
    expect(lineOf(shared, 'blind-spots')).toMatchObject({ counts: null });
    expect(shared.chapters.every(({ gapBefore }) => gapBefore === null)).toBe(true);
  });
});

describe('what one meant to do', () => {
  it('is told with its meeting once it is over, and ahead as long as it is open', () => {
    const story = storyFrom(...YEAR);
    expect(story.chapters[0]?.actions.map(({ happened }) => happened)).toEqual([
      'It was quiet. I was needed at nothing.',
    ]);
    expect(story.threads.actions).toEqual([]);
    expect(story.ahead.open.map(({ text }) => text)).toEqual([
      'Call the night shift about the keys',
      'Ask three people on the new ward what must stay',
    ]);
  });
});

it('tells what was done by its day, after a meeting or not', async () => {
  const story = await demoStoryIn('en');
  const journal = demoJournal(story, { seed: 1, today: here.today, zone: here.zone });
  const items = itemsFor('development', itemsOf(journal, { period }, here));
  const { threads } = storyOf(items, { edition: 'development', period, today: here.today });
  const days = threads.actions.map(({ day }) => day);
  expect(days.length).toBeGreaterThan(5);
  expect(days).toEqual(days.toSorted());
});
