import type { ReflectionChanges, SessionPart } from '../domain/meetings/edit.ts';
import { editCommandOf } from '../domain/meetings/edit-command.ts';
import {
  changesFromAnswers,
  editQuestionnaire,
  isUnchanged,
  partsChangedSince,
} from '../domain/meetings/edit-conversation.ts';
import { withFirmDays } from '../domain/meetings/reflection-questionnaire.ts';
import type { SessionWithActions } from '../domain/meetings/session.ts';
import type { Person } from '../domain/people/person.ts';
import type { GivenAnswers } from '../domain/questionnaire/question.ts';
import type { Messages } from '../i18n/index.ts';
import type { Flow } from './flow.ts';
import { faultOfReflectionText, reflectionQuestionWords, understoodDay } from './reflection-words.ts';
import type { Rescue } from './with-rescue.ts';

interface EditSetup {
  readonly words: Pick<Messages, 'sessions' | 'dates' | 'editing'>;
  readonly today: string;
  readonly session: SessionWithActions;
  /** Whom one may have met. */
  readonly people: readonly Person[];
  /** These changes, for where they cannot be kept. */
  readonly rescue: (changes: ReflectionChanges) => Rescue;
}

/** What a conversation on a reflection that is there comes to. */
export interface GuidedChanges {
  readonly changes: ReflectionChanges;
  /** The parts that something else changed since the conversation began. */
  readonly changedSince: readonly SessionPart[];
}

/** A change of a reflection as a guided conversation: its review, at which one opens what is to change. */
export function editFlow({ words, today, session, people, rescue }: EditSetup): Flow<GuidedChanges> {
  const { guided } = words.sessions;
  const changesIn = (answers: GivenAnswers) => {
    const parsed = changesFromAnswers(session, withFirmDays(answers, today), today);
    return parsed.ok ? parsed.changes : undefined;
  };
  return {
    command: editCommandOf(session.id),
    questionnaire: editQuestionnaire(session, today),
    reviewsFirst: true,
    words: {
      parts: guided.parts,
      questionFor: ({ key }) => reflectionQuestionWords(key, guided),
      check: ({ key }, text) => faultOfReflectionText(key, text, { words, today, people }),
      replyTo: ({ key }, answers) => {
        const said = understoodDay(key, answers, { words, today });
        return said === undefined ? undefined : { paragraphs: [said] };
      },
      review: words.editing.guided,
    },
    outcomeOf: answers => {
      const changes = changesIn(answers);
      return changes && { changes, changedSince: partsChangedSince(answers, session) };
    },
    rescueOf: answers => {
      const changes = changesIn(answers);
      return changes && rescue(changes);
    },
    lasting: answers => withFirmDays(answers, today),
    saysNothing: isUnchanged,
  };
}
