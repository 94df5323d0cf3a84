import type { EventEmitter } from 'node:events';
import { Refusal } from '../domain/problem.ts';
import { harmlessLine } from '../render/harmless.ts';
import { fitted } from '../render/layout.ts';
import type { Look } from '../render/look.ts';
import type { Ask, Reply, TextQuestion } from '../world/ask.ts';
import { choiceForm, choicesForm, type Form, scaleForm, textForm, yesNoForm } from './plain/forms.ts';
import { type Lines, linesFrom } from './plain/lines.ts';
import type { Asked, PromptWords } from './prompts/picker.ts';

export interface PlainAskSetup {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly look: Pick<Look, 'columns'>;
  readonly words: PromptWords;
  /** Who tells of Ctrl-C; the process, unless a test says otherwise. */
  readonly signals?: EventEmitter;
}

/**
 * Asks in whole lines that stay where they are, without colour and without moving the cursor: for a screen reader, or
 * a terminal that knows no more. Ctrl-C and the end of the input refuse with `cancelled`.
 */
export function plainAsk({ input, output, look, words, signals = process }: PlainAskSetup): Ask {
  const lines = linesFrom(input, signals);
  const told = new Set<string>();
  const put = async <T>(
    asked: Asked & Pick<TextQuestion, 'emptyMeans'>,
    form: Form<T>,
  ): Promise<Reply<T>> => {
    const conversation = {
      asked,
      form,
      lines,
      words,
      say: (line: string) => void output.write(`${fitted(line, look)}\n`),
    };
    for (const line of opening(asked, form, words, told)) conversation.say(line);
    try {
      return await answered(conversation, () => output.write(words.plain.prompt));
    } finally {
      lines.rest();
    }
  };
  return {
    text: question => put(question, textForm(question, words)),
    choice: question => put(question, choiceForm(question, words)),
    choices: question => put(question, choicesForm(question, words)),
    scale: question => put(question, scaleForm(question, words)),
    yesNo: question => put(question, yesNoForm(question, words)),
  };
}

interface Conversation<T> {
  readonly asked: Asked;
  readonly form: Form<T>;
  readonly lines: Lines;
  readonly words: PromptWords;
  say(line: string): void;
}

/** Asks until there is a reply. */
async function answered<T>(conversation: Conversation<T>, prompt: () => void): Promise<Reply<T>> {
  const { form, lines, words, say } = conversation;
  for (;;) {
    prompt();
    const typed = await typedAnswer(lines, form.takesLines);
    const reply = replyTo(typed, conversation);
    if (reply.kind !== 'fault') {
      if (form.repeats && reply.kind === 'answer')
        say(words.plain.chosen({ answer: line(form.said(reply.value)) }));
      return reply;
    }
    say(`${reply.why ?? notUnderstood(typed, words)} ${form.wanted}`);
  }
}

async function typedAnswer(lines: Lines, takesLines: boolean): Promise<string> {
  const first = await lines.next();
  if (first === null) throw new Refusal({ kind: 'cancelled', kept: null });
  const isCommand = first.trim().startsWith(':');
  const more = takesLines && !isCommand ? await lines.along() : [];
  return [first, ...more].join('\n').trim();
}

function replyTo<T>(
  typed: string,
  { asked, form, words }: Conversation<T>,
): Reply<T> | { kind: 'fault'; why?: string } {
  if (typed === ':back')
    return asked.canGoBack ? { kind: 'back' } : { kind: 'fault', why: words.nothingBefore };
  if (typed === ':skip' && asked.canSkip) return { kind: 'skip' };
  if (typed === '' && form.before !== undefined) return { kind: 'answer', value: form.before };
  if (typed === '') return asked.canSkip ? { kind: 'skip' } : { kind: 'fault' };
  const reading = form.read(typed);
  return reading.kind === 'value' ? { kind: 'answer', value: reading.value } : reading;
}

function notUnderstood(typed: string, { plain }: PromptWords): string {
  return typed === '' ? plain.nothingGiven : plain.notUnderstood({ typed: line(typed) });
}

/** What is said before the answer. The way back is told once, for what is repeated at every question is noise. */
function opening<T>(
  asked: Asked & Pick<TextQuestion, 'emptyMeans'>,
  form: Form<T>,
  words: PromptWords,
  told: Set<string>,
): string[] {
  const { plain } = words;
  const back = asked.canGoBack && !told.has(plain.back) ? [plain.back] : [];
  for (const sentence of back) told.add(sentence);
  const now = form.before === undefined ? [] : [plain.now({ answer: line(form.said(form.before)) })];
  const ways = [form.wanted, ...now, ...wayRound(asked, form, words), ...back];
  const head = [asked.progress, asked.title, asked.help].flatMap(part =>
    part === undefined ? [] : [line(part)],
  );
  return ['', ...head, ...form.about.map(line), ways.join(' ')];
}

function wayRound<T>(
  { canSkip, emptyMeans }: Pick<TextQuestion, 'canSkip' | 'emptyMeans'>,
  { before }: Form<T>,
  { plain }: PromptWords,
): string[] {
  if (!canSkip) return [];
  if (before !== undefined) return [plain.skip];
  return [emptyMeans === undefined ? plain.skipWithEnter : plain.emptyMeans({ means: emptyMeans })];
}

function line(text: string): string {
  return harmlessLine(text);
}
