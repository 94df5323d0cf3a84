import type { IntakeRecord } from '../domain/intake/record.ts';
import type { Messages } from '../i18n/index.ts';

/** One line for each intake: its day, what was advised, and how strong the two needs were. */
export function historyLines(intakes: readonly IntakeRecord[], words: Messages): string[] {
  const { types, needs, needInWords } = words.advice;
  return intakes.map(({ day, recommendation: { type, needs: weighed } }) => {
    const path = needInWords({ need: needs.path, value: weighed.path });
    const perspective = needInWords({ need: needs.perspective, value: weighed.perspective });
    return `${words.dates.short({ day })}  ${types[type].name} (${path}, ${perspective})`;
  });
}
