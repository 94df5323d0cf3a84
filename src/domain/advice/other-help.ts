import type { Answers, AnswerTo } from '../intake/questions.ts';
import type { TodayId } from './parameters.ts';
import type { OtherHelp, OtherHelpId } from './recommendation.ts';

type StopSign = AnswerTo<'stopSigns'>[number];

interface Sign {
  readonly help: readonly OtherHelpId[];
  /** Besides these, for somebody in employment. */
  readonly employed?: readonly OtherHelpId[];
  /** What one can do about it today, the first thing first. */
  readonly today: readonly [TodayId, TodayId];
}

/** In the order in which the signs are told. */
const HELP_BY_SIGN: Readonly<Record<StopSign, Sign>> = {
  misconduct: {
    help: ['confidential-adviser'],
    today: ['write-down-what-happens', 'tell-somebody-you-trust'],
  },
  wrongdoing: { help: ['integrity-adviser'], today: ['note-what-you-saw', 'confront-nobody-yet'] },
  health: {
    help: ['emergency', 'general-practitioner'],
    employed: ['occupational-physician'],
    today: ['stop-on-time-today', 'say-it-at-home'],
  },
  procedure: { help: ['legal-adviser'], today: ['sign-nothing-today', 'gather-your-papers'] },
  conflict: {
    help: ['mediator'],
    employed: ['human-resources'],
    today: ['send-no-angry-mail', 'say-what-you-want'],
  },
};

/** Where else to turn, for each sign that something must be dealt with before a mentor can help. */
export function otherHelpFor({
  stopSigns = [],
  employment,
}: Pick<Answers, 'stopSigns' | 'employment'>): readonly OtherHelp[] {
  return signsAmong(stopSigns)
    .flatMap(({ help, employed = [] }) => (employment === 'employed' ? [...help, ...employed] : help))
    .map(id => ({ id }));
}

/** Three things to do today: two about what is happening, and then the call. */
export function todayFor({ stopSigns = [] }: Pick<Answers, 'stopSigns'>): readonly TodayId[] {
  const signs = signsAmong(stopSigns);
  const firstOfEach = signs.map(({ today: [first] }) => first);
  const secondOfEach = signs.map(({ today: [, second] }) => second);
  return [...[...firstOfEach, ...secondOfEach].slice(0, 2), 'call-today'];
}

function signsAmong(stopSigns: readonly StopSign[]): readonly Sign[] {
  const listed: readonly StopSign[] = ['misconduct', 'wrongdoing', 'health', 'procedure', 'conflict'];
  return listed.filter(sign => stopSigns.includes(sign)).map(sign => HELP_BY_SIGN[sign]);
}
