import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDaysTo, daysBetween } from '../../../src/domain/calendar/days.ts';
import { demoJournal } from '../../../src/domain/demo/journal.ts';
import type { DemoStory } from '../../../src/domain/demo/story.ts';
import { gapsBetween } from '../../../src/domain/growth/gaps.ts';
import { allRecords, type Journal, listRecords } from '../../../src/domain/journal/journal.ts';
import { KINDS } from '../../../src/domain/journal/kinds.ts';
import { isOverdue } from '../../../src/domain/meetings/action.ts';
import { statusOf } from '../../../src/domain/status.ts';
import { demoStoryIn, LANGUAGES } from '../../../src/i18n/index.ts';
import { parseChecked } from '../../../src/store/schema/checked.ts';
import { journalSchema } from '../../../src/store/schema.ts';

const stories = new Map(
  await Promise.all(LANGUAGES.map(async language => [language, await demoStoryIn(language)] as const)),
);
const [seed, today, zone] = [1, '2026-11-20', 'Europe/Amsterdam'];

const moments = fc.record({
  seed: fc.integer(),
  today: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10)),
  zone: fc.constantFrom('UTC', 'Europe/Amsterdam', 'Pacific/Kiritimati', 'America/St_Johns'),
});

/** The journal as the schema has it must be the very same: nothing filled in, changed or refused. */
function expectSound(journal: Journal): void {
  const written = JSON.parse(JSON.stringify(journal));
  expect(parseChecked(journalSchema, written, 'journal.json')).toEqual(written);
  const ids = allRecords(journal).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
}

/** All that it names is there: people, meetings, reflections, and whatever is marked as fit to be shared. */
function expectConnected(journal: Journal): void {
  const idsIn = (records: readonly { readonly id: string }[]) =>
    new Set<string | null>(records.map(({ id }) => id));
  const [people, sessions, appointments] = [journal.people, journal.sessions, journal.appointments].map(
    idsIn,
  );
  for (const session of journal.sessions) {
    expect([people?.has(session.person), appointments?.has(session.appointment)]).toEqual([true, true]);
  }
  for (const { status, session, person } of journal.appointments) {
    expect([people?.has(person), sessions?.has(session)]).toEqual([true, status === 'held']);
  }
  for (const action of journal.actions) {
    expect(action.session === null || sessions?.has(action.session)).toBe(true);
  }
  for (const { list, record } of listRecords(journal)) {
    const { fields, items } = KINDS[list].shareable as {
      fields: readonly string[];
      items: readonly string[];
    };
    const body = record as unknown as Readonly<Record<string, readonly { readonly id: string }[]>>;
    const known = [...fields, ...items.flatMap(item => (body[item] ?? []).map(({ id }) => id))];
    expect(record.shared.filter(mark => !known.includes(mark))).toEqual([]);
  }
}

describe.each([...stories])('the made-up journal in %s', (_, story) => {
  it('is sound and whole, whatever the seed, the day and the zone', () => {
    fc.assert(
      fc.property(moments, moment => {
        const journal = demoJournal(story, moment);
        expectSound(journal);
        expectConnected(journal);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same for the same seed, and another for another', () => {
    const made = demoJournal(story, { seed, today, zone });
    expect(demoJournal(story, { seed, today, zone })).toEqual(made);
    expect(demoJournal(story, { seed: 2, today, zone })).not.toEqual(made);
  });

  it('tells of two years until last week, with one long silence and a meeting to come', () => {
    fc.assert(
      fc.property(moments, moment => {
        const { sessions, appointments } = demoJournal(story, moment);
        const days = sessions.map(({ day }) => day);
        expect(daysBetween(days[0] ?? '', moment.today)).toBeGreaterThan(700);
        expect(daysBetween(days.at(-1) ?? '', moment.today)).toBeGreaterThanOrEqual(7);
        expect(days).toEqual(days.toSorted());
        expect(gapsBetween(days)).toHaveLength(1);
        const ahead = appointments
          .filter(({ status }) => status === 'planned')
          .map(({ at }) => at.slice(0, 10));
        expect(ahead).toHaveLength(1);
        expect(ahead[0] && ahead[0] > moment.today && ahead[0] < addDaysTo(moment.today, 7)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('shows everything that a journal can hold', () => {
    const journal = demoJournal(story, { seed, today, zone });
    expect(journal.people.map(({ status }) => status)).toEqual(['declined', 'ended', 'mentor']);
    expect(new Set(journal.actions.map(({ status }) => status))).toEqual(
      new Set(['open', 'done', 'dropped']),
    );
    expect(journal.actions.filter(action => isOverdue(action, today))).toHaveLength(1);
    const spots = journal.sessions.flatMap(({ blindSpots }) => blindSpots);
    const states = spots.flatMap(({ seen }) => seen.map(({ state }) => state));
    expect(new Set(states)).toEqual(new Set(['seen', 'watched', 'changed']));
    expect(spots.some(({ seen }) => seen.length === 0)).toBe(story.name === 'Grace');
    const confidences = journal.sessions.flatMap(({ confidence }) => confidence ?? []);
    const falls = confidences.filter((value, at) => at > 0 && value < (confidences[at - 1] ?? value));
    expect(confidences).toHaveLength(journal.sessions.length);
    expect(falls.length).toBeGreaterThan(4);
    expect(journal.intakes[0]?.recommendation.kind).toBe('mentor');
    expect(listRecords(journal).flatMap(({ record }) => record.shared).length).toBeGreaterThan(30);
  });

  it('leads to something to do next, and has nothing that waits to be told', () => {
    const here = { now: new Date(`${today}T11:30:00Z`), today, zone };
    const { next, notices, overdue } = statusOf(demoJournal(story, { seed, today, zone }), null, here, 3);
    expect([next.kind, notices, overdue]).toEqual(['do-action', [], 1]);
  });

  it.each([1, 300])('has as many meetings as are wanted: %i, each sound', meetings => {
    const journal = demoJournal(story, { seed, today, zone, size: { meetings, years: 11 } });
    expect(journal.sessions).toHaveLength(meetings);
    expectSound(journal);
    expectConnected(journal);
    expect(daysBetween(journal.sessions[0]?.day ?? '', today)).toBeGreaterThan(4000);
    expect(journal.sessions.every(({ day }) => day < today)).toBe(true);
  });
});

describe('the stories', () => {
  it.each([...stories.keys()])('leave it in %s to the summary to say whose view it was', language => {
    const views = stories.get(language)?.meetings.flatMap(({ perspective }) => perspective ?? []) ?? [];
    expect(views.length).toBeGreaterThan(2);
    expect(views.filter(view => /^\p{Lu}\p{L}+:/u.test(view))).toEqual([]);
  });

  it('are of different people, who meet only those that they tell of', () => {
    const [one, other] = [...stories.values()] as [DemoStory, DemoStory];
    expect(one.name).not.toBe(other.name);
    for (const { people, meetings, comingMeeting } of [one, other]) {
      const names = people.map(({ description }) => description.name);
      expect([...meetings, comingMeeting].filter(meeting => !names.includes(meeting.with))).toEqual([]);
    }
  });

  it('say nothing twice', () => {
    for (const story of stories.values()) {
      const told = story.meetings.flatMap(({ what, soWhat = '', nowWhat = '' }) => [what, soWhat, nowWhat]);
      const said = told.filter(Boolean);
      expect(new Set(said).size).toBe(said.length);
    }
  });
});
