import { advice } from './en/advice.ts';
import { conversation } from './en/conversation.ts';
import { dates } from './en/dates.ts';
import { doctor } from './en/doctor.ts';
import { editing } from './en/editing.ts';
import { growth } from './en/growth.ts';
import { importing } from './en/importing.ts';
import { intake } from './en/intake.ts';
import { problems } from './en/problems.ts';
import { program } from './en/program.ts';
import { prompts } from './en/prompts.ts';
import { kinds } from './en/records.ts';
import { safekeeping } from './en/safekeeping.ts';
import { sessions } from './en/sessions.ts';
import { standing } from './en/standing.ts';

/** All English sentences, with the person's word for a mentor. The type of every other catalogue. */
export const en = (mentorWord: string) => ({
  advice: advice(mentorWord),
  conversation,
  dates,
  doctor,
  editing,
  growth: growth(mentorWord),
  importing,
  intake: intake(mentorWord),
  kinds,
  problems,
  program,
  prompts,
  safekeeping,
  sessions: sessions(mentorWord),
  standing: standing(mentorWord),
});
