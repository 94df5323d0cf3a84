import { describe, expect, it } from 'vitest';
import { markForever } from '../../../src/domain/journal/delete.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import { backupDays } from '../../../src/store/backups/days.ts';
import { journalInBackup, readBackup } from '../../../src/store/backups/rolling.ts';
import { encode } from '../../../src/store/codec.ts';
import { replaceFile } from '../../../src/store/disk/atomic-file.ts';
import { changeHeader } from '../../../src/store/formats.ts';
import { encodedPart } from '../../../src/store/journal/encoded-part.ts';
import { readJournalFile } from '../../../src/store/journal/journal-file.ts';
import {
  type Disk,
  documentLockName,
  parsePartName,
  sheetName,
  temporaryName,
} from '../../../src/store/paths.ts';
import { illegibleFiles } from '../../../src/store/traces.ts';
import { failingFs } from '../disk/failing-fs.ts';
import { bytesIn, doctorOn } from '../doctor/sick.ts';
import { actionWith, LONG_TEXT, sessionIn } from '../samples.ts';
import { adding, changing, keptOn, LAST_YEAR, LATER, opened, removing, TODAY, TOMORROW } from './acts.ts';
import { type Files, filesSaying, memoryGround } from './grounds.ts';

const SECRET = 'What I said in secret';
const secret = sessionIn(2024, 'secret', { what: SECRET });
const other = sessionIn(2024, 'other');
const large = sessionIn(2025, 'large', { what: `Something else. ${LONG_TEXT}` });
const rewritten = (journal: Journal): Journal => ({
  ...journal,
  sessions: journal.sessions.map(session => ({ ...session, nowWhat: `${session.nowWhat}!` })),
});

/** A home in whose every corner the record is: closed parts that are in use and that are not, changes, undone ones, backups. */
const full: Files = await (async () => {
  const ground = memoryGround();
  const disk = await ground.lay(new Map());
  await opened(disk, 'a', LAST_YEAR).update('import', adding(other, secret));
  await opened(disk, 'b', TODAY).update('edit', changing(secret.id, { critical: `${SECRET}, and more` }));
  await opened(disk, 'c', TODAY).update('edit', rewritten);
  await opened(disk, 'd', TOMORROW).update('edit', changing(secret.id, { soWhat: SECRET + LONG_TEXT }));
  await opened(disk, 'e', TOMORROW).update('import', journal => adding(large)(rewritten(journal)));
  await opened(disk, 'f', TOMORROW).update('log', adding(sessionIn(2025, 'f')));
  await opened(disk, 'g', LATER).update('delete', removing(secret.id));
  return ground.files();
})();

async function homeWith(others: Readonly<Record<string, Uint8Array | string>> = {}) {
  const ground = memoryGround();
  const more = Object.entries(others).map(([name, held]) => [name, Buffer.from(held)] as const);
  const disk = await ground.lay(new Map([...full, ...more]));
  return {
    disk,
    files: () => ground.files(),
    saying: async () => filesSaying(await ground.files(), SECRET),
    forget: () => opened(disk, 'act', LATER).forget([secret.id]),
  };
}

async function backedUp(disk: Disk): Promise<(readonly [string, Journal])[]> {
  const journals: (readonly [string, Journal])[] = [];
  for (const day of await backupDays(disk)) {
    const backup = await readBackup(disk, day);
    if (backup) journals.push([day, await journalInBackup(disk, backup)]);
  }
  return journals;
}

const draftHeader = { format: 'mentor-draft', version: 1, needs: '0.1.0', checksummed: false };

const without = (journal: Journal): Journal => ({
  ...journal,
  sessions: journal.sessions.filter(({ id }) => id !== secret.id),
});

