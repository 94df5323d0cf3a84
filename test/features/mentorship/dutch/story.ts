import type { Story } from '../story.ts';
import { choosing } from './choosing.ts';
import { parting } from './parting.ts';
import { underWay } from './under-way.ts';

const answers = {
  ambition: 'Ik wil weer met plezier op de afdeling staan, en leren nee te zeggen.',
  direction: 'better-at-my-work',
  certainty: 4,
  questions: ['current-work', 'doubts', 'challenge'],
  runInto: 'think-it-through',
  decision: 'no',
  role: 'verpleegkundige op een afdeling longziekten',
  employment: 'employed',
  phase: 'stuck',
  situation: 'Ik neem elke dienst over, en thuis zeg ik dat het wel gaat.',
  offer: 'none',
  stopSigns: [],
  simplerHelp: 'no',
  canSpeakFreely: 2,
  consequences: 4,
  outsideView: 5,
  sameCircle: 'some-ties',
  confidentialContent: false,
};

/** Who put themselves forward in town. */
const list = [
  'Naam;Functie;Werkgever;Op mijn pad;Beslist over mij;Zelfde werk;Praat met wie beoordeelt',
  '"Kramer, Ilse";leidt een bakkerij;elders;nee;nee;nee;nee',
  'Joop Mulder;verpleegkundige in de thuiszorg;elders;nee;nee;ja;nee',
  'Wie dit leest',
].join('\n');

export const dutch: Story = {
  who: 'Noor, een verpleegkundige die nooit nee zegt',
  language: 'nl',
  files: { 'antwoorden.json': JSON.stringify(answers), 'mentoren.csv': list },
  moments: [...choosing, ...underWay, ...parting],
};
