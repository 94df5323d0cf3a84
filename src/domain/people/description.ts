import { shortId } from '../ids.ts';
import type { InputFault } from '../problem.ts';
import type { GivenAnswers, Question, Questionnaire } from '../questionnaire/question.ts';
import { foldLine, normalLine } from '../text.ts';
import type { Person } from './person.ts';

/** What is asked of somebody, in its order: what they are to the person comes by what decides most. */
export const descriptionQuestions = [
  { key: 'name', part: 'who', required: true, answer: { kind: 'text', most: 80, isLine: true } },
  { key: 'what', part: 'who', answer: { kind: 'text', most: 200, isLine: true } },
  { key: 'met', part: 'who', answer: { kind: 'text', most: 200, isLine: true } },
  { key: 'decidesOnMe', part: 'tie', weighs: true, answer: { kind: 'yes-no' } },
  { key: 'onPath', part: 'tie', weighs: true, answer: { kind: 'yes-no' } },
  { key: 'sameWork', part: 'tie', weighs: true, answer: { kind: 'yes-no' } },
  { key: 'employer', part: 'tie', weighs: true, answer: { kind: 'one-of', values: ['own', 'other'] } },
  { key: 'talksWithJudges', part: 'tie', weighs: true, answer: { kind: 'yes-no' } },
] as const satisfies readonly Question[];

export type DescriptionKey = (typeof descriptionQuestions)[number]['key'];

/** What is known of somebody apart from what became of them. */
export type Description = Pick<Person, DescriptionKey>;

/**
 * A person as a conversation. Whoever has a say is no mentor, so that nothing more need be asked of them; of somebody on the path it does not
 * matter whether they do the same work; without an employer there is none to share.
 */
export function descriptionQuestionnaire({ hasEmployer }: { readonly hasEmployer: boolean }): Questionnaire {
  return {
    questions: descriptionQuestions,
    isMoot: ({ key, part }, { decidesOnMe, onPath }) =>
      (part === 'tie' && key !== 'decidesOnMe' && decidesOnMe === true) ||
      (key === 'sameWork' && onPath === true) ||
      (key === 'employer' && !hasEmployer),
  };
}

/** What the answers say of somebody; a text without a word in it says nothing. Undefined without a name. */
export function descriptionFrom(answers: GivenAnswers): Description | undefined {
  const name = lineOf(answers['name']);
  if (name === null) return undefined;
  const { employer } = answers;
  return {
    name,
    what: lineOf(answers['what']),
    met: lineOf(answers['met']),
    employer: employer === 'own' || employer === 'other' ? employer : null,
    sameWork: yesNoOf(answers['sameWork']),
    onPath: yesNoOf(answers['onPath']),
    decidesOnMe: yesNoOf(answers['decidesOnMe']),
    talksWithJudges: yesNoOf(answers['talksWithJudges']),
  };
}

/** What is known of somebody, as answers. */
export function descriptionAnswers(person: Description): GivenAnswers {
  const known = descriptionQuestions.flatMap(({ key }) => (person[key] === null ? [] : [[key, person[key]]]));
  return Object.fromEntries(known);
}

/** Somebody of the same name; undefined where there is nobody. A name is what people go by, so no two share one. */
export function namesake(name: string, people: readonly Person[]): Person | undefined {
  return people.find(person => foldLine(person.name) === foldLine(name));
}

/** What is wrong with a name that somebody else has. */
export function faultsOfName(key: string, name: string, people: readonly Person[]): readonly InputFault[] {
  const other = namesake(name, people);
  return other === undefined ? [] : [{ kind: 'name-taken', key, name: other.name, id: shortId(other.id) }];
}

function lineOf(value: unknown): string | null {
  return typeof value === 'string' ? normalLine(value) || null : null;
}

function yesNoOf(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
