import { WITHOUT_BOSS } from '../../../src/domain/intake/questions.ts';
import type { AllWords, SamplesFor } from '../all-words.ts';

const inView = [
  { at: 'own', sure: 'sure' },
  { at: 'other', sure: 'fairly' },
  { at: 'open', sure: null },
  { at: null, sure: null },
] as const;
const steps = ['next-position', 'new-field', 'own-business'] as const;
const roles = [{ role: 'nurse' }, { role: null }];
const positions = [{ position: 'head nurse' }, { position: null }];

/** What every sentence that is said back may be told with. */
export const echoes: SamplesFor<AllWords['intake']['echo']> = {
  'nothing-left-to-ask': [{ chosen: true }, { chosen: false }],
  'decided-soon': positions,
  'not-sure-of-it': positions.map(one => ({ ...one, certainty: 0 })),
  'position-in-view': inView.map(one => ({ position: 'head nurse', ...one })),
  'step-in-view': steps.flatMap(direction => inView.map(one => ({ direction, ...one }))),
  'only-just-begun': [{ house: true }, { house: false }],
  'better-at-this': [{ asked: 'path' }, { asked: 'perspective' }, { asked: 'both' }],
  'no-direction-yet': [{ dated: true }, { dated: false }],
  'something-simpler': (['manager-answer', 'colleague', 'course', 'training'] as const).map(help => ({
    help,
  })),
  'nothing-moves': roles,
  'finding-their-feet': roles,
  'weighing-a-step': roles,
  'knows-the-way': roles,
  'nobody-above': WITHOUT_BOSS.map(employment => ({ employment })),
  'where-they-stand': roles,
  'word-gets-round': (['boss', 'assessors', 'clients', 'investors', 'hirers'] as const).map(judges => ({
    judges,
  })),
  'with-care': [{ because: 'silent' }, { because: 'held-against' }, { because: 'both' }],
};
