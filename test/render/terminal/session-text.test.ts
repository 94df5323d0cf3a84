import { describe, expect, it } from 'vitest';
import type { SessionWithActions } from '../../../src/domain/meetings/session.ts';
import { sessionLines, sessionText } from '../../../src/render/terminal/session-text.ts';
import { meetingOn } from '../../domain/growth/samples.ts';
import { plainDisplay } from '../../support/display.ts';
import { hostileMeeting, meeting, TODAY } from '../samples.ts';
import { readers, screens, type View, views } from '../screens.ts';

const whole =
  (session: SessionWithActions, today = TODAY) =>
  ({ words, display }: View) =>
    sessionText(session, today, words, display);

const oneLine = meetingOn('2026-09-01', { id: '20260901170000-4fz0k8wn3e' });

const seenAgain: SessionWithActions = {
  ...oneLine,
  blindSpots: [
    { id: 's', text: 'I fill every silence', seen: [{ day: TODAY, state: 'changed', text: null }] },
  ],
};

screens('session-text', {
  'a reflection of which all was noted': whole(meeting),
  'a reflection of one line': whole(oneLine),
  'a blind spot that was seen again, without a word on it': whole(seenAgain),
  'a reflection that holds what a terminal would obey': whole(hostileMeeting),
  'a list of them': ({ words, display }) =>
    sessionLines([hostileMeeting, meeting, oneLine], words, display).join('\n'),
});

describe.each(views)('a reflection on the screen, in $language at $display.columns columns', view => {
  const { words } = view;
  const actionsOf = (text: string) =>
    (text.split(words.sessions.labels.actions)[1] ?? '')
      .split('·')
      .map(action => action.replace(/\s+/g, ' ').trim());
  const { overdue, statuses } = words.sessions;

  it('says overdue of what is open and late, and of nothing else', () => {
    const [, done, late, toCome] = actionsOf(whole(meeting)(view));
    expect(late).toMatch(new RegExp(`${statuses.open}, .*, ${overdue}\\)$`));
    expect(done).not.toContain(overdue);
    expect(toCome).not.toContain(overdue);
  });

  it('says overdue of nothing on the day itself', () => {
    expect(whole(meeting, '2026-11-18')(view)).not.toContain(overdue);
  });

  it('says of an action that may be shared that it may', () => {
    const [one, ...others] = meeting.actions;
    if (one === undefined) throw new Error('There is no action');
    const shared = { ...meeting, actions: [{ ...one, shared: ['text'] }, ...others] };
    const [, first, second] = actionsOf(whole(shared)(view));
    expect(first).toContain(words.sessions.mayBeShared);
    expect(second).not.toContain(words.sessions.mayBeShared);
  });
});

describe.each(readers)('a list of reflections, in $language', ({ words }) => {
  it.each([
    [59, 'on a second row', 1],
    [60, 'beside the day', 0],
  ])('at %i columns has the name %s', (columns, _where, row) => {
    const [told = ''] = sessionLines([meeting], words, plainDisplay(columns));
    expect(told.split('\n').findIndex(line => line.includes('Ann de Wit'))).toBe(row);
  });

  it('is whole on a pipe, however long a text or a name is', () => {
    const [mentor, what] = ['Annemarie van den Berg-Oosterhuis', 'About saying no. '.repeat(9).trim()];
    const [line = ''] = sessionLines([{ ...meeting, mentor, what }], words, {
      ...plainDisplay(),
      isWindow: false,
    });
    expect(line).toContain(`${mentor}  ${what}`);
  });
});
