import type { Question } from './question.ts';

const SECONDS_A_TEXT = 60;
const SECONDS_A_CHOICE = 15;

/** How long these questions take to answer, in whole minutes. */
export function minutesFor(asked: readonly Question[]): number {
  const seconds = asked.map(({ answer }) => (answer.kind === 'text' ? SECONDS_A_TEXT : SECONDS_A_CHOICE));
  return Math.round(seconds.reduce((total, one) => total + one, 0) / 60);
}
