import { daysBetween } from '../../../domain/calendar/days.ts';
import type { Story } from '../../../domain/growth/story/story.ts';
import type { StoryWords } from './words.ts';

/** How a day is written within a line. */
export type DayInLine = (day: string) => string;

/** In so many days no day of a year comes twice, so that they need no year. */
const NO_DAY_TWICE = 365;

export function storyDays({ span }: Pick<Story, 'span'>, { dates }: StoryWords): DayInLine {
  const isShort = span !== null && daysBetween(span.first, span.last) < NO_DAY_TWICE;
  return day => {
    const goesWithout = isShort && day >= span.first && day <= span.last;
    return goesWithout ? dates.withinYear({ day }) : dates.short({ day });
  };
}
