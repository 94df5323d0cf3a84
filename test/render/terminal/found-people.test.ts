import { emptyJournal } from '../../../src/domain/journal/journal.ts';
import { searchList } from '../../../src/domain/people/list-search.ts';
import { foundText, listNotes } from '../../../src/render/terminal/found-people.ts';
import { fitText } from '../../../src/render/terminal/layout.ts';
import { advised, ann } from '../people-samples.ts';
import { HOSTILE } from '../samples.ts';
import { screens, type View } from '../screens.ts';

const HEADINGS = ['name', 'role', 'department', 'employer', 'on path', 'decides on me', 'talks with judges'];
const nothing = { words: [], otherwise: null } as const;
const wish = {
  ...{ intake: advised, most: 4, keep: [], columns: {} },
  hints: {
    ...{ employer: null, ownEmployer: null, work: nothing },
    path: { words: ['head of a laboratory'], otherwise: null },
  },
};

const seen =
  (...rows: readonly (readonly string[])[]) =>
  ({ words, display }: View) => {
    const search = searchList(wish);
    for (const [at, row] of [HEADINGS, ...rows].entries()) search.row(row, at + 1);
    const findings = search.findings();
    const known = { intake: advised, people: [...emptyJournal.people, ann] };
    const notes = listNotes(findings, 'windows-1252', wish, words);
    return [
      foundText(findings.best, findings, known, words, display),
      ...notes.map(note => fitText(note, display)),
    ].join('\n');
  };

screens('found-people', {
  'those who come closest': seen(
    ['Ann de Wit', 'leads a laboratory', 'Optics', 'other', 'yes', 'no', 'no'],
    ['Bo', 'my manager', '', 'own', 'yes', 'yes', 'yes'],
    ['Chris', 'paints', '', 'other', 'no', '', ''],
    ['Dee', 'teaches', '', '', '', '', ''],
    ['Eva'],
    [HOSTILE, '', '', '', '', '', ''],
  ),
  'somebody whose name a terminal would obey': seen([HOSTILE, HOSTILE, '', '', 'yes', '', '']),
  'an empty list': seen(),
});
