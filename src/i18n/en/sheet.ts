import type { SheetWords } from '../../domain/meetings/sheet.ts';
import { sessions } from './sessions.ts';

/** The sheet in which a reflection is written with one's own editor. */
export const sheet: SheetWords = {
  headings: { day: 'Day', what: 'What we talked about', ...sessions('').labels },
  above: 'Above the first heading',
  hint: [
    '<!--',
    'Write under the headings; whatever you leave empty counts as not said.',
    'Lists: an item begins with "- "; lines that belong to it are indented.',
    'Actions: [ ] open, [x] done, [-] dropped; a day goes after " @ ".',
    'Skills: an example goes after ": ". Blind spots: what became of one goes',
    'on a line of its own under it, after "=> ".',
    'A line of your own that begins with "# " takes a \\ before it.',
    'Save and close, and it is kept. Empty the whole file, and nothing happens.',
    '-->',
  ],
};
