import { describe, expect, it } from 'vitest';
import { editing } from '../../src/i18n/en/editing.ts';
import { editing as nederlands } from '../../src/i18n/nl/editing.ts';
import type { Owner } from '../../src/store/lock/owner.ts';
import { sheetsOn } from '../../src/store/sheets.ts';
import type { Ask } from '../../src/world/ask.ts';
import type { Editor } from '../../src/world.ts';
import { scriptedAsk } from '../support/scripted-ask.ts';
import { type Person, person } from '../support/world.ts';

const OWNER: Owner = { name: '7-7-aaaaaaaa', lifeOf: () => 'alive' };
const ASKED = editing.doneWriting.title;

/** An editor that is open for so many milliseconds, and writes this in the place of what is said at each heading. */
function editorOf(sam: Person, ms: number, write: (text: string) => string = text => text): Editor {
  let now = 0;
  const edit = async (path: string) => {
    now += ms;
    const before = await textAt(sam, path);
    if (write(before) !== before) await save(sam, path, write(before));
    return undefined;
  };
  return sheetsOn({ disk: sam.disk, owner: OWNER, program: { command: 'gedit', edit }, elapsed: () => now });
}

/** One that hands the sheet to a window, and is back before anybody wrote. */
const withWindow = (sam: Person) => editorOf(sam, 50);
/** One that ends when its file is closed. */
const waiting = (sam: Person, write?: (text: string) => string) => editorOf(sam, 60_000, write);

const textAt = async ({ disk }: Person, path: string) => `${Buffer.from(await disk.fs.readFile(path))}`;

async function save({ disk: { fs } }: Person, path: string, text: string): Promise<void> {
  await fs.unlink(path);
  const file = await fs.open(path, 'wx');
  await file.writeFile(text);
  await file.close();
}

