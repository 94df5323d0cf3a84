import { describe, expect, it } from 'vitest';
import type { AnswerKey } from '../../src/domain/intake/questions.ts';
import { conversation } from '../../src/i18n/en/conversation.ts';
import { intake } from '../../src/i18n/en/intake.ts';
import type { Prompt } from '../../src/world/ask.ts';
import { KEYS_AS_ASKED } from '../support/answers.ts';
import { brokenOff } from '../support/kept.ts';
import { type Gesture, scriptedAsk } from '../support/scripted-ask.ts';
import { person } from '../support/world.ts';

const words = intake('mentor');
const { questions, inYourCase, mentorWord, review, stopSign, decided, echo } = words;
const { resume } = conversation;

/** How the two questions about one's own people are put to a nurse in employment who names no position. */
const own = { position: null, role: 'nurse', judges: 'boss' } as const;
const someoneInside = inYourCase.someoneInside(own).title;
const sameCircle = inYourCase.sameCircle(own).title;

/** Somebody who answers what is needed and passes over the rest. */
const willing: Readonly<Record<string, Gesture | readonly Gesture[]>> = {
  [mentorWord.title]: { answer: 'mentor' },
  ...Object.fromEntries(Object.values(questions).map(({ title }) => [title, 'skip' as const])),
  [someoneInside]: 'skip',
  [sameCircle]: 'skip',
  [questions.ambition.title]: { answer: 'lead a ward' },
  [questions.direction.title]: { answer: 'next-position' },
  [questions.questions.title]: { answer: ['route'] },
  [questions.role.title]: { answer: 'nurse' },
  [questions.employment.title]: { answer: 'employed' },
  [review.title]: { answer: null },
  [decided.title.mentor]: { answer: 'goOn' },
  [decided.title['other-help-first']]: { answer: 'goOn' },
};

/** What somebody with one question about the path is asked. */
const ASKED = KEYS_AS_ASKED.filter(key => key !== 'runInto');

/** What the review tells of a question. */
function answerIn(prompt: Prompt | undefined, key: string): string | undefined {
  return prompt?.kind === 'review' ? prompt.rows.find(row => row.key === key)?.answer : undefined;
}

/** As a question is put to this person. */
function titleOf(key: AnswerKey): string {
  if (key === 'someoneInside') return someoneInside;
  return key === 'sameCircle' ? sameCircle : questions[key].title;
}

