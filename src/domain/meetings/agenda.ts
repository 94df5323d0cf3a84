import type { Half } from '../questions/library.ts';
import { normalLine, normalText } from '../text.ts';
import {
  AGENDA_PARTS,
  type AgendaItem,
  type AgendaPart,
  type Appointment,
  type PreparationMethod,
} from './appointment.ts';
import { changeAppointment } from './change-appointment.ts';

/** What is to be talked about, by its part. */
export type AgendaTexts = { readonly [part in AgendaPart]?: readonly string[] };

/** A question to be asked, in the half in which it lies. */
export interface AgendaQuestion {
  readonly id: string;
  readonly text: string;
  readonly half: Half;
}

/** All that stands on the page of a meeting. */
export function agendaOf({
  agenda,
  prepared,
}: Pick<Appointment, 'agenda' | 'prepared'>): readonly AgendaItem[] {
  return [...agenda.map(text => ({ text, part: 'run-into' as const })), ...prepared];
}

function isAgendaText({ part, question }: AgendaItem): boolean {
  return part === 'run-into' && question === undefined;
}

/** What stands in these parts, without the questions. */
export function agendaItemsIn(
  agenda: readonly AgendaItem[],
  parts: readonly AgendaPart[],
): readonly AgendaItem[] {
  return agenda.filter(item => item.question === undefined && parts.includes(item.part));
}

/** How somebody prepared a meeting, by what stands on its agenda. */
export function methodOf(agenda: readonly AgendaItem[]): PreparationMethod {
  return agendaItemsIn(agenda, AGENDA_PARTS.grow).length > 0 ? 'grow' : 'halves';
}

/** An agenda with more in it. In a part for which an empty text is among those given, what stood there is gone. */
export function addToAgenda(
  agenda: readonly AgendaItem[],
  texts: AgendaTexts,
  questions: readonly AgendaQuestion[] = [],
): readonly AgendaItem[] {
  const parts = agendaParts().filter(part => texts[part] !== undefined);
  const cleared = parts.filter(part => texts[part]?.some(text => normalText(text) === ''));
  const kept = agenda.filter(item => item.question !== undefined || !cleared.includes(item.part));
  return [
    ...kept,
    ...parts.flatMap(part => agendaItems(part, texts[part] ?? [])),
    ...questionItems(questions.filter(({ id }) => kept.every(item => item.question !== id))),
  ];
}

/** An agenda with just these texts in the parts of a method, and just these questions. What stands in the other parts stays. */
export function replaceAgenda(
  agenda: readonly AgendaItem[],
  method: PreparationMethod,
  texts: AgendaTexts,
  questions: readonly AgendaQuestion[],
): readonly AgendaItem[] {
  const parts: readonly AgendaPart[] = AGENDA_PARTS[method];
  const others = agenda.filter(item => item.question === undefined && !parts.includes(item.part));
  return [
    ...others,
    ...parts.flatMap(part => agendaItems(part, texts[part] ?? [])),
    ...questionItems(questions),
  ];
}

function agendaParts(): readonly AgendaPart[] {
  return Object.values(AGENDA_PARTS).flat();
}

/** An item a line. */
function agendaItems(part: AgendaPart, texts: readonly string[]): readonly AgendaItem[] {
  return texts
    .flatMap(text => normalText(text).split('\n'))
    .map(normalLine)
    .filter(text => text !== '')
    .map(text => ({ text, part }));
}

function questionItems(questions: readonly AgendaQuestion[]): readonly AgendaItem[] {
  return questions.map(({ id, text, half }) => ({ text, part: half, question: id }));
}

/** An appointment with another agenda, changed now; the same one where that says the same. */
export function withAgenda(appointment: Appointment, items: readonly AgendaItem[], now: Date): Appointment {
  const agenda = items.filter(isAgendaText).map(({ text }) => text);
  return changeAppointment(appointment, { agenda, prepared: items.filter(item => !isAgendaText(item)) }, now);
}
