import { expect } from 'vitest';
import { contentsOf } from './journal.ts';
import { type Ended, mentor, type Place, told } from './mentor.ts';

/** The file in which a complaint says that what was written is safe. Fails where it says no such thing. */
export function rescuedIn(how: Pick<Ended, 'complaint'>): string {
  return pathWith('mentor import', how);
}

/** The same, of the answers of an intake that was broken off. */
export function answersRescuedIn(how: Pick<Ended, 'complaint'>): string {
  return pathWith('mentor intake --answers', how);
}

function pathWith(command: string, { complaint }: Pick<Ended, 'complaint'>): string {
  const inOneLine = complaint.replaceAll(/\s+/g, ' ');
  const [, path, goOn = ''] =
    /What you wrote is safe in (\S+)\. To carry on with it: (.*?\S+\.json)/.exec(inOneLine) ?? [];
  expect(path, complaint).toMatch(/\/mentor-rescued-[^/]+\.json$/);
  expect(goOn, complaint).toBe(`${command} ${path}`);
  return path ?? '';
}

/** Whether a complaint holds what was written, rather than the file in which that is. */
export function isPrinted({ complaint }: Pick<Ended, 'complaint'>): boolean {
  return PRINTED.test(complaint);
}

/** What a complaint holds that was put in no file. Fails where that is not as it was written. */
export function printedIn({ complaint }: Pick<Ended, 'complaint'>): string {
  const [, text] = PRINTED.exec(complaint) ?? [];
  expect(text, complaint).toBeDefined();
  return text ?? '';
}

const PRINTED = /before you close\sthe\swindow:\n([\s\S]*)$/;

/** Does what the complaint says, and finds the text in the journal. */
export async function expectTakenUp(place: Place, file: string, typed: string): Promise<void> {
  expect(JSON.stringify(await contentsOf(place))).not.toContain(typed);
  await told(place, 'import', file, '--json');
  expect(JSON.stringify(await contentsOf(place))).toContain(typed);
}

/** The journal as `mentor export --format json` prints it, byte for byte. */
export async function exported(place: Place): Promise<string> {
  const { code, out, complaint } = await mentor(place, ['export', '--format', 'json']);
  expect(code, complaint).toBe(0);
  return out;
}
