import {
  checkedInText,
  endedText,
  ratedText,
  reminderText,
} from '../../../src/render/terminal/people-text.ts';
import { appointmentWith } from '../../store/samples.ts';
import { agreement, ann, metAnn, outsider } from '../people-samples.ts';
import { screens } from '../screens.ts';

const [rated] = ann.ratings;
const [looked] = ann.checkIns;
if (rated === undefined || looked === undefined) throw new Error('The samples are rated and looked at.');
const low = { day: '2026-11-20', answers: { seen: 2, supported: 1, free: 4 }, text: 'Less advice' };
const ended = { ...ann, status: 'ended' } as const;
const nothing = { day: '2026-11-20', met: [], planned: [] };

screens('people-text', {
  'a good fit': ({ words, display }) => ratedText(ann, rated, null, false, words, display),
  'still deciding, as before': ({ words, display }) =>
    ratedText(
      outsider,
      { ...rated, verdict: 'deciding' },
      outsider.ratings[0] ?? null,
      false,
      words,
      display,
    ),
  'no fit, and perhaps assigned': ({ words, display }) =>
    ratedText(outsider, { ...rated, click: [], verdict: 'no-fit' }, null, true, words, display),
  'how it is between two people': ({ words, display }) =>
    checkedInText(ann, { looked, before: null, isHelpTold: false }, words, display),
  'how it is where much is low, after a better time': ({ words, display }) =>
    checkedInText(ann, { looked: low, before: looked, isHelpTold: false }, words, display),
  'wrapped up, with a meeting still planned': ({ words, display }) => {
    const met = [{ ...metAnn, day: '2026-06-01' }, metAnn];
    return endedText(ended, { ...nothing, met, planned: [appointmentWith()] }, words, display);
  },
  'wrapped up before there was a meeting': ({ words, display }) => endedText(ended, nothing, words, display),
  'somebody who never was the mentor': ({ words, display }) =>
    endedText({ ...outsider, status: 'declined' }, nothing, words, display),
  'what is worth doing now': ({ words, display }) =>
    (['decide', 'check-in', 'look-back'] as const)
      .map(reminder => reminderText({ ...ann, agreement }, reminder, words, display))
      .join('\n'),
});
