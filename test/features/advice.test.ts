import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/domain/intake/questions.ts';
import type { Disk } from '../../src/store/paths.ts';
import { answersWith, validAnswers } from '../support/answers.ts';
import { type Person, person } from '../support/world.ts';

const nurse = answersWith({
  ambition: 'Lead a ward, and *still* know my patients by name.',
  direction: 'next-position',
  targetPosition: 'ward manager',
  targetEmployer: 'own',
  certainty: 7,
  questions: ['route', 'unwritten-rules', 'doubts'],
  role: 'senior nurse',
  situation: 'Nobody tells me \u001b[31mwhy\u001b[0m.',
  someoneInside: 'no',
  canSpeakFreely: 2,
  consequences: 4,
});

async function advised(...intakes: readonly Answers[]): Promise<Person> {
  const ann = person();
  for (const answers of intakes)
    await ann.run(['intake', '--answers', '-'], { stdin: JSON.stringify(answers) });
  return ann;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('the advice as a whole', () => {
  it('has every reason with what it counts and the very answer that it rests on', async () => {
    const { code, out, err } = await (await advised(nurse)).run(['advice']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const text = oneLine(out);
    expect(text).toContain(
      'Counts 3 for a mentor on your career path: you answered “What I would ask first: How do I get there?”',
    );
    expect(text).toContain(
      'says where to look: you answered “How freely I can talk: 2 out of 5” and “Could be held against me: 4 out of 5”',
    );
    expect(text).toContain('Nobody tells me ␛[31mwhy␛[0m.');
  });

  it('says what changed since the one before, also where both are of one day', async () => {
    const ann = await advised(nurse, { ...nurse, certainty: 2 });
    const { out } = await ann.run(['advice']);
    expect(out).toContain('Since Friday 20 November 2026');
    expect(out).toContain('How sure I am: 7 out of 10 → 2 out of 10');
    expect((await (await advised(nurse)).run(['advice'])).out).not.toContain('Since');
  });
});

describe('the advice as a document', () => {
  it('is Markdown in a file, with no sign that a terminal obeys, and never over one that is there', async () => {
    const ann = await advised(nurse);
    const first = await ann.run(['advice', '--output', 'advice.md']);
    expect([first.code, first.out]).toEqual([0, '']);
    expect(first.err).toContain('Written to advice.md. Your own words are in it');
    const text = ann.files.get('advice.md') ?? '';
    expect(text).toMatch(
      /^# Your advice of Friday 20 November 2026\n\n> Lead a ward, and \\\*still\\\* know/,
    );
    expect(text).toContain('\n## Who can answer what\n\n| What you would ask ');
    expect(text).toMatch(/\n {3}> Dear …,\\\n {3}> I am writing/);
    expect(text).toMatch(/_This is for you alone: your own words are in it\._\n$/);
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
    const second = await ann.run(['advice', '--output', 'advice.md']);
    expect([second.code, second.out]).toEqual([2, '']);
    expect(second.err).toContain('advice.md already exists');
    ann.files.set('advice.md', 'mine');
    expect((await ann.run(['advice', '--output', 'advice.md', '--force'])).code).toBe(0);
    expect(ann.files.get('advice.md')).toBe(text);
    expect(`${(await ann.run(['advice', '--output', '-'])).out}`).toBe(text);
  });

  it('is JSON with --json, as an export is, and says what was written', async () => {
    const ann = await advised(nurse);
    const { out, err } = await ann.run(['advice', '--output', 'a.json', '--json']);
    const written = ann.files.get('a.json') ?? '';
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual({ path: 'a.json', bytes: new Blob([written]).size });
    expect(written).toBe((await ann.run(['advice', '--json'])).out);
  });

  it('is refused where there is none yet, and where the file has no name', async () => {
    expect((await person().run(['advice', '--output', 'a.md'])).code).toBe(3);
    const { code, err } = await (await advised(nurse)).run(['advice', '--output', '']);
    expect([code, err.includes('--output: missing.')]).toEqual([2, true]);
  });
});

describe('an answer tried differently', () => {
  it('shows first whom one would look for, then that nothing was saved, then what is different', async () => {
    const ann = await advised(nurse);
    const { code, out, err } = await ann.run(['advice', '--if', 'certainty=2']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const places = [
      'How sure I am: 2 out of 10 (your answer was: 7 out of 10)',
      'Look for a mentor from outside',
      'Nothing was saved. Your advice of Friday 20 November 2026 stands.',
      'Kind of mentor: a mentor from outside (now: a mentor on your career path)',
      'Reasons that come',
      'Doors that open',
      'Doors that close',
    ].map(text => out.indexOf(text));
    expect(places.every(at => at >= 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });

  it('says so where it is the same answer, where it does not count, and where nothing is different', async () => {
    const ann = await advised(nurse);
    const same = oneLine((await ann.run(['advice', '--if', 'certainty=7'])).out);
    expect(same).toContain('7 out of 10 – that is what you answered already');
    expect(same).toContain('Nothing in the advice would be different.');
    const moot = oneLine((await ann.run(['advice', '--if', 'runInto=how-it-is-done'])).out);
    expect(moot).toContain('Does not count: with your other answers this question is not asked.');
    expect(moot).toContain('Nothing in the advice would be different.');
  });

  it('gives the address first where a stop sign is tried', async () => {
    const { out } = await (await advised(nurse)).run(['advice', '--if', 'stopSigns=misconduct']);
    expect(out).toContain('vertrouwenspersoon');
    expect(out.indexOf('vertrouwenspersoon')).toBeLessThan(out.indexOf('Nothing was saved'));
  });

  it('takes several, in either language', async () => {
    const ann = await advised(nurse);
    const flags = ['--if', 'covered=route,craft', '--if', 'confidentialContent=ja'];
    const { out } = await ann.run(['advice', ...flags, '--lang', 'nl']);
    expect(out).toContain('Er is niets bewaard.');
    expect(out).toContain('Wat alleen collega’s mogen horen: ja');
  });

  it('prints the whole advice for other programs, with what was tried', async () => {
    const ann = await advised(nurse);
    const { out } = await ann.run(['advice', '--if', 'certainty=2', '--json']);
    const { trial, answers, recommendation } = JSON.parse(out);
    const { id } = JSON.parse((await ann.run(['advice', '--json'])).out);
    expect(trial).toMatchObject({ of: { id }, stored: false, change: { certainty: 2 } });
    expect(answers.certainty).toBe(2);
    expect(recommendation).toMatchObject({ type: 'outside-neutral', engine: 2 });
    expect(recommendation.reasons[0].text).toMatch(/\S/);
  });

  it.each([
    [['certainty=up'], 'certainty: expected a whole number from 0 to 10; got up.'],
    [['certanty=3'], 'certanty: unknown key. Did you mean certainty?'],
    [['direction='], 'direction: missing. Expected one of next-position,'],
    [['decision='], 'decision: expected one of weeks, months, no; got "".'],
    [['certainty'], '--if needs a key and a value, with = between them'],
    [['certainty=3', 'certainty=4'], '--if got certainty twice.'],
  ])('is refused where it is wrong: %j', async (changes, told) => {
    const flags = changes.flatMap(change => ['--if', change]);
    const { code, out, err } = await (await advised(nurse)).run(['advice', ...flags]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(oneLine(err)).toContain(told);
  });

  it.each([
    [['--if', 'certainty=3', '--output', 'a.md'], '--if and --output do not go together'],
    [['--if', 'certainty=3', '--history'], '--history and --if do not go together'],
    [['--history', '--output', 'a.md'], '--history and --output do not go together'],
  ])('goes into no file, and one thing is shown at a time: %j', async (flags, told) => {
    const ann = await advised(nurse);
    const { code, out, err } = await ann.run(['advice', ...flags]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(told);
    expect(ann.files.size).toBe(0);
  });

  it('never changes a byte of the home, and gives what the advice said that it would', async () => {
    await fc.assert(
      fc.asyncProperty(validAnswers, async answers => {
        const ann = await advised(answers);
        const before = await bytesOf(ann.disk);
        const { recommendation } = JSON.parse((await ann.run(['advice', '--json'])).out);
        for (const { change, type, where } of recommendation.wouldChange.slice(0, 3)) {
          const changes = Object.entries(change).flatMap(([key, value]) => ['--if', `${key}=${value}`]);
          const { out } = await ann.run(['advice', ...changes, '--json']);
          const tried = JSON.parse(out).recommendation;
          expect([tried.type, tried.where.employer]).toEqual([type, where]);
          expect((await ann.run(['advice', ...changes])).code).toBe(0);
        }
        expect(await bytesOf(ann.disk)).toEqual(before);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

/** Every file under a folder, by its path. */
async function bytesOf(disk: Disk, folder = disk.home): Promise<Readonly<Record<string, string>>> {
  const names = await disk.fs.readdir(folder);
  const found = await Promise.all(
    names.map(async name => {
      const path = `${folder}/${name}`;
      if ((await disk.fs.stat(path)).isDirectory()) return bytesOf(disk, path);
      return { [path]: Buffer.from(await disk.fs.readFile(path)).toString('hex') };
    }),
  );
  return Object.assign({}, ...found);
}
