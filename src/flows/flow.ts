import type { GivenAnswers, Question, Questionnaire } from '../domain/questionnaire/question.ts';
import type { OptionWords } from '../i18n/intake-words.ts';
import type { Rescue } from './with-rescue.ts';

/** A guided conversation: what is asked, in which words, and what becomes of the answers. `R` is its outcome. */
export interface Flow<R> {
  /**
   * The command that holds it, without the name of the program, as `people add`; its drafts are kept under that. About one record it ends in the
   * short id of that, as `people edit 7m1ev8`: with the record its drafts are forgotten.
   */
  readonly command: string;
  readonly questionnaire: Questionnaire;
  readonly words: FlowWords;
  /**
   * Whether a new conversation begins with its review: then all that stands ready counts as answered, and as the review shows it, it does
   * not stand above a question as well.
   */
  readonly reviewsFirst?: true;
  /** What the answers come to; undefined as long as a required one is missing. */
  outcomeOf(answers: GivenAnswers): R | undefined;
  /** What was said so far, for where it cannot be kept as a draft; undefined where it is nothing that could be taken up again. */
  rescueOf(answers: GivenAnswers): Rescue | undefined;
  /** The answers in words that mean the same on another day; absent where all do. */
  lasting?(answers: GivenAnswers): GivenAnswers;
  /** Whether these answers are no more than what there was to begin with, and worth no draft; absent where any answer is. */
  saysNothing?(answers: GivenAnswers): boolean;
}

export interface FlowWords {
  /** The parts by their names, in their order. */
  readonly parts: Readonly<Record<string, string>>;
  questionFor(question: Question, answers: GivenAnswers): AskingWords;
  /** Why a text cannot be the answer to a question, in a sentence; undefined when it can. */
  check?(question: Question, text: string): string | undefined;
  /** What is said to an answer; undefined where it needs no reply. */
  replyTo?(question: Question, answers: GivenAnswers): FlowReply | undefined;
  /** What it means to leave a question open, where that is not simply to leave it open. */
  readonly leaveOpen?: string;
  /**
   * What is said back once a part is over, made of what was answered before `next`, which is null before the review; undefined where that
   * is nothing.
   */
  echo?(next: string | null, answers: GivenAnswers): string | undefined;
  /**
   * The offer to see the outcome at once: `given` are the answers so far, `open` the questions that were not put, moot ones among them, and
   * `left` those that would be. Undefined as long as it is too early. It is made once.
   */
  offerOutcome?(
    given: GivenAnswers,
    open: readonly Question[],
    left: readonly Question[],
  ): OutcomeOffer | undefined;
  readonly review: ReviewWords;
}

export interface AskingWords {
  readonly title: string;
  readonly help?: string;
  /** A word or two that stand for the question where answers are listed. */
  readonly short: string;
  /** For each value that is offered; the others are left off the screen. */
  readonly options?: Readonly<Record<string, OptionWords>>;
  /** What was chosen of many, in a few words; absent where the labels are told. */
  readonly inShort?: (p: { count: number; of: number }) => string;
  /** What the two ends of a scale mean. */
  readonly lowest?: string;
  readonly highest?: string;
  /** What it means to leave this question open, where that is something of its own. */
  readonly leaveOpen?: string;
}

export interface FlowReply {
  /** A paragraph each. */
  readonly paragraphs: readonly string[];
  /** The offer to leave it at that, made once right after the answer. */
  readonly offerToStop?: StopWords;
}

export interface StopWords {
  /** Asks whether to go on, to see the outcome, or to leave it at that. */
  readonly title: string;
  readonly help: string;
  readonly options: Readonly<Record<'goOn' | 'finish' | 'stop', OptionWords>>;
  /** Said where the person stops. */
  readonly stopped: string;
}

/** What is known by now, and the choice to see the outcome or go on. */
export interface OutcomeOffer {
  readonly title: string;
  readonly help: string;
  readonly options: Readonly<Record<'goOn' | 'finish', OptionWords>>;
}

interface ReviewWords {
  readonly title: string;
  /** What the last row does, in a few words. */
  readonly finish: string;
}
