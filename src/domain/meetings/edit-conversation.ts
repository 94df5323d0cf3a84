import { saysSame } from '../journal/edits.ts';
import type { GivenAnswers, Questionnaire } from '../questionnaire/question.ts';
import { normalLine, normalText } from '../text.ts';
import type { ReflectionChanges, SessionPart } from './edit.ts';
import { type ParsedChanges, parseChanges } from './parse-changes.ts';
import { listKey, parseListKey, reflectionQuestionnaire } from './reflection-questionnaire.ts';
import type { SessionWithActions } from './session.ts';
import { itemsTyped } from './sheet-changes.ts';
import { actionItem, parseActionItem, parseSkillItem, skillItem } from './sheet-items.ts';

/** A reflection that is there as a conversation: all that can be said of one, and an item more in each list. */
export function editQuestionnaire(
  { blindSpots, skills, actions }: SessionWithActions,
  today: string,
): Questionnaire {
  const places = {
    blindSpot: blindSpots.length + 1,
    skill: skills.length + 1,
    action: actions.length + 1,
  };
  return reflectionQuestionnaire({ mentor: undefined, day: today, places });
}

/** Answers as they stand when a conversation begins, by which one sees later what was changed in it. */
const BASE = 'base';

/** What a reflection says, as the answers of such a conversation. */
export function answersOfSession(session: SessionWithActions): GivenAnswers {
  const said = answersIn(session);
  return { ...said, [BASE]: said };
}

function answersIn(session: SessionWithActions): GivenAnswers {
  const texts = TEXT_ANSWERS.map(([part, key]) => [key, textOfPart(session[part])] as const);
  const items = LIST_ANSWERS.flatMap(([part, list]) =>
    itemsSaid(session, part).map((text, at) => [listKey(list, at + 1), text] as const),
  );
  const given = [...texts, ['confidence', session.confidence] as const, ...items];
  return Object.fromEntries(given.filter(([, value]) => value !== null && value !== ''));
}

const TEXT_ANSWERS = [
  ['what', 'what'],
  ['soWhat', 'soWhat'],
  ['nowWhat', 'nowWhat'],
  ['day', 'date'],
  ['mentor', 'mentor'],
  ['critical', 'critical'],
  ['perspective', 'perspective'],
] as const;

const LIST_ANSWERS = [
  ['blindSpots', 'blindSpot'],
  ['skills', 'skill'],
  ['actions', 'action'],
] as const;
type ListPart = (typeof LIST_ANSWERS)[number][0];

function textOfPart(text: string | null): string {
  return normalText(text ?? '');
}

function itemsSaid({ blindSpots, skills, actions }: SessionWithActions, part: ListPart): readonly string[] {
  switch (part) {
    case 'blindSpots':
      return blindSpots.map(({ text }) => normalText(text));
    case 'skills':
      return skills.map(skillItem);
    case 'actions':
      return actions.map(actionItem);
  }
}

/** Whether nothing was changed in these answers. */
export function isUnchanged({ [BASE]: base, ...answers }: GivenAnswers): boolean {
  return saysSame(base, answers);
}

/** What was changed in these answers, as changes of the reflection as it is, or all that is wrong with them. */
export function changesFromAnswers(
  session: SessionWithActions,
  answers: GivenAnswers,
  today: string,
): ParsedChanges {
  const keys = [...TEXT_ANSWERS.map(([, key]) => key), 'confidence'];
  const base = baseOf(answers);
  const typed = keys.flatMap(key =>
    saysSame(base[key], answers[key]) ? [] : [[key, String(answers[key] ?? '')] as const],
  );
  const parsed = parseChanges(Object.fromEntries(typed), today);
  return parsed.ok
    ? { ok: true, changes: { ...parsed.changes, ...listChanges(session, answers, today) } }
    : parsed;
}

function listChanges(session: SessionWithActions, answers: GivenAnswers, today: string): ReflectionChanges {
  const known = session.actions.map(({ text }) => normalLine(text));
  const after = <Item, G>(part: ListPart, items: readonly Item[], understand: (text: string) => G) => {
    const texts = itemsIn(answers, part);
    if (saysSame(itemsIn(baseOf(answers), part), texts)) return undefined;
    return itemsTyped(items, itemsSaid(session, part), texts, understand);
  };
  const found = {
    blindSpots: after('blindSpots', session.blindSpots, text => ({ text })),
    skills: after('skills', session.skills, parseSkillItem),
    actions: after('actions', session.actions, text => parseActionItem(text, today, known)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, items]) => items !== undefined));
}

/** The parts that were changed elsewhere since these answers began. */
export function partsChangedSince(
  answers: GivenAnswers,
  session: SessionWithActions,
): readonly SessionPart[] {
  const [base, now] = [baseOf(answers), answersIn(session)];
  const texts = TEXT_ANSWERS.filter(([, key]) => !saysSame(base[key], now[key])).map(([part]) => part);
  const lists = LIST_ANSWERS.filter(([part]) => !saysSame(itemsIn(base, part), itemsIn(now, part)));
  const confidence = saysSame(base['confidence'], now['confidence']) ? [] : (['confidence'] as const);
  return [...texts, ...confidence, ...lists.map(([part]) => part)];
}

function baseOf({ [BASE]: base }: GivenAnswers): GivenAnswers {
  return typeof base === 'object' && base !== null ? { ...base } : {};
}

/** The items of a list, in the order of their places. */
function itemsIn(answers: GivenAnswers, part: ListPart): readonly string[] {
  const [, list] = LIST_ANSWERS.find(([one]) => one === part) ?? [];
  const found = Object.entries(answers).flatMap(([key, value]) => {
    const place = parseListKey(key);
    return place?.list === list && typeof value === 'string' ? [{ place: place?.place ?? 0, value }] : [];
  });
  return found.toSorted((a, b) => a.place - b.place).map(({ value }) => value);
}
