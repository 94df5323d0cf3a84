import type { DemoStory } from '../../../domain/demo/story.ts';
import { inDoubt } from './in-doubt.ts';
import { leaving } from './leaving.ts';
import { otherwise } from './otherwise.ts';
import { demoPeople } from './people.ts';
import { staying } from './staying.ts';
import { watching } from './watching.ts';

/** Wouter, who wants to know after sixteen years in front of a class whether he belongs there. */
export const story: DemoStory = {
  name: 'Wouter',
  about:
    'Maak kennis met Wouter. Hij geeft zestien jaar wiskunde en wil weten of hij moet gaan of blijven; daar komen twee mentoren aan te pas, een leerling die hem de waarheid zegt en een schaaf. Hij is verzonnen. Zijn twee jaar staan in een dagboek zoals jij dat ook kunt bijhouden.',
  intake: {
    ago: 105,
    answers: {
      ambition:
        'Ik wil erachter komen of ik na zestien jaar nog voor de klas hoor, of dat ik alleen niet durf te gaan. En als ik blijf, wil ik weer weten waarom.',
      direction: 'unclear',
      questions: ['craft', 'self-image', 'doubts', 'challenge'],
      covered: [],
      decision: 'no',
      role: 'docent wiskunde op een vmbo',
      employment: 'employed',
      phase: 'stuck',
      situation:
        'De lessen lopen, de cijfers kloppen, en om halfvijf zit ik in de auto en kan ik niet bedenken wat er vandaag gebeurd is.',
      offer: 'my-manager',
      stopSigns: [],
      simplerHelp: 'no',
      someoneInside: 'unknown',
      canSpeakFreely: 2,
      consequences: 4,
      outsideView: 5,
      sameCircle: 'small-world',
      confidentialContent: false,
    },
    share: ['role'],
  },
  people: demoPeople,
  meetings: [...inDoubt, ...leaving, ...staying, ...otherwise, ...watching],
  actions: [
    {
      ago: 45,
      text: 'De opleiding tot coach van startende docenten opzoeken',
      within: 30,
      happened: 'Acht dagen, verspreid over een jaar. Ik sta ingeschreven.',
      share: ['text'],
    },
    { ago: 4, text: 'Hennie een foto sturen van lokaal 12', within: 40, status: 'open' },
  ],
  questions: [
    {
      text: 'Wat hoorde je me vandaag niet zeggen?',
      type: 'outside-neutral',
      about: 'self-image',
      phase: 'on-the-way',
      asked: [97, 64, 34],
    },
    {
      text: 'Wanneer wist je dat je ergens te lang gebleven was?',
      type: null,
      about: 'doubts',
      phase: 'hard',
      asked: [85],
    },
    {
      text: 'Wat doe jij als een starter het beter kan dan jij?',
      type: 'inside-career-path',
      about: 'example',
      phase: 'on-the-way',
      asked: [17],
    },
  ],
  comingMeeting: {
    with: 'Saskia de Groot',
    place: 'het theehuis in Deventer',
    minutes: 60,
    agenda: ['Een starter die alles goed doet, en bij wie ik toch met een steen in mijn maag wegga'],
    ambitions: ['Volgend jaar twee scholen, of juist één en dan echt?'],
  },
};
