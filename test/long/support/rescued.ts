import { expect } from 'vitest';
import { contentsOf } from './journal.ts';
import { type Ended, mentor, type Place, told } from './mentor.ts';

/** The file in which a complaint says that what was written is safe. Fails where it says no such thing. */
export function rescuedIn({ complaint }: Pick<Ended, 'complaint'>): string {
  const inOneLine = complaint.replaceAll(/\s+/g, ' ');
  const [, path, again] =
    /What you wrote is safe in (\S+)\. Go on with it: mentor import (\S+)/.exec(inOneLine) ?? [];
  expect(path, complaint).toMatch(/\/mentor-rescued-[^/]+\.json$/);
  expect(again, complaint).toBe(path);
  return path ?? '';
}

/** What a complaint holds that was put in no file. Fails where that is not as it was written. */
export function printedIn({ complaint }: Pick<Ended, 'complaint'>): string {
  const [, text] = /before you close the\swindow:\n([\s\S]*)$/.exec(complaint) ?? [];
  expect(text, complaint).toBeDefined();
  return text ?? '';
}

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
