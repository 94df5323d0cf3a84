import { declareCommand, type OptionsOf } from '../../../../../../src/cli/declaration.ts';
import { withCheckInWords } from '../../../i18n/check-in-words.ts';

const flags = ['--talks <yes|no>', '--go-on <yes|other>'] as const;

export type CheckInOptions = OptionsOf<typeof flags>;

/** `mentor people checkin`. */
export const checkInCommand = declareCommand({
  arguments: ['<id>'],
  flags,
  run: async (world, [id], options) =>
    (await import('../../people/checkin.ts')).checkInWith(await withCheckInWords(world), id, options),
});
