import { describe, expect, it } from 'vitest';
import { findPerson, findPersonIfThere } from '../../../src/cli/find-person.ts';
import { findPeople } from '../../../src/domain/people/find-person.ts';
import { Refusal } from '../../../src/domain/problem.ts';
import { personWith } from '../../store/samples.ts';

const ann = personWith({ id: '20261123210553-7k3m9qx2bd', name: 'Ann de Vries' });
const renee = personWith({ id: '20261123210553-7k3mp4r8st', name: 'Renée Smit' });
const anna = personWith({ id: '20261123210553-b2c4d6e8f0', name: 'Anna' });
const other = personWith({ id: '20261123210553-c2c4d6e8f0', name: 'Anna' });

function found(typed: string, people = [ann, renee, anna]): readonly string[] {
  return findPeople(people, typed).map(({ name }) => name);
}

describe('finding a person by what was typed', () => {
  it.each(['Renée Smit', 'renee  smit', ' RENÉE SMIT ', 'Rene\u0301e Smit', 'Re\u00adnée\u200f Smit'])(
    'knows “%s” by name',
    typed => {
      expect(found(typed)).toEqual(['Renée Smit']);
    },
  );

  it('knows somebody by the start of an id, or the whole of it', () => {
    expect(found('b2c4')).toEqual(['Anna']);
    expect(found(renee.id)).toEqual(['Renée Smit']);
  });

  it('gives all whose ids begin so', () => {
    expect(found('7k3m')).toEqual(['Ann de Vries', 'Renée Smit']);
  });

  it('knows somebody by a whole word of the name, and not by part of one', () => {
    expect(found('ann')).toEqual(['Ann de Vries']);
    expect(found('de vries')).toEqual(['Ann de Vries']);
    expect(found('Vri')).toEqual([]);
  });

  it('takes a name for a name before it takes it for the start of an id', () => {
    const cafe = personWith({ name: 'Cafe', id: '20261123210553-00000000c1' });
    const like = personWith({ name: 'Bo', id: '20261123210553-cafe000000' });
    expect(found('cafe', [like, cafe])).toEqual(['Cafe']);
  });

  it('takes nothing for nobody', () => {
    expect(found('')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });
});

describe('the person that a command is about', () => {
  it('is refused where several may be meant, and each is named with an id', () => {
    expect(problemOf(() => findPerson('anna', [anna, other], '--with'))).toEqual({
      kind: 'invalid-input',
      faults: [
        {
          kind: 'ambiguous-person',
          key: '--with',
          came: 'anna',
          matches: [
            { id: 'b2c4d6', name: 'Anna' },
            { id: 'c2c4d6', name: 'Anna' },
          ],
        },
      ],
    });
  });

  it('is refused where it is nobody, with whoever has a name much like it', () => {
    expect(problemOf(() => findPerson('Ana', [anna, renee]))).toEqual({
      kind: 'person-not-found',
      name: 'Ana',
      nearest: 'Anna',
    });
    expect(findPersonIfThere('Ana', [anna, renee])).toBeUndefined();
  });
});

function problemOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error instanceof Refusal ? error.problem : error;
  }
}
