import { expect, it } from 'vitest';
import { comparePeople } from '../../../src/domain/people/comparison.ts';
import type { Person } from '../../../src/domain/people/person.ts';
import { peopleColumns } from '../../../src/render/terminal/people-list.ts';
import { plainDisplay } from '../../support/display.ts';
import { advised, ann, boss, colleague, metAnn, outsider, stranger } from '../people-samples.ts';
import { HOSTILE } from '../samples.ts';
import { screens, type View } from '../screens.ts';

const sessions = [metAnn];
const seen =
  (...people: readonly Person[]) =>
  ({ words, display }: View) =>
    peopleColumns(comparePeople(people, advised, { sessions, people }), words, {
      ...display,
      isWindow: true,
    }).join('\n');

screens('people-list', {
  'four people side by side': seen(ann, boss, colleague, outsider),
  'one person': seen(ann),
  'somebody of whom little is known': seen(stranger),
  'a name that a terminal would obey, and a long one': seen(
    { ...boss, name: HOSTILE },
    { ...colleague, name: 'Maximiliane Wilhelmina van der Steenhoven-Achterberg' },
  ),
  'to a screen reader': ({ words, display }) =>
    peopleColumns(comparePeople([ann, boss], advised, { sessions, people: [ann, boss] }), words, {
      ...display,
      plain: true,
    }).join('\n'),
});

it('cuts nothing on a pipe', async () => {
  const { en } = await import('../../../src/i18n/en.ts');
  const long = 'Maximiliane Wilhelmina van der Steenhoven-Achterberg';
  const compared = comparePeople([{ ...ann, name: long }, boss], advised, { sessions, people: [ann, boss] });
  const lines = peopleColumns(compared, en('mentor'), { ...plainDisplay(40), isWindow: false });
  expect(lines.join('\n')).toContain(long);
  expect(lines.filter(line => line.includes('…'))).toEqual([]);
});
