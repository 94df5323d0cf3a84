import type { GlobalOptions } from '../cli/command.ts';
import { faultsOfPath } from '../cli/document.ts';
import type { Appointment } from '../domain/meetings/appointment.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import { normalLine } from '../domain/text.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import type { World } from '../world.ts';
import type { NextOptions } from './declare/next.ts';

type Slice = Pick<World, 'files' | 'io' | 'words' | 'clock'>;
type Options = Pick<NextOptions, 'ics' | 'title' | 'force'>;

/** A file for a calendar that is to be written once there is a meeting to put in it. */
export interface CalendarFile {
  /** Refuses with `file-exists` where this meeting may not be written there: the file is there and holds another one. */
  refuseOther(appointment: Appointment): void;
  /** Writes it, at this instant. Refuses as `files.write` does. */
  write(appointment: Appointment, now: Date): Promise<void>;
}

/** What is wrong with where it is to go. */
export function faultsOfCalendarFile({ ics }: Options): readonly InputFault[] {
  return faultsOfPath('--ics', ics);
}

/** The file that `--ics` names, or standard output for `-`; undefined where none is wanted. A file of the same meeting is written anew. */
export async function calendarFile(world: Slice, options: Options): Promise<CalendarFile | undefined> {
  const { ics: path, title, force = false } = options;
  if (path === undefined) return undefined;
  const { appointmentCalendar, uidOf } = await import('../render/documents/appointment-ics.ts');
  const there = path === '-' || force ? null : await textIn(world, path);
  return {
    refuseOther: appointment => {
      const isSame = there?.includes(`UID:${uidOf(appointment)}`) ?? true;
      if (!isSame) throw new Refusal({ kind: 'file-exists', path });
    },
    write: async (appointment, now) => {
      const { calendar, written, writtenCancelled } = world.words.next;
      const text = appointmentCalendar(
        appointment,
        { ...calendar, ...(title && { title: normalLine(title) }) },
        now,
      );
      // To what is printed a line end is added.
      if (path === '-') return world.io.print(text.replace(/\n$/, ''));
      await world.files.write(path, text, { replace: force || there !== null });
      const isCancelled = appointment.status === 'cancelled';
      world.io.tell((isCancelled ? writtenCancelled : written)({ path: sanitizeLine(path) }));
    },
  };
}

/**
 * Shows a meeting, and writes its file where one is wanted: for a person in this order, as the meeting stands whatever becomes of the file. For
 * another program what cannot be written leaves nothing on standard output.
 */
export async function showAndWrite(
  show: () => void,
  write: () => Promise<void> | undefined,
  { json }: GlobalOptions,
): Promise<void> {
  if (!json) show();
  await write();
  if (json) show();
}

/** What a file holds; null where there is none, and nothing of a meeting where it is no text. */
async function textIn({ files }: Slice, path: string): Promise<string | null> {
  try {
    return await files.read(path);
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.kind === 'file-failed') throw error;
    return error.problem.kind === 'file-not-found' ? null : '';
  }
}
