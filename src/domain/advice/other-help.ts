import type { Answers, AnswerTo } from '../intake/questions.ts';
import type { TodayId } from './parameters.ts';
import type { OtherHelp, OtherHelpId } from './recommendation.ts';

type StopSign = AnswerTo<'stopSigns'>[number];

type SignsGiven = Pick<Answers, 'stopSigns' | 'employment'>;

interface Sign {
  readonly help: readonly OtherHelpId[];
  /** Besides these, for somebody in employment. */
  readonly employed?: readonly OtherHelpId[];
  /** What one can do about it today, the first thing first. */
  readonly today: readonly [TodayId, TodayId, TodayId];
}

const HELP_BY_SIGN: Readonly<Record<StopSign, Sign>> = {
  misconduct: {
    help: ['confidential-adviser'],
    today: ['tell-somebody-you-trust', 'call-today', 'write-down-what-happens'],
  },
  wrongdoing: {
    help: ['integrity-adviser'],
    today: ['note-what-you-saw', 'call-today', 'confront-nobody-yet'],
  },
  health: {
    help: ['emergency', 'general-practitioner'],
    employed: ['occupational-physician'],
    today: ['call-your-gp', 'have-someone-with-you', 'decide-nothing-today'],
  },
  procedure: { help: ['legal-adviser'], today: ['sign-nothing-today', 'call-today', 'gather-your-papers'] },
  conflict: {
    help: ['mediator'],
    employed: ['human-resources'],
    today: ['send-no-angry-mail', 'say-what-you-want', 'call-today'],
  },
};

/** Where else to turn, for each sign that something must be dealt with before a mentor can help. */
export function otherHelpFor({ stopSigns = [], employment }: SignsGiven): readonly OtherHelp[] {
  return signsAmong(stopSigns)
    .flatMap(({ help, employed = [] }) => (employment === 'employed' ? [...help, ...employed] : help))
    .map(id => ({ id }));
}

const THINGS_TODAY = 3;

/** Whether somebody does to them what nobody should. */
export function isMistreated({ stopSigns = [] }: Pick<Answers, 'stopSigns'>): boolean {
  return stopSigns.includes('misconduct');
}

/**
 * Three things to do today: what comes first for each sign, then what comes second, and no more than one can do. Whose health suffers
 * has enough in that.
 */
export function todayFor({ stopSigns = [], employment }: SignsGiven): readonly TodayId[] {
  if (stopSigns.includes('health')) {
    const third = employment === 'employed' ? 'call-in-sick' : 'decide-nothing-today';
    return [...HELP_BY_SIGN.health.today.slice(0, 2), third];
  }
  const ofEach = signsAmong(stopSigns).map(({ today }) => today);
  const inTurn = [0, 1, 2].flatMap(place => ofEach.flatMap(today => today[place] ?? []));
  return [...new Set(inTurn)].slice(0, THINGS_TODAY);
}

/** Health comes first, since who can hardly go on can do little about the rest. */
function signsAmong(stopSigns: readonly StopSign[]): readonly Sign[] {
  const listed: readonly StopSign[] = ['health', 'misconduct', 'wrongdoing', 'procedure', 'conflict'];
  return listed.filter(sign => stopSigns.includes(sign)).map(sign => HELP_BY_SIGN[sign]);
}
