/** What the program itself says, whichever command it runs. */
export const program = {
  /** What to give on the command line where nothing can be asked. */
  instead: { intake: 'mentor intake --answers FILE', restore: 'mentor restore DAY' },
  waiting: 'Another mentor command is writing. Waiting for it …',
  /** Said now and then to a screen reader. */
  stillBusy: (p: { percent: number }) => `Still busy: ${p.percent}%.`,
  /** Of the language that the sentence is in; `before` is the code of the one that held before. */
  languageKept: (p: { before: string }) =>
    `From now on everything is in English. To go back: mentor --lang ${p.before}`,
  languageNotKept:
    'This language applies only for now, as your settings could not be changed. To see whether they are damaged: mentor doctor',
  settingsNotUsed:
    'None of your settings count now, as settings.json is not in order. To see what is wrong with it: mentor doctor',
  busy: {
    examining: 'Looking through the files',
    repairing: 'Repairing the files',
    importing: 'Importing the journal',
    backingUp: 'Copying the files',
    restoring: 'Restoring the journal',
  },
  unknownZone: (p: { told: string; taken: string }) =>
    `TZ is ${p.told}, which is not a time zone known here. Your system’s own is used instead: ${p.taken}. To choose one, give TZ as Area/City: TZ=Europe/Amsterdam`,
};
