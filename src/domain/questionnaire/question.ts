/** One question of a conversation as data: what may be answered, and what is offered. Its words are the flow's. */
export interface Question {
  readonly key: string;
  /** The part of the conversation that it belongs to. */
  readonly part: string;
  /** Without an answer to it the conversation has no outcome. */
  readonly required?: true;
  /** Something rests on the answer, so that it is not to be left open by accident. */
  readonly weighs?: true;
  readonly answer: AnswerKind;
  /** An answer to take over as it is, where none was given before. */
  readonly suggestion?: unknown;
}

export type AnswerKind =
  /** `most` counts characters (code points); null means that there is no bound. */
  | { readonly kind: 'text'; readonly most: number | null; readonly isLine?: true }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  /** With `inOrder` the chosen values are kept in the order in which they are listed here. */
  | {
      readonly kind: 'any-of';
      readonly values: readonly string[];
      readonly most: number;
      readonly inOrder?: true;
    }
  | { readonly kind: 'scale'; readonly from: number; readonly to: number }
  | { readonly kind: 'yes-no' };

/** The answers of a conversation by the keys of its questions. What is absent was not answered. */
export type GivenAnswers = Readonly<Record<string, unknown>>;

/** All that one kind of conversation may ask, in its order. */
export interface Questionnaire<Q extends Question = Question> {
  readonly questions: readonly Q[];
  /** Whether answers already given make a question moot: it is not put. Absent where none ever is. */
  isMoot?(question: Q, answers: GivenAnswers): boolean;
}

/** The questions that are not moot, in the order in which they are put. */
export function liveQuestions<Q extends Question>(
  questionnaire: Questionnaire<Q>,
  answers: GivenAnswers,
): readonly Q[] {
  return questionnaire.questions.filter(question => questionnaire.isMoot?.(question, answers) !== true);
}

/** The answers to questions that are not moot; others, which nobody asked for, stay out. */
export function liveAnswersIn(questionnaire: Questionnaire, answers: GivenAnswers): GivenAnswers {
  const given = liveQuestions(questionnaire, answers).filter(({ key }) => answers[key] !== undefined);
  return Object.fromEntries(given.map(({ key }) => [key, answers[key]]));
}
