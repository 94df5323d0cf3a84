import type { Change } from '../../../src/domain/journal/history.ts';
import type { Tombstone } from '../../../src/domain/journal/journal.ts';
import type { SessionWithActions } from '../../../src/domain/meetings/session.ts';
import { type Ended, mentor, type Place } from './mentor.ts';
import { answers } from './samples.ts';

/** A change as `mentor undo --json` tells of it. */
export type ToldChange = Pick<Change, 'id' | 'doing'> & { readonly ids: readonly string[] };

/** What a command said that it had done, and when it ran, in milliseconds. */
export type Acknowledged = { readonly began: number; readonly ended: number } & (
  | { readonly doing: 'log' | 'edit'; readonly record: SessionWithActions }
  | { readonly doing: 'delete'; readonly record: Tombstone }
  | { readonly doing: 'intake'; readonly record: { readonly id: string } }
  | { readonly doing: 'undo' | 'redo'; readonly change: ToldChange }
);

export interface Refused {
  readonly words: readonly string[];
  readonly code: number | null;
  readonly complaint: string;
}

/** All that the writers of one journal came to. */
export interface Deeds {
  readonly acknowledged: Acknowledged[];
  readonly refused: Refused[];
  /** The reflections that are there for all that one knows. */
  readonly known: string[];
}

/** Somebody who changes the journal in every way, as chance has it. */
export interface Writer {
  readonly name: string;
  readonly chance: () => number;
  /** What they did last. */
  last?: Acknowledged['doing'];
}

/** One change of the journal. */
export async function changeSomething(
  place: Place,
  deeds: Deeds,
  writer: Writer,
  nth: string,
): Promise<void> {
  const { doing, words, input } = chosen(deeds.known, writer, `${writer.name}, ${nth}`);
  writer.last = doing;
  const began = performance.now();
  const how = await mentor(place, words, input === undefined ? {} : { input });
  if (how.code === 0) remember(deeds, doing, how, began);
  else deeds.refused.push({ words, code: how.code, complaint: how.complaint });
}

interface Choice {
  readonly doing: Acknowledged['doing'];
  readonly words: readonly string[];
  readonly input?: string;
}

function chosen(known: readonly string[], { chance, last }: Writer, name: string): Choice {
  const die = chance();
  // What was taken back can be made again only until the next change.
  if (last === 'undo' && die < 0.7) return { doing: 'redo', words: ['redo', '--json'] };
  const id = known[Math.floor(chance() * known.length)] ?? '';
  if (die < 0.36 || known.length < 8) {
    const more = chance() < 0.5 ? [] : ['--action', 'call Ann @ tomorrow', '--confidence', '6'];
    return { doing: 'log', words: ['log', `What ${name} wrote`, ...more, '--json'] };
  }
  if (die < 0.66) {
    const more = chance() < 0.5 ? [] : ['--what', `Put otherwise by ${name}`, '--skill', 'listening'];
    return { doing: 'edit', words: ['edit', id, '--so-what', `What ${name} made of it`, ...more, '--json'] };
  }
  if (die < 0.74) return { doing: 'delete', words: ['delete', id, '--json'] };
  if (die < 0.92) return { doing: 'undo', words: ['undo', '--json'] };
  if (die < 0.96) return { doing: 'redo', words: ['redo', '--json'] };
  return { doing: 'intake', words: ['intake', '--answers', '-', '--json'], input: answers };
}

function remember(deeds: Deeds, doing: Acknowledged['doing'], { out }: Ended, began: number): void {
  const said = JSON.parse(out);
  const what = doing === 'undo' || doing === 'redo' ? { change: said } : { record: said };
  deeds.acknowledged.push({ doing, ...what, began, ended: performance.now() } as Acknowledged);
  if (doing === 'log') deeds.known.push(said.id);
  // Of two who delete the same, the second takes nothing from the list.
  const at = deeds.known.indexOf(said.id);
  if (doing === 'delete' && at !== -1) deeds.known.splice(at, 1);
}
