import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Journal, withIntake, withSession } from '../../src/domain/journal.ts';
import type { FileSystem } from '../../src/store/file-system.ts';
import { fileJournal } from '../../src/store/journal-store.ts';
import { textAt, useFolder } from './folder.ts';
import { intake, sessionWith } from './samples.ts';

const folder = useFolder();
const path = () => folder.path('journal.json');
const addSession = (journal: Journal) => withSession(journal, sessionWith());
const modeOf = async (name: string) => (await fs.stat(folder.path(name))).mode & 0o777;

describe('a journal in a file', () => {
  it('is not written by reading', async () => {
    await fileJournal(fs, folder.path('home/journal.json')).read();
    expect(await folder.names()).toEqual([]);
  });

  it('is readable JSON whose first keys are its format and version', async () => {
    await fileJournal(fs, path()).update(addSession);
    const text = await fs.readFile(path(), 'utf8');
    expect(text.split('\n').slice(0, 3)).toEqual(['{', '  "format": "mentor-journal",', '  "version": 1,']);
    expect(text.endsWith('\n}\n')).toBe(true);
  });

  it('is there for the next program', async () => {
    const updated = await fileJournal(fs, path()).update(addSession);
    expect(await fileJournal(fs, path()).read()).toEqual(updated);
  });

  it("is for the owner's eyes only, and so is the folder made for it", async () => {
    await fileJournal(fs, folder.path('new/home/journal.json')).update(addSession);
    expect(await modeOf('new')).toBe(0o700);
    expect(await modeOf('new/home')).toBe(0o700);
    expect(await modeOf('new/home/journal.json')).toBe(0o600);
  });

  it('closes a file that others could read', async () => {
    await fs.writeFile(path(), '{"format":"mentor-journal","version":1}', { mode: 0o644 });
    await fileJournal(fs, path()).update(addSession);
    expect(await modeOf('journal.json')).toBe(0o600);
  });

  it('leaves no other file', async () => {
    await fileJournal(fs, path()).update(addSession);
    await fileJournal(fs, path()).update(journal => withIntake(journal, intake));
    expect(await folder.names()).toEqual(['journal.json']);
  });

  it('is not written where a change gives back what it was given', async () => {
    await fs.writeFile(path(), '{"version":1,"format":"mentor-journal"}');
    await fileJournal(fs, path()).update(journal => journal);
    expect(await textAt(path())).toBe('{"version":1,"format":"mentor-journal"}');
  });
});

describe('a journal behind a link', () => {
  it.each(['there already', 'not there yet'])('stays behind it, with the file %s', async state => {
    await fs.mkdir(folder.path('elsewhere'));
    await fs.symlink('elsewhere/real.json', path());
    const target = folder.path('elsewhere/real.json');
    if (state === 'there already') await fs.writeFile(target, '{"format":"mentor-journal","version":1}');

    await fileJournal(fs, path()).update(addSession);
    expect(await fs.readlink(path())).toBe('elsewhere/real.json');
    expect((await fs.lstat(target)).isFile()).toBe(true);
    expect((await fileJournal(fs, target).read()).sessions).toEqual([sessionWith()]);
    expect(await fs.readdir(folder.path('elsewhere'))).toEqual(['real.json']);
  });

  it('that leads in a circle is refused', async () => {
    await fs.symlink('journal.json', path());
    await expect(fileJournal(fs, path()).update(addSession)).rejects.toMatchObject({
      problem: { kind: 'file-failed', path: path(), doing: 'read', code: 'ELOOP' },
    });
  });
});

describe('a journal in a folder that may not be written', () => {
  // Whoever runs this as root may write everywhere, so the file system is made to say no.
  const mayNot = Object.assign(new Error('no'), { code: 'EROFS' });
  const readOnly: FileSystem = {
    ...fs,
    open: (_, flags) => (flags === 'wx' ? Promise.reject(mayNot) : Promise.reject(new Error('not asked'))),
  };

  it('can be read and not be changed', async () => {
    await fileJournal(fs, path()).update(addSession);
    const before = await textAt(path());
    const store = fileJournal(readOnly, path());
    await expect(store.update(journal => withIntake(journal, intake))).rejects.toMatchObject({
      problem: { kind: 'file-failed', path: path(), doing: 'write', code: 'EROFS' },
    });
    expect((await store.read()).sessions).toHaveLength(1);
    expect(await textAt(path())).toBe(before);
  });
});

