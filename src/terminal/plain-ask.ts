import type { EventEmitter } from 'node:events';
import { Refusal } from '../domain/problem.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import type { Display } from '../render/terminal/display.ts';
import { fitText } from '../render/terminal/layout.ts';
import type { Ask, Prompt, PromptAnswer, Reply } from '../world/ask.ts';
import { onOneLine, type PromptWords, saidAnswer } from './kinds.ts';
import { type Form, formOf } from './plain/forms.ts';
import { type Lines, linesFrom } from './plain/lines.ts';
import { tellerOfTrails } from './plain/trails.ts';
import { tellerOfWays } from './plain/ways.ts';
import { isCommand, onCommand, type ReplyOrFault } from './reply-or-fault.ts';

export interface PlainAskSetup {
  readonly input: NodeJS.ReadableStream & { setRawMode?(raw: boolean): unknown };
  readonly output: NodeJS.WritableStream;
  readonly display: Pick<Display, 'columns'>;
  readonly words: PromptWords;
  /** Who tells that the program is to end; the process, unless a test says otherwise. */
  readonly signals?: EventEmitter;
  /** Sends the program to the background; a test does without. */
  readonly suspend?: () => void;
}

/**
 * Asks in whole lines that stay where they are, without colour and without moving the cursor: for a screen reader, or
 * a terminal that knows no more. Ctrl-C and the end of the input refuse with `cancelled`.
 */
export function plainAsk(setup: PlainAskSetup): Ask {
  const { input, output, display, words, signals = process, suspend = suspendProcess } = setup;
  const row = () => ({ columns: display.columns, prompt: words.plain.prompt });
  const lines = linesFrom({ input, output, row, signals, suspend });
  const trails = tellerOfTrails(words);
  const ways = tellerOfWays(words);
  const say = (text: string) => void output.write(`${fitText(text, display)}\n`);
  return {
    async put<const P extends Prompt>(prompt: P, trail?: Parameters<Ask['put']>[1]) {
      const form = formOf(prompt, words);
      const above = trail === undefined ? [] : trails.tell(trail);
      for (const line of [...above, ...openingOfQuestion(prompt, form, ways.tell(prompt, form.now))])
        say(line);
      try {
        const asked = { prompt, form, lines, words, say, invite: () => output.write(words.plain.prompt) };
        // The form of a kind answers what that kind asks for, which the compiler does not follow through a union.
        return (await askUntilAnswered(asked)) as Reply<PromptAnswer<P>>;
      } finally {
        lines.rest();
      }
    },
  };
}

/** Not on Windows, where no shell takes over. */
function suspendProcess(): void {
  if (process.platform !== 'win32') process.kill(process.pid, 'SIGTSTP');
}

interface PlainQuestion {
  readonly prompt: Prompt;
  readonly form: Form<unknown>;
  readonly lines: Lines;
  readonly words: PromptWords;
  say(line: string): void;
  invite(): void;
}

/** What is said before the answer. */
function openingOfQuestion(
  { progress, title, help }: Prompt,
  form: Form<unknown>,
  ways: readonly string[],
): string[] {
  const head = [progress?.label, title, help].flatMap(part => (part === undefined ? [] : [part]));
  const how = [form.wanted, ...ways].join(' ');
  return ['', ...[...head, ...form.about, how].map(sanitizeLine)];
}

/** Asks until there is a reply. */
async function askUntilAnswered(asked: PlainQuestion): Promise<Reply<unknown>> {
  for (;;) {
    const typed = await typedAnswer(asked);
    const outcome = parseTypedReply(typed, asked);
    if (outcome.kind === 'reply') {
      repeat(outcome.reply, asked);
      return outcome.reply;
    }
    asked.say(outcome.why);
    if (typed.length > SOON_TYPED) asked.lines.putBack(onOneLine(typed));
  }
}

/** In code units: what is shorter is typed anew sooner than it is erased. */
const SOON_TYPED = 40;

async function typedAnswer({ prompt, lines, invite }: PlainQuestion): Promise<string> {
  invite();
  const { text, isEnded } = await lines.next(first => prompt.kind === 'text' && !isCommand(first.trim()));
  const typed = text.trim();
  if (prompt.kind === 'text' && typed !== '' && !isCommand(typed)) prompt.onTyped?.(typed);
  if (!isEnded) throw new Refusal({ kind: 'cancelled', kept: null });
  return typed;
}

function parseTypedReply(typed: string, { prompt, form, words }: PlainQuestion): ReplyOrFault<unknown> {
  const { plain } = words;
  const not = () => `${plain.notUnderstood({ typed: sanitizeLine(typed) })} ${form.wanted}`;
  return onCommand(typed, prompt, words) ?? form.taken(typed) ?? { kind: 'fault', why: not() };
}

/** Says what was chosen where what was typed does not say it: nothing, or a number in a list. */
function repeat(reply: Reply<unknown>, { prompt, words, say }: PlainQuestion): void {
  const chose = (answer: string) => say(words.plain.chosen({ answer: sanitizeLine(answer) }));
  const isNumbered = prompt.kind === 'one-of' || prompt.kind === 'any-of';
  if (reply.kind === 'left-open' && prompt.leaveOpen !== undefined) chose(prompt.leaveOpen);
  if (reply.kind === 'answer' && isNumbered) chose(saidAnswer(prompt, reply.value, words));
}
