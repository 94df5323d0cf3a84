import { declareCommand, type OptionsOf } from '../../../../../../src/cli/declaration.ts';
import { withLookBackWords } from '../../../i18n/look-back-words.ts';

const flags = ['--talks <yes|no>', '--go-on <yes|other>'] as const;

export type LookBackOptions = OptionsOf<typeof flags>;

/** `mentor people lookback`. */
export const lookBackCommand = declareCommand({
  arguments: ['<id>'],
  flags,
  run: async (world, [id], options) =>
    (await import('../../people/lookback.ts')).lookBackWith(await withLookBackWords(world), id, options),
});
