import { refuseUsage } from '../cli/command.ts';
import { pageValue } from '../cli/output.ts';
import { type Trial, type TypedAnswer, tryAnswers } from '../domain/advice/trial.ts';
import type { IntakeRecord } from '../domain/intake/record.ts';
import { splitTypedAnswer } from '../domain/intake/typed-answers.ts';
import { Refusal } from '../domain/problem.ts';
import { outlineText } from '../render/terminal/outline-text.ts';
import { recommendationWithTexts } from '../render/terminal/recommendation-text.ts';
import { trialOutline } from '../render/trial-outline.ts';
import type { World } from '../world.ts';
import type { AdviceOptions } from './declare/advice.ts';

/**
 * What the advice would be with these answers instead of those that were given; nothing is kept. Refuses with `wrong-usage` for what
 * is no `KEY=VALUE` or comes twice, and with `invalid-input`.
 */
export async function showTrial(
  world: Pick<World, 'io' | 'words'>,
  intake: IntakeRecord,
  typed: readonly string[],
  options: AdviceOptions,
): Promise<void> {
  const parsed = tryAnswers(intake, typedAnswers(typed));
  if (!parsed.ok) throw new Refusal({ kind: 'invalid-input', faults: parsed.faults });
  const { words, io } = world;
  await pageValue(world, options, trialValue(intake, parsed.trial, words), () =>
    outlineText(trialOutline(intake, parsed.trial, words), words, io.out),
  );
}

const FLAG = '--if';

function typedAnswers(typed: readonly string[]): readonly TypedAnswer[] {
  const pairs = typed.map(
    one => splitTypedAnswer(one) ?? refuseUsage({ kind: 'option-needs-pair', flag: FLAG, came: one }),
  );
  const keys = pairs.map(([key]) => key);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) refuseUsage({ kind: 'key-given-twice', flag: FLAG, key: twice });
  return pairs;
}

/** For other programs: what was tried on which intake, what would be different, and the whole advice as it would be. */
function trialValue({ id, at }: IntakeRecord, trial: Trial, words: World['words']): object {
  const { change, same, moot, silenced, different, isAnew, changed } = trial;
  return {
    trial: { of: { id, at }, stored: false, change, same, moot, silenced, different, earlierRules: isAnew },
    answers: changed.answers,
    recommendation: recommendationWithTexts(changed, words),
  };
}
