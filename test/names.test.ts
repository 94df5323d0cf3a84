import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The program, and the worked examples, whose files lie as those of the program do. */
const ROOT = new URL('..', import.meta.url);
const SRC = new URL('src/', ROOT);
const EXAMPLES = ['cli/example/', 'flows/example/'].map(folder => new URL(folder, import.meta.url));

/** What a file says at its left margin: `function* name`, `export interface Name`, `const NAME`. Lists like `{ name }` are for others' names. */
const DECLARED =
  /^(?:export )?(?:async )?(?:function\*?|const|let|class|abstract class|enum|interface|type) ([A-Za-z_$][\w$]*)/gm;

/** Names that stand at the top of several files, and why. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['Slice', 'the part of the world that a file uses'],
  ['Words', 'the part of the words that a file uses'],
  ['flags', 'the flags of the command that a file declares'],
  ['Body', 'an object of JSON, to the domain and to the store'],
  ['isObject', 'whether something is one'],
  ['asJson', 'what came instead, as a fault tells it'],
]);

describe('A name at the top of a file', () => {
  it('stands for one thing in all of src, and in each example that the map shows', () => {
    const all = [[SRC], ...EXAMPLES.map(example => [SRC, example])];
    const twice = all.flatMap(folders => [...severalTimes(folders)]);
    const unexplained = twice.filter(([name]) => !EXCEPTIONS.has(name));
    expect(unexplained.map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([]);
  });

  it('is an exception only where it stands in several files', () => {
    const several = severalTimes([SRC]);
    expect([...EXCEPTIONS.keys()].filter(name => !several.has(name))).toEqual([]);
  });

  it('is found in every form in which one can be declared', () => {
    const forms = [
      'function say',
      'async function* say',
      'const say',
      'class say',
      'interface say',
      'type say',
    ];
    for (const form of forms) {
      expect(declaredNames(form), form).toEqual(['say']);
      expect(declaredNames(`export ${form}`), form).toEqual(['say']);
      expect(declaredNames(`  ${form}`), form).toEqual([]);
    }
  });
});

/**
 * The names that several files in these folders declare. A catalogue and its translation are one: the same name, said in another
 * language.
 */
function severalTimes(folders: readonly URL[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const place = new URL(file, folder);
      const both = place.href.replace(/\/i18n\/[a-z]{2}\//, '/i18n/*/').replace(ROOT.href, '');
      for (const name of declaredNames(readFileSync(place, 'utf8'))) {
        found.set(name, (found.get(name) ?? new Set()).add(both));
      }
    }
  }
  return new Map([...found].filter(([, files]) => files.size > 1));
}

function declaredNames(text: string): readonly string[] {
  return [...text.matchAll(DECLARED)].map(([, name = '']) => name);
}
