import type { SheetWords } from '../../domain/sessions/sheet.ts';
import { sessions } from './sessions.ts';

/** The sheet in which a reflection is written with one's own editor. */
export const sheet: SheetWords = {
  headings: { day: 'Day', what: 'What', ...sessions('').labels },
  above: 'Above the first heading',
  hint: [
    '<!--',
    'Write under the headings; what you leave empty counts as not said.',
    'In a list every item begins with "- " at the margin; what goes on with it is indented.',
    'Actions: [ ] open, [x] done, [-] dropped; a day after " @ ". Skills: an example after ": ".',
    'What became of a blind spot: under it, indented, after "=> ".',
    'A line of your own that begins with "# " takes a \\ before it.',
    'Save and close to keep it. Empty the whole file, and nothing is done.',
    '-->',
  ],
};
