import { sanitizeLine } from '../../render/sanitize.ts';
import type {
  AnyOfPrompt,
  OneOfPrompt,
  Prompt,
  ReviewPrompt,
  ScalePrompt,
  TextPrompt,
  YesNoPrompt,
} from '../../world/ask.ts';
import { type Meaning, mostOf, PROMPT_KINDS, type PromptWords } from '../kinds.ts';
import { onAnswer, onNothing, type ReplyOrFault, SKIP } from '../reply-or-fault.ts';

/** What is particular to one kind of question when it is put in whole lines. */
export interface Form<T> {
  /** Said after the title and the help: the options, or what the ends of a scale mean. */
  readonly about: readonly string[];
  readonly wanted: string;
  /** What Enter keeps, in words. */
  readonly now: string | undefined;
  /** What becomes of a typed answer, also of none at all; undefined where it stands for no answer. */
  taken(typed: string): ReplyOrFault<T> | undefined;
}

/** A question as it is put in whole lines. */
export function formOf(prompt: Prompt, words: PromptWords): Form<unknown> {
  switch (prompt.kind) {
    case 'text':
      return textForm(prompt, words);
    case 'one-of':
      return choiceForm(prompt, words);
    case 'any-of':
      return choicesForm(prompt, words);
    case 'scale':
      return scaleForm(prompt, words);
    case 'yes-no':
      return yesNoForm(prompt, words);
    case 'review':
      return reviewForm(prompt, words);
  }
}

/** A line cannot be gone on with, so what was typed before is kept with Enter or typed anew. */
function textForm(prompt: TextPrompt, words: PromptWords): Form<string> {
  const isTaken = prompt.typed && prompt.check?.(prompt.typed) === undefined;
  const before = isTaken ? prompt.typed : prompt.suggestion;
  const ready = before === undefined ? prompt : { ...prompt, suggestion: before };
  return formWith(PROMPT_KINDS.text, ready, words, { about: [], wanted: words.plain.textWanted });
}

function choiceForm(prompt: OneOfPrompt, words: PromptWords): Form<string> {
  const wanted = words.plain.oneWanted({ last: prompt.options.length });
  return formWith(PROMPT_KINDS['one-of'], prompt, words, { about: numbered(prompt, words), wanted });
}

function choicesForm(prompt: AnyOfPrompt, words: PromptWords): Form<readonly string[]> {
  const { length } = prompt.options;
  const most = mostOf(prompt);
  const limit = most < length ? [words.plain.atMost({ most })] : [];
  const wanted = [words.plain.someWanted({ last: length }), ...limit].join(' ');
  return formWith(PROMPT_KINDS['any-of'], prompt, words, { about: numbered(prompt, words), wanted });
}

function scaleForm(prompt: ScalePrompt, words: PromptWords): Form<number> {
  const about = [words.plain.ends(prompt)];
  return formWith(PROMPT_KINDS.scale, prompt, words, { about, wanted: words.plain.numberWanted(prompt) });
}

function yesNoForm(prompt: YesNoPrompt, words: PromptWords): Form<boolean> {
  return formWith(PROMPT_KINDS['yes-no'], prompt, words, { about: [], wanted: words.plain.yesNoWanted });
}

function reviewForm(prompt: ReviewPrompt, words: PromptWords): Form<string | null> {
  const about = prompt.rows.map(({ label, answer }, at) =>
    words.plain.row({ number: at + 1, label, answer: answer ?? words.notSaid }),
  );
  const form = formWith(PROMPT_KINDS.review, prompt, words, {
    about,
    wanted: words.plain.reviewWanted(prompt),
  });
  return { ...form, now: undefined };
}

function formWith<P extends Prompt, T>(
  meaning: Meaning<P, T>,
  prompt: P,
  words: PromptWords,
  said: Pick<Form<T>, 'about' | 'wanted'>,
): Form<T> {
  const suggestion = meaning.suggestionOf(prompt);
  return {
    ...said,
    now: suggestion === undefined ? undefined : sanitizeLine(meaning.said(prompt, suggestion, words)),
    taken: typed => {
      if (typed === '') {
        const wanted = `${words.plain.nothingGiven} ${said.wanted}`;
        return onNothing(meaning, prompt, words, { wanted, leaving: SKIP });
      }
      const answer = meaning.read(prompt, typed, words);
      return answer === undefined ? undefined : onAnswer(meaning, prompt, answer, words);
    },
  };
}

function numbered({ options }: OneOfPrompt | AnyOfPrompt, { plain }: PromptWords): string[] {
  return options.map(({ label, hint }, at) =>
    plain.option({ number: at + 1, label: hint === undefined ? label : withHint(label, hint) }),
  );
}

/** A label that ends a sentence, as a question does, takes no comma. */
function withHint(label: string, hint: string): string {
  return /[.?!]$/.test(label) ? `${label} ${hint}` : `${label}, ${hint}`;
}
