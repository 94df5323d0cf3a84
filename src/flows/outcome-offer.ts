import { type Conversation, goBack } from '../domain/questionnaire/conversation.ts';
import { dealtWith, declineOutcome, deferRest } from '../domain/questionnaire/defer.ts';
import { liveQuestions } from '../domain/questionnaire/question.ts';
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
  { title, help, options }: OutcomeOffer,
): Promise<Conversation> {
  const { questionnaire } = turn.flow;
  const choice = {
    kind: 'one-of',
    title,
    help,
    options: [
      { value: 'goOn', ...options.goOn },
      { value: 'finish', ...options.finish },
    ],
    suggestion: 'goOn',
    canGoBack: true,
  } as const;
  const wish = await turn.world.ask.put(choice, trailOf(turn, conversation));
  if (wish.kind === 'back') return goBack(questionnaire, conversation);
  const finishes = wish.kind === 'answer' && wish.value === 'finish';
  return finishes ? deferRest(questionnaire, conversation) : declineOutcome(conversation);
}

/** The conversation after the person chose to go on or to see the outcome; `stop` where they leave it at that. */
export async function putStopOffer<R>(
  turn: ConversationTurn<R>,
  conversation: Conversation,
  { title, help, options }: StopWords,
): Promise<'stop' | 'back' | ((asked: Conversation) => Conversation)> {
  const choice = {
    kind: 'one-of',
    title,
    help,
    options: [
      { value: 'goOn', ...options.goOn },
      { value: 'finish', ...options.finish },
      { value: 'stop', ...options.stop },
    ],
    suggestion: 'goOn',
    canGoBack: true,
  } as const;
  const wish = await turn.world.ask.put(choice, trailOf(turn, conversation));
  if (wish.kind === 'back') return 'back';
  if (wish.kind === 'answer' && wish.value === 'stop') return 'stop';
  const finishes = wish.kind === 'answer' && wish.value === 'finish';
  return finishes ? asked => deferRest(turn.flow.questionnaire, asked) : declineOutcome;
}
