import { describe, expect, it } from 'vitest';
import { quotePath } from '../../../src/render/terminal/quote-path.ts';

describe('a path as one types it', () => {
  it.each([
    ['/home/sam/backup.json', '/home/sam/backup.json'],
    ['C:\\Sam\\backup.json', 'C:\\Sam\\backup.json'],
    ['/home/sam/my backup.json', "'/home/sam/my backup.json'"],
    ["/home/sam's/backup.json", "'/home/sam'\\''s/backup.json'"],
    ['/tmp/a;b.json', "'/tmp/a;b.json'"],
    ['/tmp/$HOME.json', "'/tmp/$HOME.json'"],
  ])('%s is %s', (path, typed) => {
    expect(quotePath(path)).toBe(typed);
  });
});
