import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, changedParts, type ReflectionChanges } from '../../../src/domain/meetings/edit.ts';
import type { TypedReflection } from '../../../src/domain/meetings/parse.ts';
import { parseChanges } from '../../../src/domain/meetings/parse-changes.ts';
import { aSession, counting, NOW, sessionOf, TODAY } from './samples.ts';

const made = sessionOf({
  what: 'We talked about saying no',
  date: '2026-11-13',
  mentor: 'Ann',
  soWhat: 'I say yes before I think',
  critical: 'My planning',
  confidence: '7',
  blindSpot: ['I fill every silence', 'I do it all'],
  skill: ['giving the lead: let Ann chair', 'listening'],
  action: ['call Ann @ 2026-11-27', 'write @ the desk'],
  share: ['critical', 'soWhat', 'blindSpots', 'skills', 'actions'],
});
const session = {
  ...made,
  blindSpots: made.blindSpots.map(spot => ({
    ...spot,
    seen: [{ day: '2026-11-13', state: 'watched' as const, text: 'I count to three' }],
  })),
  actions: made.actions.map(action => ({ ...action, status: 'done' as const })),
  createdAt: '2026-11-13T16:00:00.000Z',
  updatedAt: '2026-11-13T16:00:00.000Z',
};
const [spotOne, spotTwo] = session.blindSpots;
const [lead, listening] = session.skills;
const [call, write] = session.actions;

const making = () => ({ now: NOW, today: TODAY, newId: (at: Date) => `new-${counting()(at)}` });

function changed(changes: ReflectionChanges) {
  return applyChanges(session, changes, making());
}

function typed(given: Partial<TypedReflection>) {
  const parsed = parseChanges(given, TODAY);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return changed(parsed.changes);
}

function faultsIn(given: Partial<TypedReflection>) {
  const parsed = parseChanges(given, TODAY);
  return parsed.ok ? [] : parsed.faults;
}

