import { describe, expect, it } from 'vitest';
import { withActionsOf } from '../../src/domain/meetings/with-actions.ts';
import { conversation } from '../../src/i18n/en/conversation.ts';
import { editing } from '../../src/i18n/en/editing.ts';
import { sessions } from '../../src/i18n/en/sessions.ts';
import { brokenOff } from '../support/kept.ts';
import { type Gesture, scriptedAsk } from '../support/scripted-ask.ts';
import { timeless } from '../support/timeless.ts';
import { person } from '../support/world.ts';

const { guided } = sessions('mentor');
const { what, soWhat, date, confidence, blindSpot, skill, action } = guided.questions;
const REVIEW = editing.guided.title;

async function somebody() {
  const sam = person();
  const lists = ['--blind-spot', 'I wait', '--skill', 'listening: counted', '--action', 'call Ann @ friday'];
  await sam.run([
    'log',
    'About the team',
    '--mentor',
    'Ann',
    '--so-what',
    'A lot',
    '--share',
    'what',
    ...lists,
  ]);
  const read = async () => {
    const journal = await sam.journal.read();
    const [session] = journal.sessions;
    if (session === undefined) throw new Error('There is no reflection');
    return withActionsOf(journal, session);
  };
  const { id } = await read();
  const short = id.slice(15, 21);
  const edit = (script: Readonly<Record<string, Gesture | readonly Gesture[]>>, ...flags: string[]) => {
    const ask = scriptedAsk(script);
    return sam.run(['edit', short, ...flags], { ask }).then(run => ({ ...run, asked: ask.asked }));
  };
  return { sam, short, read, edit };
}

/** Opens these at the review, one after the other, and then finishes. */
const opening = (...keys: readonly string[]): readonly Gesture[] => [
  ...keys.map(answer => ({ answer })),
  { answer: null },
];

