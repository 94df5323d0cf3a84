import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { ConversationDraft } from '../../src/domain/questionnaire/conversation.ts';
import { readDraft } from '../../src/store/drafts/draft-file.ts';
import type { Owner } from '../../src/store/lock/owner.ts';
import { documentLockName, temporaryName } from '../../src/store/paths.ts';
import type { Drafts } from '../../src/world/drafts.ts';
import { brokenOff, draftsOn } from '../support/kept.ts';
import { textAt, useFolder } from './folder.ts';
import { draft as intakeDraft } from './samples.ts';

const folder = useFolder();
const at = (name: string) => folder.path(`home/drafts/${name}`);
const there = () => fs.readdir(at('.')).then(names => names.sort());
const disk = (change: Partial<typeof fs> = {}) => ({ fs: { ...fs, ...change }, home: folder.path('home') });
const drafts = (owner?: Owner) => draftsOn(disk(), owner);

const said = (what: string, savedAt = '2026-11-19T09:00:00.000Z'): ConversationDraft => ({
  answers: { what },
  settled: ['what'],
  at: 'soWhat',
  typed: '',
  savedAt,
});

/** Lays a file among the drafts as something else than this program would. */
async function lay(name: string, content: string | object): Promise<void> {
  await fs.mkdir(at('.'), { recursive: true });
  await fs.writeFile(at(name), typeof content === 'string' ? content : JSON.stringify(content));
}

const asFile = (draft: ConversationDraft) => ({
  format: 'mentor-draft',
  version: 1,
  command: 'log',
  ...draft,
});
const names = async (from: Drafts) => (await from.waiting()).drafts.map(({ name }) => name);
const whatIn = async (from: Drafts) => (await brokenOff(from, 'log'))?.answers['what'];

/** One whose program was killed, as others see it. */
const KILLED: Owner = { name: '8-1-bbbbbbbb', lifeOf: () => 'alive' };
const survivor: Owner = { name: '9-9-aaaaaaaa', lifeOf: name => (name === KILLED.name ? 'dead' : 'alive') };

describe('a draft', () => {
  it('has no file and no mark until it is saved', async () => {
    const draft = await drafts().begin('log');
    await draft.close();
    await draft.discard();
    expect(await folder.names()).toEqual([]);
  });

  it('is kept in a file of its own, replaced, left to others, and thrown away', async () => {
    const draft = await drafts().begin('log');
    await draft.save(said('half'));
    await draft.save(said('whole'));
    await draft.close();
    const [name = ''] = await there();
    expect(name).toMatch(/^log-\d{14}-\w{10}\.json$/);
    const again = await drafts().open(name);
    expect(again?.found).toEqual(said('whole'));
    await again?.discard();
    expect(await there()).toEqual([]);
  });

  it('of every conversation is kept apart from those of others', async () => {
    await (await drafts().begin('intake')).save(intakeDraft);
    const mine = await drafts().begin('log');
    await mine.save(said('mine'));
    await mine.close();
    expect((await drafts().waiting()).drafts.map(({ command }) => command)).toEqual(['log']);
    expect(await brokenOff(draftsOn(disk(), { ...survivor, lifeOf: () => 'dead' }), 'intake')).toEqual(
      intakeDraft,
    );
  });

  it('is for its owner’s eyes only', async () => {
    if (process.platform === 'win32') return;
    await (await drafts().begin('log')).save(said('mine'));
    for (const name of ['.', ...(await there())]) expect((await fs.stat(at(name))).mode & 0o077).toBe(0);
  });

  it('that cannot be written is refused, and leaves nothing', async () => {
    const rename = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    const draft = await draftsOn(disk({ rename })).begin('log');
    await expect(draft.save(said('x'))).rejects.toMatchObject({
      problem: { kind: 'file-failed', operation: 'write', code: 'ENOSPC' },
    });
    await draft.close();
    expect(await there()).toEqual([]);
  });

  it('which says less in its first lines, as a file made by hand may, is read', async () => {
    await lay('log-1.json', asFile(said('by hand')));
    expect((await readDraft(disk(), 'log-1.json'))?.draft).toEqual(said('by hand'));
  });
});

