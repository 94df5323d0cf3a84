import type { DemoPerson } from '../../../domain/demo/story.ts';

export const demoPeople: readonly DemoPerson[] = [
  {
    description: {
      name: 'Anja Kuipers',
      what: 'mijn teamleider',
      met: 'ze bood het aan, tussen twee vergaderingen door',
      decidesOnMe: true,
      onPath: false,
      sameWork: true,
      employer: 'own',
      talksWithJudges: true,
    },
    ago: 105,
    ratings: [{ ago: 105, click: [2, 3, 4, 3], learning: [2, 3, 3, 1], verdict: 'no-fit' }],
  },
  {
    description: {
      name: 'Hennie Brouwer',
      what: 'scheepsbouwer, leidde twintig jaar een werf',
      met: 'hij knapte het bootje van mijn zwager op',
      decidesOnMe: false,
      onPath: false,
      sameWork: false,
      employer: 'other',
      talksWithJudges: false,
    },
    ago: 105,
    ratings: [{ ago: 104, click: [5, 5, 4, 5], learning: [5, 4, 4, 5], verdict: 'good' }],
    mentorship: {
      ago: 103,
      place: 'de loods, bij de kachel',
      minutes: 60,
      agreement: {
        goals: 'Dat ik weet of ik voor de klas blijf staan, en dat ik het zelf heb uitgezocht.',
        weeks: 3,
        planner: 'ik bel, hij zegt of het tij meezit',
        confidential: 'Alles blijft in de loods. Namen van leerlingen noem ik niet.',
        lookBack: 13,
      },
      share: [],
      checkIns: [
        { ago: 85, answers: { seen: 5, supported: 4, free: 4 }, text: null },
        {
          ago: 58,
          answers: { seen: 5, supported: 5, free: 5 },
          text: 'Hij vergeet namen en onthoudt precies wat ik niet zei.',
        },
      ],
      ended: {
        ago: 24,
        text: 'Ik kwam vragen of ik weg moest. Hij heeft het nooit beantwoord, en dat was het antwoord. Zijn schaaf ligt op mijn bureau.',
      },
    },
  },
  {
    description: {
      name: 'Saskia de Groot',
      what: 'leidt beginnende docenten op, bij een ander bestuur',
      met: 'een studiedag; ze zei als enige dat ze het ook niet wist',
      decidesOnMe: false,
      onPath: true,
      sameWork: false,
      employer: 'other',
      talksWithJudges: false,
    },
    ago: 55,
    ratings: [
      { ago: 54, click: [4, 4, 5, 4], learning: [5, 5, 5, 3], verdict: 'deciding' },
      { ago: 52, click: [5, 5, 5, 5], learning: [5, 5, 5, 4], verdict: 'good' },
    ],
    mentorship: {
      ago: 52,
      place: 'het theehuis in Deventer',
      minutes: 60,
      agreement: {
        goals: 'Dat ik beginnende docenten leer begeleiden zonder ze mijn manier aan te praten.',
        weeks: 4,
        planner: 'om de beurt',
        confidential:
          'Wat ik over mijn school vertel, vertelt zij niet door, ook niet als ze mijn rector spreekt.',
        lookBack: 60,
      },
      share: [],
      checkIns: [
        {
          ago: 37,
          answers: { seen: 4, supported: 5, free: 4 },
          text: 'Ik wil nog te graag dat ze het knap vindt.',
        },
        { ago: 9, answers: { seen: 5, supported: 5, free: 5 }, text: null },
      ],
    },
  },
];
