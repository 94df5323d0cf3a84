/**
 * Asks the person at the terminal, drawn or in plain lines; a question means the same in both. Absent in the world where nobody can be
 * asked. Ctrl-C and the end of the input refuse with `cancelled`.
 */
export interface Ask {
  /**
   * Puts one question. In a conversation `trail` is what was answered so far: it stands above the question, and what is no longer in it
   * is gone from the screen. Without one the question stands alone, and its answer stays on the screen.
   */
  put<const P extends Prompt>(prompt: P, trail?: Trail): Promise<Reply<PromptAnswer<P>>>;
}

/** What was answered in a conversation, in the order in which it is asked. */
export interface Trail {
  /** Which conversation this is; the trail of another one begins below what there is. */
  readonly conversation: string;
  readonly entries: readonly TrailEntry[];
}

/** A question of a conversation, and what became of it. */
export interface TrailEntry {
  readonly prompt: Prompt;
  readonly reply: Exclude<Reply<unknown>, { kind: 'back' }>;
  /** Whether another part of the conversation begins here. */
  readonly beginsPart: boolean;
  /** What was said to the answer, a paragraph each. */
  readonly asides: readonly string[];
  /** What is said once the part that ends with it is over; absent where it ends none, or nothing is said. */
  readonly closing?: string;
}

export type Reply<T> =
  | { readonly kind: 'answer'; readonly value: T }
  /** Left open; only where the question says what that means. */
  | { readonly kind: 'left-open' }
  /** Back to the earlier question; only where `canGoBack`. */
  | { readonly kind: 'back' };

export type Prompt = TextPrompt | OneOfPrompt | AnyOfPrompt | ScalePrompt | YesNoPrompt | ReviewPrompt;

export type PromptAnswer<P extends Prompt> = P extends { readonly kind: 'text' }
  ? string
  : P extends { readonly kind: 'one-of'; readonly options: readonly Option<infer V>[] }
    ? V
    : P extends { readonly kind: 'any-of'; readonly options: readonly Option<infer V>[] }
      ? readonly V[]
      : P extends { readonly kind: 'scale' }
        ? number
        : P extends { readonly kind: 'yes-no' }
          ? boolean
          : P extends { readonly kind: 'review' }
            ? string | null
            : never;

/** What every question has. */
export interface AnyPrompt {
  readonly title: string;
  /** One line that helps to answer. */
  readonly help?: string;
  /** Where in the conversation one is; shown while the question is open. */
  readonly progress?: Progress;
  /** What it means to leave the question open, in a few words ("I'd rather not say"); absent where it must be answered. */
  readonly leaveOpen?: string;
  /** Whether something rests on the answer: then Enter alone does not leave the question open. */
  readonly weighs?: boolean;
  readonly canGoBack: boolean;
}

export interface Progress {
  /** In words: "Your situation, 9 of 20". */
  readonly label: string;
  /** Questions that are dealt with, and all that there are. */
  readonly done: number;
  readonly of: number;
}

export interface TextPrompt extends AnyPrompt {
  readonly kind: 'text';
  /** A suggestion, such as the earlier answer: Enter takes it as it is, typing replaces it. */
  readonly suggestion?: string;
  /** What was typed here before and not yet given: it is gone on with. */
  readonly typed?: string;
  /** Whether the answer is one line at the most. */
  readonly isLine?: boolean;
  /** Why this text cannot be taken, in a sentence; undefined when it can. */
  readonly check?: (text: string) => string | undefined;
  /** Told what has been typed so far, so that a cancelled answer is not lost. */
  readonly onTyped?: (text: string) => void;
}

export interface OneOfPrompt<V extends string = string> extends AnyPrompt {
  readonly kind: 'one-of';
  readonly options: readonly Option<V>[];
  readonly suggestion?: V;
}

export interface AnyOfPrompt<V extends string = string> extends AnyPrompt {
  readonly kind: 'any-of';
  readonly options: readonly Option<V>[];
  readonly suggestion?: readonly V[];
  /** How many may be chosen at the most. */
  readonly most?: number;
  /** What so many are told as where the answer is repeated; absent where it is told by its labels. */
  readonly inShort?: (count: number) => string;
}

export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
}

export interface ScalePrompt extends AnyPrompt {
  readonly kind: 'scale';
  readonly from: number;
  readonly to: number;
  /** What the two ends mean. */
  readonly lowest: string;
  readonly highest: string;
  readonly suggestion?: number;
}

export interface YesNoPrompt extends AnyPrompt {
  readonly kind: 'yes-no';
  readonly suggestion?: boolean;
}

/** All that was answered, to be looked through: the reply is the key of what is to be changed, or null where all is as it should be. */
export interface ReviewPrompt extends AnyPrompt {
  readonly kind: 'review';
  readonly rows: readonly ReviewRow[];
  /** What the last row does, in a few words. */
  readonly finish: string;
}

export interface ReviewRow {
  readonly key: string;
  readonly label: string;
  /** As it is told; undefined where the question was left open. */
  readonly answer?: string;
}
