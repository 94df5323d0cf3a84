import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demoStoryIn, type Language } from '../src/i18n/index.ts';

const ROOT = new URL('../', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, ROOT), 'utf8');

const PAGES = ['README.md', 'README.nl.md', 'docs/reference.md'];

describe.each(PAGES)('%s', page => {
  const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)]
    .map(([, link, source]) => link ?? source ?? '')
    .filter(link => !link.startsWith('https:'));

  it('leads to files and headings that are there', () => {
    expect(links.length).toBeGreaterThan(3);
    const dead = links.filter(link => {
      const [path = '', heading] = link.split('#');
      const file = path === '' ? new URL(page, ROOT) : new URL(path, new URL(page, ROOT));
      if (!existsSync(file)) return true;
      return heading !== undefined && !headingsOf(readFileSync(file, 'utf8')).includes(heading);
    });
    expect(dead).toEqual([]);
  });
});

/** As GitHub makes anchors of headings. */
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\d\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the excerpt of a summary', () => {
  it.each<[Language, string]>([
    ['en', 'README.md'],
    ['nl', 'README.nl.md'],
  ])('says in %s what the made-up journal says', async (language, page) => {
    const { meetings } = await demoStoryIn(language);
    const said = textOf(page);
    const told = meetings.find(({ what }) => said.includes(what));
    const [action] = told?.actions ?? [];
    const parts = [told?.what, told?.soWhat, told?.nowWhat, action?.text];
    expect(parts.map(part => part !== undefined && said.includes(part))).toEqual([true, true, true, true]);
  });
});
