import type { program as English } from '../en/program.ts';

/** What the program itself says, whichever command it runs. */
export const program: typeof English = {
  instead: { intake: 'mentor intake --answers BESTAND', restore: 'mentor restore DAG' },
  waiting: 'Een andere mentor-opdracht is aan het opslaan. Even wachten …',
  stillBusy: p => `Nog bezig: ${p.percent}%.`,
  languageKept: p => `Voortaan is alles in het Nederlands. Terug kan altijd: mentor --lang ${p.before}`,
  languageNotKept:
    'Deze taal geldt alleen voor nu, want je instellingen waren niet te wijzigen. Of ze beschadigd zijn, zie je met: mentor doctor',
  settingsNotUsed:
    'Geen van je instellingen geldt nu, want settings.json is niet in orde. Wat eraan scheelt, zegt: mentor doctor',
  busy: {
    examining: 'De bestanden nakijken',
    repairing: 'De bestanden herstellen',
    importing: 'Het dagboek overnemen',
    backingUp: 'De bestanden kopiëren',
    restoring: 'Het dagboek terugzetten',
  },
  unknownZone: p =>
    `TZ is ${p.told}, en die tijdzone is hier niet bekend. Nu geldt die van je systeem: ${p.taken}. Een andere kies je met gebied en stad: TZ=Europe/Amsterdam`,
};
