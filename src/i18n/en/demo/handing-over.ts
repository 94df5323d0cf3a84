import type { DemoMeeting } from '../../../domain/demo/story.ts';

/** The bridge lies there, and others want to learn from her. */
export const handingOver: readonly DemoMeeting[] = [
  {
    ago: 24,
    with: 'Tom Aldous',
    confidence: 8,
    what: 'The deck is in. At half past four in the morning I said “stop”, because of the wind, with two cranes and a director waiting. Forty minutes later I said “go”. Tom wanted to know how I had said it. Without eyebrows, I think.',
    soWhat: 'Nobody died of my no.',
    nowWhat: 'Remember this one when I next want to please somebody.',
    skills: [
      {
        name: 'saying no',
        evidence:
          'Stopped the lift of the deck for forty minutes because of a gust, with everybody watching.',
        share: true,
      },
    ],
    actions: [{ text: 'Write to all thirty-four', within: 10, happened: 'By hand. Eleven wrote back.' }],
  },
  {
    ago: 20,
    with: 'Ruth Calloway',
    confidence: 8,
    what: 'Project lead, from the first of the month. Neil called it a formality. I did not say that it had taken me eighteen months and a hip. Ruth asked what I would now stop doing. I had a list of what I would begin with; of the other one not a line.',
    soWhat: 'I am taking on a job without laying one down.',
    nowWhat: 'Give three things away before I start, to somebody who wants them.',
    actions: [
      {
        text: 'Hand the calculations of the approach ramps to Aisha, signature and all',
        within: 14,
        share: ['text'],
      },
      {
        text: 'Stop reading every email on which I am only copied',
        within: 30,
        happened: 'Nobody has noticed in two months.',
      },
    ],
    share: ['nowWhat', 'confidence'],
  },
  {
    ago: 16,
    with: 'Tom Aldous',
    confidence: 7,
    what: 'Aisha made her first big mistake: a setting-out point, twelve centimetres. I felt my face become the face of my first boss. I managed to ask what she needed. Afterwards I shook for a while in the site hut, and that I told Tom.',
    soWhat: 'I can see him coming now, that boss. Then I can also let him pass.',
    nowWhat: 'On the day itself only ask what is needed. Talk about how it came about a day later.',
    blindSpots: [
      {
        text: 'I can be charming when I am furious, and then nobody knows where they stand',
        seen: [
          {
            later: 8,
            state: 'watched',
            text: 'Said “I am angry, not with you, and I will tell you tomorrow”',
          },
        ],
      },
    ],
    critical: 'How I look when something goes wrong. People read my face before they hear my words.',
    actions: [
      {
        text: 'Go through the mistake with Aisha a day later, with tea',
        within: 3,
        happened: 'The drawing hangs above her desk now, with the red still on it.',
      },
    ],
    share: ['critical'],
  },
  {
    ago: 12,
    with: 'Ruth Calloway',
    confidence: 8,
    what: 'Opening day, and our last talk, on the bridge itself. There was a ribbon; a boy on a scooter went under it before anybody had cut it, and did not look down once. My father asked where my name was. On the north abutment, small, beside the checker’s.',
    soWhat: 'It holds. So do I, mostly.',
    nowWhat: 'Go and stand on it once a year, in the rain.',
    perspective: 'You asked me for the way. You kept stopping to ask who lives along it. Do not lose that.',
    skills: [
      {
        name: 'asking instead of explaining',
        evidence: 'Let Mrs Pryce tell the story of the flood at the opening, in place of my speech.',
        share: true,
      },
    ],
    actions: [{ text: 'Plan a lunch with Ruth for next year', within: 20 }],
  },
  {
    ago: 8,
    with: 'Tom Aldous',
    confidence: 7,
    what: 'Strange weeks. Everything is finished and I am short with everyone. Tom calls it the hole after the last night, and says that he used to paint a door in it. We did not solve anything. I slept well afterwards.',
    soWhat: 'I had counted on being happy at once.',
    nowWhat: 'Two weeks off, and no plan for them.',
    actions: [
      {
        text: 'Take the two weeks that I have been owed for months',
        within: 21,
        status: 'open',
        expected: 'The team cannot do without me.',
      },
    ],
  },
  {
    ago: 5,
    with: 'Tom Aldous',
    confidence: 8,
    what: 'A graduate has asked whether I would be her mentor. I laughed, and then saw that she meant it. Tom asked what I would have wanted of Ruth in the first week. That she had no answer ready, I think.',
    soWhat: 'I have something that can be passed on, and it is not the partial factors.',
    nowWhat: 'Say yes, and ask in the first talk what she does in her ten minutes of silence.',
    skills: [
      {
        name: 'chairing a meeting',
        evidence: 'The first meeting of my own section: the newest spoke first, and I last.',
        share: true,
      },
    ],
    actions: [
      {
        text: 'A first talk with Hannah, away from the office',
        within: 20,
        happened: 'She asked the last question at the regional evening. I knew enough.',
      },
      { text: 'Ask Neil for one day a month for the graduates', within: 60, status: 'open', share: ['text'] },
    ],
    share: ['confidence'],
  },
  {
    ago: 2,
    with: 'Tom Aldous',
    confidence: 8,
    what: 'We read the telephone bill once more, as we did on the first day. Love letter, verdict. Then my name and what I do. Tom sat at the far end of the garden, with his back to me, and raised his thumb.',
    soWhat: 'The voice was there all the time. I only needed to stop asking whether I might use it.',
    nowWhat: 'Decide what the next river is.',
    blindSpots: [{ text: 'I tell the hard parts as jokes, so that nobody asks on' }],
    actions: [
      {
        text: 'Write down what I would want in the next two years, before anybody asks',
        within: 35,
        status: 'open',
      },
    ],
  },
];
