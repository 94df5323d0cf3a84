import { describe, expect, it } from 'vitest';
import { sessionsWithActions } from '../../src/domain/meetings/with-actions.ts';
import { Refusal } from '../../src/domain/problem.ts';
import { en } from '../../src/i18n/en.ts';
import type { Editor } from '../../src/world.ts';
import { scriptedAsk } from '../support/scripted-ask.ts';
import { person } from '../support/world.ts';

const RESCUED = '/tmp/rescued.json';
const full = new Refusal({
  kind: 'file-failed',
  path: '/home/somebody/mentor/journal.json',
  operation: 'write',
  code: 'ENOSPC',
});
const older = new Refusal({ kind: 'journal-older', path: '/home/somebody/mentor', version: 2 });
const busy = new Refusal({ kind: 'journal-busy', path: '/home/somebody/mentor' });

/** The same person, once there is room again. */
async function takenUp(sam: ReturnType<typeof person>) {
  expect((await sam.run(['import', RESCUED])).code).toBe(0);
  return sessionsWithActions(await sam.journal.read());
}

describe('a reflection that cannot be kept', () => {
  it.each([
    [full, 8],
    [busy, 5],
    [older, 1],
  ])('is put in a safe place, which is told, and comes in later: %#', async (refusal, code) => {
    const sam = person();
    const line = ['log', 'We talked about saying no', '--action', 'call Ann @ next friday'];
    const run = await sam.run(line, { refusal });
    expect([run.code, run.out]).toEqual([code, '']);
    expect(run.err).toContain(
      `What you wrote is safe in ${RESCUED}. To carry on with it: mentor import ${RESCUED}\n`,
    );
    expect(await takenUp(sam)).toMatchObject([
      { what: 'We talked about saying no', actions: [{ text: 'call Ann', due: '2026-11-27' }] },
    ]);
  });

  it('is safe from its first line on in the guided log', async () => {
    const sam = person();
    const { guided } = en('mentor').sessions;
    const ask = scriptedAsk({ [guided.questions.what.title]: { answer: 'We talked about\nsaying no' } });
    const run = await sam.run(['log'], { ask, refusal: full });
    expect(run.code).toBe(8);
    expect(run.err).toContain(`mentor import ${RESCUED}`);
    expect(await takenUp(sam)).toMatchObject([{ what: 'We talked about\nsaying no' }]);
  });

  it('is not told to be safe where nothing was written yet', async () => {
    const sam = person();
    await sam.run(['log', 'We talked about saying no', '--action', 'call Ann']);
    const { guided } = en('mentor').sessions;
    const ask = scriptedAsk({ [guided.lastAction.title({ action: 'call Ann' })]: { answer: 'done' } });
    const run = await sam.run(['log'], { ask, refusal: full });
    expect(run.code).toBe(8);
    expect(run.err).toContain('ENOSPC');
    expect(run.err).not.toContain('safe');
    expect(sam.files.get(RESCUED)).toBeUndefined();
  });

  it('is safe when it was changed', async () => {
    const sam = person();
    await sam.run(['log', 'We talked about saying no']);
    const [session] = (await sam.journal.read()).sessions;
    const run = await sam.run(['edit', session?.id ?? '', '--so-what', 'I am too nice'], { refusal: full });
    expect(run.code).toBe(8);
    expect(await takenUp(sam)).toMatchObject([{ id: session?.id, soWhat: 'I am too nice' }]);
  });

  it('is safe where there is no room for the sheet that it is to stand on', async () => {
    const sam = person();
    const editor: Editor = { write: () => Promise.reject(full) };
    const run = await sam.run(['log', 'PRECIOUS', '--now-what', 'more', '--edit'], { editor });
    expect(run.code).toBe(8);
    expect(run.err).toContain(`mentor import ${RESCUED}`);
    expect(await takenUp(sam)).toMatchObject([{ what: 'PRECIOUS', nowWhat: 'more' }]);
    await sam.run(['log', '--edit', '--perspective', 'from far'], { editor });
    expect(await takenUp(sam)).toContainEqual(
      expect.objectContaining({ what: '…', perspective: 'from far' }),
    );
  });

  it('needs no rescue where nothing was given yet', async () => {
    const sam = person();
    const editor: Editor = { write: () => Promise.reject(full) };
    const run = await sam.run(['log', '--edit'], { editor });
    expect([run.code, sam.files.get(RESCUED)]).toEqual([8, undefined]);
  });

  it('is printed where there is no safe place', async () => {
    const sam = person();
    sam.files.set('disk', 'full');
    const run = await sam.run(['log', 'We talked about saying no'], { refusal: full });
    expect(run.code).toBe(8);
    expect(run.err).toContain('Copy it from here before you close the window:');
    expect(run.err).toContain('"what": "We talked about saying no"');
  });
});

describe('answers that cannot be kept', () => {
  it('are put in a file from which the intake takes them', async () => {
    const sam = person();
    const { questions } = en('mentor').intake;
    await sam.settings.update(() => ({ word: 'coach' }));
    const ask = scriptedAsk({ [questions.ambition.title]: { answer: 'Lead the design team' } });
    const run = await sam.run(['intake'], { ask, refusal: full });
    expect(run.code).toBe(8);
    expect(run.err).toContain(`mentor intake --answers ${RESCUED}`);
    expect(JSON.parse(sam.files.get(RESCUED) ?? '')).toEqual({ ambition: 'Lead the design team' });
  });

  it('hold what was typed and not yet given', async () => {
    const sam = person();
    const { questions } = en('mentor').intake;
    await sam.settings.update(() => ({ word: 'coach' }));
    const ask = scriptedAsk({ [questions.ambition.title]: { typedThenCtrlC: 'Lead the design' } });
    const run = await sam.run(['intake'], { ask, refusal: full });
    expect(run.code).toBe(8);
    expect(JSON.parse(sam.files.get(RESCUED) ?? '')).toEqual({ ambition: 'Lead the design' });
  });
});
