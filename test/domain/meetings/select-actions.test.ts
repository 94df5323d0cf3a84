import { describe, expect, it } from 'vitest';
import { findActions, selectActions } from '../../../src/domain/meetings/select-actions.ts';
import { actionWith } from '../../store/samples.ts';

const TODAY = '2026-11-20';
const todo = (text: string, changes: Parameters<typeof actionWith>[0] = {}) =>
  actionWith({
    id: `20261101000000-0${text.replace(/\W/g, '').padEnd(9, '0')}`,
    text,
    due: null,
    ...changes,
  });
const textsOf = (actions: readonly { readonly text: string }[]) => actions.map(({ text }) => text);

describe('the things to do', () => {
  const actions = [
    todo('without a day'),
    todo('later', { due: '2026-12-24' }),
    todo('done before', { status: 'done', updatedAt: '2026-11-01T10:00:00.000Z' }),
    todo('overdue', { due: '2026-11-18' }),
    todo('today', { due: TODAY }),
    todo('done last', { status: 'done', updatedAt: '2026-11-19T10:00:00.000Z' }),
    todo('dropped', { status: 'dropped', due: '2026-11-01' }),
  ];

  it('are told by their day, what is overdue at the head and what has no day at the end', () => {
    expect(textsOf(selectActions(actions, ['open'], TODAY))).toEqual([
      'overdue',
      'today',
      'later',
      'without a day',
    ]);
  });

  it('are due where they are open and their day has come', () => {
    expect(textsOf(selectActions(actions, ['due'], TODAY))).toEqual(['overdue', 'today']);
  });

  it('that are over stand behind the open ones, what was done last first', () => {
    const all = textsOf(selectActions(actions, ['dropped', 'done', 'open'], TODAY));
    expect(all.slice(4)).toEqual(['done last', 'done before', 'dropped']);
  });
});

describe('the action that is meant', () => {
  const actions = [
    todo('call Zoë about the rota', { id: '20261101000000-7k3m9qx2bd' }),
    todo('call Zoë'),
    todo('Write it down'),
    todo('call Bo', { status: 'done' }),
    todo('write to Bo', { status: 'dropped' }),
  ];
  const found = (typed: string) => textsOf(findActions(actions, typed));

  it('is the one with this id, or with the start of it', () => {
    expect(found('7K3M')).toEqual(['call Zoë about the rota']);
    expect(found('20261101000000-7k3m9qx2bd')).toEqual(['call Zoë about the rota']);
  });

  it('is the one in which all these words stand, whatever their order, case and accents', () => {
    expect(found('ROTA zoe')).toEqual(['call Zoë about the rota']);
    expect(found('rota bob')).toEqual([]);
  });

  it('is the one that says just that, rather than one that says more', () => {
    expect(found('call zoe')).toEqual(['call Zoë']);
  });

  it('is an open one before one that is over', () => {
    expect(found('write')).toEqual(['Write it down']);
    expect(found('to bo')).toEqual(['write to Bo']);
  });

  it('is none without a word', () => {
    expect(found('')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });
});
