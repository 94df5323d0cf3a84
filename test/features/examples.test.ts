import * as fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../src/domain/intake/answers.ts';
import { fileJournal } from '../../src/store/journal-store.ts';
import { person } from '../support/world.ts';

const example = (name: string) => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));

describe('the examples', () => {
  it.each(['en', 'nl'] as const)(
    'hold the growth summary that export makes of the journal, in %s',
    async language => {
      const journal = await fileJournal(fs, example('journal.json')).read();
      const { code, out } = await person(journal).run(['export'], { language });
      expect(code).toBe(0);
      await expect(out).toMatchFileSnapshot(example(`growth-summary.${language}.md`));
    },
  );

  it.each(['intake.en.json', 'intake.nl.json'])('hold answers that are taken: %s', async name => {
    expect(parseAnswers(JSON.parse(await fs.readFile(example(name), 'utf8')))).toMatchObject({ ok: true });
  });

  it('hold a journal as the program itself writes it', async () => {
    const journal = await fileJournal(fs, example('journal.json')).read();
    const { out } = await person(journal).run(['export', '--format', 'json']);
    expect(JSON.parse(out)).toEqual(JSON.parse(await fs.readFile(example('journal.json'), 'utf8')));
  });
});
