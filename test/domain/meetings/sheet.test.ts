import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../src/domain/meetings/edit.ts';
import type { SessionWithActions } from '../../../src/domain/meetings/session.ts';
import { sheetText, sheetVersion } from '../../../src/domain/meetings/sheet.ts';
import { changesInSheet } from '../../../src/domain/meetings/sheet-changes.ts';
import { actionWith } from '../../store/samples.ts';
import {
  aForeignSession,
  aSession,
  contentOf,
  counting,
  english,
  languages,
  NOW,
  sessionOf,
  TODAY,
} from './samples.ts';

const sample: SessionWithActions = {
  ...sessionOf({
    what: 'We talked about saying no.\n\n# A heading of my own',
    date: '2026-11-13',
    mentor: 'Ann',
    soWhat: 'I say yes before I think',
    blindSpot: ['I fill every silence', 'I think nobody else can do it,\nand so I do it'],
    skill: ['giving the lead: let Ann chair the meeting', 'listening'],
    action: ['call Ann @ 2026-11-27', 'write @ the desk'],
    confidence: '7',
  }),
};
const session: SessionWithActions = {
  ...sample,
  blindSpots: sample.blindSpots.map((spot, at) =>
    at === 0 ? { ...spot, seen: [watched('2026-11-13', 'I count to three now')] } : spot,
  ),
  actions: sample.actions.map((action, at) => (at === 0 ? { ...action, status: 'done' } : action)),
};

const LATER = '2026-11-20T11:30:00.001Z';

function watched(day: string, text: string) {
  return { day, state: 'watched' as const, text };
}

/** What the session becomes by an edit of its sheet. */
function sessionAfter(change: (sheet: string) => string, of = session): SessionWithActions {
  const parsed = changesInSheet(of, change(sheetText(of, english.words)), english, TODAY);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return applyChanges(of, parsed.changes, { now: NOW, today: TODAY, newId: counting() });
}

function faultsIn(sheet: string) {
  const parsed = changesInSheet(session, sheet, english, TODAY);
  return parsed.ok ? [] : parsed.faults;
}

describe('a sheet', () => {
  it('reads like something one would write oneself', () => {
    expect(sheetText(session, { ...english.words, hint: ['<!-- … -->'] })).toBe(`<!-- … -->

# Day
2026-11-13

# With
Ann

# What we talked about
We talked about saying no.

\\# A heading of my own

# What it tells me
I say yes before I think

# What I will do


# Blind spots
- I fill every silence
  => I count to three now
- I think nobody else can do it,
  and so I do it

# More critical of


# Another view


# Skills
- giving the lead: let Ann chair the meeting
- listening

# Confidence
7

# Actions
- [x] call Ann @ 2026-11-27
- [ ] write @ the desk
`);
  });

  it('gives back what it was made of, whatever that is', () => {
    fc.assert(
      fc.property(fc.oneof(aSession, aForeignSession), given => {
        const sheet = sheetText(given, english.words);
        expect(changesInSheet(given, sheet, english, TODAY)).toEqual({ ok: true, changes: {} });
        expect(sessionAfter(text => text.replaceAll('\n', '\r\n'), given)).toBe(given);
      }),
      { numRuns: 400 },
    );
  });

  it('turns any reflection into any other', () => {
    fc.assert(
      fc.property(aSession, aSession, (before, wanted) => {
        const made = sessionAfter(() => sheetText(wanted, english.words), before);
        expect(contentOf(made)).toEqual(contentOf(wanted));
      }),
      { numRuns: 400 },
    );
  });

  it('leaves alone what was not touched beside what was', () => {
    fc.assert(
      fc.property(fc.oneof(aSession, aForeignSession), given => {
        const named = { ...given, what: 'x', perspective: null };
        const { perspective, ...rest } = sessionAfter(
          sheet => sheet.replace('\n# Another view\n', '\n# Another view\nseen from far\n'),
          named,
        );
        const { perspective: _, ...same } = named;
        expect(perspective).toBe('seen from far');
        expect({ ...rest, updatedAt: '' }).toEqual({
          ...same,
          shared: same.shared.filter(mark => mark !== 'perspective'),
          updatedAt: '',
        });
      }),
    );
  });

  it('leaves alone the items beside those that were touched', () => {
    fc.assert(
      fc.property(fc.oneof(aSession, aForeignSession), given => {
        const named = { ...given, what: 'x' };
        const { actions } = sessionAfter(sheet => `${sheet}- one more\n`, named);
        expect(actions).toEqual([
          ...given.actions,
          expect.objectContaining({ text: 'one more', due: null, status: 'open', session: given.id }),
        ]);
      }),
      { numRuns: 400 },
    );
  });

  it('is understood in either language', () => {
    fc.assert(
      fc.property(aSession, aSession, (before, wanted) => {
        const made = sessionAfter(() => sheetText(wanted, languages.nl), before);
        expect(contentOf(made)).toEqual(contentOf(wanted));
      }),
      { numRuns: 50 },
    );
    const headings = [...Object.values(languages.en.headings), ...Object.values(languages.nl.headings)];
    expect(new Set(headings.map(heading => heading.toLowerCase())).size).toBe(headings.length);
  });
});

