import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fileIntakeDraft } from '../../src/store/draft-store.ts';
import { fileJournal } from '../../src/store/journal-store.ts';
import { memoryJournal, memoryStore } from '../../src/store/memory.ts';
import { fileSettings } from '../../src/store/settings-store.ts';
import { keepsADraft, keepsAJournal } from './contract.ts';
import { useFolder } from './folder.ts';
import { draft, sessionWith } from './samples.ts';

const folder = useFolder();

keepsAJournal('in memory', () => memoryJournal());
keepsAJournal('in a file', () => fileJournal(fs, folder.path('journal.json')));
keepsADraft('in memory', () => memoryStore(null));
keepsADraft('in a file', () => fileIntakeDraft(fs, folder.path('intake-draft.json')));

describe('a store in memory', () => {
  it('begins with what it was given, and keeps a copy of it', async () => {
    const initial = { intakes: [], people: [], sessions: [sessionWith()], goals: [], deleted: [] };
    const store = memoryJournal(initial);
    initial.sessions.pop();
    expect((await store.read()).sessions).toEqual([sessionWith()]);
  });
});

describe('a draft in a file', () => {
  it('leaves no file once it is taken away', async () => {
    const store = fileIntakeDraft(fs, folder.path('intake-draft.json'));
    await store.update(() => draft);
    expect(await folder.names()).toEqual(['intake-draft.json']);
    await store.update(() => null);
    expect(await folder.names()).toEqual([]);
  });

  it('leaves nothing of itself behind a link either', async () => {
    await fs.symlink('elsewhere.json', folder.path('intake-draft.json'));
    const store = fileIntakeDraft(fs, folder.path('intake-draft.json'));
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
    const store = fileSettings(fs, path);
    expect(await store.read()).toEqual({});
    await fs.writeFile(path, '{"format":"mentor-settings","version":1,"colour":"green"}');
    await store.update(settings => ({ ...settings, language: 'nl', mentorWord: 'leermeester' }));
    expect(await store.read()).toEqual({ colour: 'green', language: 'nl', mentorWord: 'leermeester' });
  });

  it('refuse a language that the program does not speak', async () => {
    const path = folder.path('settings.json');
    await fs.writeFile(path, '{"format":"mentor-settings","version":1,"language":"fr"}');
    await expect(fileSettings(fs, path).read()).rejects.toMatchObject({
      problem: { kind: 'journal-damaged', path, where: 'language' },
    });
  });
});
