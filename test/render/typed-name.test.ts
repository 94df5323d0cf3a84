import { expect, it } from 'vitest';
import { quoteName, typedName } from '../../src/render/typed-name.ts';
import { ann } from './people-samples.ts';

it.each([
  ['Ann', 'Ann'],
  ['Renée', 'Renée'],
  ['Anne-Marie', 'Anne-Marie'],
  ['Ann de Wit', '"Ann de Wit"'],
  ['A. de Wit-Bos', '"A. de Wit-Bos"'],
  ['Wit, Ann', 'aaaaaa'],
  ['-Ann', 'aaaaaa'],
  ['O’Neill', '"O’Neill"'],
  ["O'Neill", `"O'Neill"`],
  ['Dr. Smit', '"Dr. Smit"'],
  ['Ann "Annie" Smit', 'aaaaaa'],
  ['Ann\\', 'aaaaaa'],
  ['R2D2', 'aaaaaa'],
  ['$(rm)', 'aaaaaa'],
])('types %s as %s: nothing of which a shell makes something else', (name, typed) => {
  expect(typedName({ ...ann, name })).toBe(typed);
});

it.each([
  ['Ann', 'Ann'],
  ['Ann de Wit', '"Ann de Wit"'],
  ['$(rm)', "'$(rm)'"],
])('quotes the name %s as %s where there is no id', (name, typed) => {
  expect(quoteName(name)).toBe(typed);
});
