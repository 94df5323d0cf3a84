import type { Damage } from '../../domain/problem.ts';

/** What is wrong with a file, as the end of a sentence that begins with its name. */
export function damageText(damage: Damage): string {
  switch (damage.kind) {
    case 'not-json':
      return damage.at === '1:1'
        ? 'is empty, or is not JSON at all'
        : `breaks off or holds something that does not belong there, at ${damage.at} (line:column)`;
    case 'conflict':
      return `holds the marks of two versions that were merged, from line ${damage.line} on`;
    case 'not-utf8':
      return 'holds bytes that are not text';
    case 'wrong':
      return `holds something that cannot be right: ${damage.key}`;
    case 'repeated-id':
      return `holds two records with the same id: ${damage.id}`;
    case 'changed':
      return 'was changed by something other than this program, or by a disk fault';
    case 'missing':
      return 'is missing, though it belongs to the journal';
    case 'folder':
      return 'is not a file: something else is in its place, or in that of its folder';
    case 'no-folder':
      return 'is not a folder, although it should be';
  }
}
