import * as fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../src/domain/intake/answers.ts';
import type { Journal } from '../../src/domain/journal/journal.ts';
import { journalSchema } from '../../src/store/schema.ts';
import { person } from '../support/world.ts';

const example = (name: string) => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
const printed = async (): Promise<object> => JSON.parse(await fs.readFile(example('journal.json'), 'utf8'));

async function journalInExamples(): Promise<Journal> {
  const { format: _format, version: _version, ...body } = v.parse(v.looseObject({}), await printed());
  return v.parse(journalSchema, body);
}

describe('the examples', () => {
  it.each(['en', 'nl'] as const)(
    'hold the growth summary that export makes of the journal, in %s',
    async language => {
      const { code, out } = await person(await journalInExamples()).run(['export'], { language });
      expect(code).toBe(0);
      await expect(out).toMatchFileSnapshot(example(`growth-summary.${language}.md`));
    },
  );

  it.each(['intake.en.json', 'intake.nl.json'])('hold answers that are taken: %s', async name => {
    expect(parseAnswers(JSON.parse(await fs.readFile(example(name), 'utf8')))).toMatchObject({ ok: true });
  });

  it('hold a journal as the program itself prints it', async () => {
    const { out } = await person(await journalInExamples()).run(['export', '--format', 'json']);
    expect(JSON.parse(out)).toEqual(await printed());
  });
});
