import { normalText } from '../text.ts';
import type { Action } from './action.ts';
import { whatBecameOf } from './blind-spot.ts';
import type { GivenBlindSpot, GivenItem } from './edit.ts';
import { BOXES, parseAction, parseBox, parseSkill } from './parse.ts';
import type { BlindSpot, Skill } from './session.ts';

/** An item's text as lines of a sheet: the first behind a bullet, the others indented. */
export function itemLines(text: string): readonly string[] {
  return text.split('\n').map((line, at) => (at === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`));
}

/**
 * The texts of the items in lines of a sheet. Every line at the margin begins one, with a bullet or without; an indented
 * line goes on with the item above it, and so does what became of that item. Items that say nothing are left out.
 */
export function parseItems(lines: readonly string[]): readonly string[] {
  const items: string[][] = [];
  for (const line of lines) {
    const open = items.at(-1);
    if (open !== undefined && GOES_ON.test(line)) open.push(line.replace(ITEM_INDENT, ''));
    else items.push([line.trimStart().replace(BULLET, '')]);
  }
  return items.map(found => normalText(found.join('\n'))).filter(text => text !== '');
}

const GOES_ON = /^(?:\s|=>|$)/;
const ITEM_INDENT = /^(?: {1,2}|\t)/;
const BULLET = /^[-*+](?:\s|$)/;

/** A blind spot in a sheet. What became of it stands on a line of its own, behind an arrow. */
export function blindSpotItem({ text, seen }: BlindSpot): string {
  const outcome = whatBecameOf({ seen });
  const [first = '', ...more] = normalText(text).split('\n');
  const became = outcome === null ? [] : [`=> ${normalText(outcome)}`];
  return normalText([first, ...more.map(escapedArrow), ...became].join('\n'));
}

/** The blind spot in such a text. */
export function parseBlindSpot(text: string): GivenBlindSpot {
  const lines = text.split('\n');
  const arrow = lines.findIndex((line, at) => at > 0 && ARROW.test(line));
  const [said, became] = arrow < 0 ? [lines, []] : [lines.slice(0, arrow), lines.slice(arrow)];
  const [first = '', ...more] = said;
  const outcome = normalText(became.join('\n').replace(ARROW, ''));
  return {
    text: normalText([first, ...more.map(plainArrow)].join('\n')),
    became: outcome === '' ? null : outcome,
  };
}

const ARROW = /^\s*=> ?/;

/** A line of a person's own that begins with an arrow has a `\` before it. */
function escapedArrow(line: string): string {
  return line.replace(/^(\s*)(?=\\*=>)/, '$1\\');
}

function plainArrow(line: string): string {
  return line.replace(/^(\s*)\\(?=\\*=>)/, '$1');
}

/** A skill in a sheet, with its example behind a colon. */
export function skillItem({ name, evidence }: Pick<Skill, 'name' | 'evidence'>): string {
  return normalText(evidence === null ? name : `${name}: ${evidence}`);
}

/** The skill in such a text. */
export const parseSkillItem: (text: string) => GivenItem<Skill, 'name' | 'evidence'> = parseSkill;

/** An action in a sheet: a box for how it stands, its text, and its day behind ` @ `. */
export function actionItem({ text, due, status }: Pick<Action, 'text' | 'due' | 'status'>): string {
  return normalText(`[${BOXES[status]}] ${text}${due === null ? '' : ` @ ${due}`}`);
}

/**
 * The action in such a text. Without a box its status is not given; without a day that is understood it has none. One of the
 * `known` texts is that text as it stands, whatever it ends with.
 */
export function parseActionItem(
  text: string,
  today: string,
  known: readonly string[],
): GivenItem<Action, 'text'> {
  const { status, text: bare } = parseBox(text);
  const action = known.includes(bare) ? { text: bare, due: null } : parseAction(bare, today);
  return { ...action, ...(status && { status }) };
}
