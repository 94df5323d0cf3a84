import { on } from '../story.ts';

/** A meeting called off, a silence, and meetings six to eight, to the end. */
export const parting = [
  on('2027-04-16 18:00', 'mentor next 6 may 4pm --ics may.ics', {
    sees: ['Planned: Thursday 6 May 2027, 16:00'],
    writes: { 'may.ics': ['STATUS:CONFIRMED'] },
  }),
  on(
    '2027-04-16 18:05',
    'mentor actions done write to the governors --happened "an answer within the hour"',
    { sees: ['Done: write to the governors about the trips.'] },
  ),
  on('2027-05-01 10:00', 'mentor people edit grace --name "Grace Adeyemi-Cole"', {
    sees: ['Grace Adeyemi is called Grace Adeyemi-Cole now, also in all 5 reflections with that name.'],
  }),
  on('2027-05-05 18:00', 'mentor next --cancel --ics may.ics', {
    sees: [
      'Called off: Thursday 6 May 2027, 16:00',
      'with Grace Adeyemi-Cole',
      'Open it with your calendar to take the meeting out.',
    ],
    writes: { 'may.ics': ['METHOD:CANCEL', 'STATUS:CANCELLED'] },
  }),
  on(
    '2027-05-12 18:00',
    'mentor actions done present the trips --happened "they asked about the children first"',
    { sees: ['Done: present the trips to the board.'] },
  ),
  on('2027-05-26 18:00', 'mentor', { misses: ['It has been'] }),
  on('2027-05-28 18:00', 'mentor', {
    sees: ['It has been 6 weeks since you met Grace Adeyemi-Cole. Time to meet again?'],
  }),
  on('2027-05-28 18:02', 'mentor people checkin grace', {
    answers: {
      'Do you feel that Grace': 4,
      'Do you feel supported': 4,
      'Can you tell Grace': 2,
      'Is there anything': 'I have not told her that I nearly gave up in May.',
    },
    sees: ['Saved: how it is between you and Grace Adeyemi-Cole.'],
    misses: ['time to wrap it up'],
  }),
  on('2027-05-28 18:10', 'mentor next thursday 4pm', {
    sees: ['Planned: Thursday 3 June 2027, 16:00', 'in 6 days'],
  }),
  on('2027-06-03 15:40', 'mentor prepare --agenda "that I nearly gave up in May"', {
    sees: [
      'sixth meeting',
      'Done: present the trips to the board',
      'it went: they asked about the children first',
      'What I run into · that I nearly gave up in May',
    ],
  }),
  on('2027-06-04 07:50', 'mentor log', {
    answers: {
      'An earlier blind spot': 'I watched for it',
      'What did you notice?': 'I asked three times this month',
      'What did you talk about?': 'That I nearly gave up, and that she did too, once.',
      'What does that tell you?': 'A doubt is no verdict.',
      'How confident': 5,
      'What will you do before': 'apply for the course',
    },
    sees: [
      'You meant to: visit Grace at her school',
      'You noted that on 4 February 2027.',
      'the meeting on Thursday 3 June 2027',
      'apply for the course: no day.',
    ],
    misses: ['A good moment to look at how it is'],
  }),
  on('2027-06-04 08:00', 'mentor questions asked nearly give up', {
    sees: ['What did you nearly give up that you are glad of now'],
  }),
  on('2027-06-04 08:01', 'mentor questions --asked', {
    sees: [
      'What did you nearly give up that you are glad of now, and what helped?',
      'Which detour',
      'ordinary working day',
    ],
  }),
  on('2027-06-05 10:00', 'mentor next 17 june 4pm', { sees: ['Planned: Thursday 17 June 2027, 16:00'] }),
  on('2027-06-17 15:40', 'mentor prepare', {
    sees: ['seventh meeting', 'Still open: apply for the course'],
    misses: ['nearly give up'],
  }),
  on(
    '2027-06-18 08:00',
    'mentor log "The course, and who will take my class" --now-what "Say that I want the post" --confidence 7 --action "tell Robert that I shall apply @ 1 july"',
    {
      sees: ['the meeting on Thursday 17 June 2027'],
    },
  ),
  on('2027-06-18 08:05', 'mentor list --with-open-actions', {
    sees: ['17 Jun 2027 Grace Adeyemi-C… The course', '3 Jun 2027', '4 Feb 2027'],
    misses: ['15 Apr 2027'],
  }),
  on('2027-06-18 08:06', 'mentor list --since 2027-03-01 --mentor grace --skill board', {
    sees: ['15 Apr 2027'],
    misses: ['17 Jun 2027', '23 Mar 2027'],
  }),
  on('2027-06-18 08:07', 'mentor list GOVERNORS', {
    sees: ['23 Mar 2027', 'Actions: write to the governors about the trips'],
    misses: ['17 Jun 2027'],
  }),
  on('2027-06-18 08:08', 'mentor actions --all', {
    sees: [
      'visit Grace at her school with Grace Adeyemi-Cole, 14 weeks late',
      'read the school plan with Grace Adeyemi-Cole, dropped',
    ],
  }),
  on('2027-06-18 08:09', 'mentor actions drop visit --happened "she came to mine"', {
    sees: ['Dropped: visit Grace at her school.'],
  }),
  on('2027-06-18 08:10', 'mentor actions done course', { sees: ['Done: apply for the course.'] }),
  on('2027-06-19 10:00', 'mentor next 8 july 4pm', { sees: ['Planned: Thursday 8 July 2027, 16:00'] }),
  on('2027-07-02 18:00', 'mentor', {
    sees: ['One action is still open.', 'tell Robert that I shall apply (was due on Thursday 1 July 2027'],
  }),
  on('2027-07-02 18:01', 'mentor actions done robert --happened "he had been waiting for it"', {
    sees: ['Done: tell Robert that I shall apply.'],
  }),
  on('2027-07-02 18:02', 'mentor', { sees: ['Nothing, until you meet Grace Adeyemi-Cole.'] }),
  on('2027-07-08 15:40', 'mentor prepare', {
    sees: [
      'eighth meeting',
      'Done: tell Robert that I shall apply it went: he had been waiting for it',
      'You left with: “Say that I want the post”',
    ],
  }),
  on('2027-07-08 21:00', 'mentor people', {
    sees: [
      'You and Grace Adeyemi-Cole agreed to look back on Thursday 8 July 2027.',
      'Between you seen 4, supported 4, free to speak 2',
    ],
  }),
  on(
    '2027-07-09 08:00',
    'mentor log "What became different" --so-what "I ask before I carry" --confidence 8 --changed "take work over: I ask first now, mostly"',
    {
      sees: ['the meeting on Thursday 8 July 2027'],
    },
  ),
  on('2027-07-09 08:10', 'mentor people end grace', {
    answers: { 'What do you take along?': 'I ask before I carry.' },
    sees: [
      'is nobody’s fault',
      'Wrapped up with Grace Adeyemi-Cole, on Friday 9 July 2027.',
      '8 meetings, from Thursday 14 January 2027 to Thursday 8 July 2027.',
    ],
  }),
  on('2027-07-09 08:12', 'mentor undo', {
    sees: ['Undone: wrapped up, Grace Adeyemi-Cole. It is as it was before.'],
  }),
  on('2027-07-09 08:13', 'mentor redo', { sees: ['Redone: wrapped up, Grace Adeyemi-Cole.'] }),
  on('2027-07-09 08:15', 'mentor', {
    sees: [
      '8 meetings, the latest on Thursday 8 July 2027.',
      'You wrapped up with Grace Adeyemi-Cole.',
      'mentor export',
    ],
    misses: ['Meet again'],
  }),
  on('2027-12-09 08:15', 'mentor', {
    sees: ['You wrapped up with Grace Adeyemi-Cole.'],
    misses: ['It has been'],
  }),
  on('2027-12-09 08:16', 'mentor list', {
    sees: [
      '8 Jul 2027',
      '17 Jun 2027',
      '3 Jun 2027',
      '15 Apr 2027',
      '23 Mar 2027',
      '25 Feb 2027',
      '4 Feb 2027',
      '14 Jan 2027',
    ],
  }),
  on('2027-12-09 08:17', 'mentor show', {
    answers: { 'Which one': 'The open evening is mine, and I wrote the w…' },
    sees: ['I take work over instead of asking for it', 'I ask first now, mostly'],
  }),
  on('2027-12-09 08:20', 'mentor export', {
    sees: [
      '# Six months with Grace Adeyemi-Cole 14 January 2027 – 8 July 2027 · eight meetings',
      '5 at first, 8 in the end.',
      'I ask first now, mostly',
      '✓ tell Robert that I shall apply → he had been waiting for it',
    ],
    misses: ['Still to do'],
  }),
  on('2027-12-09 08:21', 'mentor doctor', { sees: ['The journal is sound: 8 reflections'] }),
];
