import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../../src/domain/growth/items/items.ts';
import { choicesFor, tickedAtFirst } from '../../../../src/domain/growth/sharing/choices.ts';
import { reserveOf } from '../../../../src/domain/growth/sharing/edition.ts';
import { keyOfItem, markItems, withMarks } from '../../../../src/domain/growth/sharing/marks.ts';
import { itemsNaming } from '../../../../src/domain/growth/sharing/names-in-items.ts';
import type { Journal } from '../../../../src/domain/journal/journal.ts';
import { NOW, TODAY, ZONE } from '../../../support/world.ts';
import { intakeOn, journalOf, meetingOn } from '../samples.ts';

const here = { now: NOW, today: TODAY, zone: ZONE };
const scope = { period: { since: null, until: null } };
const itemsIn = (journal: Journal) => itemsOf(journal, scope, here);

const meeting = meetingOn('2026-09-04', {
  what: 'With Élise Dupont about Jan',
  mentor: 'Dr. Élise Dupont',
  critical: 'how I step in',
  confidence: 6,
  skills: [{ id: 'lead', name: 'giving the lead', evidence: 'elise watched' }],
  actions: [
    { id: 'late', text: 'call', due: '2026-09-05', status: 'open' },
    { id: 'done', text: 'write', due: null, status: 'done' },
  ],
  shared: ['what', 'critical', 'of-another-version'],
});

describe('what one chooses from', () => {
  it('is every item once, and what is better kept at home stands last', () => {
    const items = itemsIn(journalOf(meeting));
    for (const edition of ['development', 'assessment', 'handover'] as const) {
      const choices = choicesFor(edition, items);
      const keys = choices.flatMap(choice => choice.items.map(keyOfItem));
      expect(keys.toSorted()).toEqual(items.map(keyOfItem).toSorted());
      const parts = choices.map(({ part }) => part);
      expect(parts).toEqual(parts.toSorted());
    }
  });

  it('stands ticked where it was marked, unless it is better kept at home', () => {
    const choices = choicesFor('development', itemsIn(journalOf(meeting)));
    expect(choices.flatMap(tickedAtFirst)).toEqual(['session-2026-09-04 critical']);
  });

  it('is more reserved in an assessment: doubts, and what is not done', () => {
    const items = itemsIn(journalOf(meeting));
    const keysIn = (edition: 'development' | 'assessment') =>
      choicesFor(edition, items)
        .filter(({ part }) => part === 'reserved')
        .map(({ key }) => key);
    expect(keysIn('development')).not.toContain('doubt');
    expect(keysIn('assessment')).toEqual(expect.arrayContaining(['doubt', 'unfinished']));
  });

  it('holds health back wherever the intake says that it plays a part', () => {
    const intake = intakeOn('2026-09-01', 'a ward of my own');
    const ill = {
      ...intake,
      answers: { ...intake.answers, stopSigns: ['health'] as const, situation: 'tired' },
    };
    const reserves = (one: typeof intake) =>
      itemsIn({ ...journalOf(), intakes: [one] })
        .filter(({ field }) => field === 'ambition' || field === 'situation')
        .map(item => reserveOf(item, 'handover'));
    expect(reserves(ill)).toEqual(['health', 'health']);
    expect(reserves({ ...ill, answers: { ...ill.answers, stopSigns: [] } })).toEqual([null, null]);
  });
});

describe('marking what was chosen', () => {
  const journal = journalOf(meeting);
  const choose = (...keys: string[]) => ({ items: markItems(itemsIn(journal), new Set(keys)), scope, here });
  const sharedAfter = (after: Journal) => [
    ...after.sessions.map(({ shared }) => shared),
    ...after.actions.map(({ shared }) => shared),
  ];

  it('marks that and unmarks the rest, and leaves alone what this version does not know', () => {
    const after = withMarks(journal, choose('session-2026-09-04 lead', 'done text'));
    expect(sharedAfter(after)).toEqual([['of-another-version', 'lead'], [], ['text']]);
    expect(after.sessions[0]?.updatedAt).not.toBe(journal.sessions[0]?.updatedAt);
    expect(after.actions[0]).toBe(journal.actions[0]);
  });

  it('changes nothing where it is so already', () => {
    expect(withMarks(journal, choose('session-2026-09-04 what', 'session-2026-09-04 critical'))).toBe(
      journal,
    );
  });

  it('marks nothing that says something else by then', () => {
    const sessions = journal.sessions.map(session => ({ ...session, critical: 'now another doubt' }));
    const after = withMarks({ ...journal, sessions }, choose('session-2026-09-04 critical'));
    expect(after.sessions[0]?.shared).toEqual(['of-another-version']);
  });

  it('leaves alone what was not put to be chosen', () => {
    const later = meetingOn('2026-10-04', { shared: ['what'] });
    const after = withMarks(journalOf(meeting, later), choose());
    expect(after.sessions[1]?.shared).toEqual(['what']);
  });
});

describe('names in what leaves', () => {
  const journal = journalOf(meeting);

  it('are found by first and last name, whatever the case and accents, as words of their own', () => {
    const found = itemsNaming(itemsIn(journal), journal);
    expect(found.map(({ item, names }) => [item.field, names])).toEqual([
      ['what', ['Dr. Élise Dupont']],
      ['skills', ['Dr. Élise Dupont']],
    ]);
    const hidden = meetingOn('2026-09-05', { what: 'A dupontish ELISEX', mentor: 'Elise Dupont' });
    expect(itemsNaming(itemsIn(journalOf(hidden)), journalOf(hidden))).toEqual([]);
  });

  it.each([
    ['Ann de Wit', 'It was Anns idea', true],
    ['Ann de Wit', 'Ann’s idea', true],
    ['Ann de Wit', 'asked AdW for help', true],
    ['Ann de Wit', 'asked A.W. for help', true],
    ['Ann de Wit', 'the annual de', false],
    ['Gabriel García Márquez', 'Garcia thinks so', true],
    ['Søren Łuk', 'Soren and Luk', true],
    ['Ann', 'A\u200bn\u200bn', true],
    ['王小明', '我跟王小明谈过', true],
  ])('are found however they stand in a text: %s in “%s”', (name, critical, isFound) => {
    const met = meetingOn('2026-09-05', { critical, mentor: name });
    expect(itemsNaming(itemsIn(journalOf(met)), journalOf(met)).length).toBe(isFound ? 1 : 0);
  });

  it('are those of everybody in the journal but whom the page is for', () => {
    expect(itemsNaming(itemsIn(journal), journal, 'dr. elise dupont')).toEqual([]);
  });
});
