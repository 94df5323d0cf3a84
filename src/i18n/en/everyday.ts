import { dates } from './dates.ts';
import { program } from './program.ts';
import { sessions } from './sessions.ts';

/** The English sentences of every day, with the person's word for a mentor. */
export const everyday = (mentorWord: string) => ({ dates, program, sessions: sessions(mentorWord) });
