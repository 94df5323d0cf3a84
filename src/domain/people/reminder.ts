import type { Session } from '../meetings/session.ts';
import { isCheckInDue } from './check-in.ts';
import type { Person } from './person.ts';
import { isDecisionDue } from './rating.ts';

/** What is worth doing with somebody now, where anything is. */
export type PersonReminder = 'decide' | 'check-in' | 'look-back';

/** What is worth doing with this person on this day, one thing at the most. */
export function reminderFor(
  { person, met }: { readonly person: Person; readonly met: readonly Pick<Session, 'day'>[] },
  today: string,
): PersonReminder | undefined {
  if (isDecisionDue(person, met)) return 'decide';
  const { status, agreement } = person;
  if (status === 'mentor' && agreement?.lookBack && agreement.lookBack <= today) return 'look-back';
  return isCheckInDue(person, met) ? 'check-in' : undefined;
}
