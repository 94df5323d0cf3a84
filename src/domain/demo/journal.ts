import { intakeFrom } from '../intake/new-intake.ts';
import type { IntakeRecord } from '../intake/record.ts';
import {
  emptyJournal,
  type Journal,
  type JournalRecord,
  sortRecords,
  withRecords,
} from '../journal/journal.ts';
import type { Action } from '../meetings/action.ts';
import { type Appointment, newAppointment } from '../meetings/appointment.ts';
import { newQuestion } from '../questions/changes.ts';
import type { QuestionRecord } from '../questions/record.ts';
import { chanceOf, idsBy } from './chance.ts';
import { type DemoMeetingMaking, type DemoMeetingOnDay, demoAction, meetingRecords } from './meeting.ts';
import { type DemoSize, moreMeetings } from './more-meetings.ts';
import { demoPerson } from './person.ts';
import type { DemoAppointment, DemoStory } from './story.ts';
import { comingDay, type DemoMoment, dayInWeek, eveningOf, instantAtHour } from './when.ts';

export interface DemoSetup extends DemoMoment {
  /** How many meetings over how many years, where these are not to be those of the story. */
  readonly size?: DemoSize;
}

/**
 * The journal of a made-up person, whole and sound, as if it had been written until yesterday. The same for the same story, seed, day and
 * zone: which days things fall on, and their ids, go by the seed; and where another size is wanted what is told in each meeting.
 */
export function demoJournal(story: DemoStory, setup: DemoSetup): Journal {
  const newId = idsBy(chanceOf(setup.seed));
  const people = story.people.map(person => demoPerson(person, setup, newId));
  const making: DemoMeetingMaking = {
    ...{ today: setup.today, zone: setup.zone, newId },
    idOf: name => people.find(one => one.name === name)?.id ?? '',
    whereWith: name => whereWith(name, story),
  };
  const meetings = meetingsToTell(story, setup).map(meeting => meetingRecords(meeting, making));
  const journal: Journal = {
    ...emptyJournal,
    people,
    intakes: [demoIntake(story, setup, newId)],
    appointments: [
      ...meetings.map(({ appointment }) => appointment),
      comingAppointment(story, setup, making),
    ],
    sessions: meetings.map(({ session }) => session),
    actions: [...meetings.flatMap(({ actions }) => actions), ...actionsBeside(story, setup, newId)],
    questions: story.questions.map(question => demoQuestion(question, setup, newId)),
  };
  return withRecords(journal, list => sortRecords<JournalRecord>(journal[list]));
}

function meetingsToTell(story: DemoStory, setup: DemoSetup): readonly DemoMeetingOnDay[] {
  if (setup.size !== undefined) return moreMeetings(story, setup.size, setup);
  return story.meetings.map(told => {
    const day = dayInWeek(told.ago, setup);
    return { told, day, at: instantAtHour(day, AFTERNOON, setup.zone) };
  });
}

const AFTERNOON = 16;

function whereWith(name: string, { people }: DemoStory): DemoAppointment {
  const mentorship = people.find(({ description }) => description.name === name)?.mentorship;
  const { place = '', minutes = 60 } = mentorship ?? {};
  return { place, minutes };
}

function demoIntake({ intake }: DemoStory, setup: DemoSetup, newId: (at: Date) => string): IntakeRecord {
  const now = eveningOf(intake.ago, setup);
  return { ...intakeFrom(intake.answers, { now, zone: setup.zone, newId }), shared: intake.share };
}

/** It was planned at the end of the last meeting. */
function comingAppointment(
  { comingMeeting, meetings }: DemoStory,
  setup: DemoSetup,
  { newId, idOf, zone }: DemoMeetingMaking,
): Appointment {
  const { with: name, place, minutes, agenda, ambitions } = comingMeeting;
  const planned = eveningOf(meetings.at(-1)?.ago ?? 1, setup);
  const at = instantAtHour(comingDay(setup), AFTERNOON, zone).toISOString();
  const given = { id: newId(planned), person: idOf(name), at, zone, place, minutes };
  const prepared = ambitions.map(text => ({ text, part: 'ambitions' as const }));
  return { ...newAppointment(given, planned.toISOString()), agenda, prepared };
}

function actionsBeside(story: DemoStory, setup: DemoSetup, newId: (at: Date) => string): readonly Action[] {
  return story.actions.map(({ ago, ...action }) => {
    const day = dayInWeek(ago, setup);
    const at = eveningOf(ago, setup).toISOString();
    return demoAction(action, { day, session: null, person: null, at }, newId);
  });
}

function demoQuestion(
  { text, asked, ...fit }: DemoStory['questions'][number],
  setup: DemoSetup,
  newId: (at: Date) => string,
): QuestionRecord {
  const days = asked.map(ago => dayInWeek(ago, setup));
  const now = eveningOf(asked[0] ?? 1, setup);
  return { ...newQuestion(text, fit, { now, newId }), asked: days };
}
