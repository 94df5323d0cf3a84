import { meetingDay } from '../domain/sessions/parse.ts';
import type { Reply } from '../world/ask.ts';
import { actionSteps, lastActions } from './action-steps.ts';
import { type Asking, type Guided, listStep, textStep } from './line-steps.ts';
import type { Step } from './walk.ts';

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

/** The day is said back at once, as it was understood. */
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
      if (typeof day === 'string') io.tell(`  ${understood({ day: words.dates.long({ day }) })}`);
      return after;
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
