import type { Journal } from '../../domain/journal/journal.ts';
import { sessionsWith } from '../../domain/people/naming.ts';
import { reminderFor } from '../../domain/people/reminder.ts';
import { reminderText } from '../../render/terminal/people-text.ts';
import type { EverydayWorld, World } from '../../world.ts';

/** Says what is worth doing with the person whom one has just met, where anything is. */
export async function tellReminder(
  world: Pick<EverydayWorld, 'io' | 'clock' | 'withAllWords'> | Pick<World, 'io' | 'clock' | 'words'>,
  id: string,
  journal: Journal,
): Promise<void> {
  const person = journal.people.find(one => one.id === id);
  if (person === undefined) return;
  const { io, clock } = world;
  const reminder = reminderFor({ person, met: sessionsWith(journal, person.id) }, clock.today());
  if (reminder === undefined) return;
  const { words } = 'withAllWords' in world ? await world.withAllWords() : world;
  io.tell(reminderText(person, reminder, words, io.err));
}
