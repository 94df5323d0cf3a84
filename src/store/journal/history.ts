import { changeWithoutForgotten } from '../../domain/journal/delete.ts';
import type { History } from '../../domain/journal/history.ts';
import type { ReadableDisk } from '../paths.ts';
import { readChange } from './changes.ts';
import { retryIfReplaced } from './reading.ts';

/** Every change that can be taken back or made again. Refuses as `readChange` does. */
export function readHistory(disk: ReadableDisk): Promise<History> {
  return retryIfReplaced(disk, async ({ changes: { done, undone }, latest }) => {
    const read = async (id: string) => changeWithoutForgotten(await readChange(disk, id), latest);
    return { done: await Promise.all(done.map(read)), undone: await Promise.all(undone.map(read)) };
  });
}
