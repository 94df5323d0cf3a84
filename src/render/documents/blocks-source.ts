import type { RootContent } from 'mdast';
import { plainSource } from './plain-source.ts';

/**
 * The source of blocks that are made one after the other and let go: of ten thousand meetings their tree takes as much memory as all of the
 * journal. Blocks of plain words are written by hand, which makes seconds then; the library is loaded for the others, if there are any.
 */
export async function markdownOfBlocks(blocks: Iterable<RootContent>): Promise<string> {
  const parts: string[] = [];
  let others: RootContent[] = [];
  const endOthers = async () => {
    if (others.length > 0) parts.push((await import('./markdown-source.ts')).sourceOfBlocks(others));
    others = [];
  };
  for (const { block, isBesideList } of listsTold(blocks)) {
    const source = isBesideList ? undefined : plainSource(block);
    if (source === undefined) {
      others.push(block);
      continue;
    }
    await endOthers();
    parts.push(source);
  }
  await endOthers();
  // The line end at the end goes with the last part: put to the whole it would be one more copy of that.
  return [...parts.slice(0, -1), `${parts.at(-1) ?? ''}\n`].join('\n\n');
}

/** Each block, and whether it is one of two lists one after the other. These have to be told apart, which the library does. */
function* listsTold(blocks: Iterable<RootContent>) {
  let [block, isAfterList]: [RootContent | undefined, boolean] = [undefined, false];
  for (const next of blocks) {
    if (block !== undefined) {
      const isList = block.type === 'list';
      yield { block, isBesideList: isList && (isAfterList || next.type === 'list') };
      isAfterList = isList;
    }
    block = next;
  }
  if (block !== undefined) yield { block, isBesideList: block.type === 'list' && isAfterList };
}