describe('a reflection that is changed without an editor', () => {
  it('is opened at its review, where each line shows what it says', async () => {
    const { edit, read } = await somebody();
    const before = await read();
    const { code, err, asked } = await edit({ [REVIEW]: opening() });
    expect({ code, err }).toEqual({ code: 0, err: 'Nothing changed.\n' });
    const { prompt, trail } = asked[0] ?? {};
    expect(trail).toEqual([]);
    expect(prompt?.canGoBack).toBe(false);
    const rows = prompt?.kind === 'review' ? prompt.rows : [];
    expect(rows.map(({ label, answer }) => [label, answer])).toEqual([
      ['What we talked about', 'About the team'],
      ['What it tells me', 'A lot'],
      ['What I will do', undefined],
      ['Day', '2026-11-20'],
      ['With', 'Ann'],
      ['Confidence', undefined],
      ['Blind spot', 'I wait'],
      ['Blind spot', undefined],
      ['More critical of', undefined],
      ['Another view', undefined],
      ['Skill', 'listening: counted'],
      ['Skill', undefined],
      ['Action', '[ ] call Ann @ 2026-11-20'],
      ['Action', undefined],
    ]);
    expect(await read()).toEqual(before);
  });

  it('changes what was opened, and nothing else', async () => {
    const { sam, edit, read } = await somebody();
    const [before, whole] = [await read(), await sam.journal.read()];
    const { out } = await edit({
      [REVIEW]: opening('what', 'soWhat', 'date', 'confidence'),
      [what.title]: { answer: 'About money' },
      [soWhat.title]: 'skip',
      [date.title]: { answer: 'yesterday' },
      [confidence.title]: { answer: 7 },
    });
    expect(out).toContain('Changed in');
    expect(out).toContain('The meeting was on Thursday 19 November 2026.');
    const after = await read();
    expect(after).toMatchObject({ what: 'About money', soWhat: null, day: '2026-11-19', confidence: 7 });
    const { blindSpots, skills, actions, mentor } = before;
    expect(after).toMatchObject({ blindSpots, skills, actions, mentor });
    await sam.run(['undo']);
    expect(timeless(await sam.journal.read())).toEqual(timeless(whole));
  });

  it('adds an item, and keeps the others with their ids', async () => {
    const { edit, read } = await somebody();
    const before = await read();
    await edit({
      [REVIEW]: opening('blindSpot 2', 'skill 1', 'action 2'),
      [blindSpot.title]: { answer: 'I explain' },
      [skill.title]: 'skip',
      [guided.anotherAction.title]: { answer: 'rest @ tomorrow' },
    });
    const after = await read();
    expect(after.blindSpots).toMatchObject([before.blindSpots[0], { text: 'I explain', seen: [] }]);
    expect(after.skills).toEqual([]);
    expect(after.actions).toMatchObject([before.actions[0], { text: 'rest', due: '2026-11-21' }]);
  });

  it('takes a box before an action for how it stands', async () => {
    const { edit, read } = await somebody();
    await edit({ [REVIEW]: opening('action 1'), [action.title]: { answer: '[x] call Ann @ 2026-11-20' } });
    expect((await read()).actions).toMatchObject([{ text: 'call Ann', due: '2026-11-20', status: 'done' }]);
  });

  it('leaves no draft where nothing was changed, and goes on with one where something was', async () => {
    const { sam, short, edit, read } = await somebody();
    await edit({ [REVIEW]: 'ctrl-c' });
    expect(await brokenOff(sam.drafts, `edit ${short}`)).toBeNull();
    const cut = { [REVIEW]: [{ answer: 'what' }, 'ctrl-c'] as const, [what.title]: { answer: 'About me' } };
    const { code, err } = await edit(cut);
    expect(code).toBe(130);
    expect(err).toContain(`carry on with: mentor edit ${short}`);
    await sam.run(['edit', short, '--confidence', '3']);
    const { asked } = await edit({ [conversation.resume.title]: { answer: 'goOn' }, [REVIEW]: opening() });
    expect(asked.map(({ title }) => title)).toEqual([conversation.resume.title, REVIEW]);
    expect(await read()).toMatchObject({ what: 'About me', confidence: 3 });
    expect(await brokenOff(sam.drafts, `edit ${short}`)).toBeNull();
  });

  it('does not overwrite what was changed elsewhere since its draft', async () => {
    const { sam, short, edit, read } = await somebody();
    await edit({ [REVIEW]: [{ answer: 'what' }, 'ctrl-c'], [what.title]: { answer: 'About me' } });
    await sam.run(['edit', short, '--what', 'About you']);
    const { code } = await edit({ [conversation.resume.title]: { answer: 'goOn' }, [REVIEW]: opening() });
    expect(code).toBe(1);
    expect(await read()).toMatchObject({ what: 'About you' });
  });

  it('has its draft forgotten with it', async () => {
    const { sam, short, edit } = await somebody();
    await edit({ [REVIEW]: [{ answer: 'what' }, 'ctrl-c'], [what.title]: { answer: 'About me' } });
    await sam.run(['delete', short, '--forever', '--yes']);
    expect(await brokenOff(sam.drafts, `edit ${short}`)).toBeNull();
  });

  it('is written in the editor where the person chose one, also at a terminal', async () => {
    const { sam, short } = await somebody();
    const told: string[] = [];
    const editor = {
      write: async (_sheet: unknown, text: string) => {
        told.push(text);
        const as = { text: text.replace('About the team', 'About us'), path: '/x', isUntouched: false };
        const nothing = async () => {};
        return { ...as, endedAtOnce: false, readAgain: async () => null, discard: nothing, close: nothing };
      },
    };
    await sam.run(['edit', short], { ask: scriptedAsk({}), editor });
    expect(told).toHaveLength(1);
    expect((await sam.journal.read()).sessions[0]?.what).toBe('About us');
  });

  it('cannot be changed so where nobody can be asked', async () => {
    const { sam, short } = await somebody();
    expect((await sam.run(['edit', short])).code).toBe(4);
  });
});