describe('an edited reflection', () => {
  it('differs in what was given, and in when it was changed', () => {
    expect(typed({ nowWhat: 'Ask for a week', confidence: '8' })).toEqual({
      ...session,
      nowWhat: 'Ask for a week',
      confidence: 8,
      updatedAt: NOW.toISOString(),
    });
  });

  it('loses the fields that were given an empty text', () => {
    const after = typed({ soWhat: ' ', mentor: '', confidence: '', skill: [''], share: [''] });
    expect(after).toMatchObject({ soWhat: null, mentor: null, confidence: null, skills: [], shared: [] });
    expect(changedParts(session, after)).toEqual(['mentor', 'soWhat', 'skills', 'confidence', 'shared']);
  });

  it('keeps the time of day when the meeting moves to another day', () => {
    expect(typed({ date: '2026-07-01' })).toMatchObject({
      day: '2026-07-01',
      at: '2026-07-01T10:30:00.000Z',
    });
  });

  it('is the very same where nothing changes in effect', () => {
    expect(typed({ what: `${session.what}\n`, date: 'last friday', mentor: ' Ann ', confidence: '7' })).toBe(
      session,
    );
    expect(
      typed({
        skill: ['giving the lead: let Ann chair', 'listening'],
        action: ['call Ann', 'write @ the desk'],
      }),
    ).toBe(session);
    expect(changed({})).toBe(session);
  });

  it('keeps the items that say the same, with all that they have; actions stand as they were made', () => {
    const after = typed({
      blindSpot: ['I do it all', 'I talk too fast'],
      skill: ['listening', 'giving the lead: let Bo chair'],
      action: ['write @ the desk', 'call Ann @ 2026-12-04', 'rest'],
    });
    const id = expect.stringMatching(/^new-/);
    expect(after.blindSpots).toEqual([spotTwo, { id, text: 'I talk too fast', seen: [] }]);
    expect(after.skills).toEqual([
      listening,
      { id, name: 'giving the lead', evidence: 'let Bo chair', competency: null },
    ]);
    expect(after.actions).toMatchObject([
      { ...call, due: '2026-12-04', updatedAt: expect.any(String) },
      { ...write },
      { id, text: 'rest', due: null, status: 'open', session: session.id, shared: [] },
    ]);
    expect(after.actions[1]).toBe(write);
  });

  it('keeps each of two items that say the same', () => {
    const twice = typed({ blindSpot: ['again', 'again'] });
    expect(applyChanges(twice, { blindSpots: [{ text: 'again' }] }, making()).blindSpots).toEqual([
      twice.blindSpots[0],
    ]);
    expect(applyChanges(twice, { blindSpots: twice.blindSpots.toReversed() }, making()).blindSpots).toEqual(
      twice.blindSpots.toReversed(),
    );
  });

  it('is no longer marked where it says something else, and stays marked where it does not', () => {
    const after = typed({
      critical: 'How I plan',
      soWhat: session.soWhat ?? '',
      blindSpot: ['I do it all'],
      action: ['call Ann @ 2026-12-04', 'rest'],
    });
    expect(after.shared).toEqual(['soWhat', spotTwo?.id, lead?.id, listening?.id]);
    expect(after.actions.map(({ text, shared }) => [text, shared])).toEqual([
      [call?.text, ['text']],
      ['rest', []],
    ]);
  });

  it('is no longer marked where what became of a blind spot says something else', () => {
    const after = changed({
      blindSpots: [{ text: spotOne?.text ?? '', became: 'I asked Bo' }, ...session.blindSpots.slice(1)],
    });
    expect(after.blindSpots[0]).toEqual({
      ...spotOne,
      seen: [{ day: '2026-11-13', state: 'watched', text: 'I asked Bo' }],
    });
    expect(after.shared).not.toContain(spotOne?.id);
    expect(after.shared).toContain(spotTwo?.id);
  });

  it('is marked as the same command says', () => {
    const after = typed({
      critical: 'How I plan',
      skill: ['waiting'],
      share: ['critical', 'skills', 'critical'],
    });
    expect(after.shared).toEqual(['critical', after.skills[0]?.id]);
  });

  it('marks its actions, and nothing else, where that is all that is said of marks', () => {
    const after = typed({ share: ['actions'] });
    expect(after.shared).toEqual([]);
    expect(after.actions).toEqual(session.actions);
    const none = typed({ share: [''] });
    expect(none.actions.map(({ shared }) => shared)).toEqual([[], []]);
    expect(changedParts(session, none)).toEqual(['shared']);
  });

  it('says of each record apart that it was changed', () => {
    const { updatedAt, actions } = typed({ action: ['call Ann @ 2026-12-04', 'write @ the desk'] });
    expect(updatedAt).toBe(session.updatedAt);
    expect(actions).toEqual([{ ...call, due: '2026-12-04', updatedAt: '2026-11-20T11:30:00.001Z' }, write]);
    expect(typed({ critical: '' }).actions).toEqual(session.actions);
  });

  it('keeps what this version does not know', () => {
    const strange = { ...session, mood: 'fine', shared: ['mood', ...session.shared] };
    const after = applyChanges(strange, { critical: null }, making());
    expect(after).toMatchObject({ mood: 'fine' });
    expect(after.shared).toContain('mood');
  });

  it('keeps its id and the instant at which it was made, whatever the changes', () => {
    fc.assert(
      fc.property(aSession, aSession, (before, { id: _, ...wanted }) => {
        const { shared: __, ...changes } = wanted;
        const after = applyChanges(before, { ...changes, day: TODAY }, making());
        expect([after.id, after.zone]).toEqual([before.id, before.zone]);
        const marks = new Set(before.shared);
        expect(after.shared.every(mark => marks.has(mark))).toBe(true);
      }),
    );
  });
});

describe('what was typed to change a reflection', () => {
  it('is refused with all that is wrong with it at once', () => {
    expect(faultsIn({ what: '\n', date: 'blue', confidence: '11', share: ['day'] })).toMatchObject([
      { kind: 'missing', key: 'what' },
      { kind: 'wrong', key: '--date' },
      { kind: 'wrong', key: '--confidence' },
      { kind: 'wrong', key: '--share', came: 'day' },
    ]);
    expect(faultsIn({ date: 'tomorrow' })).toMatchObject([{ kind: 'day-in-future' }]);
  });

  it('may name a day in either language', () => {
    expect(typed({ date: 'eergisteren' }).day).toBe('2026-11-18');
    expect(typed({ action: ['bel Anna @ volgende week'] }).actions).toMatchObject([{ due: '2026-11-27' }]);
  });
});
