import { declareCommand, type OptionsOf } from '../../../cli/declaration.ts';

const flags = [
  '--from <file>',
  '--best <number>',
  '--keep <name...>',
  '--path-words <words...>',
  '--work-words <words...>',
  '--own-employer <name>',
  '--employer <own|other>',
  '--name-column <heading>',
  '--what-column <heading>',
  '--department-column <heading>',
  '--employer-column <heading>',
  '--decides-on-me-column <heading>',
  '--on-path-column <heading>',
  '--same-work-column <heading>',
  '--talks-with-judges-column <heading>',
] as const;

export type FindPeopleOptions = OptionsOf<typeof flags>;

/** `mentor people find`. */
export const findPeopleCommand = declareCommand({
  arguments: [],
  flags,
  run: async (world, _given, options) =>
    (await import('../../people/find.ts')).findMentors(await world.withAllWords(), options),
});
