import type { SessionWithActions } from '../../../src/domain/meetings/session.ts';
import { savedText } from '../../../src/render/terminal/saved-text.ts';
import { meetingOn } from '../../domain/growth/samples.ts';
import { actionWith } from '../../store/samples.ts';
import { hostileMeeting, meeting } from '../samples.ts';
import { screens, type View } from '../screens.ts';

const kept =
  (session: SessionWithActions) =>
  ({ words, display }: View) =>
    savedText(session, words, display);
const withoutDay = meetingOn('2026-11-19', {
  id: '20261119170000-7k3m9qx2bd',
  actions: [
    { id: '1', text: 'read that book', due: null, status: 'open' },
    { id: '2', text: 'call Ann @ Fryday', due: null, status: 'open' },
  ],
});
screens('saved-text', {
  'a reflection was kept, with actions that have a day': kept(meeting),
  'a reflection was kept, with actions that have none': kept(withoutDay),
  'a reflection was kept, with what became of earlier things': ({ words, display }) =>
    savedText(meeting, words, display, {
      closed: [actionWith({ text: 'call Joris', status: 'done' })],
      seen: [{ text: 'I fill every silence', state: 'watched' }],
    }),
  'a reflection was kept that holds what a terminal would obey': kept(hostileMeeting),
});
