import { declareCommand, type OptionsOf } from '../../../cli/declaration.ts';

const flags = [
  '--safe <1-5>',
  '--asked <1-5>',
  '--values <1-5>',
  '--again <1-5>',
  '--challenged <1-5>',
  '--learn <1-5>',
  '--experience <1-5>',
  '--time <1-5>',
  '--verdict <good|deciding|no-fit>',
  '--date <day>',
] as const;

export type RatePersonOptions = OptionsOf<typeof flags>;

/** `mentor people rate`. */
export const ratePersonCommand = declareCommand({
  arguments: ['[person]'],
  flags,
  run: async (world, [person], options) =>
    (await import('../../people/rate.ts')).ratePerson(await world.withAllWords(), person, options),
});
