import { faultsOfMentor } from '../cli/link-person.ts';
import { pickReflectionFlags } from '../cli/reflection-flags.ts';
import { recordsSince } from '../domain/meetings/last-time.ts';
import { answersFromTyped, type PlannedForReflection } from '../domain/meetings/reflection-questionnaire.ts';
import { sessionsWithActions } from '../domain/meetings/with-actions.ts';
import { Refusal } from '../domain/problem.ts';
import type { GivenAnswers } from '../domain/questionnaire/question.ts';
import { holdConversation } from '../flows/hold.ts';
import { reflectionFlow } from '../flows/reflection.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import { fitText } from '../render/terminal/layout.ts';
import type { World } from '../world.ts';
import type { LogOptions } from './declare/log.ts';
import { keepReflection, parseReflectionOrRefuse, saidOfMeeting } from './keep-reflection.ts';
import { plannedMeeting } from './planned-meeting.ts';
import { seenFromFlags } from './seen-from-flags.ts';

/** A reflection in a conversation, in which what the flags say is answered already. Refuses with `input-needed` where nobody can be asked. */
export async function logGuided(world: World, options: LogOptions): Promise<void> {
  const { ask } = world;
  if (ask === undefined) throw new Refusal({ kind: 'input-needed', flag: 'mentor log "…"' });
  const flags = pickReflectionFlags(options);
  const { io, words, clock, journal } = world;
  const { opening, keys, keysInPlainLines } = words.sessions.guided;
  const current = await journal.read();
  const { seen: seenByFlags, faults } = seenFromFlags(world, options, current);
  const others = [...faultsOfMentor(flags, current.people), ...faults];
  const said = saidOfMeeting(flags, parseReflectionOrRefuse(world, { ...flags, what: '…' }, others));
  const meeting = plannedMeeting(world, current, said);
  const lines = [
    ...(meeting ? [begunText(world, meeting)] : []),
    opening,
    io.err.plain ? keysInPlainLines : keys,
  ];
  io.tell(`\n${fitText(lines.join('\n'), io.err)}\n`);
  const sessions = sessionsWithActions(current);
  const flow = reflectionFlow({
    ...{ words, sessions, today: clock.today() },
    ...{ people: current.people, actions: current.actions },
    recordsSince: lastTime => recordsSince(current, lastTime, clock.now()),
  });
  const [known, given] = [knownOf(world, meeting), answersFromTyped(flags)];
  const prepared = {
    answers: { ...known, ...given },
    settled: Object.keys(given),
    known: Object.keys(known),
  };
  await holdConversation({ ...world, ask }, flow, prepared, outcome => {
    io.tell('');
    const reflection = parseReflectionOrRefuse(world, outcome.typed);
    const told = saidOfMeeting(outcome.typed, reflection);
    const seen = new Map([...outcome.lastTime.seen, ...seenByFlags]);
    const beside = { lastTime: { ...outcome.lastTime, seen }, journal: current };
    return keepReflection(world, options, reflection, told, beside);
  });
}

/** What need not be asked of a meeting that was planned; the review shows it, where it was otherwise. */
function knownOf({ words }: World, meeting: PlannedForReflection | undefined): GivenAnswers {
  if (meeting === undefined) return {};
  const { day, mentor } = meeting;
  return { date: words.dates.long({ day }), ...(mentor !== null && { mentor }) };
}

function begunText({ words }: World, { day, mentor }: PlannedForReflection): string {
  const name = mentor === null ? null : sanitizeLine(mentor);
  return words.sessions.guided.planned({ name, day: words.dates.long({ day }) });
}
