import { refuseUsage } from '../../cli/command.ts';
import { printJson } from '../../cli/output.ts';
import { newPerson, withPerson } from '../../domain/people/changes.ts';
import { faultsOfName, namesake } from '../../domain/people/description.ts';
import {
  type ListFindings,
  type Listing,
  type ListWish,
  searchList,
} from '../../domain/people/list-search.ts';
import { describeListed } from '../../domain/people/listed-person.ts';
import type { Person } from '../../domain/people/person.ts';
import { Refusal } from '../../domain/problem.ts';
import type { TextEncoding } from '../../domain/text.ts';
import { importRescue, withRescue } from '../../flows/with-rescue.ts';
import type { Messages } from '../../i18n/index.ts';
import { fitWithTexts } from '../../render/person-fit.ts';
import { sanitizeLine } from '../../render/sanitize.ts';
import { foundText, listNotes } from '../../render/terminal/found-people.ts';
import { fitText } from '../../render/terminal/layout.ts';
import type { World } from '../../world.ts';
import type { FindPeopleOptions } from '../declare/people/find.ts';
import { wishFrom } from './list-wish.ts';
import { namesOf } from './tell.ts';

/**
 * Who in a list of others fits the latest advice best, with what speaks for each and against; the person keeps whom they like as candidates, by
 * flag or in a terminal. Refuses with `wrong-usage` without a list, with `no-advice-yet`, with `invalid-input`, and as `lists.read` does.
 */
export async function findMentors(world: World, options: FindPeopleOptions): Promise<void> {
  const { from } = options;
  if (from === undefined || from.trim() === '')
    return refuseUsage({ kind: 'argument-missing', name: '--from FILE.csv' });
  const { people, intakes } = await world.journal.since(world.clock.today());
  const intake = intakes.at(-1);
  if (intake === undefined) throw new Refusal({ kind: 'no-advice-yet' });
  const wish = wishFrom(options, intake);
  const { findings, encoding } = await searchedList(world, from, wish);
  refuseKnown(findings, people);
  const { best, wanted } = findings;
  const named = await keepListed(world, wanted);
  if (options.json) return printJson(world, searchAsJson(findings, encoding, named, world.words));
  const shown = named.length > 0 ? wanted : best;
  const { io, words } = world;
  await io.page(foundText(shown, findings, { intake, people }, words, io.out));
  const notes = listNotes(findings, encoding, wish, words);
  if (notes.length > 0) io.tell(`\n${fitText(notes.join('\n'), io.err)}`);
  const picked = named.length > 0 ? named : await keepListed(world, await pickSome(world, best, people));
  tellKept(world, findings, picked);
}

async function searchedList({ io, words, lists }: World, from: string, wish: ListWish) {
  const search = searchList(wish);
  const encoding = await io.busy(words.people.finding.busy, onProgress =>
    lists.read(from, search, onProgress),
  );
  return { findings: search.findings(), encoding };
}

/** Refuses with `invalid-input` for all who are to be kept and are among the people already. */
function refuseKnown({ wanted }: ListFindings, people: readonly Person[]): void {
  const faults = wanted.flatMap(({ one }) => faultsOfName('--keep', describeListed(one).name, people));
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
}

/** Whom the person picks of those who fit best, where they can be asked and somebody is new to them. */
async function pickSome(
  { ask, words }: World,
  best: readonly Listing[],
  people: readonly Person[],
): Promise<readonly Listing[]> {
  const offered = best.filter(({ one }) => namesake(describeListed(one).name, people) === undefined);
  if (ask === undefined || offered.length === 0) return [];
  const options = offered.map(({ one }) => {
    const { name, what } = describeListed(one);
    const hint = what === null ? {} : { hint: sanitizeLine(what) };
    return { value: String(one.line), label: sanitizeLine(name), ...hint };
  });
  const reply = await ask.put({ kind: 'any-of', ...words.people.finding.pick, options, canGoBack: false });
  const lines = reply.kind === 'answer' ? reply.value : [];
  return offered.filter(({ one }) => lines.includes(String(one.line)));
}

/** All of them are kept, or none; of several with one name the first. */
async function keepListed(world: World, chosen: readonly Listing[]): Promise<readonly Person[]> {
  const { journal, clock, newId } = world;
  const now = clock.now();
  const added: Person[] = [];
  for (const { one } of chosen) {
    const described = describeListed(one);
    if (namesake(described.name, added) === undefined) added.push(newPerson(described, newId(now), now));
  }
  if (added.length === 0) return [];
  await withRescue(world, importRescue({ people: added }), () =>
    journal.updateLatest('people', current => added.reduce(withPerson, current)),
  );
  return added;
}

/** For other programs: those who fit best, those who were kept, and what became of the list. */
function searchAsJson(
  { best, count, malformed }: ListFindings,
  encoding: TextEncoding,
  kept: readonly Person[],
  words: Messages,
): object {
  const people = best.map(({ one, fit }) => {
    const described = describeListed(one);
    return { line: one.line, ...described, fit: fitWithTexts(described, fit, words) };
  });
  return { people, kept, list: { people: count, encoding, malformed } };
}

/** Who was kept; else how one keeps somebody, where there is anybody. */
function tellKept({ io, words }: World, { count }: ListFindings, kept: readonly Person[]): void {
  const { finding } = words.people;
  if (kept.length > 0)
    io.tell(`\n${fitText(finding.kept({ names: namesOf(kept, words), count: kept.length }), io.err)}`);
  else if (count > 0) io.tell(`\n${fitText(finding.howToKeep, io.err)}`);
}
