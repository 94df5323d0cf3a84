import { on } from '../story.ts';

/** From the first question to an agreement: two talks with somebody from a list. */
export const choosing = [
  on('2027-01-08 19:30', 'mentor', {
    sees: ['Find out what kind of mentor is right for you', 'Start the intake: mentor intake'],
  }),
  on('2027-01-08 19:45', 'mentor intake --answers answers.json', {
    sees: [
      'In short: a mentor on your career path.',
      '“I want to be a deputy head, and still teach one class.”',
      'ask for help in finding someone outside the line',
    ],
  }),
  on(
    '2027-01-08 20:00',
    'mentor people add "Robert Hale" --what "head of my school" --employer own --decides-on-me yes',
    {
      sees: [
        'Not as your mentor: Robert Hale has a say over you.',
        'Someone with a say over you hears a doubt differently',
      ],
    },
  ),
  on(
    '2027-01-08 20:02',
    'mentor people add "Lena Fox" --what "teaches geography elsewhere" --employer other --same-work yes --on-path no --decides-on-me no',
    {
      sees: [
        'For you, Lena Fox is neither kind of mentor',
        'Someone in your own line of work is not neutral, wherever they work',
      ],
    },
  ),
  on(
    '2027-01-08 20:04',
    'mentor people add "Tom Reyes" --what "deputy head in the next town" --employer other --on-path yes --decides-on-me no --talks-with-judges yes',
    {
      sees: [
        'For you, Tom Reyes is a mentor on your career path.',
        'Tom Reyes talks with those who judge you: agree first on what stays between you',
        'mentor people rate "Tom Reyes"',
      ],
    },
  ),
  on('2027-01-08 20:10', 'mentor people find --from mentors.csv', {
    sees: [
      'One row was passed over: line 5',
      '1 Grace Adeyemi, deputy head, Northfield School (line 2)',
      'The choice is yours.',
    ],
  }),
  on('2027-01-08 20:12', 'mentor people find --from mentors.csv --keep "Grace Adeyemi"', {
    sees: ['Kept as a candidate: Grace Adeyemi.', 'this one comes closest to that'],
  }),
  on('2027-01-08 20:15', 'mentor people', {
    sees: [
      'Robert Hale Lena Fox',
      'Tom Reyes Grace Adeyemi',
      'Your advice not as mentor not as mentor',
      'Your advice fits fits',
    ],
  }),
  on('2027-01-08 20:20', 'mentor people message grace', {
    sees: ['Dear Grace,', 'I am thinking about my next step (deputy head)', 'Nothing is sent from here.'],
  }),
  on(
    '2027-01-11 17:00',
    'mentor next "thursday half past four" --with grace --place "the station café" --minutes 45 --ics first.ics',
    {
      sees: [
        'Planned: Thursday 14 January 2027, 16:30',
        'with Grace Adeyemi, 45 minutes',
        'If you meant 04:30:',
      ],
      writes: { 'first.ics': ['SUMMARY:Appointment', 'DTSTART:20270114T153000Z', 'DTEND:20270114T161500Z'] },
    },
  ),
  on('2027-01-13 21:00', 'mentor', {
    sees: ['You are meeting Grace Adeyemi tomorrow at 16:30. Five minutes to be ready: mentor prepare'],
  }),
  on('2027-01-14 16:20', 'mentor prepare --ask "ordinary working day" --ask "come into view"', {
    sees: [
      'first meeting',
      'What I run into',
      'My ambitions',
      'Ask: What was your last ordinary working day like',
      'Kept with the appointment.',
    ],
    misses: ['Since'],
  }),
  on('2027-01-15 08:00', 'mentor', {
    sees: ['You met Grace Adeyemi yesterday. Two minutes are enough for what stays with you: mentor log.'],
  }),
  on('2027-01-15 08:02', 'mentor log', {
    answers: {
      'What did you talk about?': 'How she got there: two years of the timetable that nobody wanted.',
      'What does that tell you?': 'I wait to be asked.',
      'What will you do with it?': 'Offer one thing before half-term.',
      'How confident': 5,
      'What will you do before': 'ask Robert for the open evening on 22 January',
      'Will you do anything else?': 'read the school plan',
      'What do you expect': 'he will say that I have enough to do',
    },
    sees: [
      'You met Grace Adeyemi on Thursday 14 January 2027.',
      'the meeting you had planned with Grace Adeyemi',
      'ask Robert for the open evening: by Friday 22 January 2027.',
      'read the school plan: no day.',
    ],
    misses: ['You meant to'],
  }),
  on('2027-01-15 08:10', 'mentor people rate grace', {
    answers: {
      'I could say': 4,
      'I was asked': 3,
      'I was contradicted': 2,
      'I can name': 5,
      'And all in all?': 'Still deciding',
    },
    sees: [
      'Click 3.5 out of 5, learning 3.5 out of 5, still deciding.',
      'After your next meeting with Grace Adeyemi it comes back: mentor people rate "Grace Adeyemi"',
    ],
  }),
  on('2027-01-20 12:30', 'mentor next "4 february 4pm" --with grace', {
    sees: ['Planned: Thursday 4 February 2027, 16:00', 'in 15 days'],
    misses: ['The time is read as'],
  }),
  on('2027-01-26 18:00', 'mentor actions', {
    sees: ['ask Robert for the open evening with Grace Adeyemi, 4 days late'],
  }),
  on('2027-01-26 18:01', 'mentor actions done open evening --happened "he said yes before I had finished"', {
    sees: ['Done: ask Robert for the open evening.'],
  }),
  on('2027-02-04 15:50', 'mentor prepare --ask "take this work home"', {
    sees: [
      'second meeting',
      'Since Thursday 14 January 2027',
      'Done: ask Robert for the open evening',
      'you expected: he will say that I have enough to do · it went: he said yes before I had finished',
      'Still open: read the school plan',
      'You left with: “Offer one thing before half-term.”',
    ],
    misses: ['ordinary working day', 'half-term.” ('],
  }),
  on(
    '2027-02-04 20:00',
    'mentor log "The open evening is mine, and I wrote the whole plan alone" --so-what "I do it all myself so that nobody can say no" --blind-spot "I take work over instead of asking for it" --perspective "To the others it looks as if I do not trust them" --confidence 5 --action "ask two colleagues to run the tours on friday" --action "visit Grace at her school @ 2027-02-20" --expected "they will have no time"',
    {
      sees: [
        'the meeting on Thursday 4 February 2027',
        'ask two colleagues to run the tours: by Friday 5 February 2027.',
        'You were still deciding about Grace Adeyemi, and have met since. And now?',
      ],
    },
  ),
  on('2027-02-05 07:45', 'mentor people', {
    sees: ['You were still deciding about Grace Adeyemi', 'Meetings 2, last 4 Feb 2027'],
  }),
  on(
    '2027-02-05 07:46',
    'mentor people rate grace --safe 5 --asked 4 --challenged 5 --learn 5 --verdict good',
    {
      sees: [
        'a good fit. On Friday 15 January 2027: click 3.5 out of 5',
        'Would you like to go on together? Ask Grace Adeyemi',
      ],
    },
  ),
  on('2027-02-08 17:00', 'mentor people choose grace', { sees: ['Grace Adeyemi is your mentor now.'] }),
  on(
    '2027-02-08 17:10',
    'mentor people agree grace --goals "Find out whether I want to lead, by leading" --weeks 3 --minutes 60 --place "the station café" --planner Joan --confidential "what we say stays with us, unless somebody is in danger" --look-back "8 july" --output agreement.md',
    {
      sees: ['What you agree on is in agreement.md.'],
      writes: {
        'agreement.md': [
          '# What we agree on, Grace Adeyemi and I',
          '- Every 3 weeks',
          'On Thursday 8 July 2027.',
          'Nobody is to blame then.',
        ],
      },
    },
  ),
];
