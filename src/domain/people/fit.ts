import { type AskInstead, askInsteadOf } from '../advice/ask-instead.ts';
import { factsOf } from '../advice/facts.ts';
import { type Employer, inside, type Kind, type MentorType, outside } from '../advice/recommendation.ts';
import type { ToAsk } from '../intake/questions.ts';
import type { IntakeRecord } from '../intake/record.ts';
import type { DescriptionKey } from './description.ts';
import type { Person } from './person.ts';

/** What is looked at of a person: what they are to somebody, not who they are. */
export type Tie = Pick<Person, 'employer' | 'sameWork' | 'onPath' | 'decidesOnMe' | 'talksWithJudges'>;

/**
 * What a person is for somebody, and how that fits the latest advice. The path and the employer are two axes: another employer makes
 * nobody neutral, and the own one takes nobody off the path.
 */
export interface Fit {
  /** Null where they are neither, or where it is not known yet. */
  readonly type: MentorType | null;
  /** What makes them that. */
  readonly because: readonly FitReason[];
  /** What speaks against them, or is to be watched. */
  readonly care: readonly Care[];
  /** What is not known of them, and would make a difference. */
  readonly unknown: readonly TieKey[];
  /** Null before the first advice. */
  readonly match: Match | null;
  /** Which of the open questions they could answer, in the order of the nine. */
  readonly couldAnswer: readonly ToAsk[];
}

export type TieKey = Extract<DescriptionKey, keyof Tie>;

export type FitReason = 'knows-the-path' | 'far-from-your-work' | 'no-say-over-you' | 'no-shared-circle';

/**
 * The first three are the one mix-up, by what may be asked of such a person: whoever has a say over one. The next two are the other: a
 * colleague in the trade taken for neutral, and somebody on the path taken for one from outside.
 */
export type Care =
  | 'own-boss'
  | 'own-boss-not-alone'
  | 'own-boss-no-plans'
  | 'same-work-is-not-neutral'
  | 'path-is-not-outside'
  | 'talks-with-judges'
  | 'not-on-the-path'
  | 'same-house';

/** How somebody fits the advice: as the first or second mentor that it names, as the other kind, as none, or as nobody can say yet. */
export interface Match {
  readonly as: 'first' | 'second' | 'other' | 'none' | 'unknown';
  /** Whether they work where the advice looks; null where either is not known, or does not matter. */
  readonly inPlace: boolean | null;
  /** Where the advice looks for somebody like this; null where it says nothing of that, or either will do. */
  readonly looks: 'own' | 'other' | null;
  /** Whether they talk with those who judge, and the advice says to keep clear of such people. */
  readonly tooClose: boolean;
  /** What the advice asks for; with `kind` other than `mentor`, what it asks for afterwards, or if at all. */
  readonly wanted: MentorType;
  readonly kind: Kind;
}

/** What this person is for somebody who got this advice; null where there is none yet. */
export function fitOf(tie: Tie, intake: IntakeRecord | null): Fit {
  const type = typeOf(tie);
  const match = intake === null ? null : matchOf(tie, type, intake);
  return {
    type,
    because: type === null ? [] : reasonsFor(type, tie),
    care: caresFor(tie, type, match, intake),
    unknown: unknownIn(tie, type, intake),
    match,
    couldAnswer: intake === null || type === null ? [] : answerable(type, tie, intake),
  };
}

/** Whoever has a say is no mentor; on the path is who knows it; from outside is who is known to be far from all of it. */
function typeOf({ decidesOnMe, onPath, sameWork, talksWithJudges }: Tie): MentorType | null {
  if (decidesOnMe === true) return null;
  if (onPath === true) return inside;
  const isFar = sameWork === false && talksWithJudges === false && decidesOnMe === false;
  return isFar && onPath === false ? outside : null;
}

/** Whether it is clear that they are neither. */
export function isNeither({ decidesOnMe, onPath, sameWork, talksWithJudges }: Tie): boolean {
  return decidesOnMe === true || (onPath === false && (sameWork === true || talksWithJudges === true));
}

function reasonsFor(type: MentorType, tie: Tie): readonly FitReason[] {
  return [type === inside ? 'knows-the-path' : 'far-from-your-work', ...reasonsOfEither(tie)];
}

