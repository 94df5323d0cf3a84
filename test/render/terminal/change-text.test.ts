import { describe, expect, it } from 'vitest';
import type { Change, ChangeKind } from '../../../src/domain/journal/history.ts';
import { catalogueOf } from '../../../src/i18n/index.ts';
import { changeText, historyStepText, historyText } from '../../../src/render/terminal/change-text.ts';
import { sessionWith } from '../../store/samples.ts';
import { changeOf, HOSTILE, ZONE } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

async function told(doing: string): Promise<string> {
  const words = (await catalogueOf('nl'))('mentor');
  const change: Change = {
    id: 'c',
    at: '2026-11-20T11:30:00.000Z',
    doing: doing as ChangeKind,
    edits: [],
  };
  return changeText(change, words);
}

describe('a change in a few words', () => {
  it('is in the person’s language', async () => {
    expect(await told('restore')).toBe('back-up teruggezet');
  });

  it.each([
    ['bless', 'bless'],
    ['toString', 'toString'],
    ['\u001b[31mbless', '[31mbless'],
  ])('has the name that a newer program gave it, made harmless: %j', async (doing, name) => {
    expect(await told(doing)).toContain(name);
    expect(await told(doing)).not.toContain('\u001b');
  });
});

const session = sessionWith();
const made = { list: 'sessions', id: session.id, before: null, after: session } as const;
const changed = { ...made, before: session, after: { ...session, what: HOSTILE } } as const;
const deleted = { ...made, before: session, after: null } as const;
const imported = ['a', 'b', 'c'].map(id => ({ ...made, id, after: { ...session, id } }));

const logged = changeOf('log', 1, made);
const edited = changeOf('edit', 2, changed);
const gone = changeOf('delete', 3, deleted);
const brought = changeOf('import', 4, ...imported);

const stepped =
  (change: Change, to: 'undone' | 'redone') =>
  ({ words, display }: View) =>
    historyStepText(change, to, words, display);

screens('change-text', {
  'a reflection is taken back': stepped(logged, 'undone'),
  'a change is taken back': stepped(edited, 'undone'),
  'a deletion is taken back': stepped(gone, 'undone'),
  'an import is taken back': stepped(brought, 'undone'),
  'a reflection is made again': stepped(logged, 'redone'),
  'a deletion is made again': stepped(gone, 'redone'),
  'the history': ({ words, display }) =>
    historyText({ done: [logged, edited, brought], undone: [gone] }, ZONE, words, display),
  'a history with nothing to make again': ({ words, display }) =>
    historyText({ done: [logged], undone: [] }, ZONE, words, display),
});

describe.each(views)('a step through the changes, in $language', view => {
  const { states } = view.words.safekeeping;

  it.each([
    ['a reflection', logged, states.gone, states.there],
    ['a change', edited, states.before, states.after],
    ['a deletion', gone, states.there, states.gone],
  ])(
    'says how the journal stands after %s was taken back, and made again',
    (_what, change, undone, redone) => {
      const told = (to: 'undone' | 'redone') => stepped(change, to)(view).replace(/\s+/g, ' ');
      expect(told('undone')).toContain(undone.trim());
      expect(told('redone')).toContain(redone.trim());
    },
  );

  it('lists what is taken back first at the top', () => {
    const lines = historyText({ done: [logged, edited], undone: [] }, ZONE, view.words, view.display).split(
      '\n',
    );
    expect(lines.map(line => /11:0\d/.exec(line)?.[0]).filter(Boolean)).toEqual(['11:02', '11:01']);
  });
});

describe('a change in a list that no window shows', () => {
  it('is one line, however narrow', () => {
    const [view] = views;
    if (view === undefined) throw new Error('Nobody looks');
    const display = { ...view.display, columns: 40, isWindow: false };
    const lines = historyText({ done: [logged], undone: [] }, ZONE, view.words, display).split('\n');
    expect(lines.at(-1)).toContain(`: ${session.what}`);
  });
});
