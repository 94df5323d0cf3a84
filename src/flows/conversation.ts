import {
  answerQuestion,
  type Conversation,
  canGoBack,
  goBack,
  leaveQuestionOpen,
  questionAt,
  reopenQuestion,
  saysSomething,
} from '../domain/questionnaire/conversation.ts';
import type { Question } from '../domain/questionnaire/question.ts';
import type { TrailEntry } from '../world/ask.ts';
import type { Flow, StopWords } from './flow.ts';
import { outcomeOffer, putOutcomeOffer, putStopOffer } from './outcome-offer.ts';
import { progressOf, promptFor, reviewFor } from './prompt-for.ts';
import { saveDraftOnCancel } from './save-draft-on-cancel.ts';
import { type ConversationTurn, type ConversationWorld, trailOf } from './trail.ts';
import { withRescue } from './with-rescue.ts';

/** Where a conversation begins. */
export interface Beginning {
  readonly conversation: Conversation;
  /** What had been typed at its first question and not yet given. */
  readonly typed: string;
  /** Whether there is a draft of it. */
  readonly isKept: boolean;
}

/**
 * Holds a conversation to the end of its review, and gives what it came to. Every answer is kept in the draft at once, so that it can be
 * broken off anywhere. Undefined where the person chose to leave it at that; refuses with `cancelled`.
 */
export async function converse<R>(
  world: ConversationWorld,
  flow: Flow<R>,
  beginning: Beginning,
): Promise<R | undefined> {
  let { conversation, isKept } = beginning;
  const typed = new Map([[conversation.at, beginning.typed]]);
  const save = async () => {
    const state = { conversation, typed: typed.get(conversation.at) ?? '', isKept };
    isKept = await saveDraft(world, flow, state);
    return isKept;
  };
  const name = `${flow.command} ${world.clock.now().toISOString()}`;
  const turn = {
    world: { ...world, ask: saveDraftOnCancel(world.ask, flow.command, save) },
    flow,
    name,
    typed,
  };
  for (;;) {
    const step = await putNext(turn, conversation);
    if (step.kind === 'finished') return step.outcome;
    conversation = step.conversation;
    await save();
    if (step.offer === undefined) continue;
    const wish = await putStopOffer(turn, conversation, step.offer);
    if (wish === 'stop') {
      world.io.tell(step.offer.stopped);
      return undefined;
    }
    conversation = wish === 'back' ? step.asked : wish;
    await save();
  }
}

type ConversationStep<R> =
  | { readonly kind: 'on'; readonly conversation: Conversation; readonly offer?: undefined }
  /** The answer brings an offer to leave it at that; `asked` is where its question is open still. */
  | {
      readonly kind: 'on';
      readonly conversation: Conversation;
      readonly offer: StopWords;
      readonly asked: Conversation;
    }
  | { readonly kind: 'finished'; readonly outcome: R };

async function putNext<R>(
  turn: ConversationTurn<R>,
  conversation: Conversation,
): Promise<ConversationStep<R>> {
  const { world, flow, typed } = turn;
  const question = questionAt(flow.questionnaire, conversation);
  if (question === undefined) return review(turn, conversation);
  const offer = outcomeOffer(flow, conversation);
  if (offer !== undefined) {
    return { kind: 'on', conversation: await putOutcomeOffer(turn, conversation, offer) };
  }
  const words = world.words.conversation;
  const asked = promptFor(flow, question, conversation.answers, words);
  const progress = progressOf(flow, conversation, words);
  const prompt = {
    ...asked,
    ...(progress !== undefined && { progress }),
    ...(asked.kind === 'text' && typedSoFar(question.key, typed)),
    canGoBack: canGoBack(flow.questionnaire, conversation),
  };
  const reply = await world.ask.put(prompt, trailOf(turn, conversation));
  if (reply.kind === 'back') return { kind: 'on', conversation: goBack(flow.questionnaire, conversation) };
  typed.delete(question.key);
  return afterReply(flow, conversation, question, reply);
}

/** What is typed at a question of text, and what stands there from before. */
function typedSoFar(key: string, typed: Map<string | null, string>) {
  const before = typed.get(key) ?? '';
  return { onTyped: (text: string) => void typed.set(key, text), ...(before !== '' && { typed: before }) };
}

function afterReply<R>(
  { questionnaire, words }: Flow<R>,
  conversation: Conversation,
  question: Question,
  reply: TrailEntry['reply'],
): ConversationStep<R> {
  if (reply.kind === 'left-open')
    return { kind: 'on', conversation: leaveQuestionOpen(questionnaire, conversation) };
  const next = answerQuestion(questionnaire, conversation, reply.value);
  const offer = words.replyTo?.(question, next.answers)?.offerToStop;
  if (offer === undefined) return { kind: 'on', conversation: next };
  return { kind: 'on', conversation: next, offer, asked: { ...conversation, answers: next.answers } };
}

/** All answers, of which each can be opened again. */
async function review<R>(
  turn: ConversationTurn<R>,
  conversation: Conversation,
): Promise<ConversationStep<R>> {
  const { world, flow } = turn;
  const prompt = reviewFor(flow, conversation, world.words.conversation);
  const reply = await world.ask.put(prompt, trailOf(turn, conversation));
  if (reply.kind === 'back') {
    return { kind: 'on', conversation: goBack(flow.questionnaire, conversation) };
  }
  if (reply.kind === 'answer' && reply.value !== null) {
    return { kind: 'on', conversation: reopenQuestion(conversation, reply.value) };
  }
  const outcome = flow.outcomeOf(conversation.answers);
  if (outcome === undefined) throw new Error(`${flow.command} came to its end without an outcome`);
  return { kind: 'finished', outcome };
}

/** Whether there is a draft then: a conversation in which nothing was said yet leaves none. */
async function saveDraft<R>(
  { draft, clock, files }: ConversationWorld,
  flow: Flow<R>,
  { conversation, typed, isKept }: Beginning,
): Promise<boolean> {
  const isEmpty = !saysSomething(conversation) || flow.saysNothing?.(conversation.answers) === true;
  if (!isKept && typed === '' && isEmpty) return false;
  const lasting = (answers: Conversation['answers']) => flow.lasting?.(answers) ?? answers;
  const { answers, settled, at, deferred } = conversation;
  const all = at === null || typed === '' ? answers : { ...answers, [at]: typed };
  const savedAt = clock.now().toISOString();
  const rest = deferred && { deferred };
  const save = () => draft.save({ answers: lasting(answers), settled, at, ...rest, typed, savedAt });
  const rescue = flow.rescueOf(lasting(all));
  await (rescue === undefined ? save() : withRescue({ files }, rescue, save));
  return true;
}
