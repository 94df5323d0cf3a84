import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { documentStore } from '../../src/store/documents.ts';
import { journalOn, memoryDisk, turns } from '../support/kept.ts';
import { keepsADraft, keepsAJournal } from './contract.ts';
import { useFolder } from './folder.ts';
import { draft } from './samples.ts';

const folder = useFolder();
const disk = () => ({ fs, home: folder.path('.') });
const drafts = () => documentStore(disk(), turns(), 'intakeDraft');
const settings = () => documentStore(disk(), turns(), 'settings');

keepsAJournal('in memory', () => journalOn(memoryDisk()), 100);
keepsAJournal('in files', () => journalOn({ fs, home: folder.path(crypto.randomUUID()) }), 10);
keepsADraft('in a file', drafts);

describe('a draft in a file', () => {
  it('leaves no file once it is taken away', async () => {
    const store = drafts();
    await store.update(() => draft);
    expect(await folder.names()).toEqual(['intake-draft.json']);
    await store.update(() => null);
    expect(await folder.names()).toEqual([]);
  });

  it('leaves nothing of itself behind a link either', async () => {
    await fs.symlink('elsewhere.json', folder.path('intake-draft.json'));
    const store = drafts();
    await store.update(() => draft);
    expect(await folder.names()).toEqual(['elsewhere.json', 'intake-draft.json']);
    await store.update(() => null);
    expect(await folder.names()).toEqual(['intake-draft.json']);
    expect(await store.read()).toBeNull();
  });
});

describe('settings in a file', () => {
  it('are empty, then what was set, with settings of another version kept', async () => {
    const path = folder.path('settings.json');
    const store = settings();
    expect(await store.read()).toEqual({});
    await fs.writeFile(path, '{"format":"mentor-settings","version":1,"colour":"green"}');
    await store.update(settings => ({ ...settings, language: 'nl', mentorWord: 'leermeester' }));
    expect(await store.read()).toEqual({ colour: 'green', language: 'nl', mentorWord: 'leermeester' });
  });

  it('refuse a language that the program does not speak', async () => {
    const path = folder.path('settings.json');
    await fs.writeFile(path, '{"format":"mentor-settings","version":1,"language":"fr"}');
    await expect(settings().read()).rejects.toMatchObject({
      problem: { kind: 'journal-damaged', path, damage: { kind: 'wrong', key: 'language' } },
    });
  });
});
