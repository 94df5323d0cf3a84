import { describe, expect, it } from 'vitest';
import { fitOf } from '../../src/domain/people/fit.ts';
import type { Person } from '../../src/domain/people/person.ts';
import { fitBlocks, fitWithTexts } from '../../src/render/person-fit.ts';
import { outlineText } from '../../src/render/terminal/outline-text.ts';
import { advised, ann, boss, colleague, outsider, stranger } from './people-samples.ts';
import { founder, HOSTILE, intakeOf, scientist } from './samples.ts';
import { readers, screens, type View } from './screens.ts';

const seen =
  (person: Person, intake: typeof advised | null = advised) =>
  ({ words, display }: View) => {
    const blocks = fitBlocks(person, fitOf(person, intake), words);
    return outlineText({ title: person.name, blocks }, words, display);
  };

screens('person-fit', {
  'somebody on the path, as the advice says': seen(ann),
  'the own boss, who knows the path': seen(boss),
  'the same profession elsewhere, taken for neutral': seen(colleague),
  'somebody from outside, where the advice asks for the path': seen(outsider),
  'somebody on the path, where the advice asks for one from outside first': seen(ann, intakeOf(founder)),
  'somebody who works where one works': seen({ ...outsider, employer: 'own', talksWithJudges: true }),
  'somebody of whom little is known': seen(stranger),
  'somebody before the first advice': seen(ann, null),
  'somebody on the path, where other help comes first': seen(
    ann,
    intakeOf({ ...scientist, stopSigns: ['misconduct'] }),
  ),
});

describe.each(readers)('what somebody is, for other programs, in $language', ({ words }) => {
  it('has a sentence beside each id, and none that a terminal would obey', () => {
    const person = { ...boss, name: HOSTILE };
    const told = JSON.stringify(fitWithTexts(person, fitOf(person, advised), words));
    expect(told).toContain('"id":"own-boss","text":"');
    expect(told).not.toMatch(/\\u001b|\p{Cc}/u);
  });
});
