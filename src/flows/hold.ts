import { dayOf, timeOf } from '../domain/calendar/days.ts';
import {
  beginConversation,
  type ConversationDraft,
  positionOf,
  resumeConversation,
} from '../domain/questionnaire/conversation.ts';
import type { GivenAnswers } from '../domain/questionnaire/question.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import { clipText } from '../render/terminal/layout.ts';
import type { Ask } from '../world/ask.ts';
import type { OpenDraft, ResumedDraft, WaitingDraft } from '../world/drafts.ts';
import type { World } from '../world.ts';
import { type Beginning, converse } from './conversation.ts';
import type { Flow } from './flow.ts';
import { saveDraftOnCancel } from './save-draft-on-cancel.ts';

type Slice = Pick<World, 'io' | 'words' | 'clock' | 'drafts' | 'files'> & { readonly ask: Ask };

/** What there is before the first question. */
export interface Prepared {
  /** Answers that stand ready. */
  readonly answers: GivenAnswers;
  /** The keys of those that are given already, as by a flag, and are not asked again. */
  readonly settled?: readonly string[];
  /** The keys of those that are known without having been said, and are not asked either; a conversation that is gone on with may know otherwise. */
  readonly known?: readonly string[];
}

/**
 * Holds a conversation of this flow: the one that was broken off, where the person wants to go on with it, or a new one. `conclude` is given
 * what it came to, and keeps that before the draft goes; it is not called where the person left it at that. However it ends,
 * others may have the draft afterwards. Refuses with `cancelled`, and as `conclude` does.
 */
export async function holdConversation<R>(
  world: Slice,
  flow: Flow<R>,
  prepared: Prepared,
  conclude: (outcome: R) => Promise<void>,
): Promise<void> {
  const resumed = await resumedDraft(world, flow);
  const draft = resumed ?? (await world.drafts.begin(flow.command));
  const beginning = beginningOf(flow, prepared, resumed?.found);
  const hold = async () => {
    const outcome = await converse({ ...world, draft }, flow, beginning);
    if (outcome === undefined) return;
    await conclude(outcome);
    await draft.discard();
  };
  await hold().finally(() => draft.close());
}

function beginningOf(
  { questionnaire, reviewsFirst }: Flow<unknown>,
  { answers, settled = [], known = [] }: Prepared,
  found: ConversationDraft | undefined,
): Beginning {
  if (found === undefined) {
    const all = questionnaire.questions.map(({ key }) => key);
    const passed = reviewsFirst ? all : [...known, ...settled];
    return { conversation: beginConversation(questionnaire, answers, passed), typed: '', isKept: false };
  }
  const given = Object.fromEntries(settled.map(key => [key, answers[key]]));
  const goneOnWith = {
    ...found,
    answers: { ...found.answers, ...given },
    settled: [...found.settled, ...settled],
  };
  const conversation = resumeConversation(questionnaire, goneOnWith);
  return { conversation, typed: conversation.at === found.at ? found.typed : '', isKept: true };
}

/** The drafts that wait, the one saved last first. Those that cannot be read are told of, and passed over. */
export async function waitingDrafts({
  drafts,
  io,
  words,
}: Pick<World, 'drafts' | 'io' | 'words'>): Promise<readonly WaitingDraft[]> {
  const { drafts: waiting, unreadable } = await drafts.waiting();
  for (const path of unreadable) io.tell(words.conversation.unreadable({ path: sanitizeLine(path) }));
  return waiting;
}

/** The draft to go on with; undefined where none waits, or the person begins anew. */
async function resumedDraft(world: Slice, flow: Flow<unknown>): Promise<ResumedDraft | undefined> {
  const waiting = (await waitingDrafts(world)).filter(({ command }) => command === flow.command);
  for (const [at, { name }] of waiting.entries()) {
    const draft = await world.drafts.open(name);
    if (draft === undefined) continue;
    const which = { number: at + 1, of: waiting.length };
    const wish = await askWish(world, flow, draft.found, which).catch(error => closeAndFail(draft, error));
    if (wish === 'goOn') return draft;
    if (wish === 'discard') return draft.discard().then(() => undefined);
    await draft.close();
    if (wish === 'beginNew') return undefined;
  }
  return undefined;
}

function closeAndFail(draft: OpenDraft, error: unknown): Promise<never> {
  return draft.close().then(() => Promise.reject(error));
}

type Wish = 'goOn' | 'another' | 'beginNew' | 'discard';

/** What is to become of this draft. Refuses with `cancelled`. */
async function askWish(
  { ask, words, clock }: Slice,
  flow: Flow<unknown>,
  found: ConversationDraft,
  which: { readonly number: number; readonly of: number },
): Promise<Wish> {
  const { resume } = words.conversation;
  const saved = new Date(found.savedAt);
  const day = words.dates.long({ day: dayOf(saved, clock.zone) });
  const here = positionOf(flow.questionnaire, resumeConversation(flow.questionnaire, found));
  const values: readonly Wish[] =
    which.number < which.of ? ['goOn', 'another', 'beginNew', 'discard'] : ['goOn', 'beginNew', 'discard'];
  const reply = await saveDraftOnCancel(ask, flow.command, async () => true).put({
    kind: 'one-of',
    title: resume.title,
    help: resume.help({
      when: resume.when({ day, time: timeOf(saved, clock.zone) }),
      at: here === undefined ? resume.atReview : resume.atQuestion(here),
      begins: firstWords(flow, found),
      which: which.of > 1 ? which : null,
    }),
    options: values.map(value => ({ value, ...resume.options[value] })),
    suggestion: 'goOn',
    canGoBack: false,
  });
  return reply.kind === 'answer' ? reply.value : 'goOn';
}

const LONGEST_DRAFT_QUOTE = 60;

/** What the person wrote first, so that drafts can be told apart; null where nothing was written yet. */
function firstWords(
  { questionnaire }: Flow<unknown>,
  { answers, settled, typed }: ConversationDraft,
): string | null {
  const texts = questionnaire.questions.filter(
    ({ answer, key }) => answer.kind === 'text' && settled.includes(key),
  );
  const [first = typed] = texts.map(({ key }) => answers[key]).filter(value => typeof value === 'string');
  return first === '' ? null : clipText(sanitizeLine(first), LONGEST_DRAFT_QUOTE);
}
