import type { IntakeRecord } from '../../domain/intake/record.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Display } from './display.ts';
import { DAY_WIDTH, wrapText } from './layout.ts';

/** A line for each intake, wrapped where it does not fit: its day, what was advised, and how strong the two needs were. */
export function intakeHistoryLines(
  intakes: readonly IntakeRecord[],
  words: Messages,
  display: Display,
): string[] {
  const { types, needs, needInWords } = words.advice;
  return intakes.map(({ day, recommendation: { type, needs: weighed } }) => {
    const path = needInWords({ need: needs.path, value: weighed.path });
    const perspective = needInWords({ need: needs.perspective, value: weighed.perspective });
    const told = `${types[type].name} (${path}, ${perspective})`;
    return wrapText(told, display, `${words.dates.short({ day }).padStart(DAY_WIDTH)}  `);
  });
}
