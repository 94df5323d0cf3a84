import { refusalText } from '../../../src/render/terminal/refusal-text.ts';
import { HOSTILE } from '../samples.ts';
import { documents } from '../screens.ts';

documents('refusal-text', {
  'a file that is there': ({ words }) => refusalText({ kind: 'file-exists', path: 'growth.md' }, words),
  'a file of a name that a terminal would obey': ({ words }) =>
    refusalText({ kind: 'file-exists', path: HOSTILE }, words),
});