const saying = (words: string) => (text: string) =>
  text.replace(/^# What we talked about\n/m, `# What we talked about\n${words}\n`);

const sheets = async ({ disk: { fs, home } }: Person) =>
  (await fs.readdir(home)).filter(name => name.includes('.md'));

/** Somebody who saves in the window what was written there, and then answers. */
function answering(sam: Person, answer: boolean, write: (text: string) => string = text => text) {
  const script = scriptedAsk({ [ASKED]: { answer } });
  const put: Ask['put'] = async question => {
    const [name = ''] = (await sheets(sam)).filter(one => !one.startsWith('.'));
    const path = `${sam.disk.home}/${name}`;
    await save(sam, path, write(await textAt(sam, path)));
    return script.put(question);
  };
  return { ...script, put };
}

const whatIsKept = async (sam: Person) => (await sam.journal.read()).sessions.map(({ what }) => what);
const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

async function somebody() {
  const sam = person();
  await sam.run(['log', 'We talked']);
  const [session] = (await sam.journal.read()).sessions;
  return { sam, id: session?.id.slice(15, 21) ?? '' };
}

describe('a new reflection in an editor that is back at once', () => {
  it('is read once the person says that they are done', async () => {
    const sam = person();
    const ask = answering(sam, true, saying('Written in a window'));
    const { code, out } = await sam.run(['log', '--edit'], { editor: withWindow(sam), ask });
    expect([code, await whatIsKept(sam)]).toEqual([0, ['Written in a window']]);
    expect(out).toContain('Friday 20 November 2026');
    expect(ask.asked.map(({ title, suggestion }) => [title, suggestion])).toEqual([[ASKED, true]]);
    expect(await sheets(sam)).toEqual([]);
  });

  it('stays on its sheet where they are not, and the same command goes on with it', async () => {
    const sam = person();
    const later = answering(sam, false, saying('Half'));
    const { code, err } = await sam.run(['log', '--edit'], { editor: withWindow(sam), ask: later });
    const path = `${sam.disk.home}/reflection.md`;
    expect([code, inOneLine(err)]).toEqual([
      0,
      `${inOneLine(editing.sheetStays({ path, goOn: 'mentor log --edit' }))} `,
    ]);
    expect([await sheets(sam), await whatIsKept(sam)]).toEqual([['reflection.md'], []]);
    await sam.run(['log', '--edit'], { editor: withWindow(sam), ask: answering(sam, true) });
    expect(await whatIsKept(sam)).toEqual(['Half']);
  });

  it('stays on its sheet at Ctrl-C, and is said to', async () => {
    const sam = person();
    const ask = scriptedAsk({ [ASKED]: 'ctrl-c' });
    const { code, err } = await sam.run(['log', '--edit'], { editor: withWindow(sam), ask });
    expect(code).toBe(130);
    expect(inOneLine(err)).toContain(
      `safe in ${sam.disk.home}/reflection.md. To carry on with it: mentor log --edit`,
    );
    expect(await sheets(sam)).toEqual(['reflection.md']);
  });

  it('is put back where its sheet is gone by the time they are done', async () => {
    const sam = person();
    const script = scriptedAsk({ [ASKED]: { answer: true } });
    const put: Ask['put'] = async question => {
      await sam.disk.fs.unlink(`${sam.disk.home}/reflection.md`);
      return script.put(question);
    };
    const given = ['log', 'Typed', '--edit'];
    const { code, err } = await sam.run(given, { editor: withWindow(sam), ask: { ...script, put } });
    expect(code).toBe(1);
    expect(inOneLine(err)).toMatch(/reflection\.md was gone\. (?!.*is safe in)/);
    expect(await textAt(sam, `${sam.disk.home}/reflection.md`)).toContain('Typed');
  });

  it('is left where nobody can be asked, with the path of its sheet and the cure', async () => {
    const sam = person();
    const { code, out, err } = await sam.run(['log', '--edit'], { editor: withWindow(sam) });
    expect([code, out]).toEqual([0, '']);
    expect(inOneLine(err)).toContain(`${sam.disk.home}/reflection.md stays. Then: mentor log --edit`);
    expect(err).toContain('--wait');
    expect(await sheets(sam)).toEqual(['reflection.md']);
    const asData = await sam.run(['log', '--edit', '--json'], { editor: withWindow(sam) });
    expect([asData.code, asData.out]).toEqual([0, 'null\n']);
  });

  it('is kept where nobody can be asked once something was written on the sheet that was left', async () => {
    const sam = person();
    await sam.run(['log', '--edit'], { editor: withWindow(sam) });
    const path = `${sam.disk.home}/reflection.md`;
    await save(sam, path, saying('Written later')(await textAt(sam, path)));
    await sam.run(['log', '--edit'], { editor: withWindow(sam) });
    expect([await whatIsKept(sam), await sheets(sam)]).toEqual([['Written later'], []]);
  });

  it('does not begin from a sheet of another day that says nothing', async () => {
    const sam = person();
    await sam.run(['log', '--edit'], { editor: withWindow(sam) });
    const path = `${sam.disk.home}/reflection.md`;
    await save(sam, path, (await textAt(sam, path)).replace('2026-11-20', '2026-11-18'));
    const { err } = await sam.run(['log', '--edit'], { editor: waiting(sam, saying('Today')) });
    expect(err).not.toContain('earlier attempt');
    expect((await sam.journal.read()).sessions).toMatchObject([{ what: 'Today', day: '2026-11-20' }]);
  });

  it('is kept where a program wrote it at once, and nobody can be asked', async () => {
    const sam = person();
    await sam.run(['log', '--edit'], { editor: editorOf(sam, 5, saying('By a program')) });
    expect(await whatIsKept(sam)).toEqual(['By a program']);
  });
});

describe('a reflection in an editor that waits', () => {
  it('is kept with no question where something was written', async () => {
    const sam = person();
    await sam.run(['log', '--edit'], { editor: waiting(sam, saying('Written')), ask: scriptedAsk({}) });
    expect(await whatIsKept(sam)).toEqual(['Written']);
  });

  it('is nothing after one question where nothing was, and no sheet stays', async () => {
    const sam = person();
    const ask = scriptedAsk({ [ASKED]: { answer: true } });
    const { code, err } = await sam.run(['log', '--edit'], { editor: waiting(sam), ask });
    expect([code, err]).toEqual([0, `${editing.nothingKept}\n`]);
    expect([ask.asked.length, await sheets(sam)]).toEqual([1, []]);
  });

  it('is nothing where nobody can be asked, and no sheet stays', async () => {
    const sam = person();
    const { err } = await sam.run(['log', '--edit'], { editor: waiting(sam) });
    expect([err, await sheets(sam)]).toEqual([`${editing.nothingKept}\n`, []]);
  });
});

describe('a reflection that is changed in an editor that is back at once', () => {
  it('is changed by what stands on the sheet once the person is done', async () => {
    const { sam, id } = await somebody();
    const ask = answering(sam, true, text => text.replace('We talked', 'We argued'));
    await sam.run(['edit', id], { editor: withWindow(sam), ask });
    expect([await whatIsKept(sam), await sheets(sam)]).toEqual([['We argued'], []]);
  });

  it('is not changed where they are done and nothing was', async () => {
    const { sam, id } = await somebody();
    const { err } = await sam.run(['edit', id], { editor: withWindow(sam), ask: answering(sam, true) });
    expect([err, await sheets(sam)]).toEqual([`${editing.nothingChanged}\n`, []]);
  });

  it('is left where nobody can be asked, and goes on from its sheet', async () => {
    const { sam, id } = await somebody();
    const { code, out, err } = await sam.run(['edit', id, '--json'], { editor: withWindow(sam) });
    expect([code, JSON.parse(out).what]).toEqual([0, 'We talked']);
    const [name = ''] = await sheets(sam);
    expect(inOneLine(err)).toContain(`${sam.disk.home}/${name} stays. Then: mentor edit ${id}`);
    const path = `${sam.disk.home}/${name}`;
    await save(sam, path, (await textAt(sam, path)).replace('We talked', 'We argued'));
    await sam.run(['edit', id], { editor: withWindow(sam) });
    expect([await whatIsKept(sam), await sheets(sam)]).toEqual([['We argued'], []]);
  });

  it('is not changed, without a word of windows, where the editor waited', async () => {
    const { sam, id } = await somebody();
    const { err } = await sam.run(['edit', id], { editor: waiting(sam) });
    expect([err, await sheets(sam)]).toEqual([`${editing.nothingChanged}\n`, []]);
  });

  it('is asked about in Dutch as well', async () => {
    const { sam, id } = await somebody();
    const ask = scriptedAsk({ [nederlands.doneWriting.title]: { answer: false } });
    const { err } = await sam.run(['edit', id], { editor: withWindow(sam), ask, language: 'nl' });
    expect(inOneLine(err)).toContain('zodra je het opslaat. Verder ga je met: mentor edit');
  });
});
