import fc from 'fast-check';
import { type Action, newAction } from '../../../src/domain/meetings/action.ts';
import { seenAfter, whatBecameOf } from '../../../src/domain/meetings/blind-spot.ts';
import { sessionFrom } from '../../../src/domain/meetings/compose.ts';
import { actionFault, parseReflection, type TypedReflection } from '../../../src/domain/meetings/parse.ts';
import type { SessionWithActions, Skill } from '../../../src/domain/meetings/session.ts';
import { normalText } from '../../../src/domain/text.ts';
import { sheet as en } from '../../../src/i18n/en/sheet.ts';
import { sheet as nl } from '../../../src/i18n/nl/sheet.ts';

export const TODAY = '2026-11-20';
export const NOW = new Date('2026-11-20T11:30:00.000Z');

export const languages = { en, nl } as const;
export const english = { words: en, known: [en, nl] };

/** Ids that count up, from one maker. */
export function counting(): (at: Date) => string {
  let count = 0;
  return () => {
    count += 1;
    return `20261120113000-${String(count).padStart(10, '0')}`;
  };
}

/** A session as `mentor log` makes it. */
export function sessionOf(typed: TypedReflection, newId = counting()): SessionWithActions {
  const parsed = parseReflection(typed, TODAY);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return sessionFrom(parsed.reflection, { now: NOW, today: TODAY, zone: 'Europe/Amsterdam', newId });
}

/** A session without what tells it from another that says the same. */
export function contentOf({ blindSpots, skills, actions, ...session }: SessionWithActions) {
  return {
    ...Object.fromEntries(
      (['day', 'mentor', 'what', 'soWhat', 'nowWhat', 'critical', 'perspective', 'confidence'] as const).map(
        key => [key, session[key]],
      ),
    ),
    blindSpots: blindSpots.map(spot => ({ text: spot.text, outcome: whatBecameOf(spot) })),
    skills: skills.map(({ name, evidence }) => ({ name, evidence })),
    // They stand in the order in which they were made, whatever the order on a sheet.
    actions: actions.map(({ text, due, status }) => JSON.stringify({ text, due, status })).sort(),
  };
}

const aLine = fc.oneof(
  fc.constantFrom(...en.hint, ...Object.values(en.headings).map(heading => `# ${heading}`)),
  fc.constantFrom('#', '# ', '## Day', '#tag', '\\# Day', '\\\\# Day', '\\', ' # Day', '# Vaardigheden'),
  fc.constantFrom(
    '- one',
    '* two',
    '-',
    '- ',
    '+ x',
    '  - deeper',
    '[x] done',
    '[ ]',
    '[-] no',
    '- [x] - [ ]',
  ),
  fc.constantFrom('=> so', '  => so', '\\=> so', '\\\\=>', '=>', '\t=> x', '->'),
  fc.constantFrom('a: b: c', ': x', 'a:', 'x @ friday', 'x @ 2026-12-01', '@ morgen', ' @ ', 'a @ b @ 1 dec'),
  fc.constantFrom(
    'x on Friday',
    'x until tomorrow',
    'x morgen',
    'x voor 1 december',
    'x on friday on friday',
  ),
  fc.constantFrom(
    '',
    ' ',
    '   ',
    '\t',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\v',
    '\f',
    '\r',
    '\r\n',
    '\0',
  ),
  fc.constantFrom('👩‍👩‍👧', 'e\u0301', '\ud800', 'عربى', '話した'),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);

/** Several lines, as nobody would write them. */
export const aHostileText = fc.array(aLine, { maxLength: 6 }).map(lines => lines.join('\n'));

const aFilledText = aHostileText.filter(text => normalText(text) !== '');

/** A day alone is refused: nothing is to be done by it. */
const anActionText = aFilledText.filter(text => actionFault(text, TODAY) === undefined);

/** A session as this program makes it, of the worst that may be typed. */
export const aSession: fc.Arbitrary<SessionWithActions> = fc
  .record({
    typed: fc.record({
      what: aFilledText,
      date: fc.constantFrom(TODAY, '2026-01-31', '1999-12-31'),
      mentor: aHostileText,
      soWhat: aHostileText,
      nowWhat: aHostileText,
      critical: aHostileText,
      perspective: aHostileText,
      blindSpot: fc.array(aFilledText, { maxLength: 3 }),
      skill: fc.array(aFilledText, { maxLength: 3 }),
      action: fc.array(anActionText, { maxLength: 3 }),
      share: fc.subarray(['what', 'critical', 'confidence', 'skills', 'actions', 'blind-spots']),
    }),
    confidence: fc.option(fc.integer({ min: 0, max: 10 })),
    outcome: fc.option(aFilledText.map(normalText)),
    status: fc.constantFrom('open', 'done', 'dropped'),
  })
  .map(({ typed, confidence, outcome, status }) => {
    const session = sessionOf(typed);
    return {
      ...session,
      confidence,
      blindSpots: session.blindSpots.map(spot => ({ ...spot, seen: seenAfter([], outcome, TODAY) })),
      actions: session.actions.map(action => ({ ...action, status })),
    };
  });

const anyText = fc.oneof(aHostileText, fc.constantFrom('', ' ', 'a\rb', '\n\nx\n\n'));

/** A session as a file made by hand may hold it: texts in no form at all. */
export const aForeignSession: fc.Arbitrary<SessionWithActions> = fc
  .record({
    what: anyText,
    mentor: fc.option(anyText),
    soWhat: fc.option(anyText),
    spot: fc.record({ text: anyText, outcome: fc.option(anyText) }),
    skill: fc.record<Omit<Skill, 'id'>>({
      name: anyText,
      evidence: fc.option(anyText),
      competency: fc.constant(null),
    }),
    action: fc.record<Pick<Action, 'text' | 'due' | 'status'>>({
      text: anyText,
      due: fc.constantFrom(null, '2026-12-01'),
      status: fc.constantFrom('open', 'done', 'dropped'),
    }),
  })
  .map(({ what, mentor, soWhat, spot, skill, action }) => ({
    ...sessionOf({ what: 'x' }),
    what,
    mentor,
    soWhat,
    blindSpots: ['spot-one', 'spot-two'].map(id => ({
      id,
      text: spot.text,
      seen: seenAfter([], spot.outcome, TODAY),
    })),
    skills: [{ id: 'skill-one', ...skill }],
    actions: [newAction({ id: 'action-one', ...action }, NOW.toISOString())],
  }));