describe('a forgotten record', () => {
  it('stood all over the home before', async () => {
    const { saying } = await homeWith();
    const kinds = (await saying()).map(name => name.replace(/-[0-9a-f]{8}\./, '-x.'));
    expect([...new Set(kinds)].sort()).toEqual([
      'backups/2024-x.json',
      'backups/2026-11-21.json',
      'changes/a-1.json',
      'changes/b-1.json',
      'changes/c-1.json',
      'changes/d-1.json',
      'changes/e-1.json',
      'changes/g-1.json',
    ]);
  });

  it('leaves not a word in any file, and of its id no more than that it was deleted', async () => {
    const { forget, files, saying } = await homeWith();
    await forget();
    expect(await saying()).toEqual([]);
    expect(filesSaying(await files(), secret.id)).toEqual(['backups/2026-11-22.json', 'journal.json']);
  });

  it('leaves no word in a closed part either that is in use', async () => {
    const ground = memoryGround();
    const disk = await ground.lay(new Map());
    await opened(disk, 'a').update('import', adding(other, secret));
    await opened(disk, 'b').update('delete', removing(secret.id));
    const saying = async () => filesSaying(await ground.files(), SECRET);
    expect(await saying()).toContainEqual(expect.stringMatching(/^years\/2024-/));
    const before = await opened(disk, 'reader').read();
    await opened(disk, 'act').forget([secret.id]);
    expect(await saying()).toEqual([]);
    expect(await opened(disk, 'reader').read()).toEqual(before);
    expect(await readJournalFile(disk)).toMatchObject({
      years: [],
      latest: { sessions: [{ id: other.id }] },
    });
    const names = [...(await ground.files()).keys()].filter(name =>
      parsePartName(name.replace(/^\w+\//, '')),
    );
    expect(names).toEqual([]);
  });

  it('leaves the journal, every other change, and the rest of each backup', async () => {
    const { disk, forget } = await homeWith();
    const store = opened(disk, 'reader');
    const [before, backups] = [await store.read(), await backedUp(disk)];
    await forget();
    expect(await store.read()).toEqual(before);
    expect(await backedUp(disk)).toEqual(backups.map(([day, journal]) => [day, without(journal)]));
    expect((await store.history()).done.map(({ id, edits }) => [id, edits.length])).toEqual([
      ['a-1', 1],
      ['c-1', 1],
      ['e-1', 2],
      ['f-1', 1],
    ]);
    for (const _ of ['f', 'e', 'c', 'a']) await store.undo();
    expect((await store.read()).sessions).toEqual([]);
    for (const _ of ['a', 'c', 'e', 'f']) await store.redo();
    expect((await store.read()).sessions).toEqual(before.sessions);
  });

  it('is forgotten together with what came of it', async () => {
    const promise = actionWith({ id: 'promise', session: secret.id, text: 'What I promised in secret' });
    const ground = memoryGround();
    const disk = await ground.lay(new Map());
    const store = opened(disk, 'a');
    await store.update('import', journal => ({ ...adding(secret)(journal), actions: [promise] }));
    await store.update('delete', journal => ({ ...removing(secret.id)(journal), actions: [] }));
    await store.forget([secret.id, promise.id]);
    expect(filesSaying(await ground.files(), 'in secret')).toEqual([]);
  });

  it('may be forgotten again, which changes nothing', async () => {
    const { disk, files, forget } = await homeWith();
    await forget();
    // What was retired by the first time is gone with the second, and no longer listed.
    const isIndex = (name: string) => /^journal\.json$|2026-11-22/.test(name);
    const contents = async () => [...(await files())].filter(([name]) => !isIndex(name));
    const [before, kept] = [await contents(), await keptOn(disk)];
    await opened(disk, 'again', LATER).forget([secret.id]);
    expect(await contents()).toEqual(before);
    expect(await keptOn(disk)).toEqual(kept);
  });

  it('leaves every record as it was where it was nowhere', async () => {
    const { disk, files } = await homeWith();
    const before = await files();
    await opened(disk, 'act', LATER).forget(['never']);
    const now = await files();
    expect([...now.keys()].sort()).toEqual([...before.keys()].sort());
    const changed = [...now].filter(([name, bytes]) => !before.get(name)?.equals(bytes));
    expect(changed.map(([name]) => name)).toEqual([]);
  });
});

describe('a forgotten record in files that nothing goes with', () => {
  it('is in none that a killed program left half-written', async () => {
    const halves = [
      '.journal.json.123-abc.tmp',
      'years/.2024-01234567.json.123-abc.tmp',
      'changes/.a-1.json.123-abc.tmp',
      'backups/.2024-01234567.json.123-abc.tmp',
      temporaryName(sheetName({ id: secret.id, version: 'mwu82bv6' })),
    ];
    const { forget, files, saying } = await homeWith(Object.fromEntries(halves.map(name => [name, SECRET])));
    await forget();
    expect(await saying()).toEqual([]);
    expect([...(await files()).keys()].filter(name => halves.includes(name))).toEqual([]);
  });

  it('is in no change that the journal does not list, while the rest of that stays', async () => {
    const edit = (after: object) => ({ list: 'sessions', id: Reflect.get(after, 'id'), before: null, after });
    const change = (id: string, edits: object[]) =>
      encode(changeHeader, { id, at: TODAY.toISOString(), doing: 'log', size: edits.length, ids: [], edits });
    const { forget, files, saying } = await homeWith({
      'changes/foreign.json': (await change('foreign', [edit(secret)])).bytes,
      'changes/mixed.json': (await change('mixed', [edit(secret), edit(large)])).bytes,
    });
    await forget();
    expect(await saying()).toEqual([]);
    expect([...(await files()).keys()]).not.toContain('changes/foreign.json');
    expect(bytesIn(await files(), 'changes/mixed.json').toString()).toContain('Something else.');
  });

  it('is in no closed part that the journal does not list, while the rest of that stays', async () => {
    const lone = sessionIn(2023, 'lone', { what: 'From elsewhere' });
    const records = { ...(await opened((await homeWith()).disk, 'reader').read()), deleted: [] };
    const part = await encodedPart({ year: '2023', records: { ...records, sessions: [lone, secret] } });
    const { forget, files, saying } = await homeWith({ [`years/${part.entry.file}`]: part.bytes });
    await forget();
    expect(await saying()).toEqual([]);
    expect(filesSaying(await files(), 'From elsewhere')).toEqual([expect.stringMatching(/^years\/2023-/)]);
  });

  it('is in no copy of a closed part that no backup needs', async () => {
    const { entry, bytes } = await encodedPart({
      year: '2024',
      records: { ...emptyJournal, sessions: [secret] },
    });
    const { forget, saying } = await homeWith({ [`backups/${entry.file}`]: bytes });
    await forget();
    expect(await saying()).toEqual([]);
  });
});

describe('a forgotten record in files beside the journal', () => {
  const aside = (id: string, what: string) => JSON.stringify({ sessions: [{ id, what }] });
  const sheet = { id: secret.id, version: 'mwu82bv6' };

  it('is in no sheet, nor in what was rescued or is in quarantine, and others stay there', async () => {
    const { forget, files, saying } = await homeWith({
      [sheetName(sheet)]: SECRET,
      [sheetName(sheet, 2)]: SECRET,
      [documentLockName(sheetName(sheet), '1-2-01234567')]: SECRET,
      [`.${sheetName(sheet)}.swp`]: SECRET,
      'mentor-rescued-1.json': aside(secret.id, SECRET),
      'mentor-rescued-2.json': aside(other.id, 'something else'),
      'quarantine/2026-11-20T11-30-00-000Z-journal.json': aside(secret.id, SECRET),
    });
    await forget();
    expect(await saying()).toEqual([]);
    expect([...(await files()).keys()]).toContain('mentor-rescued-2.json');
  });

  it('is taken out of what is sound and holds others as well, which stay there', async () => {
    const both = {
      sessions: [
        { id: secret.id, what: SECRET },
        { id: other.id, what: 'last words of another' },
      ],
    };
    const names = ['quarantine/2026-11-20T11-30-00-000Z-journal.json', 'mentor-rescued-1.json'];
    const { forget, files, saying } = await homeWith(
      Object.fromEntries(names.map(name => [name, JSON.stringify(both)])),
    );
    expect(await forget()).toEqual({ holding: [], illegible: [] });
    expect(await saying()).toEqual([]);
    for (const name of names) {
      expect(JSON.parse(`${bytesIn(await files(), name)}`)).toEqual({ sessions: both.sessions.slice(1) });
    }
  });

  it('is named where it is in something damaged, in whatever bytes: that may be all that is left of another', async () => {
    const wide = Buffer.from(`{ "id": "${secret.id}", "what": "${SECRET}" }`, 'utf16le');
    const damaged = {
      'quarantine/wide.json': wide,
      'quarantine/swapped.json': Buffer.from(wide).swap16(),
      'quarantine/without-id.json': `{ "id": "2\u0000", "what": "${SECRET}", }`,
      'quarantine/a-folder/letter.txt': SECRET,
    };
    const { disk, forget, files } = await homeWith(damaged);
    const { holding, illegible } = await forget();
    expect(holding).toEqual(Object.keys(damaged).map(name => `${disk.home}/${name}`));
    expect(illegible).toEqual([]);
    expect([...(await files()).keys()]).toEqual(expect.arrayContaining(Object.keys(damaged)));
  });

  it('takes nothing along that is sound and says the same of another meeting, nor what nobody can read', async () => {
    const sound = aside(other.id, SECRET);
    const { disk, forget, files } = await homeWith({
      'quarantine/sound.json': sound,
      'quarantine/spoilt.json': Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
      'quarantine/empty.json': '',
      'quarantine/a-folder/letter.txt': 'Dear diary',
      'mentor-rescued-1.json': '{ "sessions": [',
    });
    expect(await forget()).toEqual({
      holding: [],
      illegible: [`${disk.home}/mentor-rescued-1.json`, `${disk.home}/quarantine/spoilt.json`],
    });
    expect(bytesIn(await files(), 'quarantine/sound.json').toString()).toBe(sound);
  });
});

describe('a forgotten record in a change that came back as it was', () => {
  it('is told by no history, and comes back by no step', async () => {
    const { disk, forget, files } = await homeWith();
    await opened(disk, 'h', LATER).update('delete', journal => markForever(journal, [secret.id]));
    await forget();
    const listed = (await opened(disk, 'reader').history()).done.map(({ id }) => `changes/${id}.json`);
    const back = listed.filter(name => bytesIn(full, name).includes(SECRET));
    expect(back).not.toEqual([]);
    const ground = memoryGround();
    const older = back.map(name => [name, bytesIn(full, name)] as const);
    const store = opened(await ground.lay(new Map([...(await files()), ...older])), 'act', LATER);
    const { done } = await store.history();
    expect(JSON.stringify(done).includes(SECRET)).toBe(false);
    const steps = [...done.map(() => () => store.undo()), ...done.map(() => () => store.redo())];
    for (const step of steps) {
      await step();
      expect(JSON.stringify(await store.read()).includes(SECRET)).toBe(false);
    }
  });

  it('is not taken back either where its deletion was kept, and the rest not forgotten yet', async () => {
    const ground = memoryGround();
    const store = opened(await ground.lay(new Map()), 'a');
    await store.update('log', adding(secret));
    await store.update('delete', journal => markForever(removing(secret.id)(journal), [secret.id]));
    await store.undo();
    expect((await store.read()).sessions).toEqual([]);
    expect((await store.read()).deleted).toMatchObject([{ id: secret.id, forever: true }]);
  });
});

describe('a forgotten record among what nobody has finished', () => {
  it('is in no draft and no sheet of a new meeting that says the same, and others stay there', async () => {
    const envelope = { settled: ['what'], at: 'soWhat', typed: '', savedAt: '2026-11-20T11:30:00.000Z' };
    const mine = { command: 'log', answers: { what: SECRET }, ...envelope };
    const theirs = { command: 'intake', answers: { ambition: 'Something else' }, ...envelope };
    const { forget, files, saying } = await homeWith({
      'drafts/log-1.json': (await encode(draftHeader, mine)).bytes,
      'drafts/intake-1.json': (await encode(draftHeader, theirs)).bytes,
      [sheetName(null)]: `# What happened\n${SECRET}\n`,
      [sheetName(null, 2)]: '# What happened\nSomething else\n',
    });
    await forget();
    expect(await saying()).toEqual([]);
    expect([...(await files()).keys()]).toEqual(
      expect.arrayContaining(['drafts/intake-1.json', sheetName(null, 2)]),
    );
  });

  it.each([
    [
      15,
      'a word or two may stand in any text, so the file stays',
      ['mentor-rescued-1.json', sheetName(null)],
    ],
    [16, 'so many say whose words they are, so the file goes', []],
  ])('is known by its words alone from sixteen signs on: of %i, %s', async (length, _why, staying) => {
    const said = 'I take over at once'.slice(0, length);
    const brief = sessionIn(2026, 'brief', { what: said, nowWhat: null, perspective: null, skills: [] });
    const ground = memoryGround();
    const disk = await ground.lay(
      new Map([
        ['mentor-rescued-1.json', Buffer.from(JSON.stringify({ ambition: said, role: 'nurse' }))],
        [sheetName(null), Buffer.from(`# What happened\n${said}\n`)],
      ]),
    );
    const store = opened(disk, 'a');
    await store.update('log', adding(brief));
    await store.update('delete', removing(brief.id));
    await store.forget([brief.id]);
    const left = [...(await ground.files()).keys()].filter(name => /^mentor-rescued|\.md$/.test(name));
    expect(left.sort()).toEqual(staying);
  });

  it('is forgotten beside damaged files that the journal does not list, which are named', async () => {
    const { disk, forget, saying } = await homeWith({
      'changes/foreign.json': 'no JSON',
      'years/2026-01234567.json': 'no JSON',
    });
    await forget();
    expect(await saying()).toEqual([]);
    expect(await illegibleFiles(disk)).toEqual(
      ['years/2026-01234567.json', 'changes/foreign.json'].map(name => `${disk.home}/${name}`),
    );
  });
});

describe('forgetting that is broken off', () => {
  it('is done in the end, wherever that was, and did not seem to be done before', async () => {
    for (let nth = 1; ; nth += 1) {
      const { disk, forget, saying } = await homeWith();
      const { fs, tried } = failingFs({ nth, code: 'EIO', when: 'before' }, disk.fs);
      const done = await opened({ ...disk, fs }, 'act', LATER)
        .forget([secret.id])
        .then(
          () => true,
          () => false,
        );
      const when = `${nth}: ${tried[nth - 1]}`;
      if (done) expect(await saying(), when).toEqual([]);
      await forget();
      expect(await saying(), when).toEqual([]);
      if (tried.length < nth) break;
    }
  });

  it('is seen by the doctor wherever that was, and finished by a repair', async () => {
    const { disk: laid, files: buried } = await homeWith();
    await opened(laid, 'h', LATER).update('delete', journal => markForever(journal, [secret.id]));
    const begun = await buried();
    const ground = memoryGround();
    for (let nth = 1; ; nth += 3) {
      const disk = await ground.lay(begun);
      const { fs, tried } = failingFs({ nth, code: 'EIO', when: 'before' }, disk.fs);
      const forgetting = opened({ ...disk, fs }, 'act', LATER).forget([secret.id]);
      await forgetting.catch(() => undefined);
      const when = `${nth}: ${tried[nth - 1]}`;
      const holding = filesSaying(await ground.files(), SECRET).filter(name => !name.endsWith('.tmp'));
      const found = (await doctorOn(disk).examine()).filter(({ what }) => what.kind === 'forgotten-left');
      expect(found.map(({ path }) => path.slice(disk.home.length + 1)).sort(), when).toEqual(holding.sort());
      const repaired = await doctorOn(disk).repair({ accept: false });
      expect(
        repaired.every(({ outcome }) => ['mended', 'merged'].includes(outcome.kind)),
        when,
      ).toBe(true);
      expect(filesSaying(await ground.files(), SECRET), when).toEqual([]);
      expect(await doctorOn(disk).examine(), when).toEqual([]);
      if (tried.length < nth) break;
    }
  });

  it('leaves nothing to finish where what is left says no more than that it was deleted', async () => {
    const { disk, forget, files } = await homeWith();
    await opened(disk, 'h', LATER).update('delete', journal => markForever(journal, [secret.id]));
    await forget();
    const journal = bytesIn(await files(), 'journal.json');
    await replaceFile(disk.fs, `${disk.home}/quarantine/2026-11-20T11-30-00-000Z-journal.json`, journal);
    expect(await doctorOn(disk).examine()).toEqual([]);
  });

  it.each(['changes/c-1.json', 'backups/2026-11-20.json', 'copy'])(
    'tells of a damaged file in which the words may be: %s',
    async where => {
      const copy = [...full.keys()].find(one => /^backups\/2024-/.test(one)) ?? '';
      const name = where === 'copy' ? copy : where;
      const { disk, forget, saying } = await homeWith({ [name]: `${SECRET}, no JSON` });
      await expect(forget()).rejects.toMatchObject({
        problem: { kind: 'journal-damaged', path: `${disk.home}/${name}` },
      });
      expect(await saying()).toContain(name);
    },
  );
});
