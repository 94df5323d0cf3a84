import { deliverDocument, faultsOfOutput } from '../../cli/document.ts';
import { printJson, showDone, showValue } from '../../cli/output.ts';
import { USUAL_MINUTES } from '../../domain/meetings/minutes.ts';
import {
  type AgreementSuggestions,
  agreementAnswers,
  NOTHING_AGREED,
  parseAgreement,
  usualLookBack,
  withAgreement,
} from '../../domain/people/agreement.ts';
import { livingPeople } from '../../domain/people/changes.ts';
import type { Agreement, Person } from '../../domain/people/person.ts';
import { agreementFlow } from '../../flows/people/agreement.ts';
import { agreementPage } from '../../render/agreement-page.ts';
import { fitText } from '../../render/terminal/layout.ts';
import { outlineText } from '../../render/terminal/outline-text.ts';
import { typedName } from '../../render/typed-name.ts';
import type { World } from '../../world.ts';
import type { AgreeOptions } from '../declare/people/agree.ts';
import { holdWithOpening } from './hold-with-opening.ts';
import { keepPerson } from './keep-person.ts';
import { calledBy } from './tell.ts';
import { whichPerson } from './which-person.ts';

/**
 * What the two agree on: in a conversation, or by flags, of which a blank one clears. With `output` it is written as a page for both; alone
 * that changes nothing. Where nobody can be asked it is shown as it is. Refuses as `whichPerson` does, with `invalid-input` and with `input-needed`.
 */
export async function agreeWith(
  world: World,
  name: string | undefined,
  options: AgreeOptions,
): Promise<void> {
  const { clock, words } = world;
  const { people } = await world.journal.since(clock.today());
  const { agreed, faults } = parseAgreement({ ...options }, clock.today());
  const which = { offered: livingPeople(people), faults: [...faults, ...faultsOfOutput(options)] };
  const person = await whichPerson(world, name, people, which);
  if (Object.keys(agreed).length > 0) return keepAgreed(world, options, person, agreed);
  if (options.output !== undefined && person.agreement !== null) return deliver(world, options, person);
  if (world.ask === undefined && person.agreement !== null)
    return showAgreed(world, options, person, person.agreement);
  const suggestions = person.agreement === null ? suggestionsIn(world) : {};
  await holdWithOpening(
    world,
    {
      opening: words.people.agreeing.opening(calledBy(person)),
      flow: agreementFlow({ words, person, now: clock.now(), today: clock.today(), suggestions }),
      answers: agreementAnswers(person.agreement, words.dates.long),
      instead: `people agree ${typedName(person)} --weeks 3`,
    },
    outcome => keepAgreed(world, options, person, outcome),
  );
}

/** Where nobody can be asked: what was agreed before. */
function showAgreed(world: World, options: AgreeOptions, person: Person, agreement: Agreement): void {
  const { words, io } = world;
  showValue(world, options, person, () =>
    outlineText(agreementPage(person, agreement, words), words, io.out),
  );
}

function suggestionsIn({ clock, preferences, words }: World): AgreementSuggestions {
  return {
    ...words.people.agreeing.suggested,
    weeks: String(preferences.rhythm.value),
    minutes: String(USUAL_MINUTES),
    lookBack: words.dates.long({ day: usualLookBack(clock.today()) }),
  };
}

async function keepAgreed(
  world: World,
  options: AgreeOptions,
  person: Person,
  agreed: Partial<Agreement>,
): Promise<void> {
  const { words, io, clock } = world;
  const now = clock.now();
  const after = await keepPerson(world, 'agree', person, one => withAgreement(one, agreed, now));
  const kept = words.people.agreeing.kept(calledBy(after));
  /** The agreement is kept also where its page could not be written. */
  const tellKept = (error: unknown): never => {
    io.tell(fitText(kept, io.err));
    throw error;
  };
  if (options.output !== undefined) return deliver(world, options, after).catch(tellKept);
  showDone(world, options, after, () => {
    const page = agreementPage(after, after.agreement ?? NOTHING_AGREED, words);
    return `${outlineText(page, words, io.out)}\n\n${fitText(kept, io.out)}`;
  });
}

/** The page for both, as Markdown; to another program on standard output the record. */
async function deliver(world: World, options: AgreeOptions, person: Person): Promise<void> {
  const { words } = world;
  const { page, written } = words.people.agreeing;
  if (options.json && options.output === '-') return printJson(world, person);
  const { outlineMarkdown } = await import('../../render/documents/outline-markdown.ts');
  const outline = agreementPage(person, person.agreement ?? NOTHING_AGREED, words);
  const text = outlineMarkdown(outline, page.closing, words);
  await deliverDocument(world, options, { text, isRead: true, written });
}
