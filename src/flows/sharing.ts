import type { Item } from '../domain/growth/items/item.ts';
import { choicesFor, type ItemChoice, tickedAtFirst } from '../domain/growth/sharing/choices.ts';
import type { SharedEdition } from '../domain/growth/sharing/edition.ts';
import { keyOfItem, markItems } from '../domain/growth/sharing/marks.ts';
import type { GivenAnswers, Question, Questionnaire } from '../domain/questionnaire/question.ts';
import type { Messages } from '../i18n/index.ts';
import type { OptionWords } from '../i18n/intake-words.ts';
import { itemLine } from '../render/terminal/item-text.ts';
import { clipText } from '../render/terminal/layout.ts';
import type { AskingWords, Flow } from './flow.ts';

interface SharingSetup {
  readonly words: Messages;
  readonly edition: SharedEdition;
  readonly items: readonly Item[];
  /** How many columns a line of the list may take. */
  readonly columns: number;
  /** What was chosen before in this run; absent for what is marked, without what is better kept at home. */
  readonly chosen?: ReadonlySet<string> | undefined;
}

/** The question whether to look at what is better kept at home. */
const AT_HOME = 'atHome';

/**
 * Choosing what may leave, a question for each group of items; behind these, if the person wants to see it, what is better kept at home, by its reason.
 * It comes to all items, of which those that were ticked are marked. It leaves no draft: broken off, nothing was chosen.
 */
export function sharingFlow(setup: SharingSetup): Flow<readonly Item[]> {
  const { words, edition, items } = setup;
  const choices = choicesFor(edition, items);
  const asking = new Map(choices.map(choice => [choice.key as string, askingOf(choice, setup)]));
  const { parts, atHome, review } = words.sharing;
  return {
    command: 'export',
    questionnaire: questionnaireOf(choices),
    words: {
      parts,
      questionFor: ({ key }) => asking.get(key) ?? atHome,
      review,
    },
    outcomeOf: answers => markItems(items, chosenIn(choices, answers)),
    rescueOf: () => undefined,
    saysNothing: () => true,
  };
}

/** What stands ticked where one begins. */
export function sharingAnswers({
  edition,
  items,
  chosen,
}: Omit<SharingSetup, 'words' | 'columns'>): GivenAnswers {
  const choices = choicesFor(edition, items);
  const ticked = (choice: ItemChoice) =>
    chosen === undefined ? tickedAtFirst(choice) : choice.items.map(keyOfItem).filter(key => chosen.has(key));
  const all = choices.map(choice => ({ ...choice, ticked: ticked(choice) }));
  const isAnyAtHome = all.some(({ part, ticked: some }) => part === 'reserved' && some.length > 0);
  return { ...Object.fromEntries(all.map(choice => [choice.key, choice.ticked])), [AT_HOME]: isAnyAtHome };
}

function questionnaireOf(choices: readonly ItemChoice[]): Questionnaire {
  const questionsIn = (part: ItemChoice['part']) =>
    choices.filter(choice => choice.part === part).map(questionAbout);
  const reserved = questionsIn('reserved');
  const gate: Question = { key: AT_HOME, part: 'reserved', required: true, answer: { kind: 'yes-no' } };
  const keys = new Set(reserved.map(({ key }) => key));
  return {
    questions: [...questionsIn('offered'), ...(reserved.length > 0 ? [gate] : []), ...reserved],
    isMoot: ({ key }, answers) => keys.has(key) && answers[AT_HOME] !== true,
  };
}

function questionAbout({ key, part, items }: ItemChoice): Question {
  const values = items.map(keyOfItem);
  return {
    key,
    part,
    required: true,
    answer: { kind: 'any-of', values, most: values.length, inOrder: true },
  };
}

/** The keys of all that was ticked; nothing of what was not looked at. */
function chosenIn(choices: readonly ItemChoice[], answers: GivenAnswers): ReadonlySet<string> {
  const looked = choices.filter(({ part }) => part === 'offered' || answers[AT_HOME] === true);
  return new Set(looked.flatMap(({ key }) => answers[key] as readonly string[]));
}

function askingOf(choice: ItemChoice, { words, columns }: SharingSetup): AskingWords {
  const { sharing } = words;
  const asked = choice.part === 'offered' ? sharing.groups[choice.key] : sharing.reserves[choice.key];
  return {
    ...asked,
    options: itemOptions(choice.items, words, columns),
    inShort: sharing.ticked,
  };
}

/** Each item in short: its day, what it is where that differs, and how it begins. */
function itemOptions(
  items: readonly Item[],
  words: Messages,
  columns: number,
): Readonly<Record<string, OptionWords>> {
  const isMixed = new Set(items.map(({ field }) => field)).size > 1;
  const room = (columns - FRAME) * (columns < NARROW ? 2 : 1);
  const labelOf = (item: Item) => clipText(itemLine(item, words, { isNamed: isMixed }), room);
  return Object.fromEntries(items.map(item => [keyOfItem(item), { label: labelOf(item) }]));
}

/** What stands before a label in a list; where there is little room for a line, a label takes two. */
const FRAME = 8;
const NARROW = 60;
