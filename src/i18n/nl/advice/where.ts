import type { Where } from '../../../domain/advice/recommendation.ts';

export const employers: Readonly<Record<Where['employer'], string>> = {
  own: 'binnen je eigen organisatie',
  'own-other-department': 'binnen je eigen organisatie, op een andere afdeling',
  other: 'bij een andere organisatie',
  either: 'binnen je eigen organisatie of bij een andere',
};

export const fields: Readonly<Record<Where['field'], string>> = {
  target: 'iemand die de functie heeft of had waar jij naartoe wilt',
  own: 'iemand met hetzelfde soort werk die al verder is',
  other: 'iemand uit een heel ander vak',
};

export function whereabouts({ employer, field }: Where): string {
  return `${fields[field]}, ${employers[employer]}`;
}
