import { describe, expect, it } from 'vitest';
import { timeless } from '../support/timeless.ts';
import { person } from '../support/world.ts';

async function somebody() {
  const sam = person();
  await sam.run(['log', 'About the team', '--date', '2026-11-02']);
  await sam.run(['log', 'About me', '--date', '2026-11-16']);
  return sam;
}

const texts = async (sam: Awaited<ReturnType<typeof somebody>>) =>
  (await sam.journal.read()).sessions.map(({ what }) => what);

describe('undo', () => {
  it('takes the last change back, says which, and how to make it again', async () => {
    const sam = await somebody();
    expect(await sam.run(['undo'])).toEqual({
      code: 0,
      out: 'Undone: reflection written, meeting on Monday 16 November 2026, “About me”. It\nis no longer in the journal.\nRedo it with: mentor redo\n',
      err: '',
    });
    expect(await texts(sam)).toEqual(['About the team']);
  });

  it('goes back change by change, until there is none', async () => {
    const sam = await somebody();
    await sam.run(['undo']);
    await sam.run(['undo']);
    expect(await texts(sam)).toEqual([]);
    const { code, out, err } = await sam.run(['undo']);
    expect([code, out]).toEqual([3, '']);
    expect(err).toBe(
      'There is nothing to undo.\nTo see what was changed and what was undone: mentor undo --list\n',
    );
  });

  it('gives the change to other programs', async () => {
    const sam = await somebody();
    const [, second] = (await sam.journal.read()).sessions;
    const { out } = await sam.run(['undo', '--json']);
    expect(JSON.parse(out)).toEqual({
      id: expect.any(String),
      at: '2026-11-20T11:30:00.000Z',
      doing: 'log',
      size: 1,
      ids: [second?.id],
      undone: true,
    });
  });

  it('brings back what was deleted, as it was', async () => {
    const sam = await somebody();
    const before = await sam.journal.read();
    const [first] = before.sessions;
    await sam.run(['delete', first?.id ?? '']);
    expect((await sam.journal.read()).deleted).toHaveLength(1);
    const { out } = await sam.run(['undo']);
    expect(out).toContain('reflection deleted, meeting on Monday 2 November 2026');
    expect(timeless(await sam.journal.read())).toEqual(timeless(before));
  });

  it('takes back an intake, in Dutch as well', async () => {
    const sam = person();
    sam.files.set(
      'answers.json',
      JSON.stringify({
        ...{ ambition: 'Leiden', direction: 'next-position', questions: ['route'] },
        ...{ role: 'verpleegkundige', employment: 'employed' },
      }),
    );
    await sam.run(['intake', '--answers', 'answers.json']);
    const { out } = await sam.run(['undo'], { language: 'nl' });
    expect(out).toBe(
      'Teruggedraaid: intake gedaan, vrijdag 20 november 2026, “Leiden”. Die staat niet\nmeer in het dagboek.\nOpnieuw doen kan met: mentor redo\n',
    );
    expect((await sam.journal.read()).intakes).toEqual([]);
  });
});

describe('what is said of a change', () => {
  it('fits a narrow screen', async () => {
    const sam = await somebody();
    for (const command of ['undo', 'redo']) {
      const { out } = await sam.run([command], { columns: 40, language: 'nl' });
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    }
  });

  it('counts a reflection once that comes back from a backup', async () => {
    const sam = await somebody();
    await sam.run(['backup', 'safe.json']);
    const [first, second] = (await sam.journal.read()).sessions;
    await sam.run(['delete', first?.id ?? '']);
    await sam.run(['restore', 'safe.json', '--yes']);
    expect((await sam.run(['undo'])).out).toMatch(/^Undone: backup restored\.\n/);
    await sam.run(['delete', second?.id ?? '']);
    await sam.run(['restore', 'safe.json', '--yes']);
    expect((await sam.run(['undo'])).out).toMatch(/^Undone: backup restored \(2 records\)\.\n/);
  });

  it('is that of the change before, after a deletion for good, which said so', async () => {
    const sam = await somebody();
    const [first] = (await sam.journal.read()).sessions;
    const { out } = await sam.run(['delete', first?.id ?? '', '--forever', '--yes']);
    expect(out.replaceAll('\n', ' ')).toContain(
      'cannot bring it back; it would undo the change before that.',
    );
    expect((await sam.run(['undo'])).out).toContain('reflection written, meeting on Monday 16 November 2026');
  });
});

describe('a change that is wished without a word', () => {
  it.each([
    ['log', ['log', 'About us']],
    ['edit', ['edit', 'ID', '--what', 'About us']],
    ['delete', ['delete', 'ID']],
    ['undo', ['undo']],
  ])('is made in silence by %s', async (_, words) => {
    const sam = await somebody();
    const id = (await sam.journal.read()).sessions[0]?.id ?? '';
    const told = await sam.run([...words.map(word => (word === 'ID' ? id : word)), '--quiet']);
    expect(told).toEqual({ code: 0, out: '', err: '' });
    const { done, undone } = await sam.journal.history();
    expect([done.length, undone.length]).not.toEqual([2, 0]);
  });
});

