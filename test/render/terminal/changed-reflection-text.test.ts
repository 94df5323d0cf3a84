import { describe, expect, it } from 'vitest';
import type { SessionWithActions } from '../../../src/domain/meetings/session.ts';
import { changedReflectionText } from '../../../src/render/terminal/changed-reflection-text.ts';
import { meeting } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const changed =
  (changes: Partial<SessionWithActions>) =>
  ({ words, display }: View) =>
    changedReflectionText(meeting, { ...meeting, ...changes }, words, display);

const laterDue = meeting.actions.map(action =>
  action.due === '2026-12-07' ? { ...action, due: '2026-12-14' } : action,
);

screens('changed-reflection-text', {
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
