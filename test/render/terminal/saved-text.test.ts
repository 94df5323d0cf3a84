import { describe, expect, it } from 'vitest';
import type { SessionWithActions } from '../../../src/domain/meetings/session.ts';
import { changedReflectionText, savedText } from '../../../src/render/terminal/saved-text.ts';
import { meetingOn } from '../../domain/growth/samples.ts';
import { hostileMeeting, meeting } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const kept =
  (session: SessionWithActions) =>
  ({ words, display }: View) =>
    savedText(session, words, display);
const changed =
  (changes: Partial<SessionWithActions>) =>
  ({ words, display }: View) =>
    changedReflectionText(meeting, { ...meeting, ...changes }, words, display);

const withoutDay = meetingOn('2026-11-19', {
  id: '20261119170000-7k3m9qx2bd',
  actions: [
    { id: '1', text: 'read that book', due: null, status: 'open' },
    { id: '2', text: 'call Ann @ Fryday', due: null, status: 'open' },
  ],
});
const laterDue = meeting.actions.map(action =>
  action.due === '2026-12-07' ? { ...action, due: '2026-12-14' } : action,
);

screens('saved-text', {
  'a reflection was kept, with actions that have a day': kept(meeting),
  'a reflection was kept, with actions that have none': kept(withoutDay),
  'a reflection was kept that holds what a terminal would obey': kept(hostileMeeting),
  'the day, the text and the day of an action were changed': changed({
    ...{ day: '2026-11-12', what: 'How I lead.', shared: ['confidence', 'skill-1'], actions: laterDue },
  }),
  'only the marks were changed': changed({ shared: ['what'] }),
});

describe.each(views)('what is said of a change, in $language', view => {
  const { words } = view;

  it('says of the action whose day changed until when it is, and of no other', () => {
    const text = changed({ actions: laterDue })(view).replace(/\s+/g, ' ');
    const day = words.dates.long({ day: '2026-12-14' });
    expect(text).toContain(words.sessions.dueOn({ text: 'let Bo chair again', day }));
    expect(text).not.toContain('call Chris');
  });

  it('says of what lost its mark by the change that it did, and not once more that marks changed', () => {
    const text = changed({ what: 'How I lead.', shared: ['confidence', 'skill-1'] })(view);
    const { unmarked, shared } = words.editing;
    expect(text.replace(/\s+/g, ' ')).toContain(unmarked({ parts: [words.sheet.headings.what] }));
    expect(text).not.toContain(shared);
  });
});
