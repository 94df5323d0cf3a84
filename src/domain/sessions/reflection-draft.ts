import type { TypedReflection } from './parse.ts';
import type { ActionStatus } from './session.ts';

/** A reflection in the making: what was typed so far, and what became of the earlier actions. */
export interface ReflectionDraft {
  readonly typed: Partial<TypedReflection>;
  /** The new status of earlier actions, by their ids. */
  readonly statuses: Readonly<Record<string, ActionStatus>>;
  /** The lines already dealt with, by name. */
  readonly settled: readonly string[];
  readonly savedAt: string;
}

export const emptyReflection: Omit<ReflectionDraft, 'savedAt'> = { typed: {}, statuses: {}, settled: [] };
