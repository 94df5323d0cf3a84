import type { DemoStory } from '../../../domain/demo/story.ts';
import { beginning } from './beginning.ts';
import { handingOver } from './handing-over.ts';
import { demoPeople } from './people.ts';
import { startingAgain } from './starting-again.ts';
import { theBridge } from './the-bridge.ts';
import { theLane } from './the-lane.ts';

/** Grace, a bridge engineer who wants to lead a project, and first has to be heard. */
export const story: DemoStory = {
  name: 'Grace',
  about:
    'Meet Grace. She calculates bridges that others present, until she asks for one of her own; it takes two mentors, a flood mark on a kitchen wall and a broomstick. She is made up. Her two years are kept in a journal as you could keep yours.',
  intake: {
    ago: 105,
    answers: {
      ambition:
        'I want to take one bridge from the first sketch to the day it opens, with my name on it, and not become the kind of boss I used to hide from.',
      direction: 'next-position',
      targetPosition: 'project lead',
      targetEmployer: 'own',
      certainty: 6,
      questions: ['route', 'craft', 'example', 'doubts'],
      covered: [],
      decision: 'months',
      role: 'senior bridge engineer at a consultancy',
      employment: 'employed',
      phase: 'considering-a-step',
      situation:
        'I do the calculations that others present. In meetings I have my sentence ready when the subject is already over.',
      offer: 'my-manager',
      stopSigns: [],
      simplerHelp: 'no',
      someoneInside: 'no',
      canSpeakFreely: 2,
      consequences: 4,
      outsideView: 4,
      sameCircle: 'some-ties',
      confidentialContent: false,
    },
    share: ['ambition', 'role'],
  },
  people: demoPeople,
  meetings: [...beginning, ...theLane, ...startingAgain, ...theBridge, ...handingOver],
  actions: [
    {
      ago: 40,
      text: 'Ask to sit in on a contract negotiation',
      within: 20,
      happened:
        'Sat at the back and understood for the first time what we sell: somebody who answers for it.',
      share: ['text'],
    },
    { ago: 3, text: 'Write to the school about a visit to the bridge', within: 30, status: 'open' },
  ],
  questions: [
    {
      text: 'Which of your projects would you not put on your wall, and why?',
      type: 'inside-career-path',
      about: 'example',
      phase: 'on-the-way',
      asked: [87, 59],
    },
    {
      text: 'What did you hear me not say today?',
      type: 'outside-neutral',
      about: 'self-image',
      phase: 'on-the-way',
      asked: [46, 30, 5],
    },
    {
      text: 'When did you know that you had stayed too long somewhere?',
      type: null,
      about: 'doubts',
      phase: 'hard',
      asked: [36],
    },
  ],
  comingMeeting: {
    with: 'Tom Aldous',
    place: 'his kitchen',
    minutes: 75,
    agenda: ['Two people in my team no longer talk to each other, and both come to me'],
    ambitions: ['Do I want a second bridge, or a first team?'],
  },
};
