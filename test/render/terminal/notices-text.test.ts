import { describe, expect, it } from 'vitest';
import type { Waiting, WaitingFinding } from '../../../src/domain/journal/findings.ts';
import { noticesText } from '../../../src/render/terminal/notices-text.ts';
import { HOME } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const waits = (name: string, what: Waiting): WaitingFinding => ({
  path: name.startsWith('/') ? name : `${HOME}/${name}`,
  what,
  acceptable: false,
});
const newSheet = waits('reflection.md', { kind: 'sheet', session: null, isTakenUp: true });
const oldSheet = waits('edit-7k3m9q.md', {
  ...{ kind: 'sheet', session: '20261113170000-7k3m9qx2bd', isTakenUp: true },
});

const notices =
  (...waiting: readonly WaitingFinding[]) =>
  ({ words, display }: View) =>
    noticesText([], waiting, HOME, words, display).join('\n');

screens('notices-text', {
  'a sheet of a new reflection': notices(newSheet),
  'two sheets': notices(newSheet, oldSheet),
  'one of each kind': notices(
    oldSheet,
    waits('/tmp/mentor-rescued-1.json', { kind: 'rescued' }),
    waits('journal (conflict).json', { kind: 'conflict-copy', news: true }),
    waits('changes/never-1.json', { kind: 'unlisted', news: true }),
  ),
});

describe.each(views)('what waits, in $language at $display.columns columns', view => {
  const { status } = view.words;
  const told = (...waiting: readonly WaitingFinding[]) => notices(...waiting)(view).replace(/\s+/g, ' ');

  it('goes on with the command for it where it is one thing', () => {
    expect(told(oldSheet)).toContain(status.goOnWith({ command: 'mentor edit 7k3m9q' }));
  });

  it('is left to doctor where it is several', () => {
    const text = told(newSheet, oldSheet);
    expect(text).toContain(status.see({ command: 'mentor doctor' }));
    expect(text).not.toContain('mentor edit');
  });

  it('is nothing at all where nothing waits', () => {
    expect(told()).toBe('');
  });
});
