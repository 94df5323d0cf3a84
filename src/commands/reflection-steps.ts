import { actionIn, meetingDay, type TypedReflection } from '../domain/sessions/parse.ts';
import type { ReflectionDraft } from '../domain/sessions/reflection-draft.ts';
import { withOpenActions } from '../domain/sessions/select.ts';
import type { Action, ActionStatus, Session } from '../domain/sessions/session.ts';
import type { Messages } from '../i18n/index.ts';
import { harmlessLine } from '../render/harmless.ts';
import type { Ask, Io, Reply, TextQuestion } from '../world.ts';
import type { Step } from './walk.ts';

/** What is known while a reflection is under way. */
export type Guided = Pick<ReflectionDraft, 'typed' | 'statuses'>;

/** What the steps need: whom to ask, the words, and the reflections so far, newest first. */
export interface Asking {
  readonly ask: Ask;
  readonly io: Pick<Io, 'tell'>;
  readonly words: Pick<Messages, 'sessions' | 'dates'>;
  readonly sessions: readonly Session[];
  readonly today: string;
  /** Told what is being typed at a line, so that a line broken off is not lost. */
  readonly onTyped: (typed: Partial<TypedReflection>) => void;
}

const MOST_ACTIONS = 3;

/** The lines of a guided reflection, in their order. */
export function reflectionSteps(asking: Asking): readonly Step<Guided>[] {
  const { what, soWhat, nowWhat, blindSpot, critical, perspective, skill } = asking.words.sessions.guided;
  return [
    ...lastActions(asking),
    textStep(asking, 'what', what, { canSkip: false }),
    textStep(asking, 'soWhat', soWhat),
    textStep(asking, 'nowWhat', nowWhat),
    dateStep(asking),
    mentorStep(asking),
    confidenceStep(asking),
    listStep(asking, 'blindSpot', 0, blindSpot),
    textStep(asking, 'critical', critical),
    textStep(asking, 'perspective', perspective),
    listStep(asking, 'skill', 0, skill),
    ...actionSteps(asking),
  ];
}

/** What one meant to do comes first: a meeting begins where the last one ended. */
function lastActions(asking: Asking): readonly Step<Guided>[] {
  const actions = withOpenActions(asking.sessions)?.actions ?? [];
  return actions.filter(({ status }) => status === 'open').map(action => lastActionStep(asking, action));
}

function lastActionStep({ ask, words }: Asking, { id, text }: Action): Step<Guided> {
  const { title, help, options } = words.sessions.guided.lastAction;
  return {
    name: `action ${id}`,
    ask: async (state, canGoBack) => {
      const reply = await ask.choice<ActionStatus>({
        title: title({ action: harmlessLine(text) }),
        help,
        options: (['done', 'open', 'dropped'] as const).map(value => ({ value, ...options[value] })),
        before: state.statuses[id] ?? 'open',
        canSkip: false,
        canGoBack,
      });
      if (reply.kind !== 'answer') return reply.kind === 'back' ? 'back' : state;
      return { ...state, statuses: { ...state.statuses, [id]: reply.value } };
    },
  };
}

type TextLine = 'what' | 'soWhat' | 'nowWhat' | 'critical' | 'perspective' | 'mentor' | 'date';
type ListLine = 'blindSpot' | 'skill' | 'action';
type Lines = Pick<TextQuestion, 'title' | 'help'>;

function textStep(
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
function listStep(
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

function actionSteps(asking: Asking): readonly Step<Guided>[] {
  const { action, anotherAction } = asking.words.sessions.guided;
  const another = { ...anotherAction, emptyMeans: anotherAction.none };
  return Array.from({ length: MOST_ACTIONS }, (_, place) => {
    const step = listStep(asking, 'action', place, place === 0 ? action : another);
    return {
      ...step,
      applies: ({ typed }) => (typed.action?.length ?? 0) >= place,
      ask: async (state, canGoBack) => {
        const after = await step.ask(state, canGoBack);
        return after === 'back' ? after : { ...after, typed: withFirmDays(after.typed, asking.today) };
      },
    };
  });
}

/** The actions with the days that were understood in place of the words for them. */
function withFirmDays(typed: Guided['typed'], today: string): Guided['typed'] {
  const action = (typed.action ?? []).map(written => {
    const { text, due } = actionIn(written, today);
    return due === null ? written : `${text} @ ${due}`;
  });
  return { ...typed, action };
}

/** The day is said back and kept as it was understood: yesterday is another day once the draft is taken up again. */
function dateStep(asking: Asking): Step<Guided> {
  const { io, words, today } = asking;
  const { date, understood, notADay, inFuture } = words.sessions.guided;
  const check = (text: string) => {
    const day = meetingDay(text, today);
    if (typeof day === 'string') return undefined;
    return day.kind === 'day-in-future' ? inFuture({ day: words.dates.long({ day: day.day }) }) : notADay;
  };
  const step = textStep(asking, 'date', date, { emptyMeans: date.today, check });
  return {
    ...step,
    ask: async (state, canGoBack) => {
      const after = await step.ask(state, canGoBack);
      if (after === 'back') return after;
      const day = meetingDay(after.typed.date, today);
      if (typeof day !== 'string') return after;
      io.tell(`  ${understood({ day: words.dates.long({ day }) })}`);
      return { ...after, typed: { ...after.typed, date: day } };
    },
  };
}

function mentorStep(asking: Asking): Step<Guided> {
  const last = asking.sessions.find(({ mentor }) => mentor !== null)?.mentor;
  return textStep(asking, 'mentor', asking.words.sessions.guided.mentor, last ? { before: last } : {});
}

/** The earlier number is shown only once the new one is given, so that it does not pull. */
function confidenceStep({ ask, io, words, sessions }: Asking): Step<Guided> {
  const { confidence, lastConfidence } = words.sessions.guided;
  return {
    name: 'confidence',
    ask: async ({ typed, statuses }, canGoBack) => {
      const before = typed.confidence === undefined ? {} : { before: Number(typed.confidence) };
      const reply: Reply<number> = await ask.scale({
        ...confidence,
        ...before,
        from: 0,
        to: 10,
        canSkip: true,
        canGoBack,
      });
      if (reply.kind === 'back') return 'back';
      const { confidence: _gone, ...rest } = typed;
      if (reply.kind === 'skip') return { typed: rest, statuses };
      const last = sessions.find(session => session.confidence !== null);
      if (last)
        io.tell(
          `  ${lastConfidence({ value: last.confidence ?? 0, day: words.dates.long({ day: last.day }) })}`,
        );
      return { typed: { ...rest, confidence: String(reply.value) }, statuses };
    },
  };
}
