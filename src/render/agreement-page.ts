import type { Agreement, Person } from '../domain/people/person.ts';
import type { Messages } from '../i18n/index.ts';
import { type Outline, outlineList, outlinePart, textBlocks, textItems } from './outline.ts';

/** What two people agree on, as a page that both can keep: nothing else of what is kept about either stands on it. */
export function agreementPage({ name }: Person, agreement: Agreement, words: Messages): Outline {
  const { page } = words.people.agreeing;
  const { goals, confidential, lookBack } = agreement;
  const day = lookBack === null ? null : words.dates.long({ day: lookBack });
  return {
    title: page.title({ name }),
    blocks: [
      ...outlinePart(page.goals, textBlocks(present(goals))),
      ...outlinePart(page.meetings, outlineList(textItems(meetingTexts(agreement, words)))),
      ...outlinePart(page.confidential, textBlocks(present(confidential))),
      ...outlinePart(page.lookBack, textBlocks(present(day).map(told => page.lookBackOn({ day: told })))),
      ...outlinePart(page.ending, textBlocks(page.endings)),
    ],
  };
}

function meetingTexts(
  { weeks, minutes, place, planner }: Agreement,
  { people: { agreeing } }: Messages,
): readonly string[] {
  const { page } = agreeing;
  return [
    ...present(weeks).map(told => page.rhythm({ weeks: told })),
    ...present(minutes).map(told => page.minutes({ minutes: told })),
    ...present(place).map(told => page.place({ place: told })),
    ...present(planner).map(told => page.planner({ planner: told })),
  ];
}

function present<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}
