import { faultsOfOutput } from '../../cli/document.ts';
import type { Item } from '../../domain/growth/items/item.ts';
import { handOverOf } from '../../domain/growth/story/hand-over.ts';
import { livingPeople } from '../../domain/people/changes.ts';
import type { Person } from '../../domain/people/person.ts';
import type { InputFault } from '../../domain/problem.ts';
import { wrongTyped } from '../../domain/typed-value.ts';
import { typedName } from '../../render/typed-name.ts';
import type { World } from '../../world.ts';
import type { BriefOptions } from '../declare/people/brief.ts';
import type { ExportFormat } from '../export.ts';
import { share } from '../share.ts';
import { whichPerson } from './which-person.ts';

const BRIEF_FORMATS = ['md', 'html'] as const;

/**
 * A page for a new mentor, of what was chosen for it. Refuses as `whichPerson` and `share` do, and with `invalid-input` for another format.
 */
export async function briefPerson(
  world: World,
  name: string | undefined,
  options: BriefOptions,
): Promise<void> {
  const { people } = await world.journal.since(world.clock.today());
  const faults = [...faultsOfFormat(options), ...faultsOfOutput(options)];
  const person = await whichPerson(world, name, people, { offered: livingPeople(people), faults });
  const command = `people brief ${typedName(person)}`;
  await share(world, options, {
    edition: 'handover',
    scope: { period: { since: null, until: null } },
    command,
    to: person.name,
    formats: BRIEF_FORMATS,
    format: BRIEF_FORMATS.find(one => one === options.format),
    documentOf: async (items, format) => {
      const text = await handOverText(world, person, items, format);
      return isPrintedAsJson(options) ? JSON.stringify({ person: person.id, text }, null, 2) : text;
    },
  });
}

/** To a program the page is told, as a message is; a file holds the page itself. */
function isPrintedAsJson({ json, output = '-' }: BriefOptions): boolean {
  return json === true && output === '-';
}

/** The page for somebody of this name, that tells these items and nothing else. */
export async function handOverText(
  { words, preferences }: Pick<World, 'words' | 'preferences'>,
  { name }: Pick<Person, 'name'>,
  items: readonly Item[],
  format: ExportFormat,
): Promise<string> {
  const handOver = handOverOf(items, name);
  const { handOverDocument } = await import('../../render/documents/hand-over-document.ts');
  const document = handOverDocument(handOver, words);
  if (format !== 'html')
    return (await import('../../render/documents/markdown-source.ts')).markdownOf(document);
  const { htmlOf } = await import('../../render/documents/html.ts');
  const title = words.handOver.title({ name: handOver.to });
  return htmlOf(document, { title, lang: preferences.language.value }, words);
}

function faultsOfFormat({ format }: BriefOptions): readonly InputFault[] {
  if (format === undefined || BRIEF_FORMATS.some(one => one === format)) return [];
  return [wrongTyped('--format', { kind: 'one-of', values: BRIEF_FORMATS }, format)];
}
