import { describe, expect, it } from 'vitest';
import type { Change, ChangeKind } from '../../../src/domain/journal/history.ts';
import { wayBack } from '../../../src/domain/meetings/way-back.ts';
import { sessionWith } from '../../store/samples.ts';

const gone = sessionWith({ id: 'gone' });
const change = (kind: ChangeKind, parts: Partial<Change> = {}): Change => ({
  id: 'change',
  at: '2026-11-20T11:30:00.000Z',
  doing: kind,
  edits: [{ list: 'sessions', id: 'gone', before: gone, after: null }],
  ...parts,
});
const made = change('log', { edits: [{ list: 'sessions', id: 'gone', before: null, after: gone }] });
const other = change('log', { edits: [] });

describe('the way back to a reflection that is gone', () => {
  it('is as many times undo as changes came since it was deleted', () => {
    expect(wayBack('gone', { done: [made, change('delete')], undone: [] })).toEqual({
      command: 'undo',
      times: 1,
    });
    expect(wayBack('gone', { done: [change('delete'), other], undone: [] })).toEqual({
      command: 'undo',
      times: 2,
    });
  });

  it('is redo where its making was taken back', () => {
    expect(wayBack('gone', { done: [other], undone: [made] })).toEqual({ command: 'redo', times: 1 });
  });

  it('is not there where nothing that is remembered tells of it', () => {
    expect(wayBack('gone', { done: [other], undone: [] })).toBeNull();
    const edited = change('edit', { edits: [{ list: 'sessions', id: 'gone', before: gone, after: gone }] });
    expect(wayBack('gone', { done: [edited], undone: [] })).toBeNull();
  });
});
