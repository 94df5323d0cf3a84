import { confidenceInWords } from '../../../src/render/documents/confidence-words.ts';
import { documents } from '../screens.ts';

const four = { day: '2026-09-04', value: 4 };
const eight = { day: '2026-10-01', value: 8 };
const five = { day: '2027-04-12', value: 5 };

documents('confidence-words', {
  'one number': ({ words }) => confidenceInWords([four], words),
  'a course with a gap in it': ({ words }) => confidenceInWords([four, eight, five], words),
  'the same number all the time': ({ words }) =>
    confidenceInWords([four, { ...four, day: '2026-09-20' }], words),
});
