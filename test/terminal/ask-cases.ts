import type { Prompt } from '../../src/world/ask.ts';
import { bare } from './asking.ts';

/** What the hand types; `\r` is Enter. */
export type Typed = Readonly<Record<'drawn' | 'plain', string>>;

interface Case {
  readonly what: string;
  readonly prompt: Prompt;
  /** An earlier answer, and the question with it. */
  readonly suggestion: unknown;
  readonly again: Prompt;
  /** Another answer, and how it is given: to the question as it is, and in place of the earlier answer. */
  readonly answer: unknown;
  readonly typed: Typed;
  readonly typedInstead?: Typed;
  readonly wanted: string;
  /** What cannot be the answer, what is said to that, and how the answer is given all the same. */
  readonly wrong: { readonly typed: Typed; readonly why: Typed; readonly afterwards: Typed };
}

export const both = (text: string): Typed => ({ drawn: text, plain: text });
export const title = 'Question?';
const options = ['One thing', 'Another', 'A third'].map((label, at) => ({ value: 'abc'.charAt(at), label }));
const ends = { lowest: 'low', highest: 'high' };

const text = { kind: 'text', title, ...bare } as const;
const oneOf = { kind: 'one-of', title, ...bare, options } as const;
const anyOf = { kind: 'any-of', title, ...bare, options, most: 2 } as const;
const five = { kind: 'scale', title, ...bare, from: 1, to: 5, ...ends } as const;
const ten = { kind: 'scale', title, ...bare, from: 0, to: 10, ...ends } as const;
const yesNo = { kind: 'yes-no', title, ...bare } as const;
const long = (given: string) => (given.length > 9 ? 'Nine at the most.' : undefined);

/** A question of each kind, and what may be done with it. */
export const cases: readonly Case[] = [
  {
    what: 'text',
    prompt: { ...text, check: long },
    again: { ...text, suggestion: 'Anne' },
    suggestion: 'Anne',
    answer: 'Bo',
    typed: both('Bo\r'),
    wanted: 'Please write something; a few words will do.',
    wrong: {
      typed: both('far too long\r'),
      why: both('Nine at the most.'),
      afterwards: { drawn: '\u0015Bo\r', plain: 'Bo\r' },
    },
  },
  {
    what: 'text of one line',
    prompt: { ...text, isLine: true, check: long },
    again: { ...text, isLine: true, suggestion: 'Anne' },
    suggestion: 'Anne',
    answer: 'Bo',
    typed: both('Bo\r'),
    wanted: 'Please write something; a few words will do.',
    wrong: {
      typed: both('far too long\r'),
      why: both('Nine at the most.'),
      afterwards: { drawn: '\u0015Bo\r', plain: 'Bo\r' },
    },
  },
  {
    what: 'one of a list',
    prompt: oneOf,
    again: { ...oneOf, suggestion: 'c' },
    suggestion: 'c',
    answer: 'b',
    typed: { drawn: '2', plain: '2\r' },
    wanted: 'Please choose one of these.',
    wrong: {
      typed: both('4\r'),
      why: { drawn: 'Please choose one of these.', plain: '“4” is not an answer here.' },
      afterwards: { drawn: '2', plain: '2\r' },
    },
  },
  {
    what: 'any of a list',
    prompt: anyOf,
    again: { ...anyOf, suggestion: ['b'] },
    suggestion: ['b'],
    answer: ['a', 'c'],
    typed: { drawn: '31\r', plain: '3, 1\r' },
    typedInstead: { drawn: '231\r', plain: '3 1\r' },
    wanted: 'Please tick what fits, or choose “None of these”.',
    wrong: {
      typed: { drawn: '123', plain: '1 2 3\r' },
      why: both('No more than 2: leave one out.'),
      afterwards: { drawn: '23\r', plain: '1 3\r' },
    },
  },
  {
    what: 'none of a list',
    prompt: anyOf,
    again: { ...anyOf, suggestion: [] },
    suggestion: [],
    answer: [],
    typed: { drawn: '0', plain: '0\r' },
    wanted: 'Please tick what fits, or choose “None of these”.',
    wrong: {
      typed: { drawn: '9\r', plain: '0 1\r' },
      why: {
        drawn: 'Please tick what fits, or choose “None of these”.',
        plain: '“0 1” is not an answer here.',
      },
      afterwards: { drawn: '0', plain: '0\r' },
    },
  },
  {
    what: 'scale of one digit',
    prompt: five,
    again: { ...five, suggestion: 2 },
    suggestion: 2,
    answer: 4,
    typed: { drawn: '4', plain: '4\r' },
    wanted: 'Please choose a number from 1 to 5.',
    wrong: {
      typed: { drawn: '7', plain: '7\r' },
      why: both('Please choose a number from 1 to 5.'),
      afterwards: { drawn: '4', plain: '4\r' },
    },
  },
  {
    what: 'scale of two digits',
    prompt: ten,
    again: { ...ten, suggestion: 0 },
    suggestion: 0,
    answer: 10,
    typed: both('10\r'),
    wanted: 'Please choose a number from 0 to 10.',
    wrong: {
      typed: both('-\r'),
      why: { drawn: 'Please choose a number from 0 to 10.', plain: '“-” is not an answer here.' },
      afterwards: both('10\r'),
    },
  },
  {
    what: 'yes or no',
    prompt: yesNo,
    again: { ...yesNo, suggestion: true },
    suggestion: true,
    answer: false,
    typed: both('no\r'),
    wanted: 'Please choose one of these.',
    wrong: {
      typed: both('maybe\r'),
      why: { drawn: 'Please choose one of these.', plain: '“maybe” is not an answer here.' },
      afterwards: both('no\r'),
    },
  },
];
