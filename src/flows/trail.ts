import {
  answersBefore,
  type Conversation,
  questionAt,
  questionsAbove,
} from '../domain/questionnaire/conversation.ts';
import type { Ask, Trail, TrailEntry } from '../world/ask.ts';
import type { OpenDraft } from '../world/drafts.ts';
import type { World } from '../world.ts';
import type { Flow } from './flow.ts';
import { promptFor } from './prompt-for.ts';

/** What holding a conversation takes. */
export type ConversationWorld = Pick<World, 'io' | 'words' | 'clock' | 'files'> & {
  readonly ask: Ask;
  /** Where what is said is kept meanwhile. */
  readonly draft: Pick<OpenDraft, 'save'>;
};

/** One conversation as it is held. */
export interface ConversationTurn<R> {
  readonly world: ConversationWorld;
  readonly flow: Flow<R>;
  /** Tells this conversation from any other one on the screen. */
  readonly name: string;
  /** What was typed and not given, by the key of its question: also at one that was gone back from. */
  readonly typed: Map<string | null, string>;
}

/** What was answered before the question on the screen, or beside it where it was chosen at the review, with what was said to it. */
export function trailOf<R>({ flow, name, world }: ConversationTurn<R>, conversation: Conversation): Trail {
  if (flow.reviewsFirst) return { conversation: name, entries: [] };
  const { answers } = conversation;
  const before = questionsAbove(flow.questionnaire, conversation);
  const here = conversation.fromReview ? undefined : questionAt(flow.questionnaire, conversation);
  const entries = before.map((question, at): TrailEntry => {
    const value = answers[question.key];
    const next = (before[at + 1] ?? here)?.part ?? null;
    const closing = next === question.part ? undefined : closingEcho(flow, conversation, next);
    return {
      prompt: promptFor(flow, question, answers, world.words.conversation),
      reply: value === undefined ? { kind: 'left-open' } : { kind: 'answer', value },
      beginsPart: at > 0 && before[at - 1]?.part !== question.part,
      asides: value === undefined ? [] : (flow.words.replyTo?.(question, answers)?.paragraphs ?? []),
      ...(closing !== undefined && { closing }),
    };
  });
  return { conversation: name, entries };
}

function closingEcho<R>({ questionnaire, words }: Flow<R>, conversation: Conversation, next: string | null) {
  return words.echo?.(next, answersBefore(questionnaire, conversation, next));
}