describe('a guided intake', () => {
  it('asks in order, tells where one is, and ends with the advice', async () => {
    const ann = person();
    const ask = scriptedAsk(willing);
    const { code, out } = await ann.run(['intake'], { ask });
    expect(code).toBe(0);
    expect(out).toContain('Look for a mentor on your career path');
    expect(ask.asked.map(({ title }) => title)).toEqual([
      ...ASKED.slice(0, 12).map(titleOf),
      decided.title.mentor,
      ...ASKED.slice(12).map(titleOf),
      review.title,
      mentorWord.title,
    ]);
    expect(ask.asked[8]?.progress).toEqual({ label: 'Where you stand now · 9 of 21', done: 8, of: 21 });
    expect((await ann.journal.read()).intakes[0]?.answers).toEqual({
      ambition: 'lead a ward',
      direction: 'next-position',
      questions: ['route'],
      role: 'nurse',
      employment: 'employed',
    });
    expect(await brokenOff(ann.drafts, 'intake')).toBeNull();
  });

  it('leaves out what an answer made moot', async () => {
    const ask = scriptedAsk({ ...willing, [questions.direction.title]: { answer: 'unclear' } });
    await person().run(['intake'], { ask });
    const asked = ask.asked.map(({ title }) => title);
    for (const { title } of [questions.targetPosition, questions.targetEmployer, questions.certainty]) {
      expect(asked).not.toContain(title);
    }
    expect(ask.asked[2]?.progress?.label).toContain('3 of 19');
  });

  it('asks what one needs with what one runs into right after that was chosen', async () => {
    const ask = scriptedAsk({
      ...willing,
      [questions.questions.title]: { answer: ['doubts', 'current-work'] },
      [questions.runInto.title]: { answer: 'how-it-is-done' },
    });
    const ann = person();
    await ann.run(['intake'], { ask });
    const asked = ask.asked.map(({ title }) => title);
    expect(asked[asked.indexOf(questions.questions.title) + 1]).toBe(questions.runInto.title);
    expect((await ann.journal.read()).intakes[0]?.answers).toMatchObject({
      questions: ['current-work', 'doubts'],
      runInto: 'how-it-is-done',
    });
  });

  it('names the person’s own position, and those who judge them, where it asks about their people', async () => {
    const owner = { position: 'Head of a studio', role: 'illustrator', judges: 'clients' } as const;
    const ask = scriptedAsk({
      ...willing,
      [questions.targetPosition.title]: { answer: 'Head of a studio.' },
      [questions.employment.title]: { answer: 'self-employed' },
      [inYourCase.sameCircle(owner).title]: 'skip',
    });
    await person().run(['intake'], { ask });
    const asked = ask.asked.map(({ title }) => title);
    expect(asked).toContain(inYourCase.sameCircle(owner).title);
    expect(inYourCase.sameCircle(owner).title).toMatch(/Head of a studio.*clients/);
    expect(asked).not.toContain(someoneInside);
  });

  it('goes back twice, with the earlier answers ready, and on again one by one', async () => {
    const ask = scriptedAsk({
      ...willing,
      [questions.questions.title]: ['back', { answer: ['route'] }],
      [questions.direction.title]: [{ answer: 'next-position' }, 'back', { answer: 'next-position' }],
      [questions.ambition.title]: [{ answer: 'lead a ward' }, { answer: 'lead two wards' }],
    });
    const ann = person();
    await ann.run(['intake'], { ask });
    expect(ask.asked.slice(0, 7).map(({ title, suggestion }) => [title, suggestion])).toEqual([
      [questions.ambition.title, undefined],
      [questions.direction.title, undefined],
      [questions.questions.title, undefined],
      [questions.direction.title, 'next-position'],
      [questions.ambition.title, 'lead a ward'],
      [questions.direction.title, 'next-position'],
      [questions.questions.title, undefined],
    ]);
    expect((await ann.journal.read()).intakes[0]?.answers.ambition).toBe('lead two wards');
  });

  it('keeps everything at Ctrl-C, also what was being typed, and goes on there', async () => {
    const ann = person();
    const cut = scriptedAsk({ ...willing, [questions.role.title]: { typedThenCtrlC: 'nurse in' } });
    const { code, out, err } = await ann.run(['intake'], { ask: cut });
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(err).toContain('What you have so far is saved');
    const on = scriptedAsk({ ...willing, [resume.title]: { answer: 'goOn' } });
    await ann.run(['intake'], { ask: on });
    expect(on.asked[0]?.title).toBe(resume.title);
    expect(on.asked[1]).toMatchObject({ title: questions.role.title, typed: 'nurse in' });
    expect((await ann.journal.read()).intakes[0]?.answers.ambition).toBe('lead a ward');
  });

  it('keeps the draft at Ctrl-C where one is asked whether to go on with it', async () => {
    const ann = person();
    await ann.run(['intake'], { ask: scriptedAsk({ ...willing, [questions.role.title]: 'ctrl-c' }) });
    const again = scriptedAsk({ [resume.title]: 'ctrl-c' });
    const { code, err } = await ann.run(['intake'], { ask: again });
    expect(code).toBe(130);
    expect(err).toContain('What you have so far is saved');
    expect((await brokenOff(ann.drafts, 'intake'))?.answers['ambition']).toBe('lead a ward');
  });

  it('puts a question again whose answer in the draft is none', async () => {
    const ann = person();
    await ann.run(['intake'], { ask: scriptedAsk({ ...willing, [questions.role.title]: 'ctrl-c' }) });
    const [waiting] = (await ann.drafts.waiting()).drafts;
    const draft = await ann.drafts.open(waiting?.name ?? '');
    if (draft === undefined) throw new Error('There is no draft');
    await draft.save({ ...draft.found, answers: { ...draft.found.answers, ambition: ' ' } });
    await draft.close();
    const on = scriptedAsk({ ...willing, [resume.title]: { answer: 'goOn' } });
    await ann.run(['intake'], { ask: on });
    expect(on.asked.slice(1, 3).map(({ title }) => title)).toEqual([
      questions.ambition.title,
      questions.role.title,
    ]);
  });

  it('starts over when that is wished', async () => {
    const ann = person();
    await ann.run(['intake'], { ask: scriptedAsk({ ...willing, [questions.role.title]: 'ctrl-c' }) });
    const again = scriptedAsk({ ...willing, [resume.title]: { answer: 'discard' } });
    await ann.run(['intake'], { ask: again });
    expect(again.asked[1]).toMatchObject({ title: questions.ambition.title, suggestion: undefined });
  });

  it('opens an answer again at the review, and comes back there', async () => {
    const ann = person();
    const ask = scriptedAsk({
      ...willing,
      [review.title]: [{ answer: 'role' }, { answer: null }],
      [questions.role.title]: [{ answer: 'nurse' }, { answer: 'midwife' }],
    });
    await ann.run(['intake'], { ask });
    expect(ask.asked.slice(-4).map(({ title }) => title)).toEqual([
      review.title,
      questions.role.title,
      review.title,
      mentorWord.title,
    ]);
    expect((await ann.journal.read()).intakes[0]?.answers.role).toBe('midwife');
    const answers = [ask.asked.at(-4), ask.asked.at(-2)].map(one => answerIn(one?.prompt, 'role'));
    expect(answers).toEqual(['nurse', 'midwife']);
  });

  it('gives the address for a stop sign at once, and stops there if that is wished', async () => {
    const ann = person();
    const stop = {
      ...willing,
      [questions.stopSigns.title]: { answer: ['misconduct'] },
      [stopSign.goOn.title]: { answer: 'stop' },
    };
    const ask = scriptedAsk(stop);
    const { code, out } = await ann.run(['intake'], { ask });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(ask.asked.at(-1)?.trail.at(-1)?.asides.join()).toContain('vertrouwenspersoon');
    expect((await brokenOff(ann.drafts, 'intake'))?.answers['stopSigns']).toEqual(['misconduct']);
    expect((await ann.journal.read()).intakes).toEqual([]);
  });

  it('shows at once what can be done today where a stop sign is given and that is wished', async () => {
    const ann = person();
    const ask = scriptedAsk({
      ...willing,
      [questions.stopSigns.title]: { answer: ['health'] },
      [stopSign.goOn.title]: { answer: 'finish' },
    });
    const { code, out } = await ann.run(['intake'], { ask });
    expect(code).toBe(0);
    expect(out).toContain('Call your GP');
    expect(ask.asked.at(-1)?.title).toBe(review.title);
    expect((await ann.journal.read()).intakes[0]?.answers['phase']).toBeUndefined();
  });

  it('offers no advice for a second time where one goes on after a stop sign', async () => {
    const ask = scriptedAsk({
      ...willing,
      [questions.stopSigns.title]: { answer: ['health'] },
      [stopSign.goOn.title]: { answer: 'goOn' },
    });
    await person().run(['intake'], { ask });
    const titles = ask.asked.map(({ title }) => title);
    expect(titles).toContain(questions.phase.title);
    expect(titles).not.toContain(decided.title['other-help-first']);
  });

  it('keeps the sign at Ctrl-C where one is asked whether to go on', async () => {
    const ann = person();
    const cut = {
      ...willing,
      [questions.stopSigns.title]: { answer: ['health'] },
      [stopSign.goOn.title]: 'ctrl-c',
    } as const;
    const { code, err } = await ann.run(['intake'], { ask: scriptedAsk(cut) });
    expect(code).toBe(130);
    expect(err).toContain('is saved');
    expect((await brokenOff(ann.drafts, 'intake'))?.answers['stopSigns']).toEqual(['health']);
  });

  it('goes back from the address for a stop sign to the signs themselves', async () => {
    const ann = person();
    const ask = scriptedAsk({
      ...willing,
      [questions.stopSigns.title]: [{ answer: ['health'] }, { answer: [] }],
      [stopSign.goOn.title]: 'back',
    });
    const { code } = await ann.run(['intake'], { ask });
    expect(code).toBe(0);
    expect((await ann.journal.read()).intakes[0]?.answers['stopSigns']).toEqual([]);
  });

  it('takes another word for a mentor from a flag', async () => {
    const ann = person();
    const answers = { ambition: 'x', direction: 'unclear', questions: [], role: 'y', employment: 'employed' };
    const { out } = await ann.run(['intake', '--answers', '-', '--word', 'coach'], {
      stdin: JSON.stringify(answers),
    });
    expect(out).toContain('Look for a coach from outside');
    const refused = await ann.run(['intake', '--answers', '-', '--word', ' '], {
      stdin: JSON.stringify(answers),
    });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--word: expected a text of at most 40 characters; got " ".');
    const wrong = await ann.run(['intake', '--answers', '-', '--word', 'buddy'], { stdin: '{}' });
    expect(wrong.code).toBe(2);
    expect(await ann.settings.read()).toEqual({ word: 'coach' });
  });

  it('speaks with the person’s own word for a mentor, asked once, at the end', async () => {
    const ann = person();
    const ask = scriptedAsk({
      ...willing,
      [mentorWord.title]: { answer: 'other' },
      [mentorWord.own.title]: { answer: ' navigator ' },
    });
    const { out } = await ann.run(['intake'], { ask });
    expect(out).toContain('Look for a navigator on your career path');
    expect((await ann.run(['advice'])).out).toContain('a navigator');
    expect(await ann.settings.read()).toEqual({ word: 'navigator' });
  });

  it('starts a second time from the earlier answers', async () => {
    const ann = person();
    await ann.run(['intake'], { ask: scriptedAsk(willing) });
    const second = scriptedAsk({
      ...willing,
      [questions.questions.title]: { answer: ['doubts', 'self-image'] },
    });
    const { out } = await ann.run(['intake'], { ask: second });
    expect(second.asked.map(({ title }) => title)).not.toContain(mentorWord.title);
    expect(second.asked[0]).toMatchObject({ title: questions.ambition.title, suggestion: 'lead a ward' });
    expect(out).toContain('Last time: a mentor on your career path. Now: a mentor from outside.');
  });

  it('says one sentence back between the parts and before the advice, each made of what was answered', async () => {
    const ask = scriptedAsk({
      ...willing,
      [questions.targetPosition.title]: { answer: 'Ward manager.' },
      [questions.targetEmployer.title]: { answer: 'own' },
      [questions.certainty.title]: { answer: 7 },
      [questions.phase.title]: { answer: 'settled' },
      [questions.canSpeakFreely.title]: { answer: 2 },
      [inYourCase.sameCircle({ ...own, position: 'Ward manager' }).title]: { answer: 'some-ties' },
      [inYourCase.someoneInside({ ...own, position: 'Ward manager' }).title]: 'skip',
    });
    const { out } = await person().run(['intake'], { ask });
    const heardBefore = (title: string) =>
      ask.asked.find(one => one.title === title)?.trail.flatMap(({ closing = [] }) => closing);
    const first = '“Ward manager”, where you work now, and fairly sure. Let us see where you stand now.';
    const second = echo['knows-the-way']({ role: 'nurse' });
    const third = echo['with-care']({ because: 'silent' });
    expect(heardBefore(questions.targetEmployer.title)).toEqual([]);
    expect(heardBefore(questions.role.title)).toEqual([first]);
    expect(heardBefore(questions.outsideView.title)).toEqual([first, second]);
    expect(heardBefore(review.title)).toEqual([first, second, third]);
    for (const said of [first, second, third]) expect(out).not.toContain(said);
  });

  it('offers the advice once nothing open changes its kind, and leaves the rest open where it is taken', async () => {
    const ann = person();
    const ask = scriptedAsk({ ...willing, [decided.title.mentor]: { answer: 'finish' } });
    const { code, out } = await ann.run(['intake'], { ask });
    expect(code).toBe(0);
    expect(ask.asked.slice(12).map(({ title }) => title)).toEqual([
      decided.title.mentor,
      review.title,
      mentorWord.title,
    ]);
    expect(ask.asked[12]?.prompt).toMatchObject({
      help: 'Nine more questions say where to look and who not to ask; they take about 3 minutes.',
      suggestion: 'goOn',
    });
    expect(ask.asked[13]?.trail.at(-1)?.closing).toBe(echo['enough-to-go-on']({}));
    expect(answerIn(ask.asked[13]?.prompt, 'phase')).toBeUndefined();
    expect(out).toContain('Look for a mentor on your career path');
  });

  it('says so once, also where one goes back and on again', async () => {
    const ask = scriptedAsk({ ...willing, [questions.offer.title]: ['back', 'skip'] });
    await person().run(['intake'], { ask });
    expect(ask.asked.filter(({ title }) => title === decided.title.mentor)).toHaveLength(1);
  });

  it('goes from that offer back to the question before it, and from the review to the offer', async () => {
    const ask = scriptedAsk({
      ...willing,
      [decided.title.mentor]: ['back', { answer: 'finish' }, { answer: 'goOn' }],
      [questions.stopSigns.title]: [{ answer: [] }, { answer: [] }],
      [review.title]: ['back', { answer: null }],
    });
    await person().run(['intake'], { ask });
    expect(ask.asked.slice(11, 18).map(({ title }) => title)).toEqual([
      questions.stopSigns.title,
      decided.title.mentor,
      questions.stopSigns.title,
      decided.title.mentor,
      review.title,
      decided.title.mentor,
      questions.phase.title,
    ]);
  });

  it('makes that offer again after Ctrl-C at it, and not after Ctrl-C later', async () => {
    const ann = person();
    const on = { ...willing, [resume.title]: { answer: 'goOn' } } as const;
    await ann.run(['intake'], { ask: scriptedAsk({ ...willing, [decided.title.mentor]: 'ctrl-c' }) });
    const second = scriptedAsk({ ...on, [questions.offer.title]: 'ctrl-c' });
    await ann.run(['intake'], { ask: second });
    const third = scriptedAsk(on);
    await ann.run(['intake'], { ask: third });
    const titles = [second, third].map(({ asked }) => asked.map(({ title }) => title));
    expect(titles[0]?.slice(0, 2)).toEqual([resume.title, decided.title.mentor]);
    expect(titles[1]).not.toContain(decided.title.mentor);
  });

  it('keeps the answers at Ctrl-C where the word is asked', async () => {
    const ann = person();
    const { code, err } = await ann.run(['intake'], {
      ask: scriptedAsk({ ...willing, [mentorWord.title]: 'ctrl-c' }),
    });
    expect([code, (await ann.journal.read()).intakes]).toEqual([130, []]);
    expect(err).toContain('What you have so far is saved');
    expect((await brokenOff(ann.drafts, 'intake'))?.at).toBeNull();
  });

  it('says something human first where a stop sign is ticked, and asks for no word then', async () => {
    const ask = scriptedAsk({
      ...willing,
      [questions.stopSigns.title]: { answer: ['procedure'] },
      [stopSign.goOn.title]: { answer: 'goOn' },
    });
    await person().run(['intake'], { ask });
    const offered = ask.asked.find(({ title }) => title === stopSign.goOn.title);
    const [said, , ...addresses] = offered?.trail.at(-1)?.asides ?? [];
    expect(said).toBe(stopSign.heard);
    expect(addresses.join()).toContain('free');
    expect(ask.asked.map(({ title }) => title)).not.toContain(mentorWord.title);
  });
});
