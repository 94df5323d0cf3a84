import type { MentorType } from '../../src/domain/advice/recommendation.ts';
import type { Answers } from '../../src/domain/intake/questions.ts';

/** A situation that somebody described, what a wise adviser would say of it, and how others answered the intake for it. */
export interface LabelledCase {
  readonly text: string;
  readonly label: MentorType | 'both' | 'not-a-mentor';
  /** The first mentor; `-` where none is needed. */
  readonly primary: MentorType | '-';
  /** Where to turn instead; `-` where a mentor is right. */
  readonly referral: string;
  /** Whether experts might well disagree. */
  readonly debatable: boolean;
  /** At which employer, one or several that are right; only of cases labelled for it. */
  readonly where?: string | readonly string[];
  readonly answers: readonly { readonly by: string; readonly given: Answers }[];
}

export type CaseSet = Readonly<Record<string, LabelledCase>>;

/** An address, as the labels name them: what is happening comes before a mentor, not merely something simpler. */
const ADDRESS =
  /\b(GP|physician|doctor|adviser|advisers|union|legal|lawyer|mediat\w*|HR|police|confidential|huisarts|bedrijfsarts|vertrouwenspersoon|integriteit|vakbond|jurist|mediator|klokkenluiders)\b/i;

/** Whether other help comes first here. */
export function needsOtherHelp({ label, referral }: LabelledCase): boolean {
  return label === 'not-a-mentor' && ADDRESS.test(referral);
}
