import type { IntakeRecord } from '../domain/intake/record.ts';
import type { Messages } from '../i18n/index.ts';
import { wrapped } from './layout.ts';
import type { Look } from './look.ts';

/** A line for each intake, wrapped where it does not fit: its day, what was advised, and how strong the two needs were. */
export function historyLines(intakes: readonly IntakeRecord[], words: Messages, look: Look): string[] {
  const { types, needs, needInWords } = words.advice;
  return intakes.map(({ day, recommendation: { type, needs: weighed } }) => {
    const path = needInWords({ need: needs.path, value: weighed.path });
    const perspective = needInWords({ need: needs.perspective, value: weighed.perspective });
    const told = `${types[type].name} (${path}, ${perspective})`;
    return wrapped(told, look, `${words.dates.short({ day })}  `);
  });
}
