import { factsOf } from '../domain/advice/facts.ts';
import type { StoredReason, StoredRecommendation } from '../domain/advice/recommendation.ts';
import { positionWanted } from '../domain/intake/own-case.ts';
import type { Sought, Tipping } from '../i18n/en/advice.ts';
import type { Messages } from '../i18n/index.ts';
import { quoteOwnWords } from './terminal/own-words.ts';
import type { Advised } from './terminal/recommendation-text.ts';

/** In columns: of a position longer than this only the beginning is named. */
const LONGEST_POSITION = 40;

/** Whom to look for, in one sentence. */
export function lookForText(advised: Advised, { advice }: Messages): string {
  return advice.lookFor(soughtIn(advised));
}

/** Whom to look for after that, in one sentence; null where one mentor is enough. */
export function thenLookForText(advised: Advised, { advice }: Messages): string | null {
  const { second: type, secondWhere: where } = advised.recommendation;
  return type === null || where === null ? null : advice.thenLookFor({ ...soughtIn(advised), type, where });
}

function soughtIn({ answers, recommendation: { type, where } }: Advised): Sought {
  const { employment, direction } = answers;
  const position = quoteOwnWords(positionWanted(answers) ?? '', LONGEST_POSITION).replace(/\.$/, '');
  const smallWorld = factsOf(answers).inASmallWorld;
  return { type, where, employment, direction, smallWorld, position: position === '' ? null : position };
}

/** What comes before a mentor, or instead of one; null where a mentor is what is advised. */
export function somethingFirstText(
  { answers: { simplerHelp = 'no' }, recommendation: { kind } }: Advised,
  { advice }: Messages,
): string | null {
  switch (kind) {
    case 'mentor':
      return null;
    case 'other-help-first':
      return advice.otherHelpFirst;
    case 'no-mentor-needed':
      return simplerHelp === 'no' ? advice.nothingIsOpen : advice.noMentorNeeded({ help: simplerHelp });
  }
}

type WeighedAdvice = Pick<StoredRecommendation, 'type' | 'needs' | 'strength' | 'reasons'>;

/** How sure the type is, in one sentence; also where the smaller need comes first, with what settled the order. */
export function strengthText(weighed: WeighedAdvice, { advice }: Messages): string {
  return isOverruled(weighed)
    ? advice.overruled({ by: tippingOf(weighed) })
    : advice.strengths[weighed.strength];
}

/** The same in a few words. */
export function strengthLabel(weighed: WeighedAdvice, { advice }: Messages): string {
  return isOverruled(weighed)
    ? advice.overruledLabel({ by: tippingOf(weighed) })
    : advice.strengthLabels[weighed.strength];
}

function isOverruled({ type, needs: { path, perspective } }: WeighedAdvice): boolean {
  return type === 'inside-career-path' ? path < perspective : perspective < path;
}

const TIPPING: Readonly<Partial<Record<StoredReason['id'], Tipping>>> = {
  'decision-comes-first': 'date',
  'deadline-comes-first': 'date',
  'safety-comes-first': 'safety',
  'direction-comes-first': 'doubt',
};

function tippingOf({ reasons }: WeighedAdvice): Tipping {
  return reasons.map(({ id }) => TIPPING[id]).find(tipping => tipping !== undefined) ?? 'questions';
}
