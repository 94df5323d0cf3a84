import { demoJournal } from '../../src/domain/demo/journal.ts';
import { journalText } from '../../src/domain/journal/journal.ts';
import { story } from '../../src/i18n/en/demo/story.ts';

/** A made-up journal of so many meetings, spread evenly over so many years until last week, as a file that can be imported. */
export function madeUpJournal(meetings: number, years = 11): string {
  const today = new Date().toISOString().slice(0, 10);
  return journalText(demoJournal(story, { seed: 1, today, zone: 'UTC', size: { meetings, years } }));
}