describe('what is written on a sheet', () => {
  it('changes a field, clears one and sets another', () => {
    const made = sessionAfter(sheet =>
      sheet
        .replace('2026-11-13', 'yesterday')
        .replace('I say yes before I think', '')
        .replace('# Confidence\n7', '# confidence\n 8 ')
        .replace('# Another view\n', '# Another view\nA no\ncan be kind\n'),
    );
    expect(made).toMatchObject({
      day: '2026-11-19',
      at: '2026-11-19T11:30:00.000Z',
      soWhat: null,
      confidence: 8,
      perspective: 'A no\ncan be kind',
    });
  });

  it('takes a part whose heading is gone for empty, and leaves the day as it was', () => {
    const made = sessionAfter(sheet => sheet.replace(/# Skills\n[^#]*/, '').replace(/# Day\n[^#]*/, ''));
    expect(made).toMatchObject({ day: session.day, skills: [] });
  });

  it('puts together what stands under one heading twice', () => {
    const made = sessionAfter(
      sheet => `${sheet}\n# What we talked about\nAnd about the team.\n\n# Skills\n- waiting\n`,
    );
    expect(made.what).toBe(`${session.what}\n\nAnd about the team.`);
    expect(made.skills.map(({ name }) => name)).toEqual(['giving the lead', 'listening', 'waiting']);
  });

  it('ticks, drops and opens actions, and gives them a day or takes it away', () => {
    const made = sessionAfter(sheet =>
      sheet
        .replace('[x] call Ann @ 2026-11-27', '[] call Ann')
        .replace('[ ] write @ the desk', '[-] write @ the desk @ next friday\n* buy shoes\n[X] rest'),
    );
    const [call, write] = session.actions;
    expect(made.actions).toMatchObject([
      { ...call, status: 'open', due: null, updatedAt: LATER },
      { ...write, status: 'dropped', due: '2026-11-27', updatedAt: expect.any(String) },
      { id: expect.any(String), text: 'buy shoes', due: null, status: 'open' },
      { id: expect.any(String), text: 'rest', due: null, status: 'done' },
    ]);
  });

  it('takes the day that an action ends with, and leaves one alone that was so before', () => {
    const [call, write] = session.actions.map((action, at) =>
      at === 0 ? { ...action, text: 'wait until Friday' } : { ...action, text: 'ask Ann on Monday' },
    );
    if (call === undefined || write === undefined) throw new Error('There are no actions');
    const made = sessionAfter(
      sheet =>
        sheet
          .replace('wait until Friday @ 2026-11-27', 'wait until Friday')
          .replace('[ ] ask', '[x] ask')
          .concat('- buy shoes on Monday\n- rest until Monday\n'),
      { ...session, actions: [call, write] },
    );
    expect(made.actions).toMatchObject([
      { id: call.id, text: 'wait until Friday', due: null, status: 'done' },
      { id: write.id, text: 'ask Ann on Monday', due: null, status: 'done' },
      { text: 'buy shoes', due: '2026-11-23' },
      { text: 'rest until Monday', due: '2026-11-23' },
    ]);
    expect(sessionAfter(sheet => sheet, made)).toBe(made);
  });

  it('notes what became of a blind spot, also over several lines and at the margin', () => {
    const made = sessionAfter(sheet =>
      sheet.replace('and so I do it', 'and so I do it\n=> Bo does it now,\n  and well'),
    );
    const [first, second] = session.blindSpots;
    expect(made.blindSpots).toEqual([
      first,
      { ...second, seen: [watched(TODAY, 'Bo does it now,\nand well')] },
    ]);
  });

  it('changes what was noted last of a blind spot, and takes it away', () => {
    const [first, ...others] = session.blindSpots;
    if (first === undefined) throw new Error('There is no blind spot');
    const seen = [
      watched('2026-11-13', 'First'),
      { day: '2026-11-15', state: 'changed', text: null },
    ] as const;
    const known = { ...session, blindSpots: [{ ...first, seen }, ...others] };
    const seenAfter = (change: (sheet: string) => string) => sessionAfter(change, known).blindSpots[0];
    expect(seenAfter(sheet => sheet.replace('=> First', '=> Second'))).toEqual({
      ...first,
      seen: [{ ...seen[0], text: 'Second' }, seen[1]],
    });
    expect(seenAfter(sheet => sheet.replace('  => First\n', ''))).toEqual({ ...first, seen: [seen[1]] });
  });

  it('takes lines at the margin for items, with a bullet or without', () => {
    const made = sessionAfter(sheet =>
      sheet.replace('- listening', '* listening\nwaiting: let a silence be\n    for once'),
    );
    expect(made.skills.slice(1)).toEqual([
      session.skills[1],
      { id: expect.any(String), name: 'waiting', evidence: 'let a silence be\n  for once', competency: null },
    ]);
  });

  it('is refused with all that is wrong with it at once, under the names of its headings', () => {
    const faults = faultsIn(
      sheetText(session, english.words)
        .replace('<!--', 'Dear diary,\n<!--')
        .replace('2026-11-13', '30 februari')
        .replace('# What it tells me', '# What it tels me')
        .replace('# Confidence\n7', '# Confidence\n11')
        .replace(/# What we talked about\n[^#]*# A heading of my own/, '# What we talked about\n'),
    );
    expect(faults).toMatchObject([
      { kind: 'wrong', key: 'Above the first heading', came: 'Dear diary,' },
      { kind: 'unknown-key', key: '# What it tels me', nearest: '# What it tells me' },
      { kind: 'missing', key: 'What we talked about' },
      { kind: 'wrong', key: 'Day', came: '30 februari' },
      { kind: 'wrong', key: 'Confidence', came: '11' },
    ]);
  });

  it('is refused where a day stands among the actions with nothing to be done by it', () => {
    const sheet = sheetText(session, english.words).replace('- [ ] write', '- [ ] @ tomorrow\n- [ ] write');
    expect(faultsIn(sheet)).toMatchObject([{ kind: 'missing', key: 'Actions' }]);
  });

  it('is refused where it lies in the future, or has no heading at all', () => {
    expect(faultsIn(sheetText(session, english.words).replace('2026-11-13', 'tomorrow'))).toEqual([
      { kind: 'day-in-future', key: 'Day', day: '2026-11-21' },
    ]);
    expect(faultsIn('We met.')).toMatchObject([
      { kind: 'wrong', came: 'We met.' },
      { kind: 'missing', key: 'What we talked about' },
    ]);
  });

  it('is not lost in the hint', () => {
    const [, , second = ''] = english.words.hint;
    const faults = faultsIn(sheetText(session, english.words).replace(second, `${second}\nand Bo was there`));
    expect(faults).toMatchObject([{ kind: 'wrong', came: 'and Bo was there' }]);
  });
});

describe('the version of a sheet', () => {
  it('is another one after every change', () => {
    const versions = ['2026-11-20T11:30:00.000Z', '2026-11-20T11:30:00.001Z'].map(updatedAt =>
      sheetVersion({ ...session, actions: [], updatedAt }),
    );
    const ofActions = [NOW.toISOString(), LATER].map(updatedAt =>
      sheetVersion({ ...session, actions: [actionWith({ updatedAt })] }),
    );
    expect(new Set([...versions, ...ofActions]).size).toBe(4);
    for (const version of [...versions, ...ofActions]) expect(version).toMatch(/^[0-9a-z]+$/);
  });
});