describe('a draft that a living program has open', () => {
  it('waits for nobody and is opened by nobody, until it is left', async () => {
    const draft = await drafts().begin('log');
    await draft.save(said('mine'));
    const [name = ''] = (await there()).filter(one => !one.startsWith('.'));
    expect(await names(drafts())).toEqual([]);
    expect(await drafts().open(name)).toBeUndefined();
    await draft.close();
    expect(await names(drafts())).toEqual([name]);
    const again = await drafts().open(name);
    expect(await names(drafts())).toEqual([]);
    expect(await drafts().open(name)).toBeUndefined();
    await again?.close();
  });

  it('is had by one of two that open it at the same moment', async () => {
    await lay('log-1.json', asFile(said('one')));
    const opened = await Promise.all([1, 2, 3].map(() => drafts().open('log-1.json')));
    expect(opened.filter(draft => draft !== undefined)).toHaveLength(1);
  });

  it('waits once that program was killed, with nothing left between', async () => {
    await (await drafts(KILLED).begin('log')).save(said('mine'));
    const [name = ''] = (await there()).filter(one => !one.startsWith('.'));
    await lay(temporaryName(name).replace(/\d+(?=-[^-]*$)/, '8'), 'half');
    expect(await names(drafts(survivor))).toEqual([name]);
    const draft = await drafts(survivor).open(name);
    expect(draft?.found).toEqual(said('mine'));
    await draft?.close();
    expect(await there()).toEqual([name]);
  });

  it('on a computer that cannot be seen from here is its own for a day', async () => {
    const unseen: Owner = { name: '7-7-cccccccc', lifeOf: () => 'unknown' };
    await lay('log-1.json', asFile(said('theirs')));
    const mark = documentLockName('log-1.json', '5-5-dddddddd');
    await lay(mark, '');
    expect(await names(drafts(unseen))).toEqual([]);
    await fs.utimes(at(mark), new Date(0), new Date(0));
    expect(await names(drafts(unseen))).toEqual(['log-1.json']);
  });
});

describe('drafts that wait', () => {
  it('are told the one saved last first', async () => {
    await lay('log-1.json', asFile(said('older', '2026-11-01T09:00:00.000Z')));
    await lay('log-3.json', asFile(said('newest', '2026-11-19T09:00:00.000Z')));
    await lay('log-2.json', asFile(said('newer', '2026-11-12T09:00:00.000Z')));
    expect(await names(drafts())).toEqual(['log-3.json', 'log-2.json', 'log-1.json']);
  });

  it('may have been put there by a sync tool, under any name', async () => {
    await lay('log-1 (conflicted copy 2026-11-19).json', asFile(said('elsewhere')));
    expect(await whatIn(drafts())).toBe('elsewhere');
    await lay('Copy of something.json', asFile(said('renamed', '2026-11-20T09:00:00.000Z')));
    expect(await whatIn(drafts())).toBe('renamed');
  });

  it('are none of those that cannot be read, which are named, and stay as they are', async () => {
    const strange = {
      'intake-1.json': 'spoilt',
      'log-2.json': '{"format":"mentor-draft","version":1,"command":"log","typed":7}',
      'log-3.json': '{"format":"mentor-draft","version":2,"needs":"9.0.0"}',
      'shopping.json': '{"format":"shopping","version":1}',
    };
    for (const [name, text] of Object.entries(strange)) await lay(name, text);
    await fs.mkdir(at('log-5.json'));
    await lay('log-6.json', asFile(said('sound')));
    const { unreadable } = await drafts().waiting();
    expect(unreadable).toEqual([...Object.keys(strange), 'log-5.json'].sort().map(at));
    expect(await names(drafts())).toEqual(['log-6.json']);
    await expect(drafts().open('log-2.json')).rejects.toMatchObject({
      problem: { kind: 'journal-damaged', path: at('log-2.json') },
    });
    for (const [name, text] of Object.entries(strange)) expect(await textAt(at(name))).toBe(text);
    expect(await there()).toHaveLength(6);
  });

  it.each([
    [
      '{"format":"mentor-draft","version":2,"needs":"0.4.0"}',
      { kind: 'journal-newer', version: 2, needs: '0.4.0' },
    ],
    [
      '{"format":"shopping","version":1}',
      { kind: 'journal-damaged', damage: { kind: 'wrong', key: 'format' } },
    ],
    ['<<<<<<< mine', { kind: 'journal-damaged', damage: { kind: 'conflict', line: 1 } }],
  ])('say what is wrong with one that is none of ours: %s', async (text, problem) => {
    await lay('x.json', text);
    await expect(readDraft(disk(), 'x.json')).rejects.toMatchObject({ problem });
  });

  it('may be of a conversation to come, which they name', async () => {
    await lay('x.json', { ...asFile(said('one')), command: 'goals add' });
    expect((await drafts().waiting()).drafts).toMatchObject([{ name: 'x.json', command: 'goals add' }]);
  });

  it('cannot be opened once they are gone', async () => {
    await lay('log-1.json', asFile(said('one')));
    expect(await drafts().open('log-2.json')).toBeUndefined();
    expect(await there()).toEqual(['log-1.json']);
  });

  it('refuse to be told of where their folder cannot be seen', async () => {
    const readdir = () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }));
    await expect(draftsOn(disk({ readdir } as Partial<typeof fs>)).waiting()).rejects.toMatchObject({
      problem: { kind: 'file-failed', operation: 'read', code: 'EACCES' },
    });
  });
});
