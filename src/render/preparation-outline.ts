import { type Action, isOverdue } from '../domain/meetings/action.ts';
import { agendaItemsIn } from '../domain/meetings/agenda.ts';
import { AGENDA_PARTS, type AgendaPart, type PreparationMethod } from '../domain/meetings/appointment.ts';
import type { Preparation, QuestionToAsk } from '../domain/meetings/preparation.ts';
import type { Messages } from '../i18n/index.ts';
import {
  type Outline,
  type OutlineBlock,
  type OutlineItem,
  outlineList,
  outlinePart,
  ownWords,
  textBlocks,
  textItems,
} from './outline.ts';
import { questionText } from './question-text.ts';
import { sanitizeLine } from './sanitize.ts';
import { quoteOwnWords } from './terminal/own-words.ts';

/** How a page is drawn. */
export interface PageView {
  readonly words: Messages;
  /** The day (yyyy-MM-dd) that it is. */
  readonly today: string;
  readonly method: PreparationMethod;
  /** Of a long text of the person's own no more is shown than this, in columns. */
  readonly most: number;
}

/** The page for a meeting: when and with whom, what became of the last one, then what to talk about. */
export function preparationOutline(preparation: Preparation, view: PageView): Outline {
  return {
    title: headingOf(preparation, view),
    blocks: [
      ...sinceBlocks(preparation, view),
      ...AGENDA_PARTS[view.method].flatMap(part => partBlocks(part, preparation, view)),
    ],
  };
}

function headingOf(
  { name, when, appointment, meeting }: Preparation,
  { words: { prepare, dates } }: PageView,
): string {
  const planned =
    when === null
      ? prepare.notPlanned
      : prepare.when({ day: dates.long({ day: when.day }), time: when.time });
  const { minutes = null, place = null } = appointment ?? {};
  const parts = [
    name ?? prepare.nobody,
    planned,
    ...(minutes === null ? [] : [prepare.minutes({ minutes })]),
    ...(place === null ? [] : [place]),
    ...(name === null ? [] : [prepare.meeting({ meeting })]),
  ];
  return parts.map(sanitizeLine).join(' · ');
}

/** More than so many actions would push all else off the screen. */
const MOST_PROMISED = 4;

/** What was promised and what became of it, the last "now what", and a blind spot to watch. */
function sinceBlocks(preparation: Preparation, view: PageView): readonly OutlineBlock[] {
  const { promised, nowWhat, nowWhatDay, blindSpot, last } = preparation;
  const { prepare, dates } = view.words;
  const own = (text: string) => quoteOwnWords(text, view.most);
  const more = promised.length - MOST_PROMISED;
  const leftOn = nowWhatDay === null || nowWhatDay === last ? null : dates.short({ day: nowWhatDay });
  const texts = [
    ...(more > 0 ? [prepare.morePromised({ count: more })] : []),
    ...(nowWhat === null ? [] : [prepare.leftWith({ text: own(nowWhat), day: leftOn })]),
    ...(blindSpot === null
      ? []
      : [prepare.watchFor({ text: own(blindSpot.text), day: dates.short({ day: blindSpot.day }) })]),
  ];
  const heading = last === null ? prepare.before : prepare.since({ day: dates.long({ day: last }) });
  const shown = promised.slice(0, MOST_PROMISED).map(action => promisedItem(action, view));
  return outlinePart(heading, outlineList([...shown, ...textItems(texts)]));
}

function promisedItem(action: Action, { words: { prepare, dates }, today, most }: PageView): OutlineItem {
  const own = (text: string) => quoteOwnWords(text, most);
  const text = prepare.promised({
    text: own(action.text),
    status: action.status,
    due: action.due && dates.short({ day: action.due }),
    overdue: isOverdue(action, today),
  });
  const notes = [
    ...(action.expected === null ? [] : [prepare.expected({ text: own(action.expected) })]),
    ...(action.happened === null ? [] : [prepare.happened({ text: own(action.happened) })]),
  ];
  return notes.length === 0 ? { text } : { text, note: notes.join(' · ') };
}

/**
 * A part of the page for each half of a meeting, or each step of GROW. Where nothing stands in one, it asks for it; what was kept the other way
 * stands where it belongs.
 */
function partBlocks(part: AgendaPart, preparation: Preparation, view: PageView): readonly OutlineBlock[] {
  const { words, most } = view;
  const { heading, asks } = words.prepare.parts[part];
  const { ambition, agenda, questions } = preparation;
  const wish = part !== 'ambitions' || ambition === null ? undefined : quoteOwnWords(ambition, most);
  const items = agendaItemsIn(agenda, [part, ...ALSO_IN[part]]).map(({ text }) => quoteOwnWords(text, most));
  const asked = questions.filter(question => standsIn(part, question)).map(one => askText(one, words));
  const texts = [...items, ...asked];
  return outlinePart(heading, [
    ...ownWords(wish),
    ...(texts.length === 0 ? textBlocks([asks]) : outlineList(textItems(texts))),
  ]);
}

/** What the other way to prepare has, and belongs here. */
const ALSO_IN: Readonly<Record<AgendaPart, readonly AgendaPart[]>> = {
  'run-into': ['reality', 'options'],
  ambitions: ['goal', 'will'],
  goal: ['ambitions'],
  reality: ['run-into'],
  options: [],
  will: [],
};

/** A question stands in its half; along GROW it opens options. */
function standsIn(part: AgendaPart, { half }: QuestionToAsk): boolean {
  return part === half || part === 'options';
}

function askText(question: QuestionToAsk, words: Messages): string {
  return words.prepare.ask({ question: sanitizeLine(questionText(question, words)) });
}
