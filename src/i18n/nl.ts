import type { en } from './en.ts';
import { actions } from './nl/actions.ts';
import { trial } from './nl/advice/trial.ts';
import { wholeAdvice } from './nl/advice/whole.ts';
import { advice } from './nl/advice.ts';
import { conversation } from './nl/conversation.ts';
import { doctor } from './nl/doctor.ts';
import { editing } from './nl/editing.ts';
import { everyday } from './nl/everyday.ts';
import { growth } from './nl/growth.ts';
import { importing } from './nl/importing.ts';
import { intake } from './nl/intake.ts';
import { next } from './nl/next.ts';
import { people } from './nl/people.ts';
import { prepare } from './nl/prepare.ts';
import { problems } from './nl/problems.ts';
import { prompts } from './nl/prompts.ts';
import { questionTexts } from './nl/questions.ts';
import { kinds } from './nl/records.ts';
import { safekeeping } from './nl/safekeeping.ts';
import { sheet } from './nl/sheet.ts';
import { status } from './nl/status.ts';

/** Every sentence in Dutch, with the person's own word for a mentor. */
export const nl: typeof en = mentorWord => ({
  ...everyday(mentorWord),
  actions,
  advice: advice(mentorWord),
  conversation,
  doctor,
  editing,
  growth: growth(mentorWord),
  importing,
  intake: intake(mentorWord),
  kinds,
  next: next(mentorWord),
  prepare,
  people: people(mentorWord),
  problems,
  prompts,
  questions: questionTexts(mentorWord),
  safekeeping,
  sheet,
  status: status(mentorWord),
  trial: trial(mentorWord),
  wholeAdvice: wholeAdvice(mentorWord),
});
