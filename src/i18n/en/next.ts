/** What is said of meetings that are planned. `what` is a moment with all that is known of the meeting, in a few words. */
export const next = (mentor: string) => ({
  /** How far away a day is that is not past. */
  away: (p: { days: number }) => awayText(p.days),
  with: (p: { name: string }) => `with ${p.name}`,
  lasts: (p: { minutes: number }) => durationText(p.minutes),
  at: (p: { place: string }) => `place: ${p.place}`,
  /** For somebody who is in another zone by now. */
  whereYouAre: (p: { moment: string }) => `Where you are now, that is ${p.moment}.`,
  planned: (p: { what: string }) => `Planned: ${p.what}.`,
  moved: (p: { what: string; before: string }) => `Moved to ${p.what}. It was ${p.before}.`,
  changed: (p: { what: string }) => `Changed: ${p.what}.`,
  unchanged: (p: { what: string }) => `Nothing changed: it is ${p.what}.`,
  cancelled: (p: { what: string }) => `Called off: ${p.what}. To bring it back: mentor undo`,
  /** The time of day was not said in full; `command` is what to give where another was meant. */
  readAs: (p: { time: string; others: readonly string[]; command: string }) =>
    `The time is read as ${p.time}. If you meant ${p.others.join(' or ')}: ${p.command}`,
  comesTwice: (p: { time: string }) =>
    `The clocks go back that night, and show ${p.time} twice: this is the first.`,
  forCalendar: (p: { command: string }) => `To put it in your calendar: ${p.command}`,
  none: 'No meetings yet. To plan one: mentor next friday 14:00',
  prepare: 'Five minutes before, to be ready: mentor prepare',
  written: (p: { path: string }) => `Saved as ${p.path}. Open it with your calendar.`,
  writtenCancelled: (p: { path: string }) =>
    `Saved as ${p.path}. Open it with your calendar to take the meeting out.`,
  also: (p: { what: string }) => `After that: ${p.what}.`,
  ask: {
    title: (p: { name: string | null }) =>
      p.name === null ? `When will you meet your ${mentor}?` : `When will you meet ${p.name} again?`,
    help: (p: { around: string | null }) =>
      p.around === null
        ? 'A day and a time: friday 14:00, 4 december at 2pm.'
        : `A day and a time: friday 14:00. Your rhythm would have it around ${p.around}.`,
    leaveOpen: 'not now',
    /** Where a day was given without a time. */
    atTime: {
      title: (p: { day: string }) => `At what time on ${p.day}?`,
      help: 'A time: 14:00, 2pm, half past two.',
      unknown: 'That is not a time I know. Try 14:00, 2pm or half past two.',
    },
    /** Where a time was given without a day. */
    onDay: {
      title: (p: { time: string }) => `On which day, at ${p.time}?`,
      help: 'A day: friday, 4 december, in three weeks.',
      unknown: 'That is not a day I know. Try friday, 4 december or in three weeks.',
    },
    notAMoment: 'That is not a day with a time that I know. Try friday 14:00, or tomorrow at 2pm.',
    passed: 'That is over already. A meeting to plan is still to come.',
    skipped: 'The clocks skip that time. Choose another one.',
  },
  /** What stands in a calendar, where others may see it: nothing of what the meeting is about. */
  calendar: {
    title: 'Appointment',
    alarm: 'In five minutes. To be ready: mentor prepare',
  },
});

function awayText(days: number): string {
  if (days < 2) return days < 1 ? 'today' : 'tomorrow';
  if (days % 7 !== 0) return `in ${days} days`;
  return days === 7 ? 'in a week' : `in ${days / 7} weeks`;
}

function durationText(minutes: number): string {
  if (minutes === 90) return 'an hour and a half';
  if (minutes % 60 !== 0) return `${minutes} minutes`;
  return minutes === 60 ? 'an hour' : `${minutes / 60} hours`;
}
