import type { Story } from '../story.ts';
import { choosing } from './choosing.ts';
import { parting } from './parting.ts';
import { underWay } from './under-way.ts';

const answers = {
  ambition: 'I want to be a deputy head, and still teach one class.',
  direction: 'next-position',
  targetPosition: 'deputy head',
  targetEmployer: 'open',
  certainty: 6,
  questions: ['route', 'example', 'doubts'],
  decision: 'months',
  role: 'geography teacher at a secondary school',
  employment: 'employed',
  phase: 'considering-a-step',
  situation: 'I organise half the school, and nobody asks me to lead any of it.',
  offer: 'my-manager',
  stopSigns: [],
  simplerHelp: 'no',
  someoneInside: 'no',
  canSpeakFreely: 3,
  consequences: 3,
  outsideView: 3,
  sameCircle: 'some-ties',
};

/** Who is willing to be asked, as the union of teachers sent it. */
const list = [
  'name,role,employer,on path,decides on me,same work',
  '"Adeyemi, Grace","deputy head, Northfield School",other,yes,no,no',
  'Paul Singh,geography teacher,other,no,no,yes',
  'Ines Marsh,runs the museum workshops,other,no,no,no',
  'somebody half',
].join('\r\n');

export const english: Story = {
  who: 'Joan, who teaches geography and wants to be a deputy head',
  language: 'en',
  files: { 'answers.json': JSON.stringify(answers), 'mentors.csv': list },
  moments: [...choosing, ...underWay, ...parting],
};
