import { type Conversation, goBack } from '../domain/questionnaire/conversation.ts';
import { dealtWith, declineOutcome, deferRest } from '../domain/questionnaire/defer.ts';
import { liveQuestions } from '../domain/questionnaire/question.ts';
import type { OptionWords } from '../i18n/intake-words.ts';
import type { Flow, OutcomeOffer, StopWords } from './flow.ts';
import { type ConversationTurn, trailOf } from './trail.ts';

/** The offer to see the outcome; undefined where it is too early, where it was made, and where no more than one question is left. */
export function outcomeOffer<R>(
  { questionnaire, words }: Flow<R>,
  conversation: Conversation,
): OutcomeOffer | undefined {
  if (conversation.deferred !== undefined || conversation.fromReview) return undefined;
  const { given, open } = dealtWith(questionnaire, conversation);
  const left = liveQuestions(questionnaire, conversation.answers).filter(({ key }) =>
    open.some(question => question.key === key),
  );
  return left.length < 2 ? undefined : words.offerOutcome?.(given, open, left);
}

/** The conversation after the person chose to go on, to see the outcome, or to go back. */
export async function putOutcomeOffer<R>(
  turn: ConversationTurn<R>,
  conversation: Conversation,
  offer: OutcomeOffer,
): Promise<Conversation> {
  const wish = await putWish(turn, conversation, offer, ['goOn', 'finish']);
  return wish === 'back'
    ? goBack(turn.flow.questionnaire, conversation)
    : afterWish(turn, conversation, wish);
}

/** The conversation after the person chose to go on or to see the outcome; `stop` where they leave it at that. */
export async function putStopOffer<R>(
  turn: ConversationTurn<R>,
  conversation: Conversation,
  offer: StopWords,
): Promise<'stop' | 'back' | Conversation> {
  const wish = await putWish(turn, conversation, offer, ['goOn', 'finish', 'stop']);
  return wish === 'stop' || wish === 'back' ? wish : afterWish(turn, conversation, wish);
}

interface WishWords<W extends string> {
  readonly title: string;
  readonly help: string;
  readonly options: Readonly<Record<W, OptionWords>>;
}

/** What the person chose. Who leaves it open goes on. */
async function putWish<R, W extends string>(
  turn: ConversationTurn<R>,
  conversation: Conversation,
  { title, help, options }: WishWords<W>,
  wishes: readonly W[],
): Promise<W | 'goOn' | 'back'> {
  const choice = {
    kind: 'one-of',
    title,
    help,
    options: wishes.map(value => ({ value, ...options[value] })),
    suggestion: 'goOn',
    canGoBack: true,
  } as const;
  const reply = await turn.world.ask.put(choice, trailOf(turn, conversation));
  if (reply.kind === 'back') return 'back';
  return wishes.find(wish => reply.kind === 'answer' && wish === reply.value) ?? 'goOn';
}

function afterWish<R>(
  { flow }: ConversationTurn<R>,
  conversation: Conversation,
  wish: 'goOn' | 'finish',
): Conversation {
  return wish === 'finish' ? deferRest(flow.questionnaire, conversation) : declineOutcome(conversation);
}
