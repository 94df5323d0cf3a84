import type { Key } from './keys.ts';

/** The index of what is active; null for nothing. */
export type Active = number | null;

/** What is active in a numbered list, and the digits typed one after the other, which together may be a number. */
export interface Numbered {
  readonly active: Active;
  readonly digits: string;
}

/** A numbered list of this length after a key. A digit goes on with the number under way where the list is that long. */
export function typeNumber({ active, digits }: Numbered, key: Key, length: number): Numbered {
  if (!/^\d$/.test(key.typed)) return { active: stepActive(active, key, length), digits: '' };
  const fits = [digits + key.typed, key.typed].find(number => isNumberOfItem(number, length));
  return fits === undefined ? { active, digits: '' } : { active: Number(fits) - 1, digits: fits };
}

function isNumberOfItem(number: string, length: number): boolean {
  return /^[1-9]/.test(number) && Number(number) <= length;
}

/** What is active after a key that moves over a list of this length: arrows, Home, End and the pages. */
export function stepActive(active: Active, key: Key, length: number): Active {
  const name = key.ctrl || key.meta ? '' : key.name;
  const at = active ?? -1;
  if (name === 'up') return (Math.max(at, 0) + length - 1) % length;
  if (name === 'down') return (at + 1) % length;
  if (name === 'pageup') return Math.max(0, at - PAGE);
  if (name === 'pagedown') return Math.min(length - 1, at + PAGE);
  if (name === 'home') return 0;
  return name === 'end' ? length - 1 : active;
}

const PAGE = 5;
