import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import type { Screen } from '../support/screen.ts';
import { type Seat, seat } from '../support/terminal-world.ts';

/** What somebody wants to do at a question, whichever way it is put. */
type Wish =
  | { readonly text: string }
  /** One of at most nine answers, or a number of one digit. */
  | { readonly digit: number }
  | { readonly number: number }
  | { readonly marks: readonly number[] }
  | { readonly letter: string }
  | 'enter'
  | 'leave open'
  | 'back'
  | 'ctrl-c';

interface Way {
  readonly name: string;
  readonly flags: readonly string[];
  /** What tells that a question is open. */
  open(title: string): string;
  /** What the hand types for it. */
  typed(wish: Wish): string;
}

const SIGNS = { enter: '\r', 'ctrl-c': '\u0003', 'leave open': '\u000f', back: '\u0002' };
const LINES = { ...SIGNS, 'leave open': ':skip\r', back: ':back\r' };

const ways: readonly Way[] = [
  {
    name: 'drawn',
    flags: [],
    open: title => `◆ ${title}`,
    typed: wish => {
      if (typeof wish === 'string') return SIGNS[wish];
      if ('digit' in wish) return String(wish.digit);
      if ('marks' in wish) return wish.marks.length === 0 ? '0' : `${wish.marks.join('')}\r`;
      return `${'text' in wish ? wish.text : 'letter' in wish ? wish.letter : wish.number}\r`;
    },
  },
  {
    name: 'in plain lines',
    flags: ['--accessible'],
    open: title => title,
    typed: wish => {
      if (typeof wish === 'string') return LINES[wish];
      if ('marks' in wish) return wish.marks.length === 0 ? '0\r' : `${wish.marks.join(' ')}\r`;
      return `${Object.values(wish)[0]}\r`;
    },
  },
];

describe.each(ways)('a conversation that is put $name', way => {
  let here: Seat;
  beforeEach(async () => {
    here = await seat();
  });
  afterEach(() => here.leave());

  /** Holds it, and gives its exit code. */
  async function held(
    command: string,
    steps: readonly (readonly [title: string, wish: Wish])[],
  ): Promise<number> {
    const { screen, ended } = here.start([command, ...way.flags], { columns: 80, rows: 40 });
    for (const [title, wish] of steps) await answer(screen, title, wish);
    return ended;
  }

  async function answer(screen: Screen, title: string, wish: Wish): Promise<void> {
    await screen.waitFor(way.open(title));
    await screen.settled();
    await screen.send(way.typed(wish));
    await screen.settled();
  }

  const kept = async () => JSON.parse(await here.read('journal.json'));
  const { intake, sessions, conversation } = en('mentor');

  it('comes to the same intake: gone back in, broken off, gone on with, and changed at its review', async () => {
    const { questions: q, inYourCase, mentorWord, review, decided } = intake;
    const own = { position: 'ward manager', role: 'nurse', judges: 'boss' } as const;
    const first = await held('intake', [
      [q.ambition.title, { text: 'Lead a ward' }],
      [q.direction.title, { digit: 2 }],
      [q.questions.title, 'back'],
      [q.direction.title, { digit: 1 }],
      [q.questions.title, { marks: [1, 3] }],
      [q.covered.title, { marks: [] }],
      [q.certainty.title, { number: 7 }],
      [q.decision.title, 'ctrl-c'],
    ]);
    expect(first).toBe(130);
    const second = await held('intake', [
      [conversation.resume.title, { digit: 1 }],
      [q.decision.title, 'enter'],
      [q.decision.title, { digit: 3 }],
      [q.targetPosition.title, { text: 'ward manager' }],
      [q.targetEmployer.title, { digit: 1 }],
      [q.role.title, { text: 'nurse' }],
      [q.employment.title, { digit: 1 }],
      [q.simplerHelp.title, { digit: 1 }],
      [q.stopSigns.title, { marks: [] }],
      [decided.title.mentor, 'enter'],
      [q.phase.title, 'leave open'],
      [q.offer.title, { digit: 1 }],
      [q.situation.title, 'leave open'],
      [q.outsideView.title, 'leave open'],
      [q.confidentialContent.title, { letter: 'n' }],
      [q.canSpeakFreely.title, { digit: 4 }],
      [q.consequences.title, { digit: 2 }],
      [inYourCase.someoneInside(own).title, { digit: 1 }],
      [review.title, { number: 9 }],
      [q.role.title, { text: 'midwife' }],
      [review.title, 'enter'],
      [mentorWord.title, { digit: 1 }],
    ]);
    expect(second).toBe(0);
    expect((await kept()).intakes[0].answers).toEqual({
      ambition: 'Lead a ward',
      direction: 'next-position',
      targetPosition: 'ward manager',
      targetEmployer: 'own',
      certainty: 7,
      questions: ['route', 'unwritten-rules'],
      covered: [],
      decision: 'no',
      role: 'midwife',
      employment: 'employed',
      offer: 'none',
      stopSigns: [],
      simplerHelp: 'no',
      someoneInside: 'yes',
      canSpeakFreely: 4,
      consequences: 2,
      confidentialContent: false,
    });
  });

  it('comes to the same reflection', async () => {
    const { questions: q, anotherAction, review } = sessions.guided;
    const code = await held('log', [
      [q.what.title, { text: 'About saying no' }],
      [q.soWhat.title, 'back'],
      [q.what.title, 'enter'],
      [q.soWhat.title, { text: 'I wait too long' }],
      [q.nowWhat.title, 'enter'],
      [q.date.title, { text: 'yesterday' }],
      [q.mentor.title, { text: 'Ann' }],
      [q.confidence.title, { number: 6 }],
      [q.blindSpot.title, 'leave open'],
      [q.critical.title, 'enter'],
      [q.perspective.title, 'enter'],
      [q.skill.title, 'enter'],
      [q.action.title, { text: 'call Joris on friday' }],
      [anotherAction.title, 'enter'],
      [q.expected.title, { text: 'that he is glad' }],
      [review.title, { text: 'yes' }],
    ]);
    expect(code).toBe(0);
    const { sessions: reflections, actions } = await kept();
    expect(reflections).toMatchObject([
      { what: 'About saying no', soWhat: 'I wait too long', mentor: 'Ann', confidence: 6, day: '2026-11-19' },
    ]);
    expect(actions).toMatchObject([{ text: 'call Joris', due: '2026-11-27', expected: 'that he is glad' }]);
  });
});