describe('a change that another program wishes', () => {
  it('is told to it without a word as well', async () => {
    const sam = await somebody();
    const { out } = await sam.run(['undo', '--json', '--quiet']);
    expect(JSON.parse(out)).toMatchObject({ doing: 'log', undone: true });
  });
});

describe('redo', () => {
  it('makes again what was taken back, in the order in which it was made', async () => {
    const sam = await somebody();
    await sam.run(['undo']);
    await sam.run(['undo']);
    expect((await sam.run(['redo'])).out).toBe(
      'Redone: reflection written, meeting on Monday 2 November 2026, “About the team”.\nIt is back in the journal.\nUndo it with: mentor undo\n',
    );
    await sam.run(['redo']);
    expect(await texts(sam)).toEqual(['About the team', 'About me']);
    expect((await sam.run(['redo'])).code).toBe(3);
  });

  it('is over once something else was changed', async () => {
    const sam = await somebody();
    await sam.run(['undo']);
    await sam.run(['log', 'Another one']);
    const { code, err } = await sam.run(['redo']);
    expect(code).toBe(3);
    expect(err).toContain('There is nothing to redo');
    expect(await texts(sam)).toHaveLength(2);
  });
});

describe('the list of changes', () => {
  it('begins with the latest, and tells apart what was taken back', async () => {
    const sam = await somebody();
    await sam.run(['undo']);
    const { out } = await sam.run(['undo', '--list']);
    expect(out).toBe(`Undone; mentor redo starts with the last of these:
  20 Nov 2026 12:30  reflection written: About me
Done; mentor undo starts with the first of these:
  20 Nov 2026 12:30  reflection written: About the team
`);
    expect((await sam.run(['redo', '--list'])).out).toBe(out);
  });

  it('fits a narrow screen', async () => {
    const sam = await somebody();
    const { out } = await sam.run(['undo', '--list'], { columns: 40 });
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });

  it('shows the latest twenty, and says how to see the others', async () => {
    const sam = person();
    for (let count = 1; count <= 23; count += 1) await sam.run(['log', `Meeting ${count}`]);
    const { out, err } = await sam.run(['undo', '--list']);
    expect(out.trimEnd().split('\n')).toHaveLength(21);
    expect(out).toMatch(/^Done; .*\n {2}20 Nov 2026 12:30 {2}reflection written: Meeting 23\n/);
    expect(err).toBe('3 older ones: mentor undo --all\n');
    const all = await sam.run(['undo', '--all']);
    expect(all.out.trimEnd().split('\n')).toHaveLength(24);
    expect(all.err).toBe('');
    expect((await sam.journal.read()).sessions).toHaveLength(23);
    expect(JSON.parse((await sam.run(['redo', '--list', '--json'])).out).changes).toHaveLength(23);
  });

  it('shows twenty in all, those that were taken back before those that stand', async () => {
    const sam = person();
    for (let nth = 1; nth <= 24; nth += 1) await sam.run(['log', `Note ${nth}`]);
    for (let nth = 1; nth <= 3; nth += 1) await sam.run(['undo']);
    const { out, err } = await sam.run(['undo', '--list']);
    const notes = [...out.matchAll(/Note (\d+)/g)].map(([, nth]) => Number(nth));
    expect(notes).toEqual(Array.from({ length: 20 }, (_, at) => 24 - at));
    expect(err).toBe('4 older ones: mentor undo --all\n');
  });

  it('gives other programs all of them in the order in which people see them', async () => {
    const sam = await somebody();
    await sam.run(['log', 'About you']);
    await sam.run(['undo']);
    const { changes } = JSON.parse((await sam.run(['undo', '--list', '--json'])).out);
    const idOf = async (text: string) =>
      (await sam.journal.read()).sessions.find(({ what }) => what === text)?.id;
    const ids = changes.map((change: { ids: string[]; undone: boolean }) => [change.ids[0], change.undone]);
    expect(ids.slice(1)).toEqual([
      [await idOf('About me'), false],
      [await idOf('About the team'), false],
    ]);
    expect(ids[0][1]).toBe(true);
  });

  it('changes nothing, and is for other programs as well', async () => {
    const sam = await somebody();
    const { out } = await sam.run(['undo', '--list', '--json']);
    expect(JSON.parse(out).changes.map(({ undone }: { undone: boolean }) => undone)).toEqual([false, false]);
    expect(await texts(sam)).toHaveLength(2);
  });

  it('says so where nothing was changed yet', async () => {
    const { code, out, err } = await person().run(['undo', '--list']);
    expect([code, out, err]).toEqual([0, '', 'There is nothing to undo yet: nothing has been changed.\n']);
    expect(JSON.parse((await person().run(['undo', '--list', '--json'])).out)).toEqual({ changes: [] });
  });
});
