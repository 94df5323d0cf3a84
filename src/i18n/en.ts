import { actions } from './en/actions.ts';
import { trial } from './en/advice/trial.ts';
import { wholeAdvice } from './en/advice/whole.ts';
import { advice } from './en/advice.ts';
import { chart } from './en/chart.ts';
import { conversation } from './en/conversation.ts';
import { demo } from './en/demo.ts';
import { doctor } from './en/doctor.ts';
import { editing } from './en/editing.ts';
import { everyday } from './en/everyday.ts';
import { growth } from './en/growth.ts';
import { handOver } from './en/hand-over.ts';
import { importing } from './en/importing.ts';
import { intake } from './en/intake.ts';
import { next } from './en/next.ts';
import { page } from './en/page.ts';
import { people } from './en/people.ts';
import { prepare } from './en/prepare.ts';
import { problems } from './en/problems.ts';
import { prompts } from './en/prompts.ts';
import { questionTexts } from './en/questions.ts';
import { kinds } from './en/records.ts';
import { safekeeping } from './en/safekeeping.ts';
import { sharing } from './en/sharing.ts';
import { sheet } from './en/sheet.ts';
import { status } from './en/status.ts';

/** All English sentences, with the person's word for a mentor. The type of every other catalogue. */
export const en = (mentorWord: string) => ({
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
