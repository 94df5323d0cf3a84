import type { Journal } from '../../../src/domain/journal/journal.ts';
import type { SessionWithActions } from '../../../src/domain/meetings/session.ts';
import { type GivenMeeting, intakeOn, journalOf, meetingOn } from './samples.ts';

const withAnn = (day: string, given: GivenMeeting): SessionWithActions =>
  meetingOn(day, { mentor: 'Ann', ...given });

const example = (id: string, name: string, evidence: string | null) => ({ id, name, evidence });

/** Fourteen meetings with one mentor in a year, a spring of which is empty. */
export const YEAR: readonly SessionWithActions[] = [
  withAnn('2026-09-04', {
    what: 'We looked at the week in which the handover went wrong. Ann asked who else could have run it. I had not thought of anybody, and then I could name three people within a minute.',
    soWhat: 'I keep hold of things because I fear they will go wrong without me.',
    nowWhat: 'Let Joris run the handover on Thursday, and keep my mouth shut.',
    confidence: 4,
    critical: 'How often I step in before I was asked.',
    blindSpots: [
      {
        id: 'b1',
        text: 'I think that nobody else can do it.',
        seen: [
          { day: '2026-12-04', state: 'watched', text: null },
          {
            day: '2027-07-02',
            state: 'changed',
            text: 'Two others run the handover now. I only noticed because I was bored.',
          },
        ],
      },
    ],
    actions: [
      {
        id: 'a1',
        text: 'Ask Joris to run the handover on Thursday',
        status: 'done',
        expected: 'Chaos, and questions all day.',
        happened: 'It was quiet. I was needed at nothing.',
      },
    ],
  }),
  withAnn('2026-10-01', {
    what: 'The talk with the family of bed six, which I had put off for a week. Ann told how she once waited so long that the family heard it from a neighbour.',
    soWhat: 'What I call choosing the right moment is mostly hoping that it passes.',
    nowWhat: 'Say it within two days, whatever it is.',
    confidence: 4,
    perspective: 'A hard conversation is a gift that you give late.',
    blindSpots: [
      {
        id: 'b2',
        text: 'I call it patience when I avoid somebody.',
        seen: [{ day: '2026-11-12', state: 'watched', text: 'Twice this month, both times with Eva.' }],
      },
    ],
    skills: [example('s1', 'Hard conversations', 'I told the daughter of bed six the same afternoon.')],
    actions: [{ id: 'a2', text: 'Call the night shift about the keys', due: '2027-08-20', status: 'open' }],
  }),
  withAnn('2026-10-22', {
    what: 'How to get a project of my own. Ann drew who decides, who advises and who is only loud.',
    nowWhat: 'Write half a page and show it to the one who decides.',
    confidence: 5,
    skills: [example('s2', 'Giving the lead', null)],
    actions: [
      {
        id: 'a3',
        text: 'Half a page on the discharge letters',
        status: 'done',
        happened: 'She said yes before the end of the page.',
      },
    ],
  }),
  withAnn('2026-11-12', {
    what: 'A week with three complaints. I had a story ready about the planning. Ann only asked what my part was, and waited.',
    soWhat: 'I complain best about what I do myself.',
    confidence: 4,
    critical: 'My own part in what I complain about.',
    skills: [example('s3', 'Giving the lead', 'Joris ran the handover; I spoke once.')],
  }),
  withAnn('2026-12-04', {
    what: 'We practised saying no to an extra shift. I said yes in the practice.',
    soWhat: 'I say yes to be liked, and then I am not nice.',
    nowWhat: 'First "I will tell you tomorrow", always.',
    confidence: 6,
    skills: [example('s4', 'Saying no', 'I let the planner wait a day, and it was solved by then.')],
    actions: [{ id: 'a4', text: 'Write a blog about shifts', status: 'dropped' }],
  }),
  withAnn('2027-01-08', {
    what: 'The December round: I chaired it, eleven people, forty minutes.',
    confidence: 6,
    perspective: 'You were better when you did not know the answer.',
    skills: [
      example('s5', 'Giving the lead', 'In the December round I asked, and said nothing for four minutes.'),
    ],
    actions: [{ id: 'a5', text: 'Ask two people what they saw in the round', status: 'done' }],
  }),
  withAnn('2027-02-05', { what: 'Short, by phone. The project is stuck at the lawyers.', confidence: 5 }),
  withAnn('2027-03-03', {
    what: 'Whether I want this at all. Ann told of the year in which she gave her ward back.',
    soWhat: 'Doubt is not a sign that I cannot do it.',
    confidence: 7,
  }),
  withAnn('2027-06-20', {
    what: 'After the spring without anything: two colleagues ill, no time. We began again with the list of last year.',
    soWhat: 'It held without me looking.',
    confidence: 7,
    critical: 'That I call it no time when I have lost heart.',
    skills: [example('s6', 'Saying no', 'I asked to be taken off the weekend list, and was.')],
  }),
  withAnn('2027-07-02', {
    what: 'Eva, at last. I told her what her silence does to the team, with two examples, and asked what I do to her.',
    soWhat: 'She had waited for it longer than I had.',
    confidence: 8,
    skills: [example('s7', 'Hard conversations', 'Eva and I now say it the same day.')],
    perspective: 'You did not need me for this one.',
  }),
  withAnn('2027-07-16', {
    what: 'The vacancy for ward manager came out. We read it together, line by line.',
    nowWhat: 'Send it before Friday.',
    confidence: 7,
    skills: [example('s8', 'Giving the lead', null)],
    actions: [
      {
        id: 'a6',
        text: 'Send the application',
        due: '2027-07-23',
        status: 'done',
        happened: 'Sent on Thursday night.',
      },
    ],
  }),
  withAnn('2027-07-30', {
    what: 'Practised the interview. I talked too fast.',
    blindSpots: [{ id: 'b3', text: 'I talk faster when somebody important listens.', outcome: null }],
    skills: [example('s9', 'Giving the lead', 'I gave the last word to the youngest.')],
  }),
  withAnn('2027-08-06', {
    what: 'The interview went well, except for the question about money.',
    confidence: 8,
    critical: 'That I laugh when it is about money.',
  }),
  withAnn('2027-08-20', {
    what: 'I got it. We looked back, and agreed to meet once more in the winter.',
    soWhat: 'I know my patients by name, and by now also the people who care for them.',
    nowWhat: 'In the first month: listen, and change nothing.',
    confidence: 7,
    actions: [
      {
        id: 'a7',
        text: 'Ask three people on the new ward what must stay',
        due: '2027-09-30',
        status: 'open',
      },
    ],
  }),
];

/** The same with where it began. */
export function journalOfYear(meetings: readonly SessionWithActions[] = YEAR): Journal {
  const intake = intakeOn('2026-08-20', 'I want to lead a ward, and still know my patients by name.');
  const answers = {
    ...intake.answers,
    questions: ['route', 'doubts'] as const,
    targetPosition: 'ward manager',
  };
  return { ...journalOf(...meetings), intakes: [{ ...intake, answers }] };
}
