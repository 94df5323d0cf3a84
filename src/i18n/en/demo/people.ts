import type { DemoPerson } from '../../../domain/demo/story.ts';

export const demoPeople: readonly DemoPerson[] = [
  {
    description: {
      name: 'Neil Denton',
      what: 'head of structures at my own firm',
      met: 'he offered, in the lift',
      decidesOnMe: true,
      onPath: true,
      sameWork: true,
      employer: 'own',
      talksWithJudges: true,
    },
    ago: 105,
    ratings: [{ ago: 104, click: [2, 3, 3, 2], learning: [3, 4, 5, 2], verdict: 'no-fit' }],
  },
  {
    description: {
      name: 'Ruth Calloway',
      what: 'led bridge projects for twenty years, now at the rail authority',
      met: 'she spoke at the regional engineers’ evening; I asked the last question',
      decidesOnMe: false,
      onPath: true,
      sameWork: true,
      employer: 'other',
      talksWithJudges: false,
    },
    ago: 104,
    ratings: [{ ago: 103, click: [5, 4, 5, 5], learning: [4, 5, 5, 4], verdict: 'good' }],
    mentorship: {
      ago: 102,
      place: 'the station café',
      minutes: 60,
      agreement: {
        goals:
          'That I run a project from first sketch to opening day, and know what it asks of me before I say yes.',
        weeks: 3,
        planner: 'me; Ruth moves it if she must, and names a new day at once',
        confidential: 'No names of clients. What I say about my firm stays at that table.',
        lookBack: 13,
      },
      share: [],
      checkIns: [
        {
          ago: 83,
          answers: { seen: 4, supported: 4, free: 3 },
          text: 'I still tidy my stories before I tell them.',
        },
        { ago: 53, answers: { seen: 5, supported: 5, free: 4 }, text: null },
        {
          ago: 27,
          answers: { seen: 5, supported: 4, free: 5 },
          text: 'She says less and less. I think that is the plan.',
        },
      ],
      ended: {
        ago: 12,
        text: 'I came for the route and leave with a habit: first ask what the river wants, then what the client wants, then draw. We keep one lunch a year.',
      },
    },
  },
  {
    description: {
      name: 'Tom Aldous',
      what: 'stage director, retired; teaches people to speak',
      met: 'he lives two doors from my sister',
      decidesOnMe: false,
      onPath: false,
      sameWork: false,
      employer: 'other',
      talksWithJudges: false,
    },
    ago: 54,
    ratings: [
      { ago: 54, click: [4, 5, 4, 4], learning: [4, 3, 4, 5], verdict: 'deciding' },
      { ago: 51, click: [5, 5, 5, 5], learning: [5, 5, 4, 5], verdict: 'good' },
    ],
    mentorship: {
      ago: 51,
      place: 'his kitchen',
      minutes: 75,
      agreement: {
        goals: 'To stay a person while I am in charge, and to be heard at the back of the room.',
        weeks: 4,
        planner: 'whoever leaves says the next day at the door',
        confidential: 'Everything, both ways. He tells me about his own bad nights too.',
        lookBack: 60,
      },
      share: [],
      checkIns: [
        { ago: 33, answers: { seen: 5, supported: 5, free: 5 }, text: null },
        {
          ago: 8,
          answers: { seen: 5, supported: 5, free: 5 },
          text: 'He notices when I perform. So do I, nowadays.',
        },
      ],
    },
  },
];