/** What speaks for anybody, of whichever type they turn out to be. */
export function reasonsOfEither({ decidesOnMe, talksWithJudges }: Tie): readonly FitReason[] {
  return [
    ...(decidesOnMe === false ? (['no-say-over-you'] as const) : []),
    ...(talksWithJudges === false ? (['no-shared-circle'] as const) : []),
  ];
}

/** That somebody is not on the path says nothing against them to whoever was sent outside alone. */
function caresFor(
  tie: Tie,
  type: MentorType | null,
  match: Match | null,
  intake: IntakeRecord | null,
): readonly Care[] {
  const { decidesOnMe, onPath, sameWork, talksWithJudges, employer } = tie;
  if (decidesOnMe === true) return [careWithBoss(intake)];
  const { type: first = inside, second = null } = intake?.recommendation ?? {};
  const looksForPath = first === inside || second === inside;
  const looksElsewhere = match?.inPlace === false && employer === 'own';
  const care: readonly (readonly [Care, boolean])[] = [
    ['not-on-the-path', looksForPath && onPath === false && type === null && isNeither(tie)],
    ['same-work-is-not-neutral', sameWork === true && onPath === false],
    ['path-is-not-outside', type === inside && match?.as === 'other'],
    ['talks-with-judges', talksWithJudges === true],
    ['same-house', employer === 'own' && (type === outside || looksElsewhere)],
  ];
  return care.filter(([, holds]) => holds).map(([id]) => id);
}

/** As the advice has it: nobody is sent alone, or with a plan that is to stay hidden, to whoever decides on them. */
function careWithBoss(intake: IntakeRecord | null): Care {
  if (intake === null) return 'own-boss';
  const instead = askInsteadOf(intake.answers, intake.recommendation.kind);
  return BOSS_CARES[instead] ?? 'own-boss';
}

const BOSS_CARES: Partial<Readonly<Record<AskInstead, Care>>> = {
  'not-alone': 'own-boss-not-alone',
  'nothing-that-tells': 'own-boss-no-plans',
};

/**
 * Of somebody who is clearly neither, nothing more need be known; nor of one on the path whether they do the same work, nor where they work by
 * somebody without an employer, or before it is known what they are.
 */
function unknownIn(tie: Tie, type: MentorType | null, intake: IntakeRecord | null): readonly TieKey[] {
  if (isNeither(tie)) return [];
  const hasEmployer = intake === null || factsOf(intake.answers).hasBoss;
  const counts: readonly TieKey[] = [
    'decidesOnMe',
    ...(type === inside ? [] : (['onPath', 'sameWork'] as const)),
    'talksWithJudges',
    ...(type !== null && hasEmployer ? (['employer'] as const) : []),
  ];
  return counts.filter(key => tie[key] === null);
}

function matchOf(tie: Tie, type: MentorType | null, { answers, recommendation }: IntakeRecord): Match {
  const { type: first, where, second, secondWhere, kind, avoid } = recommendation;
  const as = type === null ? (isNeither(tie) ? 'none' : 'unknown') : asWhom(type, first, second);
  const place = as === 'first' ? where : as === 'second' ? secondWhere : null;
  const hasPlace = place !== null && factsOf(answers).hasBoss;
  const shuns = place?.employer === 'own-other-department' || avoid.includes('shared-circle');
  return {
    as,
    inPlace: hasPlace ? isInPlace(tie, place.employer) : null,
    looks: hasPlace ? sideOfHouse(place.employer) : null,
    tooClose: place !== null && shuns && tie.talksWithJudges === true,
    wanted: first,
    kind,
  };
}

function sideOfHouse(wanted: Employer): Match['looks'] {
  if (wanted === 'either') return null;
  return wanted === 'other' ? 'other' : 'own';
}

function asWhom(type: MentorType, first: MentorType, second: MentorType | null): Match['as'] {
  if (type === first) return 'first';
  return type === second ? 'second' : 'other';
}

function isInPlace({ employer }: Tie, wanted: Employer): boolean | null {
  const side = sideOfHouse(wanted);
  return employer === null || side === null ? null : employer === side;
}

/** What is about this house nobody elsewhere knows. */
function answerable(type: MentorType, { employer }: Tie, { answers }: IntakeRecord): readonly ToAsk[] {
  const { openOn, isAboutThisHouse } = factsOf(answers);
  const onTheirSide = openOn(type === inside ? 'path' : 'perspective');
  return onTheirSide.filter(question => employer !== 'other' || !isAboutThisHouse(question));
}
