import { describe, expect, it } from 'vitest';
import type { WouldChange } from '../../../src/domain/advice/recommendation.ts';
import type { Answers } from '../../../src/domain/intake/questions.ts';
import { bulletLines } from '../../../src/render/terminal/layout.ts';
import { turningText, worldFirst } from '../../../src/render/terminal/turning-text.ts';
import { founder, intakeOf, lawyer, scientist, sleepless } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const turning =
  (answers: Answers) =>
  ({ words, display }: View) => {
    const intake = intakeOf(answers);
    const texts = intake.recommendation.wouldChange.map(entry => turningText(entry, intake, words));
    return bulletLines(texts, display).join('\n');
  };

screens('turning-text', {
  'of a scientist': turning(scientist),
  'of a lawyer': turning(lawyer),
  'of a founder': turning(founder),
  'of somebody who does not sleep': turning(sleepless),
});

describe.each(views)('what would change the advice, in $language', ({ words }) => {
  const intake = intakeOf({ ...lawyer, canSpeakFreely: 3, covered: ['route'] });
  const { inTheWorld } = words.advice;
  const told = (change: WouldChange['change']) =>
    turningText({ change, type: 'outside-neutral' }, intake, words);

  it('says more of a higher number and less of a lower one', () => {
    expect(told({ canSpeakFreely: 5 })).toContain(inTheWorld.canSpeakFreely.more);
    expect(told({ canSpeakFreely: 1 })).toContain(inTheWorld.canSpeakFreely.less);
    expect(inTheWorld.canSpeakFreely.more).not.toBe(inTheWorld.canSpeakFreely.less);
  });

  it('says of questions that others answer which come, and which go', () => {
    const listed = (key: 'route' | 'craft') => `“${words.intake.questions.questions.options[key].label}”`;
    const { gained, lost, both } = inTheWorld.covered;
    expect(told({ covered: ['route', 'craft'] })).toContain(gained({ listed: listed('craft') }));
    expect(told({ covered: [] })).toContain(lost({ listed: listed('route') }));
    expect(told({ covered: ['craft'] })).toContain(both({ gained: listed('craft'), lost: listed('route') }));
  });
});

describe('the changes that one is told', () => {
  it('are those in the world before those in what one would ask, each in their order', () => {
    const entries: WouldChange[] = [
      { change: { direction: 'unclear' }, type: 'outside-neutral' },
      { change: { certainty: 2 }, type: 'outside-neutral' },
      { change: { questions: ['doubts'] }, type: 'outside-neutral' },
      { change: { sameCircle: 'no-ties' }, type: 'outside-neutral' },
    ];
    expect(worldFirst(entries).map(({ change }) => Object.keys(change)[0])).toEqual([
      'certainty',
      'sameCircle',
      'direction',
      'questions',
    ]);
  });
});
