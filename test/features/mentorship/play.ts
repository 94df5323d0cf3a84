import { instantsAt } from '../../../src/domain/calendar/days.ts';
import { emptyJournal } from '../../../src/domain/journal/journal.ts';
import { type Person, person, type Run, ZONE } from '../../support/world.ts';
import { answering } from './answering.ts';
import type { Moment, Story } from './story.ts';

/** A moment of a story as it came to pass. */
export interface Told extends Run {
  readonly moment: Moment;
  /** The questions, each as it stood there with what was answered. */
  readonly asked: readonly string[];
  /** How the questions begin that the story answers, and that were not put. */
  readonly notAsked: readonly string[];
  /** What the files then hold. */
  readonly files: ReadonlyMap<string, string>;
}

/** Does in one journal what the story says, each at its moment. */
export async function play({
  language,
  files,
  moments,
}: Story): Promise<{ sam: Person; told: readonly Told[] }> {
  const clock = { now: new Date(0) };
  const sam = person(emptyJournal, () => clock.now);
  for (const [name, text] of Object.entries(files)) sam.files.set(name, text);
  const told: Told[] = [];
  for (const moment of moments) {
    clock.now = instantAt(moment.at);
    const ask = moment.answers && answering(moment.answers);
    const run = await sam.run(wordsIn(moment.typed), { language, ...(ask && { ask }) });
    const questions = { asked: ask?.asked ?? [], notAsked: ask?.left() ?? [] };
    told.push({ ...run, moment, ...questions, files: new Map(sam.files) });
  }
  return { sam, told };
}

function instantAt(at: string): Date {
  const [day = '', time = ''] = at.split(' ');
  const [instant] = instantsAt(day, time, ZONE);
  if (instant === undefined) throw new Error(`There is no such moment: ${at}`);
  return instant;
}

/** What is typed behind the name of the program, as a shell takes it apart. */
function wordsIn(typed: string): readonly string[] {
  const [, ...words] = [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  return words;
}
