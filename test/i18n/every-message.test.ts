import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/index.ts';
import { allWordsIn, everythingSaid, type Said } from './all-words.ts';
import { samples } from './samples.ts';

const words = new Map(
  await Promise.all(LANGUAGES.map(async language => [language, await allWordsIn(language)] as const)),
);

/** Every message is run here, with every sample; one that has none throws. */
const saidIn = (language: Language) => everythingSaid(words.get(language), samples);

describe.each(LANGUAGES)('every message in %s', language => {
  it('says something, and nothing that a program says by mistake', () => {
    const wrong = saidIn(language).filter(({ path, text }) => !isSound(text) && !SOUND_AS_IT_IS.has(path));
    expect(wrong.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });
});

describe.each(LANGUAGES.filter(language => language !== 'en'))('what is said in %s', language => {
  const english = byPath(saidIn('en'));
  const other = byPath(saidIn(language));

  it('is all that is said in English, and no more', () => {
    const paths = (said: typeof other) => [...said.keys()].filter(path => !isFree(path)).sort();
    expect(paths(other)).toEqual(paths(english));
  });

  it('tells all that is told in English: no message forgets what it is given', () => {
    const forgetting = [...other].filter(
      ([path, { told }]) => `${told}` !== `${english.get(path)?.told ?? ''}`,
    );
    expect(forgetting.map(([path, { told }]) => `${path}: ${told}`)).toEqual([]);
  });

  it('is said in other words, but for what is the same in both', () => {
    const same = [...other].filter(([path, { text }]) => text !== '' && text === english.get(path)?.text);
    const paths = same.map(([path]) => path).filter(path => !isExample(path));
    expect(paths.sort()).toEqual(SAME_IN_BOTH);
  });
});

function byPath(said: readonly Said[]): ReadonlyMap<string, Said> {
  return new Map(said.map(one => [one.path, one]));
}

/** In each line a letter or a digit, and no trace of a value that was not there, nor of a blank too many. */
function isSound(text: string): boolean {
  const lines = text.split('\n').map(line => line.trim());
  return lines.every(line => /[\p{L}\p{N}]/u.test(line) && !MISTAKES.test(line));
}

const MISTAKES = /undefined|null|NaN|\[object|\$\{| {2}| [.,;:!?](?!\S)/;

/** Command lines are the same but for the words in them, and there are as many as suit a language. */
function isExample(path: string): boolean {
  return /^help\.commands\.[\w ]+\.examples\.\d+$/.test(path);
}

const SOUND_AS_IT_IS: ReadonlySet<string> = new Set([
  // What stands in a list needs no label of its own.
  'kinds.people.fields.ratings.fields.day',
  'kinds.people.fields.checkIns.fields.day',
  'kinds.people.fields.checkIns.fields.answers.label',
  'kinds.people.fields.checkIns.fields.text',
  'kinds.people.fields.ended.fields.day',
  'kinds.people.fields.ended.fields.text',
  'kinds.appointments.fields.prepared.fields.text',
  'kinds.appointments.fields.prepared.fields.part.label',
  // In columns.
  'prompts.keys.command',
  ...[0, 1, 2, 3].map(at => `help.examples.${at}`),
  // A comment begins and ends.
  'sharing.naming.line',
  'sheet.hint.0',
  'sheet.hint.8',
]);

/** What a language may have and another not. */
function isFree(path: string): boolean {
  return isExample(path) || path === 'intake.mentorWord.options.master.hint';
}

const SAME_IN_BOTH: readonly string[] = [
  // Words that both languages have.
  'sessions.statuses.open',
  'growth.changed.skill#1',
  'growth.changed.skill#2',
  'growth.chapters.with#1',
  'chart.actions.open#1',
  'intake.mentorWord.options.mentor.label',
  'intake.mentorWord.options.coach.label',
  'intake.mentorWord.options.buddy.label',
  'kinds.intakes.name',
  'kinds.intakes.counted#1',
  'kinds.intakes.counted#2',
  'kinds.people.fields.status.label',
  'kinds.appointments.fields.status.label',
  'kinds.actions.fields.status.label',
  'kinds.actions.fields.status.values.open',
  'prompts.letters.no',
  'safekeeping.changeKinds.intake',
  'safekeeping.changeKinds.import',
  'sheet.hint.0',
  'sheet.hint.8',
  // No words but those that it is given.
  'advice.avoidLine',
  'advice.quoted',
  'advice.needInWords',
  'advice.wouldChangeShort',
  'advice.inTheWorld.to',
  'advice.compared.answer',
  'chart.blindSpot',
  'chart.skill#2',
  'chart.yearAgo#1',
  'kinds.intakes.about',
  'sessions.became',
  'kinds.people.the',
  'kinds.people.about',
  'kinds.appointments.about#1',
  'kinds.appointments.about#2',
  'kinds.actions.about#2',
  'kinds.questions.about',
  'prepare.when',
  'people.checkingIn.grade',
  'people.list.questions#1',
  'people.rating.now',
  'prompts.keys.choose#1',
  'prompts.keys.open',
  'prompts.plain.option',
  'prompts.plain.row',
  'prompts.plain.answered#1',
  'prompts.plain.answered#2',
  'safekeeping.ofRecord',
  'sharing.naming.line',
  'status.doAction#2',
].sort();
