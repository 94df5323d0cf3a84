import { describe, expect, it, vi } from 'vitest';
import type { Ask, Prompt, Reply, TextPrompt } from '../../src/world/ask.ts';
import type { Screen } from '../support/screen.ts';
import { both, cases, type Typed, title } from './ask-cases.ts';
import { bare, free } from './asking.ts';

/** One way of putting questions, as a person meets it. */
export interface Way {
  readonly name: 'drawn' | 'plain';
  asking(): { readonly terminal: Screen; readonly ask: Ask };
  /** What the hand does to leave a question open, and to go back. */
  leaveOpen(terminal: Screen): Promise<void>;
  goBack(terminal: Screen): Promise<void>;
  /** What is said to Enter alone where something must be given; `wanted` is what a drawn question of the kind says. */
  asksAgain(wanted: string): string;
  /** What leaves a question open, as it is told. */
  readonly leaving: string;
}

const review = {
  kind: 'review',
  title,
  ...bare,
  rows: [
    { key: 'reach', label: 'What you want to reach', answer: 'To lead a team' },
    { key: 'sure', label: 'How sure you are' },
  ],
  finish: 'Show the advice',
} as const;

/** What every way of putting questions must keep to. */
export function itKeepsToTheContract(way: Way): void {
  /** Puts a question, and gives its reply once the hand has done all of this. */
  const replyTo = async (
    prompt: Prompt,
    hand: (terminal: Screen) => Promise<void>,
  ): Promise<Reply<unknown>> => {
    const { terminal, ask } = way.asking();
    const reply = ask.put(prompt);
    await Promise.all([terminal.waitFor(title).then(() => hand(terminal)), reply]);
    return reply;
  };
  const typing = (typed: Typed) => (terminal: Screen) => terminal.type(typed[way.name]);
  const enter = (terminal: Screen) => terminal.press('enter');

  it.each([':back', ':BACK', ':terug'])('goes back for %s, in either language', async word => {
    const prompt = { kind: 'text', title, ...free } as const;
    expect(await replyTo(prompt, terminal => terminal.type(`${word}\r`))).toEqual({ kind: 'back' });
  });

  it.each([':skip', ':overslaan'])('leaves open for %s', async word => {
    const prompt = { kind: 'text', title, ...free } as const;
    expect(await replyTo(prompt, terminal => terminal.type(`${word}\r`))).toEqual({ kind: 'left-open' });
  });

  it('takes no word for an answer that is meant to be one of these', async () => {
    const hand = async (terminal: Screen) => {
      await terminal.type(':nonsense\r');
      await terminal.waitFor('“:nonsense” does nothing here');
      if (way.name === 'drawn') await terminal.press('ctrl-u');
      await terminal.type(':-) so\r');
    };
    const reply = await replyTo({ kind: 'text', title, ...bare }, hand);
    expect(reply).toEqual({ kind: 'answer', value: ':-) so' });
  });

  describe.concurrent.each(cases)('$what, $prompt.kind', each => {
    const { prompt, again, suggestion, answer, typed, typedInstead = typed, wanted, wrong } = each;
    const given = { kind: 'answer', value: answer };

    it('is answered', async () => {
      expect(await replyTo(prompt, typing(typed))).toEqual(given);
    });

    it('keeps the earlier answer with Enter', async () => {
      expect(await replyTo(again, enter)).toEqual({ kind: 'answer', value: suggestion });
      expect(await replyTo({ ...again, ...free, weighs: true }, enter)).toMatchObject({ value: suggestion });
    });

    it('takes what is typed in place of the earlier answer', async () => {
      expect(await replyTo(again, typing(typedInstead))).toEqual(given);
    });

    it('is left open, with or without an earlier answer, also where it weighs', async () => {
      for (const put of [prompt, again, { ...again, weighs: true }]) {
        expect(await replyTo({ ...put, ...free }, way.leaveOpen)).toEqual({ kind: 'left-open' });
        expect(await replyTo({ ...put, ...free }, typing(both(':skip\r')))).toEqual({ kind: 'left-open' });
      }
    });

    it('is not left open where it must be answered', async () => {
      const reply = replyTo(prompt, async terminal => {
        await way.leaveOpen(terminal);
        await terminal.waitFor('This question needs an answer.');
        await terminal.type(typed[way.name]);
      });
      expect(await reply).toEqual(given);
    });

    it('is left open with Enter alone', async () => {
      expect(await replyTo({ ...prompt, ...free }, enter)).toEqual({ kind: 'left-open' });
    });

    it('is not left open with Enter alone where something rests on it', async () => {
      const reply = replyTo({ ...prompt, ...free, weighs: true }, async terminal => {
        await enter(terminal);
        await terminal.waitFor(`${way.asksAgain(wanted)}`);
        await terminal.waitFor(`${way.leaving} leaves it open.`);
        await terminal.type(typed[way.name]);
      });
      expect(await reply).toEqual(given);
    });

    it('asks again after Enter alone where it must be answered', async () => {
      const reply = replyTo(prompt, async terminal => {
        await enter(terminal);
        await terminal.waitFor(way.asksAgain(wanted));
        expect(terminal.screen()).not.toContain('leaves it open');
        await terminal.type(typed[way.name]);
      });
      expect(await reply).toEqual(given);
    });

    it('goes back, also from an earlier answer', async () => {
      for (const put of [prompt, again]) {
        expect(await replyTo({ ...put, ...free }, way.goBack)).toEqual({ kind: 'back' });
        expect(await replyTo({ ...put, ...free }, typing(both(':back\r')))).toEqual({ kind: 'back' });
      }
    });

    it('does not go back where nothing comes before it', async () => {
      const reply = replyTo(prompt, async terminal => {
        await way.goBack(terminal);
        await terminal.waitFor('There is no question before this one.');
        await terminal.type(typed[way.name]);
      });
      expect(await reply).toEqual(given);
    });

    it('says why something cannot be the answer', async () => {
      const reply = replyTo(prompt, async terminal => {
        await terminal.type(wrong.typed[way.name]);
        await terminal.waitFor(wrong.why[way.name]);
        await terminal.type(wrong.afterwards[way.name]);
      });
      expect(await reply).toEqual(given);
    });

    it('is cancelled by Ctrl-C and by the end of the input', async () => {
      const cancelled = { problem: { kind: 'cancelled', kept: null } };
      await expect(replyTo(again, terminal => terminal.press('ctrl-c'))).rejects.toMatchObject(cancelled);
      await expect(replyTo(prompt, terminal => terminal.hangUp())).rejects.toMatchObject(cancelled);
    });
  });

  it('leaves no listeners behind on the streams', async () => {
    const { terminal, ask } = way.asking();
    const counts: number[] = [];
    for (let at = 1; at <= 3; at += 1) {
      const reply = ask.put({ kind: 'text', title: `Question ${at}`, ...bare });
      await terminal.waitFor(`Question ${at}`);
      await terminal.send('x\r');
      await reply;
      await terminal.settled();
      const { stdin, stderr, signals } = terminal;
      const on = [stdin, stderr, signals].flatMap(stream =>
        stream.eventNames().map(name => stream.listenerCount(name)),
      );
      counts.push(on.reduce((sum, count) => sum + count, 0));
    }
    expect(counts[2]).toBe(counts[0]);
  });

  describe.concurrent('a text that is half typed', () => {
    const typed = 'half a thought';
    const signal = (name: string) => async (terminal: Screen) => void terminal.signals.emit(name, name);
    const endings: readonly (readonly [string, (terminal: Screen) => Promise<void>])[] = [
      ['Ctrl-C', terminal => terminal.press('ctrl-c')],
      ['SIGTERM', signal('SIGTERM')],
      ['SIGHUP', signal('SIGHUP')],
      ['the end of the input', terminal => terminal.hangUp()],
    ];
    /** What was told of a text that is cancelled by this hand. */
    const toldBy = async (hand: (terminal: Screen) => Promise<void>, prompt: Partial<TextPrompt> = {}) => {
      const onTyped = vi.fn<(text: string) => void>();
      const reply = replyTo({ kind: 'text', title, ...bare, ...prompt, onTyped }, hand);
      await expect(reply).rejects.toMatchObject({ problem: { kind: 'cancelled' } });
      return onTyped.mock.lastCall?.[0];
    };

    it.each(endings)('is told of when it is broken off by %s', async (_name, breakOff) => {
      const told = await toldBy(async terminal => {
        await terminal.type(typed);
        await breakOff(terminal);
      });
      expect(told).toBe(typed);
    });

    it.each(endings)(
      'is told of with every line of a paste when it is broken off by %s',
      async (_name, breakOff) => {
        const told = await toldBy(async terminal => {
          await terminal.paste('one\n\ntwo\nthr');
          await breakOff(terminal);
        });
        expect(told).toBe('one\n\ntwo\nthr');
      },
    );

    it('is told of where Ctrl-C comes at once after it', async () => {
      expect(await toldBy(terminal => terminal.send('half\u0003'))).toBe('half');
    });

    it('is offered when one goes on with it', async () => {
      const prompt = { kind: 'text', title, ...bare, suggestion: 'Anne', typed } as const;
      expect(await replyTo(prompt, enter)).toEqual({ kind: 'answer', value: typed });
    });

    it('is not lost where nothing is typed after that', async () => {
      expect((await toldBy(terminal => terminal.press('ctrl-c'), { typed })) ?? typed).toBe(typed);
    });
  });

  describe.concurrent('a review', () => {
    it('shows every answer, and what was left open', async () => {
      const { terminal, ask } = way.asking();
      const reply = ask.put(review);
      for (const part of ['What you want to reach', 'To lead a team', 'left open', 'Show the advice'])
        await terminal.waitFor(part);
      await terminal.press('enter');
      expect(await reply).toEqual({ kind: 'answer', value: null });
    });

    it('replies which answer is to be changed', async () => {
      for (const [number, value] of [
        ['1', 'reach'],
        ['2', 'sure'],
      ]) {
        expect(await replyTo(review, typing(both(`${number}\r`)))).toEqual({ kind: 'answer', value });
      }
    });

    it.each(['', 'y', 'yes', 'j', 'Ja'])('finishes with Enter after “%s”', async said => {
      expect(await replyTo(review, typing(both(`${said}\r`)))).toEqual({ kind: 'answer', value: null });
    });

    it('goes back where it may', async () => {
      expect(await replyTo({ ...review, canGoBack: true }, way.goBack)).toEqual({ kind: 'back' });
    });
  });
}
