import { refuseUsage } from '../cli/command.ts';
import { printJson } from '../cli/output.ts';
import { whoNamed } from '../cli/who-named.ts';
import { earliestFirst } from '../domain/meetings/appointment.ts';
import { isSamePerson } from '../domain/people/name-of.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import { appointmentLines } from '../render/terminal/appointment-lines.ts';
import { fitText } from '../render/terminal/layout.ts';
import type { NextOptions } from './declare/next.ts';
import type { NextWorld } from './next.ts';

/** Every meeting that was ever planned, be it held or called off, the latest first; with one person where one is named. Refuses with `wrong-usage` what changes one. */
export async function listMeetings(world: NextWorld, when: string, options: NextOptions): Promise<void> {
  refuseBeside(when, options);
  const { io, words } = world;
  const current = await world.journal.read();
  const who = whoNamed(current, options);
  const meant = current.appointments.filter(
    ({ person }) => who === undefined || isSamePerson(person, who, current.people),
  );
  const appointments = earliestFirst(meant).toReversed();
  if (options.json) return printJson(world, { appointments });
  if (appointments.length === 0) return io.tell(fitText(words.next.none, io.err));
  await io.page(appointmentLines(appointments, current.people, words, io.out).join('\n'));
}

function refuseBeside(when: string, options: NextOptions): void {
  const flag = (['place', 'minutes', 'ics', 'title', 'cancel'] as const).find(
    name => options[name] !== undefined,
  );
  const other = when === '' ? flag && `--${flag}` : sanitizeLine(when);
  if (other !== undefined) refuseUsage({ kind: 'options-exclude', flags: ['--all', other] });
}
