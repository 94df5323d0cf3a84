import type { en } from './en.ts';
import { advice } from './nl/advice.ts';
import { conversation } from './nl/conversation.ts';
import { dates } from './nl/dates.ts';
import { doctor } from './nl/doctor.ts';
import { editing } from './nl/editing.ts';
import { growth } from './nl/growth.ts';
import { importing } from './nl/importing.ts';
import { intake } from './nl/intake.ts';
import { problems } from './nl/problems.ts';
import { program } from './nl/program.ts';
import { prompts } from './nl/prompts.ts';
import { kinds } from './nl/records.ts';
import { safekeeping } from './nl/safekeeping.ts';
import { sessions } from './nl/sessions.ts';
import { standing } from './nl/standing.ts';

/** Alle Nederlandse zinnen, met het woord van de gebruiker voor een mentor. */
export const nl: typeof en = mentorWord => ({
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
