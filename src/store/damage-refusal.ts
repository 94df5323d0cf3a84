import { type Damage, Refusal } from '../domain/problem.ts';

/** The refusal of a file that is not what it should be. */
export function damageRefusal(path: string, damage: Damage, options?: ErrorOptions): Refusal {
  return new Refusal({ kind: 'journal-damaged', path, damage }, options);
}
