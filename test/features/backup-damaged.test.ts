import { describe, expect, it } from 'vitest';
import { encode } from '../../src/store/codec.ts';
import { replaceFile } from '../../src/store/disk/atomic-file.ts';
import { journalHeader } from '../../src/store/formats.ts';
import { type Person, person } from '../support/world.ts';

/** Somebody with a good backup, `good.json`, and a journal that was spoilt since. */
async function withSpoilt(name = 'journal.json'): Promise<Person> {
  const sam = person();
  await sam.run(['log', 'About the team', '--date', '2026-11-02']);
  await sam.run(['backup', 'good.json']);
  await replaceFile(sam.disk.fs, `${sam.disk.home}/${name}`, 'spoilt');
  return sam;
}

describe('a backup of a damaged journal', () => {
  it('holds it as it is, and says what to do', async () => {
    const name = 'journal.json';
    const sam = await withSpoilt(name);
    const { code, out, err } = await sam.run(['backup', 'before.json', '--quiet']);
    expect([code, out]).toEqual([6, '']);
    expect(err).toContain('before.json holds everything just as it is now, and the journal is damaged.');
    expect(err).toContain(`${sam.disk.home}/${name} is empty, or is not JSON at all.`);
    expect(err).toContain('mentor doctor');
    expect(JSON.parse(sam.files.get('before.json') ?? '').files[name]).toEqual({ text: 'spoilt' });
  });

  it('goes to standard output as well', async () => {
    const { code, out, err } = await (await withSpoilt()).run(['backup', '-']);
    expect(code).toBe(6);
    expect(out).toContain('spoilt');
    expect(err).toContain('The copy holds everything just as it is now');
  });

  it('never goes over an earlier one, which may be better', async () => {
    const sam = await withSpoilt();
    const good = sam.files.get('good.json');
    const { code, err } = await sam.run(['backup', 'good.json', '--force']);
    expect(code).toBe(6);
    expect(err).toContain('good.json may be a better copy, so it was left as it is.');
    expect(sam.files.get('good.json')).toBe(good);
  });

  it('cannot be put back, and says why and what can', async () => {
    const sam = await withSpoilt();
    await sam.run(['backup', 'before.json']);
    const bo = person();
    bo.files.set('before.json', sam.files.get('before.json') ?? '');
    await bo.run(['log', 'About me']);
    const before = await bo.journal.read();
    const { code, err } = await bo.run(['restore', 'before.json', '--yes'], { language: 'nl' });
    expect(code).toBe(6);
    expect(err).toContain(
      'before.json is niet in te lezen: het dagboek daarin is beschadigd (before.json/journal.json',
    );
    expect(err).toContain('Andere back-ups: mentor restore --list');
    expect(await bo.journal.read()).toEqual(before);
  });

  it('in which its file is missing cannot be put back either, though the rest of it is there', async () => {
    const sam = await withSpoilt();
    await sam.disk.fs.unlink(`${sam.disk.home}/journal.json`);
    await sam.run(['backup', 'without.json']);
    const bo = person();
    bo.files.set('without.json', sam.files.get('without.json') ?? '');
    const { code, err } = await bo.run(['restore', 'without.json', '--yes']);
    expect(code).toBe(6);
    expect(err).toContain('without.json/journal.json');
  });

  it('is a plain one again once the journal is mended', async () => {
    const sam = await withSpoilt();
    await sam.run(['doctor', '--repair']);
    const { code, err } = await sam.run(['backup', 'good.json', '--force']);
    expect(code).toBe(0);
    expect(err).toContain('Everything is in good.json.');
  });
});

describe('a backup of what is no file', () => {
  it('of the settings is made, and names them', async () => {
    const sam = await withSpoilt('settings.json/inside');
    await sam.run(['log', 'About me']);
    const { code, err } = await sam.run(['backup', 'good.json', '--force']);
    expect(code).toBe(6);
    expect(err).toContain('good.json holds your journal and everything else except one thing.');
    expect(err).toContain('settings.json is not a file: something else is in its place');
    expect(sam.files.get('good.json')).toContain('About me');
  });
});

describe('a backup that may not read all of it', () => {
  it('is none, rather than one without the journal', async () => {
    const sam = await withSpoilt();
    const fail = () => Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }));
    Object.assign(sam.disk.fs, { readdir: fail });
    const { code, err } = await sam.run(['backup', 'new.json']);
    expect(code).toBe(8);
    expect(err).toContain('EACCES');
    expect(sam.files.has('new.json')).toBe(false);
  });
});

describe('a backup of a journal from a newer version', () => {
  it('is a plain one: nothing is wrong with it', async () => {
    const sam = await withSpoilt();
    const newer = await encode({ ...journalHeader, version: 99, needs: '9.0.0' }, {});
    await replaceFile(sam.disk.fs, `${sam.disk.home}/journal.json`, newer.bytes);
    const { code, err } = await sam.run(['backup', 'good.json', '--force']);
    expect(code).toBe(0);
    expect(err).toContain('Everything is in good.json.');
    expect((await sam.run(['restore', 'good.json', '--yes'])).code).toBe(7);
  });
});

describe('the command that puts a backup back', () => {
  it('can be typed as it is shown, whatever the name of the file', async () => {
    const { err } = await person().run(['backup', 'my own.json']);
    expect(err).toContain("To restore it: mentor restore 'my own.json'\n");
  });
});
