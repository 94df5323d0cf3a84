/** One question at a time. Ctrl-C refuses with `cancelled`; what was being typed goes to `onTyped` first. */
export interface Ask {
  text(question: TextQuestion): Promise<Reply<string>>;
  choice<T extends string>(question: ChoiceQuestion<T>): Promise<Reply<T>>;
  choices<T extends string>(question: ChoicesQuestion<T>): Promise<Reply<readonly T[]>>;
  scale(question: ScaleQuestion): Promise<Reply<number>>;
  yesNo(question: YesNoQuestion): Promise<Reply<boolean>>;
}

export type Reply<T> =
  | { readonly kind: 'answer'; readonly value: T }
  /** "I'd rather not say"; only where `canSkip`. */
  | { readonly kind: 'skip' }
  /** Back to the earlier question; only where `canGoBack`. */
  | { readonly kind: 'back' };

interface Question {
  /** Where in the conversation one is; shown above the title while the question is open. */
  readonly progress?: string;
  readonly title: string;
  /** One line that helps to answer. */
  readonly help?: string;
  readonly canSkip: boolean;
  readonly canGoBack: boolean;
}

export interface TextQuestion extends Question {
  /** The earlier answer, ready to be edited. */
  readonly before?: string;
  /** What Enter on an empty line does, in a few words, where that is something else than passing over. */
  readonly emptyMeans?: string;
  /** Why this text cannot be taken, in a sentence; undefined when it can. */
  readonly check?: (text: string) => string | undefined;
  /** Told what has been typed so far, so that a cancelled answer is not lost. */
  readonly onTyped?: (text: string) => void;
}

export interface ChoiceQuestion<T extends string> extends Question {
  readonly options: readonly Option<T>[];
  readonly before?: T;
}

export interface ChoicesQuestion<T extends string> extends Question {
  readonly options: readonly Option<T>[];
  readonly before?: readonly T[];
  /** How many may be chosen at the most. */
  readonly most?: number;
}

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

export interface ScaleQuestion extends Question {
  readonly from: number;
  readonly to: number;
  /** What the two ends mean. */
  readonly lowest: string;
  readonly highest: string;
  readonly before?: number;
}

export interface YesNoQuestion extends Question {
  readonly before?: boolean;
}
