import { declareCommand, type OptionsOf } from '../../cli/declaration.ts';

const flags = ['--repair', '--accept'] as const;

export type DoctorOptions = OptionsOf<typeof flags>;

/** `mentor doctor`. */
export const doctorCommand = declareCommand({
  arguments: [],
  flags,
  run: async (world, _given, options) =>
    (await import('../doctor.ts')).runDoctor(await world.withAllWords(), options),
});
