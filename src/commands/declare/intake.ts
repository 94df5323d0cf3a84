import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';

const flags = ['--answers <file>', '--schema', '--word <word>'] as const;

export type IntakeOptions = OptionsOf<typeof flags>;

/** `mentor intake`. */
export const intakeCommand = declareCommand({
  arguments: [],
  flags,
  run: async (world, _given, options) =>
    (await import('../intake.ts')).takeIntake(await world.withAllWords(), options),
});
