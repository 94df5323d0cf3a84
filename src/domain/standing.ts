import { RHYTHM_IN_WEEKS } from './advice/next-steps.ts';
import type { Kind, MentorType } from './advice/recommendation.ts';
import { addWeeksTo } from './calendar.ts';
import type { IntakeDraft } from './intake/interview.ts';
import type { Journal } from './journal/journal.ts';
import { type Action, isOverdue } from './meetings/action.ts';
import type { ReflectionDraft } from './sessions/reflection-draft.ts';
import { newestFirst } from './sessions/select.ts';

/** Where somebody stands, and the one thing to do next. */
export interface Standing {
  readonly intakes: number;
  /** The type of the latest advice; null before the first intake. */
  readonly type: MentorType | null;
  /** What the latest advice was; null before the first intake. */
  readonly kind: Kind | null;
  readonly meetings: number;
  /** The day of the latest meeting; null before the first. */
  readonly lastMeeting: string | null;
  readonly openActions: number;
  readonly next: NextThing;
}

export type NextThing =
  | { readonly kind: 'begin' }
  | { readonly kind: 'go-on-with-intake' }
  | { readonly kind: 'go-on-with-reflection' }
  | { readonly kind: 'simpler-help' }
  | { readonly kind: 'other-help' }
  | { readonly kind: 'approach-somebody' }
  /** The open action that is due first; `overdue` when its day has passed. */
  | {
      readonly kind: 'do-action';
      readonly text: string;
      readonly due: string | null;
      readonly overdue: boolean;
    }
  /** `around` is the day on which the usual rhythm would have the next meeting, and never before today. */
  | { readonly kind: 'meet-again'; readonly around: string };

/** What was begun and not finished. */
export interface Drafts {
  readonly intake: IntakeDraft | null;
  readonly reflection: ReflectionDraft | null;
}

/** Where this person stands on this day. */
export function standingOf(journal: Journal, drafts: Drafts, today: string): Standing {
  const sessions = newestFirst(journal.sessions);
  const open = journal.actions.filter(({ status }) => status === 'open');
  return {
    intakes: journal.intakes.length,
    type: journal.intakes.at(-1)?.recommendation.type ?? null,
    kind: journal.intakes.at(-1)?.recommendation.kind ?? null,
    meetings: sessions.length,
    lastMeeting: sessions[0]?.day ?? null,
    openActions: open.length,
    next: nextThing(journal, drafts, mostUrgent(open), today),
  };
}

function nextThing(
  journal: Journal,
  { intake, reflection }: Drafts,
  action: Action | undefined,
  today: string,
): NextThing {
  if (reflection !== null) return { kind: 'go-on-with-reflection' };
  if (intake !== null) return { kind: 'go-on-with-intake' };
  if (action !== undefined) {
    return { kind: 'do-action', text: action.text, due: action.due, overdue: isOverdue(action, today) };
  }
  const [latestMeeting] = newestFirst(journal.sessions);
  if (latestMeeting !== undefined)
    return { kind: 'meet-again', around: nextMeeting(latestMeeting.day, today) };
  const latest = journal.intakes.at(-1);
  if (latest === undefined) return { kind: 'begin' };
  return AFTER_ADVICE[latest.recommendation.kind];
}

const AFTER_ADVICE: Readonly<Record<Kind, NextThing>> = {
  mentor: { kind: 'approach-somebody' },
  'other-help-first': { kind: 'other-help' },
  'no-mentor-needed': { kind: 'simpler-help' },
};

function nextMeeting(last: string, today: string): string {
  const usual = addWeeksTo(last, RHYTHM_IN_WEEKS);
  return usual < today ? today : usual;
}

/** The action that is due first; those without a day come last. */
function mostUrgent(open: readonly Action[]): Action | undefined {
  const dated = open.filter(({ due }) => due !== null);
  return dated.toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))[0] ?? open[0];
}
