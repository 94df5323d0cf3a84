import type { Where } from '../../../domain/advice/recommendation.ts';

/** Where to look, as engine 1 said it and as it is said of a second. */
export const employers: Readonly<Record<Where['employer'], string>> = {
  own: 'inside your own organisation',
  'own-other-department': 'inside your own organisation, in another department',
  other: 'in another organisation',
  either: 'inside your own organisation or in another one',
};

export const fields: Readonly<Record<Where['field'], string>> = {
  target: 'someone who holds the position you are aiming for, or has held it',
  own: 'someone further along in your own line of work',
  other: 'someone in a different field from yours',
};

export function whereabouts({ employer, field }: Where): string {
  return `${fields[field]}, ${employers[employer]}`;
}
