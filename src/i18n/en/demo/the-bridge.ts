import type { DemoMeeting } from '../../../domain/demo/story.ts';

/** Building, being turned down, and going on. */
export const theBridge: readonly DemoMeeting[] = [
  {
    ago: 46,
    with: 'Tom Aldous',
    confidence: 6,
    what: 'I told Tom about Dave, who repeats my points in his own voice. Tom did not want to hear about Dave. He wanted me to play him. After two minutes I noticed that Dave is frightened, and that I am the one who pays for it.',
    soWhat: 'I know exactly how he does it, so I could also do something else than wait.',
    nowWhat: 'When Dave takes a point: “Yes, that is what I meant; I would add this.”',
    actions: [
      {
        text: 'Take a point back from Dave, kindly',
        within: 10,
        expected: 'He will make a joke of it.',
        happened: 'He said: “Sorry, go on.” That was all.',
      },
    ],
  },
  {
    ago: 43,
    with: 'Ruth Calloway',
    confidence: 7,
    what: 'Piling has begun. I stood on the bank at six in the morning and the first pile went in as calculated. Ruth told me to write down how that felt, since it does not come back. It felt as if somebody had believed me.',
    soWhat: 'I had never seen anything of mine become heavy.',
    nowWhat: 'Take Aisha along for the second one, and let her give the sign.',
    skills: [
      {
        name: 'giving the lead',
        evidence:
          'Let Aisha run the day of the second pile. I was on the bank, with a thermos and without a say.',
        share: true,
      },
    ],
    actions: [
      {
        text: 'Let Aisha lead the weekly site call',
        within: 14,
        happened: 'Shorter than mine.',
        share: ['text'],
      },
    ],
  },
  {
    ago: 41,
    with: 'Tom Aldous',
    confidence: 7,
    what: 'The post of project lead has been advertised, in my own section. Tom listened to my letter and asked where I was in it. Everywhere stood “the team was able to”. We put one “I” in each paragraph, and it became true.',
    soWhat: 'Being modest on paper is asking the reader to do my work.',
    nowWhat: 'Apply, and tell Neil in person before he reads it.',
    actions: [
      {
        text: 'Apply for project lead',
        within: 7,
        expected: 'It is about time that they see it.',
        happened: 'Second of five.',
      },
    ],
  },
  {
    ago: 38,
    with: 'Ruth Calloway',
    confidence: 5,
    what: 'They chose somebody else. “Not visible enough”, Neil said, about the woman with sixty people in a hall. Ruth let me be angry for as long as it lasted. Then she asked who of those who decide had been in that hall. Nobody.',
    soWhat: 'I did the work where they could not see it, and took for granted that it would be told.',
    nowWhat: 'Ask Neil for two things that he would have to see, and a day on which we talk about it again.',
    perspective: 'It is unfair, and it is information. You may need both halves of that on different days.',
    blindSpots: [
      {
        text: 'I expect good work to speak, as if drawings had a mouth',
        seen: [
          {
            later: 14,
            state: 'watched',
            text: 'Invited Neil to the site on the day that the deck was lifted in. He came, with his boss',
          },
        ],
        share: true,
      },
    ],
    actions: [
      {
        text: 'Ask Neil what he would have to see, and by when',
        within: 9,
        expected: 'Something vague.',
        happened:
          'A job over a million, and one difficult client. Then again in the next round. I have it in writing.',
        share: ['text'],
      },
    ],
  },
  {
    ago: 36,
    with: 'Tom Aldous',
    confidence: 4,
    what: 'A bad week. I told Tom that I wondered whether all of this was worth it, and that my father does not understand why I do not simply ask for a rise. Tom made soup. After that he told me about the season in which nobody came, and how he had swept the foyer each evening all the same.',
    soWhat: 'Doubt is not a sign that I am wrong here. It is what it is like when something matters.',
    nowWhat: 'This month: only what is on the plan, and home at six.',
    actions: [
      {
        text: 'Take Dad to see the piles',
        within: 20,
        happened: 'He ran his hand over a weld and said: neat. He does not say that.',
      },
    ],
  },
  {
    ago: 33,
    with: 'Ruth Calloway',
    confidence: 6,
    what: 'The steel will be five weeks late. I wanted to solve it first and tell the client afterwards. Ruth asked what I myself would want to hear, if I had closed a road for it. By the end I had the client on the phone, with her sitting there.',
    soWhat: 'Bad news does not get better in my drawer.',
    nowWhat: 'Bad news within the day, with what we do know and when we shall know the rest.',
    skills: [
      {
        name: 'bringing bad news',
        evidence:
          'Told the client of the five weeks within two hours, with two ways out. He chose, and thanked me.',
        share: true,
      },
    ],
    critical: 'I call it “sorting it out first”. To the other side it looks like hiding.',
    actions: [{ text: 'A line a week to the lane about the delay', within: 40, share: ['text'] }],
    share: ['critical'],
  },
  {
    ago: 30,
    with: 'Tom Aldous',
    confidence: 7,
    what: 'Tom has a rule for first nights: thank those who carried the scenery, by name, before it begins. We made a list of who carries Mill Lane. There were thirty-four, and I had spoken with eleven of them.',
    soWhat: 'Leading is knowing who is under the load.',
    nowWhat: 'Speak with each of the other twenty-three before the deck goes in.',
    skills: [
      {
        name: 'giving the lead',
        evidence: 'Had the crane driver explain the lift to the engineers, instead of the other way round.',
        share: true,
      },
    ],
    actions: [
      {
        text: 'Meet the welders in their own workshop',
        within: 12,
        happened: 'They asked whether the engineer was coming as well.',
      },
    ],
  },
  {
    ago: 27,
    with: 'Ruth Calloway',
    confidence: 7,
    what: 'We looked at the lift hour by hour. Ruth played the wind. At each thing that went wrong I had to say who decides, in a name and not in a department. Twice it was nobody. Those two are on the sheet now.',
    soWhat: 'Where nobody decides, the loudest one does.',
    nowWhat: 'A name behind every decision of that day, and mine behind “stop”.',
    skills: [
      {
        name: 'chairing a meeting',
        evidence:
          'Rehearsed the lift with fourteen people in fifty minutes; everyone went out with one sheet and one name.',
        share: true,
      },
    ],
    actions: [{ text: 'Write the sheet with who decides what', within: 5, share: ['text'] }],
    share: ['confidence'],
  },
];
