import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/store/disk/atomic-file.ts';
import { scriptedAsk } from '../support/scripted-ask.ts';
import { timeless } from '../support/timeless.ts';
import { person } from '../support/world.ts';

async function somebody() {
  const sam = person();
  await sam.run(['log', 'We talked about saying no, and why that is hard for me', '--date', '2026-11-13']);
  await sam.run(['log', 'About the budget']);
  const { sessions } = await sam.journal.read();
  const [session, other] = sessions;
  if (session === undefined || other === undefined) throw new Error('Something is missing');
  const forgotten: string[] = [];
  const { forget } = sam.journal;
  const remembering: typeof forget = ids => {
    forgotten.push(...ids);
    return forget(ids);
  };
  Object.assign(sam.journal, { forget: remembering });
  return { sam, session, other, id: session.id.slice(15, 21), forgotten };
}

const TITLE =
  'Delete the meeting on Friday 13 November 2026, “We talked about saying no, and why that…” for good?';

describe('deleting a reflection', () => {
  it('leaves a tombstone, says what went, and can be taken back', async () => {
    const { sam, session, other, id, forgotten } = await somebody();
    const before = await sam.journal.read();
    const { code, out, err } = await sam.run(['delete', id]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.replace(/\s+/g, ' ')).toBe(
      'Deleted: the meeting on Friday 13 November 2026, “We talked about saying no, and why that…”. Undo it with: mentor undo ',
    );
    expect(await sam.journal.read()).toEqual({
      ...before,
      sessions: [other],
      deleted: [{ id: session.id, deletedAt: '2026-11-20T11:30:00.001Z' }],
    });
    await sam.journal.undo();
    expect(timeless(await sam.journal.read())).toEqual(timeless(before));
    expect(forgotten).toEqual([]);
  });

  it('prints the tombstone as JSON', async () => {
    const { sam, session, id } = await somebody();
    const { out } = await sam.run(['delete', id, '--json']);
    expect(JSON.parse(out)).toEqual({ id: session.id, deletedAt: '2026-11-20T11:30:00.001Z' });
  });

  it('finds nothing the second time', async () => {
    const { sam, id } = await somebody();
    await sam.run(['delete', id]);
    expect(await sam.run(['delete', id])).toMatchObject({ code: 3, out: '' });
    expect((await sam.run(['delete', 'abc'])).code).toBe(2);
  });
});

describe('deleting a reflection for good', () => {
  it('asks first, and goes on after a yes', async () => {
    const { sam, session, other, id, forgotten } = await somebody();
    const ask = scriptedAsk({ [TITLE]: { answer: true } });
    const { code, out, err } = await sam.run(['delete', id, '--forever'], { ask });
    expect(code).toBe(0);
    expect(ask.asked).toMatchObject([{ suggestion: false }]);
    expect(out).toContain('Deleted for good');
    expect(err).toContain('Out of reach: exports and backup files you made yourself');
    expect((await sam.journal.read()).sessions).toEqual([other]);
    expect(forgotten).toEqual([session.id]);
  });

  it('names the damaged files in which it may still be, and leaves them', async () => {
    const { sam, id } = await somebody();
    const path = `${sam.disk.home}/quarantine/2026.json`;
    await replaceFile(sam.disk.fs, path, Buffer.from([0x7b, 0xff, 0xfe]));
    const { code, err } = await sam.run(['delete', id, '--forever', '--yes']);
    expect(code).toBe(0);
    expect(err).toContain(`delete what you no longer need:\n  ${path}\n`);
    await sam.disk.fs.unlink(path);
    expect((await sam.run(['delete', id, '--forever', '--yes'])).err).not.toContain('damaged');
  });

  it('does nothing after a no, or when the question is left', async () => {
    const { sam, id, forgotten } = await somebody();
    const before = await sam.journal.read();
    const no = await sam.run(['delete', id, '--forever'], {
      ask: scriptedAsk({ [TITLE]: { answer: false } }),
    });
    expect(no).toEqual({ code: 0, out: '', err: 'Nothing was deleted.\n' });
    const left = await sam.run(['delete', id, '--forever'], { ask: scriptedAsk({ [TITLE]: 'ctrl-c' }) });
    expect(left.code).toBe(130);
    expect(await sam.journal.read()).toEqual(before);
    expect(forgotten).toEqual([]);
  });

  it('needs --yes where nobody can be asked', async () => {
    const { sam, session, id, forgotten } = await somebody();
    const { code, err } = await sam.run(['delete', id, '--forever']);
    expect(code).toBe(4);
    expect(err).toContain('--yes');
    expect(forgotten).toEqual([]);
    expect(JSON.parse((await sam.run(['delete', id, '--forever', '--yes', '--json'])).out)).toMatchObject({
      id: session.id,
    });
    expect(forgotten).toEqual([session.id]);
  });

  it('is finished by the same command where it broke off, and may be repeated', async () => {
    const { sam, session, id, forgotten } = await somebody();
    const { forget } = sam.journal;
    Object.assign(sam.journal, {
      forget: async () => {
        throw new Error('the lights went out');
      },
    });
    expect((await sam.run(['delete', id, '--forever', '--yes'])).code).toBe(1);
    Object.assign(sam.journal, { forget });
    for (const _ of ['again', 'and again']) {
      const { code, out } = await sam.run(['delete', id, '--forever', '--yes']);
      expect({ code, out: out.replace(/\s+/g, ' ') }).toEqual({
        code: 0,
        out: `${id} had already been deleted; now it is gone from undo and the automatic backups as well. `,
      });
    }
    expect(forgotten).toEqual([session.id, session.id]);
    expect((await sam.journal.read()).deleted).toHaveLength(1);
  });

  it('does not find what never was', async () => {
    const { sam, forgotten } = await somebody();
    expect((await sam.run(['delete', 'zzzz', '--forever', '--yes'])).code).toBe(3);
    expect(forgotten).toEqual([]);
  });
});

describe('deleting a person for good', () => {
  /** A journal in which a person is met, and meant, and then deleted for good. */
  async function withoutAnn() {
    const sam = person();
    await sam.run(['people', 'add', 'Ann']);
    await sam.run(['next', 'friday 14:00', '--with', 'Ann']);
    await sam.run(['next', 'friday 15:00']);
    await sam.run(['actions', 'add', 'call her', '--with', 'Ann']);
    const { people } = await sam.journal.read();
    const id = people[0]?.id ?? '';
    await sam.run(['delete', id, '--forever', '--yes']);
    return { sam, id };
  }

  it('takes back, with the next undo, the change before it, and leaves nothing that points at them', async () => {
    const { sam, id } = await withoutAnn();
    expect((await sam.run(['undo'])).out).toContain('Undone: action added, “call her”.');
    expect((await sam.run(['undo'])).out).toContain('Undone: appointment changed');
    expect((await sam.run(['next'])).out).toContain('14:00 (Europe/Amsterdam), today, with Ann');
    await sam.run(['redo']);
    await sam.run(['redo']);
    expect((await sam.run(['actions'])).out).toContain('call her  with Ann');
    expect((await sam.run(['undo', '--list'])).out).not.toContain('person');
    expect(JSON.stringify([await sam.journal.history(), (await sam.journal.read()).actions])).not.toContain(
      id,
    );
  });
});
