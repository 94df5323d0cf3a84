import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogueOf, type Language, type Messages } from '../../src/i18n/index.ts';
import type { KeyName, Screen } from '../support/screen.ts';
import { type Seat, seat } from '../support/terminal-world.ts';

/** What somebody does at a question: keys by name, or signs to type. */
type Doing = readonly (KeyName | { readonly type: string } | { readonly paste: string })[];

/** Does something at each of these questions, once it is on the screen. */
async function walk(
  screen: Screen,
  steps: readonly (readonly [title: string, doing: Doing])[],
): Promise<void> {
  for (const [title, doing] of steps) {
    await screen.waitFor(`◆ ${title}`);
    await screen.settled();
    for (const one of doing) {
      if (typeof one === 'string') await screen.press(one);
      else if ('type' in one) await screen.type(one.type);
      else await screen.paste(one.paste);
    }
  }
}

const digit = (sign: string): Doing => [{ type: sign }];
const chosen = (sign: string): Doing => [{ type: sign }, 'enter'];
const typed = (text: string): Doing => [{ type: text }, 'enter'];

/** What is seen from the first answer on, with the ids, which differ each time, made alike. */
function seenOn(screen: Screen): string {
  const all = screen.scrollback();
  const alike = all
    .slice(all.indexOf('✓'))
    .replaceAll(/(\d{14})-\w{10}/g, '$1-xxxxxxxxxx')
    .replaceAll(/(Saved as|Bewaard als|mentor show)(\s)\w{6}\b/g, '$1$2xxxxxx');
  return `${alike}\n`;
}

const walks = [
  { language: 'en', columns: 80, no: 'n' },
  { language: 'nl', columns: 40, no: 'n' },
] as const satisfies readonly { language: Language; columns: number; no: string }[];

