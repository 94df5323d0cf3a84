import type { everyday as English } from '../en/everyday.ts';
import { dates } from './dates.ts';
import { program } from './program.ts';
import { sessions } from './sessions.ts';

/** The Dutch sentences of every day, with the person's word for a mentor. */
export const everyday: typeof English = mentorWord => ({ dates, program, sessions: sessions(mentorWord) });
