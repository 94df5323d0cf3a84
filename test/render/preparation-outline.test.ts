import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal } from '../../src/domain/journal/journal.ts';
import { withAgenda as keepAgenda } from '../../src/domain/meetings/agenda.ts';
import type { AgendaItem, PreparationMethod } from '../../src/domain/meetings/appointment.ts';
import { prepareMeeting } from '../../src/domain/meetings/preparation.ts';
import { preparationOutline } from '../../src/render/preparation-outline.ts';
import { outlineText } from '../../src/render/terminal/outline-text.ts';
import { actionWith, appointmentWith, personWith, sessionWith } from '../store/samples.ts';
import { HOSTILE, intakeOf, scientist } from './samples.ts';
import { screens, type View, views } from './screens.ts';

const TODAY = '2026-11-30';
const HERE = { now: new Date('2026-11-30T12:00:00.000Z'), today: TODAY, zone: 'Europe/Amsterdam' };
const ann = personWith({ id: 'ann' });

const agenda: readonly AgendaItem[] = [
  { text: 'the night shift again', part: 'run-into' },
  { text: 'apply for the course before Christmas', part: 'ambitions' },
];
const blindSpot = { id: 'b', text: 'I call it patience when I avoid somebody', seen: [] };
const session = sessionWith({
  ...{
    id: 's',
    day: '2026-11-12',
    person: 'ann',
    nowWhat: 'Begin with a question.',
    blindSpots: [blindSpot],
  },
});
const actions = [
  actionWith({
    ...{ id: 'a', session: 's', text: 'ask Joris to run the handover', status: 'done' },
    ...{ due: null, expected: 'chaos', happened: 'quiet' },
  }),
  actionWith({ id: 'b', session: 's', text: 'call the night shift', due: '2026-11-27' }),
  actionWith({ id: 'c', session: 's', text: 'write down three wishes', due: '2026-12-03' }),
];
const bare = appointmentWith({ person: 'ann', at: '2026-12-04T13:00:00.000Z', minutes: 60, place: null });
const appointment = keepAgenda(bare, agenda, HERE.now);

/** One meeting among many: three things promised, something on the agenda of each half. */
const usual: Journal = {
  ...emptyJournal,
  intakes: [intakeOf(scientist)],
  people: [ann],
  sessions: [sessionWith({ id: 'r', day: '2026-10-01', person: 'ann', blindSpots: [] }), session],
  actions,
  appointments: [appointment],
};

const LONG = 'A word about it all that does not come to its end. '.repeat(20);

const drawn =
  (changes: Partial<Journal> = {}, method: PreparationMethod = 'halves') =>
  ({ words, display }: View) => {
    const preparation = prepareMeeting({ ...usual, ...changes }, null, HERE);
    const view = { words, today: TODAY, method, most: 2 * Math.min(display.columns, 88) - 20 };
    return outlineText(preparationOutline(preparation, view), words, display);
  };

const withAgenda = (items: readonly AgendaItem[], changes = {}) => ({
  appointments: [{ ...keepAgenda(bare, items, HERE.now), ...changes }],
});

const grown: readonly AgendaItem[] = [
  ...agenda,
  { text: 'leave with one decision', part: 'goal' },
  { text: 'call Ann on Monday', part: 'will' },
];

screens('preparation-outline', {
  'a meeting among many': drawn(),
  'a meeting after one of which nothing was left with': drawn({
    sessions: [
      session,
      sessionWith({ id: 't', day: '2026-11-20', person: 'ann', nowWhat: null, blindSpots: [] }),
    ],
  }),
  'the first meeting': drawn({
    sessions: [],
    actions: [],
    ...withAgenda([], { minutes: 30, place: 'the café' }),
  }),
  'nothing planned, with somebody': drawn({ appointments: [] }),
  'an empty journal': drawn(emptyJournal),
  'questions that were chosen': drawn(
    withAgenda([
      ...agenda,
      { text: 'Which turn did you nearly not take?', part: 'ambitions', question: 'route-turn' },
    ]),
  ),
  'along GROW, with nothing yet': drawn(withAgenda([]), 'grow'),
  'along GROW': drawn(withAgenda(grown), 'grow'),
  'kept along GROW, and seen in halves': drawn(withAgenda(grown)),
  'more promised than one can take in, and long texts': drawn({
    actions: Array.from({ length: 9 }, (_, at) => actionWith({ id: `${at}`, session: 's', text: LONG })),
    sessions: [{ ...session, nowWhat: LONG }],
    ...withAgenda([{ text: LONG, part: 'run-into' }]),
  }),
  'a text that a terminal would obey': drawn({
    people: [{ ...ann, name: HOSTILE }],
    sessions: [{ ...session, nowWhat: HOSTILE, blindSpots: [{ ...blindSpot, text: HOSTILE }] }],
    actions: [actionWith({ session: 's', text: HOSTILE, expected: HOSTILE, happened: HOSTILE })],
    ...withAgenda(
      [
        { text: HOSTILE, part: 'run-into', question: 'x' },
        { text: HOSTILE, part: 'run-into' },
      ],
      { place: HOSTILE },
    ),
  }),
});

/** Under the page there is the question whether to put something on the agenda, or a prompt. */
const ROOM = 24 - 1;

describe.each(views.filter(({ display }) => display.columns === 80))('in $language the page', view => {
  it.each(['halves', 'grow'] as const)(
    'fits on one screen where it is a usual one, prepared in %s',
    method => {
      expect(drawn({}, method)(view).split('\n').length).toBeLessThanOrEqual(ROOM);
    },
  );

  it('says kindly of what is late that it is still open, and on which day it was to be done', () => {
    const { promised } = view.words.prepare;
    const due = view.words.dates.short({ day: '2026-11-27' });
    const told = promised({ text: 'call the night shift', status: 'open', due, overdue: true });
    expect(drawn()(view)).toContain(told);
  });

  it('leaves nothing out that is on the agenda, however it is prepared', () => {
    for (const method of ['halves', 'grow'] as const) {
      const page = drawn(withAgenda(grown), method)(view);
      for (const { text } of grown) expect(page).toContain(text);
    }
  });
});
