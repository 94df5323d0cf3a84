import fc from 'fast-check';
import type { ListItem, Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/domain/calendar/period.ts';
import { type GrowthSummary, summarise } from '../../../src/domain/growth/summary.ts';
import type { Journal } from '../../../src/domain/journal/journal.ts';
import { whatBecameOf } from '../../../src/domain/meetings/blind-spot.ts';
import type { SessionWithActions } from '../../../src/domain/meetings/session.ts';
import { normalLine, normalText } from '../../../src/domain/text.ts';
import { en } from '../../../src/i18n/en.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { growthMarkdown } from '../../../src/render/documents/growth-markdown.ts';
import { intakeOn, journalOf, meetingOn } from '../../domain/growth/samples.ts';
import { documents, readers, type View } from '../screens.ts';
import { nodesIn, parsed, riskyText, textIn, withIndent } from './markdown-reader.ts';

const TODAY = '2026-11-20';
const always: Period = { since: null, until: null };

interface Written {
  readonly sessions?: readonly SessionWithActions[];
  readonly intakes?: Journal['intakes'];
}
const summaryOf = ({ sessions = [], intakes = [] }: Written, period = always) =>
  summarise({ ...journalOf(...sessions), intakes }, period, TODAY);
const english = (summary: GrowthSummary) => growthMarkdown(summary, en('coach'));
const dutch = (summary: GrowthSummary) => growthMarkdown(summary, nl('leermeester'));
const headingsIn = (markdown: string) => markdown.split('\n').filter(line => line.startsWith('#'));

const spring = {
  intakes: [intakeOn('2026-01-10', 'I want to lead the ward.\nOne day.')],
  sessions: [
    meetingOn('2026-02-03', {
      mentor: 'Ann',
      confidence: 7,
      critical: 'I take over *too* soon.\n\nAnd often.',
      blindSpots: [
        { id: '1', text: 'I do not ask.', outcome: 'I ask on Mondays.' },
        { id: '2', text: 'I talk fast.', outcome: null },
      ],
      skills: [{ id: '3', name: 'Flexible leadership', evidence: 'I let the intern lead.' }],
      actions: [
        { id: '4', text: 'call Ann', due: null, status: 'done' },
        { id: '5', text: 'ask for feedback', due: '2026-03-01', status: 'open' },
        { id: '6', text: 'write a blog', due: null, status: 'dropped' },
      ],
    }),
    meetingOn('2026-04-09', {
      mentor: 'Bob',
      confidence: 5,
      perspective: 'He saw a question of trust.',
      nowWhat: 'Sleep on it first.',
      skills: [{ id: '7', name: 'flexible leadership', evidence: null }],
      actions: [{ id: '8', text: 'plan the talk', due: '2026-12-01', status: 'open' }],
    }),
  ],
};

const document =
  (written: Written, period = always) =>
  ({ words }: View) =>
    growthMarkdown(summaryOf(written, period), words);
const evenly = spring.sessions.map(session => ({ ...session, confidence: 6 }));

documents('growth-markdown', {
  'a spring with two meetings': document(spring),
  'one meeting, in a period that was asked for': document(
    { sessions: [meetingOn('2026-02-03', { mentor: 'Ann', confidence: 7 })] },
    { since: '2026-01-01', until: '2026-06-30' },
  ),
  'nothing at all': document({}),
});

describe.each(readers)('whom one met, in $language', ({ words: { growth } }) => {
  it.each([
    [1, /^(?:It was|Dat was) (?:with|met) Ann\.$/],
    [3, /^(?:All of them|Steeds) (?:with|met) Ann\.$/],
  ])('is told of %i meetings with one mentor as of so many', (meetings, sentence) => {
    expect(growth.mentors({ mentors: [{ name: 'Ann', count: meetings }], meetings })).toMatch(sentence);
  });
});

describe.each(readers)('confidence in the document, in $language', view => {
  const { lower } = view.words.growth.confidence;

  it('is called lower where the last number is lower than the first, and not where it is the same', () => {
    expect(document(spring)(view)).toContain(lower);
    expect(document({ sessions: evenly })(view)).not.toContain(lower);
  });

  it('is compared only where there are two numbers', () => {
    const [first] = evenly;
    const { firstAndLast } = view.words.growth.confidence;
    const told = firstAndLast({ first: 6, last: 6 });
    expect(document({ sessions: evenly })(view)).toContain(told);
    expect(document({ sessions: first ? [first] : [] })(view)).not.toContain(told);
  });
});

describe('the growth summary as a document', () => {
  it('reads well as source', () => {
    expect(english(summaryOf(spring))).toBe(`# My growth

2 meetings with a coach, from 3 February 2026 to 9 April 2026. With Ann (1) and Bob (1).

## Where I want to go

> I want to lead the ward.\\
> One day.

- Direction: My next position
- The advice: a coach on my career path

## Confidence

How confident I felt in my work when I looked back on a meeting, from 0 (not at all) to 10 (completely).

| Day        | Confidence |
| ---------- | ---------: |
| 3 Feb 2026 |          7 |
| 9 Apr 2026 |          5 |

The first time I gave myself 7, the last time 5. A lower number says little on its own: people who are learning often judge themselves more strictly.

## What I am more critical of

### 3 February 2026

> I take over \\*too\\* soon.
>
> And often.

## Blind spots

### 3 February 2026

> I do not ask.

- What became of it:

  > I ask on Mondays.

> I talk fast.

## Skills

### Flexible leadership

- 3 February 2026

  > I let the intern lead.

- 9 April 2026

## Other views

### 9 April 2026

> He saw a question of trust.

## Actions

- [x] call Ann
- [ ] ask for feedback\\
  _was due on 1 March 2026_
- [ ] plan the talk\\
  _by 1 December 2026_

No longer needed:

- write a blog

## What I take with me

### 9 April 2026

> Sleep on it first.

## What I wrote

### 3 February 2026

> We talked.

### 9 April 2026

> We talked.

What I will do:

> Sleep on it first.

---

_This is the private edition: nothing is left out, and it is for my eyes only._
`);
  });

  it('is as whole in Dutch, with the person’s own word for a mentor', () => {
    const markdown = dutch(summaryOf(spring));
    expect(headingsIn(markdown)).toEqual([
      '# Mijn groei',
      '## Waar ik naartoe wil',
      '## Zelfvertrouwen',
      '## Waar ik kritischer op ben',
      '### 3 februari 2026',
      '## Blinde vlekken',
      '### 3 februari 2026',
      '## Vaardigheden',
      '### Flexible leadership',
      '## Andere kijk',
      '### 9 april 2026',
      '## Acties',
      '## Wat ik meeneem',
      '### 9 april 2026',
      '## Wat ik opschreef',
      '### 3 februari 2026',
      '### 9 april 2026',
    ]);
    expect(markdown).toContain(
      '2 gesprekken met een leermeester, van 3 februari 2026 tot en met 9 april 2026.',
    );
    expect(markdown).toContain('- Het advies: een leermeester op mijn loopbaanpad');
    expect(markdown).not.toMatch(/mentor/i);
  });

  it('leaves out the parts that have nothing in them', () => {
    const markdown = english(summaryOf({ sessions: [meetingOn('2026-02-03', { critical: 'Haste.' })] }));
    expect(headingsIn(markdown)).toEqual([
      '# My growth',
      '## What I am more critical of',
      '### 3 February 2026',
      '## What I wrote',
      '### 3 February 2026',
    ]);
    expect(markdown).toContain('One meeting with a coach, on 3 February 2026.\n');
  });

  it('is short and honest for an empty journal', () => {
    expect(english(summaryOf({}))).toBe(`# My growth

There are no reflections on meetings yet.

---

_This is the private edition: nothing is left out, and it is for my eyes only._
`);
  });

  it.each([
    [{ since: '2026-01-01', until: null }, 'Dit gaat over de tijd vanaf 1 januari 2026.'],
    [{ since: null, until: '2026-01-31' }, 'Dit gaat over de tijd tot en met 31 januari 2026.'],
    [
      { since: '2026-01-01', until: '2026-01-31' },
      'Dit gaat over de tijd van 1 januari 2026 tot en met 31 januari 2026.',
    ],
  ])('says which period was asked for', (period, sentence) => {
    expect(dutch(summaryOf({}, period))).toContain(`${sentence} In die tijd schreef ik niets op`);
  });

  it('never puts confidence into percentages or a verdict', () => {
    for (const write of [english, dutch]) {
      expect(write(summaryOf(spring))).not.toMatch(
        /%|procent|percent|achteruit|daling|decline|worse|drop in/i,
      );
    }
  });

  it('speaks of a lower number only where the last is lower than the first', () => {
    const rising = spring.sessions.map((session, index) => ({ ...session, confidence: 5 + index }));
    expect(english(summaryOf({ sessions: rising }))).not.toContain('lower number');
  });

  it('says so when no mentor or other help was advised', () => {
    const advised = (kind: 'other-help-first' | 'no-mentor-needed') => {
      const intake = intakeOn('2026-01-10', 'Rest.');
      return { intakes: [{ ...intake, recommendation: { ...intake.recommendation, kind } }] };
    };
    expect(english(summaryOf(advised('other-help-first')))).toContain(
      '- The advice: other help first, then a coach',
    );
    expect(english(summaryOf(advised('no-mentor-needed')))).toContain(
      '- The advice: no coach needed for now;',
    );
  });
});

/** The paragraphs of an action, without the line in which the program tells its day. */
function ownPartOf(item: ListItem): string {
  const last = item.children.at(-1);
  if (last?.type !== 'paragraph' || last.children.at(-1)?.type !== 'emphasis') return textIn(item);
  const own = { ...last, children: last.children.slice(0, -2) };
  return textIn({ ...item, children: [...item.children.slice(0, -1), own] });
}

/** All places in a document where an own text may stand by itself. */
function textsIn(markdown: string): readonly string[] {
  return nodesIn(parsed(markdown)).flatMap((node: Nodes) => {
    if (node.type === 'blockquote' || node.type === 'heading') return [textIn(node)];
    return node.type === 'listItem' ? [ownPartOf(node)] : [];
  });
}

function ownTextsOf({
  what,
  soWhat,
  nowWhat,
  critical,
  perspective,
  ...session
}: SessionWithActions): readonly string[] {
  return [
    what,
    soWhat,
    nowWhat,
    critical,
    perspective,
    ...session.blindSpots.flatMap(spot => [
      spot.text,
      ...(normalText(spot.text) ? [whatBecameOf(spot)] : []),
    ]),
    ...session.skills.flatMap(({ name, evidence }) => (normalLine(name) ? [evidence] : [])),
    ...session.actions.map(({ text }) => text),
  ].flatMap(text => (text === null || normalText(text) === '' ? [] : [withIndent(text)]));
}

const maybe = fc.option(riskyText);
const aDay = fc.constantFrom('2026-01-05', '2026-01-06', '2026-03-01', '2026-10-31');
const aSession: fc.Arbitrary<SessionWithActions> = fc
  .record({
    id: fc.uuid(),
    mentor: maybe,
    what: riskyText,
    soWhat: maybe,
    nowWhat: maybe,
    critical: maybe,
    perspective: maybe,
    confidence: fc.option(fc.integer({ min: 0, max: 10 })),
    blindSpots: fc.array(fc.record({ id: fc.uuid(), text: riskyText, outcome: maybe }), { maxLength: 2 }),
    skills: fc.array(fc.record({ id: fc.uuid(), name: riskyText, evidence: maybe }), { maxLength: 2 }),
    actions: fc.array(
      fc.record({
        id: fc.uuid(),
        text: riskyText,
        due: fc.option(aDay),
        status: fc.constantFrom('open', 'done', 'dropped'),
      }),
      { maxLength: 3 },
    ),
  })
  .chain(given => aDay.map(day => meetingOn(day, given)));

describe('all that somebody wrote', () => {
  it('can be read back unchanged from the document, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(aSession, { maxLength: 4 }), riskyText, (sessions, ambition) => {
        const summary = summaryOf({ sessions, intakes: [intakeOn('2026-01-01', ambition)] });
        const markdown = dutch(summary);
        const found = new Set(textsIn(markdown));
        const skills = sessions.flatMap(session => session.skills.map(({ name }) => normalLine(name)));
        const first = new Set(summary.skills.map(({ name }) => name));
        const expected = [
          ...[ambition, summary.next?.text ?? ''].map(withIndent),
          ...sessions.flatMap(ownTextsOf),
          ...skills.filter(name => first.has(name)),
        ].filter(text => text !== '');
        expect(expected.filter(text => !found.has(text))).toEqual([]);
        const [, opening] = parsed(markdown).children;
        for (const { name } of summary.mentors) expect(textIn(opening ?? parsed(''))).toContain(name);
      }),
      { numRuns: 80 },
    );
  });

  it('leaves the document’s own parts as they are', () => {
    fc.assert(
      fc.property(fc.array(aSession, { minLength: 1, maxLength: 3 }), sessions => {
        const summary = summaryOf({ sessions });
        const { children } = parsed(english(summary));
        const titles = children.filter(node => node.type === 'heading' && node.depth < 3);
        const { growth } = en('coach');
        const known = [growth.title, growth.confidence.heading, growth.critical, growth.blindSpots.heading];
        known.push(
          growth.skills,
          growth.perspectives,
          growth.actions.heading,
          growth.next,
          growth.reflections.heading,
        );
        for (const title of titles) expect(known).toContain(textIn(title));
        expect(children.slice(-2).map(({ type }) => type)).toEqual(['thematicBreak', 'paragraph']);
        const strange = children.map(({ type }) => type).filter(type => /html|code|definition/i.test(type));
        expect(strange).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
