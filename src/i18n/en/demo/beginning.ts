import type { DemoMeeting } from '../../../domain/demo/story.ts';

/** Learning the route, and a mistake that is found. */
export const beginning: readonly [DemoMeeting, ...DemoMeeting[]] = [
  {
    ago: 102,
    with: 'Ruth Calloway',
    confidence: 4,
    what: 'First real talk. I told Ruth about the design review in which I knew the answer and somebody else gave it, ten minutes later, to nods. She did not console me. She asked what I had been doing in those ten minutes. Polishing the sentence, I said.',
    soWhat: 'I wait until what I have to say is perfect, and by then nobody needs it.',
    nowWhat: 'Say one unfinished thing in every meeting.',
    blindSpots: [
      {
        text: 'I take silence for agreement, and for modesty when it is mine',
        seen: [
          {
            later: 9,
            state: 'seen',
            text: 'Nobody objected to my load case; two people had doubts and thought I knew',
          },
          { later: 33, state: 'watched', text: 'Asked round the table by name before closing the point' },
          {
            later: 75,
            state: 'changed',
            text: 'I ask “who sees it differently?” and wait until it gets uncomfortable',
          },
        ],
        share: true,
      },
    ],
    actions: [
      {
        text: 'Say one thing in Monday’s review before I am sure of it',
        within: 6,
        expected: 'They will think that I guess.',
        happened: 'Someone finished my sentence, better than I would have. It became the solution.',
        share: ['text'],
      },
    ],
  },
  {
    ago: 99,
    with: 'Ruth Calloway',
    confidence: 5,
    what: 'How does one get a project? Ruth drew her own route on a napkin: two years of other people’s inspections, a culvert nobody wanted, then a swing bridge because she knew every bolt of the old one. No step on it was a promotion.',
    soWhat: 'I had been waiting to be asked. She was simply standing where the work was.',
    nowWhat: 'Find out which job nobody wants.',
    perspective:
      'Being chosen mostly happens to people who already do a corner of the job without the title.',
    actions: [
      {
        text: 'Ask the planner which small job keeps being passed on',
        within: 10,
        happened: 'Mill Lane, a footbridge of 28 metres. Nobody has time for the parish. I said that I have.',
        share: ['text', 'happened'],
      },
      { text: 'Read the flood reports of the last ten years', within: 30 },
    ],
    share: ['nowWhat'],
  },
  {
    ago: 96,
    with: 'Ruth Calloway',
    confidence: 4,
    what: 'Mill Lane is mine, on paper: two days a week, a checker, and Aisha, who graduated last year. Ruth wanted to know what I had asked for. Nothing, it turned out. I had thanked them.',
    soWhat: 'I behave as if work is a present, so I do not negotiate.',
    nowWhat: 'Go back and ask for a third day and for one name to call at the council.',
    critical:
      'How often I thank people for what is simply needed to do the job. It sounds polite and leaves me short of time.',
    actions: [
      {
        text: 'Ask for a third day a week on Mill Lane',
        within: 7,
        expected: 'A sigh, and “let us see”.',
        happened: 'He said yes before I had come to my reasons.',
        share: ['text'],
      },
    ],
    share: ['critical'],
  },
  {
    ago: 93,
    with: 'Ruth Calloway',
    confidence: 3,
    what: 'The checker found a wrong partial factor in my abutment. Three weeks of work, in an email that twelve people could read. I had slept badly and wanted to cancel with Ruth. She had brought the drawing of her own worst one, with the red still on it, and it hung above her desk for years.',
    soWhat: 'A check that finds something is a check that works. I heard: they have found out about you.',
    nowWhat: 'Thank the checker, correct it, and tell the team what went wrong before they read it.',
    blindSpots: [
      {
        text: 'I take a no to my drawing for a no to me',
        seen: [
          {
            later: 13,
            state: 'watched',
            text: 'Let the comments lie for one night. In the morning there were only five of them',
          },
          {
            later: 55,
            state: 'seen',
            text: 'The no to my application went straight through me all the same',
          },
        ],
      },
    ],
    critical:
      'My own checks: I check what I am proud of, and skip what bores me. The mistake sat in the boring part.',
    actions: [
      {
        text: 'Show Aisha the mistake, and how it slipped past me',
        within: 4,
        expected: 'She will lose her trust.',
        happened: 'She showed me one of hers, which she had carried around for a month.',
      },
    ],
    share: ['critical'],
  },
];
