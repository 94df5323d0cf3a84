import {
  answerQuestion,
  type Conversation,
  canGoBack,
  goBack,
  leaveQuestionOpen,
  questionAt,
  questionsAbove,
  reopenQuestion,
  saysSomething,
} from '../domain/questionnaire/conversation.ts';
import type { Question } from '../domain/questionnaire/question.ts';
import type { Ask, Trail, TrailEntry } from '../world/ask.ts';
import type { OpenDraft } from '../world/drafts.ts';
import type { World } from '../world.ts';
import type { Flow, StopWords } from './flow.ts';
import { progressOf, promptFor, reviewFor } from './prompt-for.ts';
import { saveDraftOnCancel } from './save-draft-on-cancel.ts';
import { withRescue } from './with-rescue.ts';

/** What holding a conversation takes. */
export type ConversationWorld = Pick<World, 'io' | 'words' | 'clock' | 'files'> & {
  readonly ask: Ask;
  /** Where what is said is kept meanwhile. */
  readonly draft: Pick<OpenDraft, 'save'>;
};

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
    const wish = await putOffer(turn, conversation, step.offer);
    if (wish === 'back') conversation = step.asked;
    if (wish !== 'stop') continue;
    world.io.tell(step.offer.stopped);
    return undefined;
  }
}

interface ConversationTurn<R> {
  readonly world: ConversationWorld;
  readonly flow: Flow<R>;
  /** Tells this conversation from any other one on the screen. */
  readonly name: string;
  /** What was typed and not given, by the key of its question: also at one that was gone back from. */
  readonly typed: Map<string | null, string>;
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

async function putOffer<R>(
  turn: ConversationTurn<R>,
  conversation: Conversation,
  { title, help }: StopWords,
): Promise<'on' | 'stop' | 'back'> {
  const goOn = { kind: 'yes-no', title, help, suggestion: true, canGoBack: true } as const;
  const wish = await turn.world.ask.put(goOn, trailOf(turn, conversation));
  if (wish.kind === 'back') return 'back';
  return wish.kind === 'left-open' || wish.value ? 'on' : 'stop';
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

/** What was answered before the question on the screen, or beside it where it was chosen at the review, with what was said to it. */
function trailOf<R>({ flow, name, world }: ConversationTurn<R>, conversation: Conversation): Trail {
  const { answers } = conversation;
  const before = questionsAbove(flow.questionnaire, conversation);
  const entries = before.map((question, at): TrailEntry => {
    const value = answers[question.key];
    return {
      prompt: promptFor(flow, question, answers, world.words.conversation),
      reply: value === undefined ? { kind: 'left-open' } : { kind: 'answer', value },
      beginsPart: at > 0 && before[at - 1]?.part !== question.part,
      asides: value === undefined ? [] : (flow.words.replyTo?.(question, answers)?.paragraphs ?? []),
    };
  });
  return { conversation: name, entries };
}

/** Whether there is a draft then: a conversation in which nothing was said yet leaves none. */
async function saveDraft<R>(
  { draft, clock, files }: ConversationWorld,
  flow: Flow<R>,
  { conversation, typed, isKept }: Beginning,
): Promise<boolean> {
  if (!isKept && typed === '' && !saysSomething(conversation)) return false;
  const lasting = (answers: Conversation['answers']) => flow.lasting?.(answers) ?? answers;
  const { answers, settled, at } = conversation;
  const all = at === null || typed === '' ? answers : { ...answers, [at]: typed };
  const savedAt = clock.now().toISOString();
  const save = () => draft.save({ answers: lasting(answers), settled, at, typed, savedAt });
  const rescue = flow.rescueOf(lasting(all));
  await (rescue === undefined ? save() : withRescue({ files }, rescue, save));
  return true;
}
