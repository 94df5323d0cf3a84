import type { TypedReflection } from '../domain/sessions/parse.ts';
import type { ReflectionDraft } from '../domain/sessions/reflection-draft.ts';
import type { SessionWithActions } from '../domain/sessions/session.ts';
import type { Messages } from '../i18n/index.ts';
import type { Ask, TextQuestion } from '../world/ask.ts';
import type { Io } from '../world.ts';
import type { Step } from './walk.ts';

/** What is known while a reflection is under way. */
export type Guided = Pick<ReflectionDraft, 'typed' | 'statuses'>;

/** What the steps need: whom to ask, the words, and the reflections so far, newest first. */
export interface Asking {
  readonly ask: Ask;
  readonly io: Pick<Io, 'tell'>;
  readonly words: Pick<Messages, 'sessions' | 'dates'>;
  readonly sessions: readonly SessionWithActions[];
  readonly today: string;
  /** Told what is being typed at a line, so that a line broken off is not lost. */
  readonly onTyped: (typed: Partial<TypedReflection>) => void;
}

type TextLine = 'what' | 'soWhat' | 'nowWhat' | 'critical' | 'perspective' | 'mentor' | 'date';
type ListLine = 'blindSpot' | 'skill' | 'action';
type Lines = Pick<TextQuestion, 'title' | 'help'>;

/** A line of text; passed over, it is left out. */
export function textStep(
  { ask, onTyped }: Asking,
  name: TextLine,
  lines: Lines,
  how: Partial<TextQuestion> = {},
): Step<Guided> {
  return {
    name,
    ask: async ({ typed, statuses }, canGoBack) => {
      const before = typed[name] ?? how.before;
      const reply = await ask.text({
        canSkip: true,
        ...how,
        ...lines,
        ...(before === undefined ? {} : { before }),
        onTyped: text => onTyped({ [name]: text }),
        canGoBack,
      });
      if (reply.kind === 'back') return 'back';
      const { [name]: _gone, ...rest } = typed;
      return { typed: reply.kind === 'answer' ? { ...rest, [name]: reply.value } : rest, statuses };
    },
  };
}

/** A line that becomes an item of a list; a reflection holds the first few. */
export function listStep(
  { ask, onTyped }: Asking,
  name: ListLine,
  place: number,
  lines: Lines & Pick<TextQuestion, 'emptyMeans'>,
): Step<Guided> {
  return {
    name: `${name} ${place + 1}`,
    ask: async ({ typed, statuses }, canGoBack) => {
      const given = typed[name] ?? [];
      const before = given[place];
      const reply = await ask.text({
        ...lines,
        ...(before === undefined ? {} : { before }),
        onTyped: text => onTyped({ [name]: [...given.slice(0, place), text] }),
        canSkip: true,
        canGoBack,
      });
      if (reply.kind === 'back') return 'back';
      const items = reply.kind === 'answer' ? [...given.slice(0, place), reply.value] : given.slice(0, place);
      return { typed: { ...typed, [name]: items }, statuses };
    },
  };
}
