import { describe, expect, it } from 'vitest';
import { excerptAround, foundLines } from '../../../src/render/terminal/found-lines.ts';
import { meetingOn } from '../../domain/growth/samples.ts';
import { actionWith, personWith } from '../../store/samples.ts';
import { plainDisplay } from '../../support/display.ts';
import { HOSTILE, hostileMeeting, meeting, TODAY } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const long = meetingOn('2026-09-01', {
  id: '20260901170000-4fz0k8wn3e',
  what: 'The roster of the night shift came first, then the budget, and only at the very end how I fill every silence.',
});

const found =
  (...sought: readonly string[]) =>
  ({ words, display }: View) => {
    const ann = personWith({ id: '20260901090118-0000ann0p1', name: 'Ann' });
    const beside = {
      people: [personWith({ name: 'Silence Dogood', what: 'writes letters' })],
      actions: [actionWith({ session: null, person: ann.id, text: 'leave a silence', due: '2026-11-18' })],
      withWhom: [ann],
    };
    const search = { words: sought, today: TODAY };
    return foundLines({ sessions: [meeting, long], ...beside }, search, words, display).join('\n');
  };

screens('found-lines', {
  'a word that was found': found('silence'),
  'words of which some stand elsewhere in it': found('SILENCE', 'roster', 'full'),
  'people alone': ({ words, display }) =>
    foundLines(
      { sessions: [], people: [personWith()], actions: [], withWhom: [] },
      { words: ['ward'], today: TODAY },
      words,
      display,
    ).join('\n'),
  'what a terminal would obey': ({ words, display }) =>
    foundLines(
      {
        sessions: [hostileMeeting],
        people: [personWith({ name: HOSTILE, what: HOSTILE })],
        actions: [actionWith({ text: HOSTILE, session: null })],
        withWhom: [],
      },
      { words: ['be'], today: TODAY },
      words,
      display,
    ).join('\n'),
});

describe.each(views)('what was found, in $language at $display.columns columns', view => {
  it('stands on one whole line each where no window shows it', () => {
    const lines = found('full', 'silence')({ ...view, display: { ...view.display, isWindow: false } });
    const [first, second] = lines.split('\n');
    expect(first).toContain('it is full before the week begins.)');
    expect(second).toContain('how I fill every silence.');
  });
});

describe('an excerpt', () => {
  const text = 'one two three four five six seven eight nine ten';
  const around = (word: string, room: number) => excerptAround(text, [word], room, plainDisplay());

  it('begins at the beginning where the word is seen there', () => {
    expect(around('two', 20)).toBe('one two three four…');
    expect(around('ten', 60)).toBe(text);
  });

  it('begins at a word before what was found, and shows no less of the end than there is room for', () => {
    expect(around('six', 20)).toBe('…five six seven eig…');
    expect(around('ten', 20)).toBe('…eight nine ten');
  });
});
