import { on } from '../story.ts';

/** Meetings three to five, one of them moved and one across the change to summer time. */
export const underWay = [
  on('2027-02-08 17:15', 'mentor next "25 february 4pm" --ics february.ics', {
    sees: [
      'Planned: Thursday 25 February 2027, 16:00',
      'with Grace Adeyemi, an hour, place: the station café.',
    ],
    writes: { 'february.ics': ['DTSTART:20270225T150000Z', 'DTEND:20270225T160000Z'] },
  }),
  on('2027-02-09 21:00', 'mentor actions done tours --happened "both said yes, one of them at once"', {
    sees: ['Done: ask two colleagues to run the tours.'],
  }),
  on('2027-02-22 18:00', 'mentor', {
    sees: [
      'Next meeting: Thursday 25 February 2027',
      '2 actions are still open',
      'Next visit Grace at her school (was due on Saturday 20 February 2027; still worth it?)',
    ],
  }),
  on('2027-02-22 18:01', 'mentor actions move visit grace 12 march', {
    sees: ['visit Grace at her school: by Friday 12 March 2027 now.'],
  }),
  on('2027-02-25 15:45', 'mentor prepare --ask "detour"', {
    sees: [
      'third meeting',
      'Since Thursday 4 February 2027',
      'Still open: visit Grace at her school (by 12 Mar 2027)',
      'half-term.” (14 Jan 2027)',
      'Watch for: “I take work over instead of asking for it”',
      'Ask: Which detour turned out to be worth more than the straight road?',
    ],
  }),
  on('2027-02-26 07:50', 'mentor log', {
    answers: {
      'What did you talk about?': 'The tours went better without me.',
      'What does that tell you?': 'They were waiting to be asked, as I was.',
      'How confident': 6,
      'Which skill': 'delegating: the tours of the open evening',
      'What will you do before': 'let Sam chair the year meeting on 15 march',
      'What do you expect': 'he will run out of time',
    },
    sees: [
      'You meant to: visit Grace at her school',
      'the meeting on Thursday 25 February 2027',
      'let Sam chair the year meeting: by Monday 15 March 2027.',
    ],
    misses: ['An earlier blind spot', 'You meant to: ask two colleagues'],
  }),
  on('2027-03-01 18:00', 'mentor next thursday 18 march at 4pm --ics march.ics', {
    sees: ['Planned: Thursday 18 March 2027, 16:00'],
    writes: { 'march.ics': ['DTSTART:20270318T150000Z', 'SEQUENCE:0'] },
  }),
  on('2027-03-15 18:00', 'mentor next tuesday 23 march --ics march.ics', {
    sees: ['Moved to Tuesday 23 March 2027, 16:00', 'It was Thursday 18 March 2027, 16:00'],
    writes: { 'march.ics': ['DTSTART:20270323T150000Z'] },
  }),
  on('2027-03-15 18:05', 'mentor actions drop school plan --happened "it is out of date, Robert says"', {
    sees: ['Dropped: read the school plan.'],
  }),
  on('2027-03-23 15:30', 'mentor prepare --method grow --goal "know what to do when Sam runs over time"', {
    sees: ['fourth meeting', 'Goal · know what to do when Sam runs over time', 'Reality', 'Options', 'Will'],
    misses: ['school plan', 'Which detour', 'half-term'],
  }),
  on('2027-03-24 07:50', 'mentor log', {
    answers: {
      'You meant to: let Sam': 'Done',
      'What came of it?': 'he finished ten minutes early',
      'An earlier blind spot: I take work over': 'I saw it again',
      'What did you notice?': 'I had the agenda ready before he asked',
      'What did you talk about?': 'Being needed, and being useful.',
      'How confident': 6,
      'What do you look at more critically': 'How full my own week is.',
      'What will you do before': 'write to the governors about the trips on 12 april',
      'What do you expect': 'no answer',
    },
    sees: [
      'You expected: “he will run out of time”.',
      'You noted that on 4 February 2027. How is it now?',
      'A good moment to look at how it is between you and Grace Adeyemi',
    ],
  }),
  on('2027-03-24 08:00', 'mentor next 15 april 4pm --ics april.ics', {
    sees: ['Planned: Thursday 15 April 2027, 16:00', 'in 22 days'],
    writes: { 'april.ics': ['DTSTART:20270415T140000Z', 'DTEND:20270415T150000Z'] },
  }),
  on('2027-04-15 15:30', 'mentor', {
    sees: [
      '4 meetings, the latest on Tuesday 23 March 2027.',
      'You are meeting Grace Adeyemi today at 16:00.',
    ],
  }),
  on('2027-04-15 15:40', 'mentor prepare', {
    sees: [
      'fifth meeting',
      'Still open: write to the governors about the trips (was for 12 Apr 2027; still worth doing?) you expected: no answer',
    ],
  }),
  on(
    '2027-04-15 21:00',
    'mentor log "The governors asked me to present the trips" --so-what "It is easier to be asked once I have asked" --confidence 7 --skill "speaking to a board: the trips" --action "present the trips to the board @ 11 may" --expected "that they see the costs only"',
    {
      sees: [
        'the meeting on Thursday 15 April 2027',
        'present the trips to the board: by Tuesday 11 May 2027.',
      ],
    },
  ),
];