describe('a journal that is damaged', () => {
  const whole = JSON.stringify({ format: 'mentor-journal', version: 1, sessions: [sessionWith()] }, null, 2);
  const withSessions = (...sessions: unknown[]) =>
    JSON.stringify({ format: 'mentor-journal', version: 1, sessions });

  it.each([
    ['is empty', '', '1:1'],
    ['is null', 'null', '1:1'],
    ['is a list', '[]', 'format'],
    ['begins with a byte order mark', `\uFEFF${whole}`, '1:1'],
    ['is all NULs', '\0'.repeat(whole.length), '1:1'],
    ['breaks off', whole.slice(0, 45), '3:14'],
    ['is of another format', '{"format":"mentor-settings","version":1}', 'format'],
    ['has no version', '{"format":"mentor-journal","sessions":[]}', 'version'],
    ['has version 0', '{"format":"mentor-journal","version":0}', 'version'],
    ['has half a version', '{"format":"mentor-journal","version":1.5}', 'version'],
    ['has something else for its list', '{"format":"mentor-journal","version":1,"people":{}}', 'people'],
    ['has something else in its list', withSessions(sessionWith(), null), 'sessions.1'],
    ['has a day that does not exist', withSessions(sessionWith({ day: '2026-02-30' })), 'sessions.0.day'],
    ['has a confidence beyond 10', withSessions(sessionWith({ confidence: 11 })), 'sessions.0.confidence'],
  ])('is refused with its file untouched when it %s', async (_, text, where) => {
    await fs.writeFile(path(), text);
    const before = await textAt(path());
    const problem = { kind: 'journal-damaged', path: path(), where };
    const store = fileJournal(fs, path());
    await expect(store.read()).rejects.toMatchObject({ problem });
    await expect(store.update(addSession)).rejects.toMatchObject({ problem });
    expect(await textAt(path())).toBe(before);
    expect(await folder.names()).toEqual(['journal.json']);
  });

  it('is refused with its file untouched when it is not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(whole.slice(0, -4)),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('}]}'),
    ]);
    await fs.writeFile(path(), bytes);
    await expect(fileJournal(fs, path()).update(addSession)).rejects.toMatchObject({
      problem: { kind: 'journal-damaged', where: 'UTF-8' },
    });
    expect(await fs.readFile(path())).toEqual(bytes);
  });

  it('is refused when it is a folder', async () => {
    await fs.mkdir(path());
    await expect(fileJournal(fs, path()).read()).rejects.toMatchObject({
      problem: { kind: 'journal-damaged', path: path(), where: null },
    });
  });
});

describe('a journal of a newer version', () => {
  it('is refused with its file untouched', async () => {
    await fs.writeFile(path(), '{"format":"mentor-journal","version":2,"sessions":{}}');
    const problem = { kind: 'journal-newer', path: path(), version: 2, understood: 1 };
    await expect(fileJournal(fs, path()).read()).rejects.toMatchObject({ problem });
    await expect(fileJournal(fs, path()).update(addSession)).rejects.toMatchObject({ problem });
    expect(await textAt(path())).toBe('{"format":"mentor-journal","version":2,"sessions":{}}');
  });
});

describe('a journal with a key __proto__', () => {
  it('is read without it, at every depth, and pollutes nothing', async () => {
    const evil = '"__proto__":{"polluted":true}';
    const session = JSON.stringify(sessionWith()).replace('{', `{${evil},`);
    const person = `{"id":"ann","likes":{${evil}}}`;
    await fs.writeFile(
      path(),
      `{"format":"mentor-journal","version":1,${evil},"sessions":[${session}],"people":[${person}]}`,
    );
    const journal = await fileJournal(fs, path()).read();
    expect(journal.sessions).toEqual([sessionWith()]);
    expect(journal.people).toEqual([{ id: 'ann', likes: {} }]);
    for (const object of [{}, journal, ...journal.sessions, ...journal.people]) {
      expect(Reflect.get(object, 'polluted')).toBeUndefined();
    }
  });
});
