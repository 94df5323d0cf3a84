import type { DemoStory } from './story.ts';

/** What there is to see in a journal that was made to look round in, in this order. */
export const TOUR = ['status', 'advice', 'growth', 'page', 'share', 'prepare'] as const;
export type TourStop = (typeof TOUR)[number];

/** What is typed to see it, behind the program and the home. */
export function typedAtStop(stop: TourStop, { name }: Pick<DemoStory, 'name'>): string {
  switch (stop) {
    case 'status':
      return '';
    case 'page':
      return `export --format html --output ${name.toLowerCase()}.html`;
    case 'share':
      return 'export --share development';
    default:
      return stop;
  }
}
