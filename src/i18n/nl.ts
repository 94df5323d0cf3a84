import type { en } from './en.ts';
import { actions } from './nl/actions.ts';
import { trial } from './nl/advice/trial.ts';
import { wholeAdvice } from './nl/advice/whole.ts';
import { advice } from './nl/advice.ts';
import { chart } from './nl/chart.ts';
import { conversation } from './nl/conversation.ts';
import { demo } from './nl/demo.ts';
import { doctor } from './nl/doctor.ts';
import { editing } from './nl/editing.ts';
import { everyday } from './nl/everyday.ts';
import { growth } from './nl/growth.ts';
import { handOver } from './nl/hand-over.ts';
import { importing } from './nl/importing.ts';
import { intake } from './nl/intake.ts';
import { next } from './nl/next.ts';
import { page } from './nl/page.ts';
import { people } from './nl/people.ts';
import { prepare } from './nl/prepare.ts';
import { problems } from './nl/problems.ts';
import { prompts } from './nl/prompts.ts';
import { questionTexts } from './nl/questions.ts';
import { kinds } from './nl/records.ts';
import { safekeeping } from './nl/safekeeping.ts';
import { sharing } from './nl/sharing.ts';
import { sheet } from './nl/sheet.ts';
import { status } from './nl/status.ts';

/** Every sentence in Dutch, with the person's own word for a mentor. */
export const nl: typeof en = mentorWord => ({
  ...everyday(mentorWord),
  actions,
  advice: advice(mentorWord),
  chart,
  conversation,
  demo,
  doctor,
  editing,
  growth: growth(mentorWord),
  handOver,
  importing,
  intake: intake(mentorWord),
  kinds,
  next: next(mentorWord),
  page,
  prepare,
  people: people(mentorWord),
  problems,
  prompts,
  questions: questionTexts(mentorWord),
  safekeeping,
  sharing: sharing(mentorWord),
  sheet,
  status: status(mentorWord),
  trial: trial(mentorWord),
  wholeAdvice: wholeAdvice(mentorWord),
});
