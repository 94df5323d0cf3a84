import { requireRecord } from '../cli/find-record.ts';
import { agendaOf, withAgenda } from '../domain/meetings/agenda.ts';
import type { AgendaItem, Appointment } from '../domain/meetings/appointment.ts';
import { withAppointment } from '../domain/meetings/change-appointment.ts';
import { importRescue, withRescue } from '../flows/with-rescue.ts';
import type { World } from '../world.ts';

/** Keeps another agenda with an appointment, and gives that. What cannot be kept is rescued. Refuses with `record-not-found` where it is gone by now. */
export async function keepAgenda(
  world: Pick<World, 'journal' | 'clock' | 'files'>,
  appointment: Appointment,
  agendaAfter: (agenda: readonly AgendaItem[]) => readonly AgendaItem[],
): Promise<Appointment> {
  const now = world.clock.now();
  const changed = (one: Appointment) => withAgenda(one, agendaAfter(agendaOf(one)), now);
  const { after } = await withRescue(world, importRescue({ appointments: [changed(appointment)] }), () =>
    world.journal.updateLatest('prepare', current =>
      withAppointment(current, changed(requireRecord(appointment.id, current.appointments))),
    ),
  );
  return requireRecord(appointment.id, after.appointments);
}
