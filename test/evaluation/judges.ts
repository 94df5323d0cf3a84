import { adviceAsItStands } from '../../src/domain/advice/advise.ts';
import type { MentorType } from '../../src/domain/advice/recommendation.ts';
import type { Answers } from '../../src/domain/intake/questions.ts';
import { openQuestions, sideOf } from '../../src/domain/intake/sides.ts';

/** What is judged: the kind of advice, the first mentor, and whether there is a second. */
export interface Judgement {
  readonly kind: string;
  readonly type: MentorType;
  readonly second: MentorType | null;
  /** Null for a rule that says nothing of it. */
  readonly employer: string | null;
}

export type Judge = (answers: Answers) => Judgement;

const engine: Judge = answers => {
  const { kind, type, second, where } = adviceAsItStands(answers);
  return { kind, type, second, employer: where.employer };
};

/** A simple rule behind the same gates as the engine: stop signs, simpler help, nothing asked. */
function behindTheGates(typeOf: (answers: Answers) => MentorType): Judge {
  return answers => ({
    kind: adviceAsItStands(answers).kind,
    type: typeOf(answers),
    second: null,
    employer: null,
  });
}

const TOWARD_A_PATH: readonly string[] = ['next-position', 'new-field', 'own-business', 'just-begun'];

/** A tie goes outside. Without `runInto`, what one runs into counts as the source has it: toward the outside. */
function majorityOf(answers: Answers, needed: Pick<Answers, 'runInto'>): MentorType {
  const open = openQuestions(answers);
  const onThePath = open.filter(question => sideOf(question, needed) === 'path').length;
  return onThePath > open.length - onThePath ? 'inside-career-path' : 'outside-neutral';
}

/** The engine, and simple rules to lay it beside. The last but one knows what this intake asks besides. */
export const judges = {
  'engine 2': engine,
  'direction alone': behindTheGates(({ direction }) =>
    TOWARD_A_PATH.includes(direction) ? 'inside-career-path' : 'outside-neutral',
  ),
  'majority of the open questions': behindTheGates(answers => majorityOf(answers, {})),
  'the same, by what is needed': behindTheGates(answers => majorityOf(answers, answers)),
  'always outside': behindTheGates(() => 'outside-neutral'),
} satisfies Readonly<Record<string, Judge>>;
