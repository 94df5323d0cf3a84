import type { InputFault } from '../problem.ts';
import { normalLine } from '../text.ts';
import { missingText } from '../typed-value.ts';
import type { ReflectionChanges } from './edit.ts';
import type { TypedReflection } from './parse.ts';
import { type ParsedChanges, parseChanges } from './parse-changes.ts';
import type { SessionWithActions } from './session.ts';
import {
  itemsWritten,
  parseProse,
  readSheet,
  type SheetPart,
  type SheetReading,
  type SheetWords,
  sheetText,
} from './sheet.ts';
import { parseActionItem, parseBlindSpot, parseItems, parseSkillItem } from './sheet-items.ts';

/** The words to write a sheet in; all those that are understood in one, its own first. */
export interface SheetLanguage {
  readonly words: SheetWords;
  readonly known: readonly SheetWords[];
}

/**
 * What a person changed in the sheet of a session, or all that is wrong with it at once. A part that reads as it did
 * is no change, whatever it holds, nor is an item; an emptied day stays as it was. Faults name the headings.
 */
export function changesInSheet(
  session: SessionWithActions,
  sheet: string,
  { words, known }: SheetLanguage,
  today: string,
): ParsedChanges {
  const before = readSheet(sheetText(session, words), [words]);
  const after = readSheet(sheet, known);
  const typed = textsTyped(before, after);
  const lists = listsTyped(session, after, today);
  const changed = Object.keys({ ...typed, ...lists }).length > 0;
  const hasNoWhat = parseProse(after.body('what')) === '';
  const parsed = parseChanges({ ...typed, ...(changed && hasNoWhat && { what: '' }) }, today);
  const dayAlone = lists.actions?.some(({ id, text }) => id === undefined && text === '')
    ? [nothingToDo(words)]
    : [];
  if (parsed.ok && after.faults.length + dayAlone.length === 0)
    return { ok: true, changes: { ...parsed.changes, ...lists } };
  const faults = parsed.ok ? [] : parsed.faults.map(fault => underHeading(fault, words));
  return { ok: false, faults: [...after.faults, ...faults, ...dayAlone] };
}

/** What each part that is no list is called in what a person types. */
const TYPED_PARTS = [
  ['day', 'date'],
  ['mentor', 'mentor'],
  ['what', 'what'],
  ['soWhat', 'soWhat'],
  ['nowWhat', 'nowWhat'],
  ['critical', 'critical'],
  ['perspective', 'perspective'],
  ['confidence', 'confidence'],
] as const satisfies readonly (readonly [SheetPart, keyof TypedReflection])[];

function textsTyped(before: SheetReading, after: SheetReading): Partial<TypedReflection> {
  const differing = TYPED_PARTS.flatMap(([part, key]) => {
    const [was, is] = [parseProse(before.body(part)), parseProse(after.body(part))];
    return was === is || (part === 'day' && is === '') ? [] : [[key, is] as const];
  });
  return Object.fromEntries(differing);
}

function listsTyped(session: SessionWithActions, { body }: SheetReading, today: string): ReflectionChanges {
  const { blindSpots, skills, actions } = session;
  const written = (part: SheetPart) => itemsWritten(session, part) ?? [];
  const found = {
    blindSpots: itemsTyped(blindSpots, written('blindSpots'), parseItems(body('blindSpots')), parseBlindSpot),
    skills: itemsTyped(skills, written('skills'), parseItems(body('skills')), parseSkillItem),
    actions: itemsTyped(actions, written('actions'), parseItems(body('actions')), text =>
      parseActionItem(
        text,
        today,
        actions.map(action => normalLine(action.text)),
      ),
    ),
  };
  return Object.fromEntries(Object.entries(found).filter(([, items]) => items !== undefined));
}

/** Undefined where every item reads as it did. An item that does is that item, with all that it has. */
export function itemsTyped<Item, G>(
  items: readonly Item[],
  written: readonly string[],
  texts: readonly string[],
  understand: (text: string) => G,
): readonly (Item | G)[] | undefined {
  const readable = written.filter(text => text !== '');
  if (readable.length === texts.length && readable.every((text, at) => text === texts[at])) return undefined;
  const left = written.map((text, at) => ({ text, item: items[at] }));
  return texts.map(text => {
    const at = left.findIndex(one => one.text === text);
    const [known] = at < 0 ? [] : left.splice(at, 1);
    return known?.item ?? understand(text);
  });
}

/** A day stands among the actions with nothing to be done by it. */
function nothingToDo({ headings }: SheetWords): InputFault {
  return missingText(headings.actions);
}

function underHeading(fault: InputFault, { headings }: SheetWords): InputFault {
  const [part] = TYPED_PARTS.find(([, key]) => fault.key.replace('--', '') === key) ?? [];
  return part === undefined ? fault : { ...fault, key: headings[part] };
}
