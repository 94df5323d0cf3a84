import type { EventEmitter } from 'node:events';
import { Refusal } from '../domain/problem.ts';
import { harmlessLine } from '../render/harmless.ts';
import { fitted } from '../render/layout.ts';
import type { Look } from '../render/look.ts';
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
  readonly look: Pick<Look, 'columns'>;
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
  const { input, output, look, words, signals = process, suspend = suspendProcess } = setup;
  const row = () => ({ columns: look.columns, prompt: words.plain.prompt });
  const lines = linesFrom({ input, output, row, signals, suspend });
  const trails = tellerOfTrails(words);
  const ways = tellerOfWays(words);
  const say = (text: string) => void output.write(`${fitted(text, look)}\n`);
  return {
    async put<const P extends Prompt>(prompt: P, trail?: Parameters<Ask['put']>[1]) {
      const form = formOf(prompt, words);
      const above = trail === undefined ? [] : trails.tell(trail);
      for (const line of [...above, ...opening(prompt, form, ways.tell(prompt, form.now))]) say(line);
      try {
        const asked = { prompt, form, lines, words, say, invite: () => output.write(words.plain.prompt) };
        // The form of a kind answers what that kind asks for, which the compiler does not follow through a union.
        return (await answered(asked)) as Reply<PromptAnswer<P>>;
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

interface Asked {
  readonly prompt: Prompt;
  readonly form: Form<unknown>;
  readonly lines: Lines;
  readonly words: PromptWords;
  say(line: string): void;
  invite(): void;
}

/** What is said before the answer. */
function opening({ progress, title, help }: Prompt, form: Form<unknown>, ways: readonly string[]): string[] {
  const head = [progress?.label, title, help].flatMap(part => (part === undefined ? [] : [part]));
  const how = [form.wanted, ...ways].join(' ');
  return ['', ...[...head, ...form.about, how].map(harmlessLine)];
}

/** Asks until there is a reply. */
async function answered(asked: Asked): Promise<Reply<unknown>> {
  for (;;) {
    const typed = await typedAnswer(asked);
    const outcome = outcomeOf(typed, asked);
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

async function typedAnswer({ prompt, lines, invite }: Asked): Promise<string> {
  invite();
  const { text, isEnded } = await lines.next(first => prompt.kind === 'text' && !isCommand(first.trim()));
  const typed = text.trim();
  if (prompt.kind === 'text' && typed !== '' && !isCommand(typed)) prompt.onTyped?.(typed);
  if (!isEnded) throw new Refusal({ kind: 'cancelled', kept: null });
  return typed;
}

function outcomeOf(typed: string, { prompt, form, words }: Asked): ReplyOrFault<unknown> {
  const { plain } = words;
  const not = () => `${plain.notUnderstood({ typed: harmlessLine(typed) })} ${form.wanted}`;
  return onCommand(typed, prompt, words) ?? form.taken(typed) ?? { kind: 'fault', why: not() };
}

/** Says what was chosen where what was typed does not say it: nothing, or a number in a list. */
function repeat(reply: Reply<unknown>, { prompt, words, say }: Asked): void {
  const chose = (answer: string) => say(words.plain.chosen({ answer: harmlessLine(answer) }));
  const isNumbered = prompt.kind === 'one-of' || prompt.kind === 'any-of';
  if (reply.kind === 'skip' && prompt.leaveOpen !== undefined) chose(prompt.leaveOpen);
  if (reply.kind === 'answer' && isNumbered) chose(saidAnswer(prompt, reply.value, words));
}
