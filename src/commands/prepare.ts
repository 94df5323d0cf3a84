import { deliverDocument, faultsOfOutput } from '../cli/document.ts';
import { faultsOfTypedQuestion, findQuestion, wordedQuestions } from '../cli/find-question.ts';
import { hereAndNow } from '../cli/here-and-now.ts';
import { pageValue } from '../cli/output.ts';
import { faultsOfWith, whoNamed } from '../cli/who-named.ts';
import type { Journal } from '../domain/journal/journal.ts';
import {
  type AgendaQuestion,
  type AgendaTexts,
  addToAgenda,
  agendaOf,
  methodOf,
} from '../domain/meetings/agenda.ts';
import { AGENDA_PARTS, type PreparationMethod } from '../domain/meetings/appointment.ts';
import { type Counterpart, counterpartOf } from '../domain/meetings/counterpart.ts';
import { type Preparation, prepareMeeting, withAgendaOn } from '../domain/meetings/preparation.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import { parseOneOf, wrongTyped } from '../domain/typed-value.ts';
import { type PageView, preparationOutline } from '../render/preparation-outline.ts';
import { questionText } from '../render/question-text.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import { fitText, lineWidth } from '../render/terminal/layout.ts';
import { outlineText } from '../render/terminal/outline-text.ts';
import type { World } from '../world.ts';
import type { PrepareOptions } from './declare/prepare.ts';
import { keepAgenda } from './keep-agenda.ts';
import { prepareGuided } from './prepare-guided.ts';

/**
 * The page for the next meeting, planned or not; to standard output, or as Markdown to a file of one's own. What the flags put on the agenda
 * is kept with the appointment first. Without any, somebody at a terminal is asked for it. Refuses with `invalid-input` for all that does
 * not fit.
 */
export async function showPreparation(world: World, options: PrepareOptions): Promise<void> {
  const journal = await world.journal.read();
  const method = parseMethod(options, faultsInJournal(world, journal, options));
  const wanted = counterpartNamed(options, journal);
  const page = prepareMeeting(journal, wanted, hereAndNow(world.clock));
  const added = await addGiven(world, page, journal, options);
  await showPage(world, added ?? page, method, options);
  if (added === undefined && page.appointment === null && !options.json) {
    const told = world.words.prepare.noAppointment({ name: page.name && sanitizeLine(page.name) });
    world.io.tell(`\n${fitText(told, world.io.err)}`);
  }
  if (added !== undefined || options.output !== undefined || !world.isAttended) return;
  const after = await prepareGuided(world, { page, journal, wanted, method: methodFor(page, method) });
  if (after !== undefined) await showPage(world, after, method, options);
}

/** Undefined where none is named. Refuses with `invalid-input`, also for these faults and all else that does not fit. */
function parseMethod(options: PrepareOptions, others: readonly InputFault[]): PreparationMethod | undefined {
  const { method: typed } = options;
  const method = typed === undefined ? undefined : parseOneOf(typed, METHODS);
  const faults: readonly InputFault[] = [
    ...(typed === undefined || method !== undefined ? [] : [unknownMethod(typed)]),
    ...others,
    ...faultsOfOutput(options),
  ];
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  return method;
}

const METHODS: readonly PreparationMethod[] = ['halves', 'grow'];

/** What is wrong with whom and what the flags name: that the journal has nothing, or several things, like that. */
function faultsInJournal(world: World, journal: Journal, options: PrepareOptions): readonly InputFault[] {
  const { ask = [] } = options;
  const known = ask.length === 0 ? [] : wordedQuestions(journal, world);
  return [
    ...faultsOfWith(journal, options),
    ...ask.flatMap(typed => faultsOfTypedQuestion(typed, known, '--ask')),
  ];
}

function unknownMethod(typed: string): InputFault {
  return wrongTyped('--method', { kind: 'one-of', values: METHODS }, typed);
}

function counterpartNamed(options: PrepareOptions, current: Journal): Counterpart | null {
  return counterpartOf({ person: whoNamed(current, options) ?? null }, current.people);
}

/** The page with what the flags put on it; undefined where they say nothing. Where no meeting is planned nothing can be kept, and that is said. */
async function addGiven(
  world: World,
  page: Preparation,
  journal: Journal,
  options: PrepareOptions,
): Promise<Preparation | undefined> {
  const texts = givenTexts(options);
  const questions = givenQuestions(world, journal, options);
  if (Object.keys(texts).length === 0 && questions.length === 0) return undefined;
  if (page.appointment === null) {
    world.io.tell(`${fitText(world.words.prepare.notStored, world.io.err)}\n`);
    return withAgendaOn(page, addToAgenda(page.agenda, texts, questions));
  }
  const after = await keepAgenda(world, page.appointment, agenda => addToAgenda(agenda, texts, questions));
  world.io.tell(`${world.words.prepare.stored}\n`);
  return withAgendaOn({ ...page, appointment: after }, agendaOf(after));
}

function givenTexts({ agenda, ambition, ...options }: PrepareOptions): AgendaTexts {
  const halves = { 'run-into': agenda, ambitions: ambition };
  const steps = AGENDA_PARTS.grow.map(part => [part, options[part]] as const);
  const given = [...Object.entries(halves), ...steps].filter(([, texts]) => texts !== undefined);
  return Object.fromEntries(given);
}

function givenQuestions(
  world: World,
  journal: Journal,
  { ask = [] }: PrepareOptions,
): readonly AgendaQuestion[] {
  if (ask.length === 0) return [];
  const known = wordedQuestions(journal, world);
  return ask.map(typed => findQuestion(typed, known, '--ask'));
}

/** Without a word for it, the way in which the meeting was prepared so far. */
function methodFor({ agenda }: Preparation, method: PreparationMethod | undefined): PreparationMethod {
  return method ?? methodOf(agenda);
}

async function showPage(
  world: World,
  page: Preparation,
  wanted: PreparationMethod | undefined,
  options: PrepareOptions,
): Promise<void> {
  const { words, io, clock } = world;
  const method = methodFor(page, wanted);
  const view: PageView = {
    words,
    method,
    today: clock.today(),
    most: TWO_LINES * lineWidth(io.out) - LABEL_WIDTH,
  };
  const data = pageData(page, method, words);
  if (options.output === undefined) {
    const text = () => outlineText(preparationOutline(page, view), words, io.out);
    return pageValue(world, options, data, text);
  }
  const { written } = words.prepare;
  if (options.json) {
    const text = `${JSON.stringify(data, null, 2)}\n`;
    return deliverDocument(world, options, { text, isRead: false, written });
  }
  const { outlineMarkdown } = await import('../render/documents/outline-markdown.ts');
  const whole = preparationOutline(page, { ...view, most: Number.POSITIVE_INFINITY });
  const text = outlineMarkdown(whole, words.prepare.forYouAlone, words);
  await deliverDocument(world, options, { text, isRead: true, written });
}

/** A text of the person's own takes about two lines of a screen at the most, so that all of the page is seen at once. */
const TWO_LINES = 2;
/** In columns: what a mark and a label take of them. */
const LABEL_WIDTH = 20;

/** For other programs, with the words of each question. */
function pageData(page: Preparation, method: PreparationMethod, words: World['words']): object {
  const questions = page.questions.map(question => ({ ...question, text: questionText(question, words) }));
  return { method, ...page, questions };
}
