import type { Given, Place } from './mentor.ts';
import { answers, fileOf, given, overThreeYears } from './samples.ts';

/** One way to change a journal that was lived in. */
export interface Change {
  readonly what: string;
  readonly words: (place: Place) => Promise<readonly string[]>;
  readonly given?: Given;
  /** What the person typed, which must not be lost; absent where they typed nothing. */
  readonly typed?: string;
}

const TYPED =
  'It took me an hour to find these very words, and I would hate to look for every one of them again';

/** Every way to change a journal in one command. */
export const everyChange: readonly Change[] = [
  {
    what: 'a reflection',
    words: async () => ['log', TYPED, '--action', 'call Ann', '--json'],
    typed: TYPED,
  },
  {
    what: 'an edit',
    words: async () => ['edit', given(3, 2024, '').id, '--so-what', TYPED, '--json'],
    typed: TYPED,
  },
  { what: 'a deletion', words: async () => ['delete', given(4, 2023, '').id, '--json'] },
  { what: 'undo', words: async () => ['undo', '--json'] },
  {
    what: 'an import',
    words: async place => ['import', '--json', await fileOf(place, overThreeYears(30, 'Imported'))],
  },
  {
    what: 'an intake',
    words: async () => ['intake', '--answers', '-', '--json'],
    given: { input: JSON.stringify({ ...JSON.parse(answers), ambition: TYPED }) },
    typed: TYPED,
  },
];