describe.each(walks)('a whole way in $language at $columns columns', ({ language, columns, no }) => {
  const size = { columns, rows: 24 };
  let here: Seat;
  let words: Messages;
  beforeEach(async () => {
    here = await seat({ LANG: language, NO_COLOR: '1' });
    words = (await catalogueOf(language))('mentor');
  });
  afterEach(() => here.leave());

  it('goes as recorded: back twice, Ctrl-C and on, a change at the review, the card', async () => {
    const { questions: q, inYourCase, mentorWord, review, decided } = words.intake;
    const named = { position: 'ward manager', role: 'nurse', judges: 'boss' } as const;
    const own = {
      someoneInside: inYourCase.someoneInside(named).title,
      sameCircle: inYourCase.sameCircle(named).title,
    };
    const first = here.start(['intake'], size);
    await walk(first.screen, [
      [q.ambition.title, [{ paste: 'Lead a ward,\nand know my patients' }, 'enter']],
      [q.direction.title, digit('1')],
      [q.questions.title, ['escape']],
      [q.direction.title, ['escape']],
      [q.ambition.title, ['enter']],
      [q.direction.title, ['enter']],
      [q.questions.title, chosen('137')],
      [q.covered.title, digit('0')],
      [q.certainty.title, chosen('7')],
      [q.decision.title, digit('3')],
      [q.targetPosition.title, typed('ward manager')],
      [q.targetEmployer.title, digit('1')],
      [q.role.title, [{ type: 'nur' }, 'ctrl-c']],
    ]);
    expect(await first.ended).toBe(130);
    await first.screen.settled();
    expect(first.screen.modes()).toEqual({ raw: false, marksPastes: false, cursorShown: true });
    await expect(seenOn(first.screen)).toMatchFileSnapshot(`transcripts/intake-stopped.${language}.txt`);

    const second = here.start(['intake'], size);
    await walk(second.screen, [
      [words.conversation.resume.title, ['enter']],
      [q.role.title, typed('se')],
      [q.employment.title, digit('1')],
      [q.simplerHelp.title, ['enter', ...digit('1')]],
      [q.stopSigns.title, ['enter', ...digit('0')]],
      [q.phase.title, digit('1')],
      [q.offer.title, digit('1')],
      [q.situation.title, [{ type: 'Nobody sees it' }, 'ctrl-j', { type: ':back is a word' }, 'enter']],
      [q.outsideView.title, digit('3')],
      [q.confidentialContent.title, chosen(no)],
      [q.canSpeakFreely.title, digit('4')],
      [q.consequences.title, ['enter', 'ctrl-o']],
      [decided.title.mentor, ['enter']],
      [own.sameCircle, digit('2')],
      [own.someoneInside, typed(':back')],
      [own.sameCircle, ['enter']],
      [own.someoneInside, digit('1')],
      [review.title, typed('14')],
      [q.offer.title, digit('2')],
      [review.title, ['enter']],
      [mentorWord.title, ['enter']],
    ]);
    expect(await second.ended).toBe(0);
    await second.screen.settled();
    const [kept] = JSON.parse(await here.read('journal.json')).intakes;
    expect(kept.answers).toEqual({
      ambition: 'Lead a ward,\nand know my patients',
      direction: 'next-position',
      targetPosition: 'ward manager',
      targetEmployer: 'own',
      certainty: 7,
      questions: ['route', 'unwritten-rules', 'self-image'],
      covered: [],
      decision: 'no',
      role: 'nurse',
      employment: 'employed',
      phase: 'considering-a-step',
      situation: 'Nobody sees it\n:back is a word',
      offer: 'may-choose',
      stopSigns: [],
      simplerHelp: 'no',
      someoneInside: 'yes',
      canSpeakFreely: 4,
      outsideView: 3,
      sameCircle: 'some-ties',
      confidentialContent: false,
    });
    await expect(seenOn(second.screen)).toMatchFileSnapshot(`transcripts/intake-finished.${language}.txt`);
  });

  it('goes on as recorded with a reflection, and shows what it brought', async () => {
    const { guided } = words.sessions;
    const { questions: q } = guided;
    const { screen, ended } = here.start(['log'], size);
    await walk(screen, [
      [q.what.title, typed('We talked about saying no')],
      [q.soWhat.title, ['enter']],
      [q.nowWhat.title, typed('Ask for a week')],
      [q.date.title, [{ type: 'blue' }, 'enter', 'ctrl-u', { type: 'gisteren' }, 'enter']],
      [q.mentor.title, typed('Ann')],
      [q.confidence.title, chosen('6')],
      [q.blindSpot.title, ['enter']],
      [q.critical.title, ['enter']],
      [q.perspective.title, ['enter']],
      [q.skill.title, ['enter']],
      [q.action.title, typed('call Joris @ 2026-12-01')],
      [guided.anotherAction.title, ['enter']],
      [q.expected.title, ['enter']],
      [guided.review.title, ['enter']],
    ]);
    expect(await ended).toBe(0);
    await screen.settled();
    await expect(seenOn(screen)).toMatchFileSnapshot(`transcripts/log.${language}.txt`);
    const shown = here.start(['export'], size);
    expect(await shown.ended).toBe(0);
    await shown.screen.settled();
    expect(shown.screen.scrollback()).toContain('call Joris');
  });
});

describe('what people write', () => {
  it('never reaches a terminal raw, whatever is in it', async () => {
    const here = await seat();
    const bell =
      'red \u001b[31m, a title \u001b]0;x\u0007, a C1 \u009b31m, reversed \u202e, \u0000 and \r back';
    const clock = (command: readonly string[]) => here.start(command);
    const logged = clock([
      'log',
      bell,
      '--mentor',
      bell,
      '--skill',
      bell,
      '--action',
      bell,
      '--so-what',
      bell,
    ]);
    expect(await logged.ended).toBe(0);
    const [{ id }] = JSON.parse(await here.read('journal.json')).sessions;
    for (const command of [['list'], ['show', id], ['export'], ['show', id, '--json'], ['show', bell], []]) {
      const { screen, ended } = clock(command);
      await ended;
      await screen.settled();
      expect(screen.written(), command.join(' ')).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      expect(screen.written()).toMatch(/\S/);
    }
    await here.leave();
  });
});
