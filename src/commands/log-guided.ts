import { pickReflectionFlags } from '../cli/reflection-flags.ts';
import { answersFromTyped } from '../domain/meetings/reflection-questionnaire.ts';
import { sessionsWithActions } from '../domain/meetings/with-actions.ts';
import { Refusal } from '../domain/problem.ts';
import { holdConversation } from '../flows/hold.ts';
import { reflectionFlow } from '../flows/reflection.ts';
import { fitText } from '../render/terminal/layout.ts';
import type { World } from '../world.ts';
import type { LogOptions } from './declare/log.ts';
import { keepReflection, parseReflectionOrRefuse } from './keep-reflection.ts';

/** A reflection in a conversation, in which what the flags say is answered already. Refuses with `input-needed` where nobody can be asked. */
export async function logGuided(world: World, options: LogOptions): Promise<void> {
  const { ask } = world;
  if (ask === undefined) throw new Refusal({ kind: 'input-needed', flag: 'mentor log "…"' });
  const flags = pickReflectionFlags(options);
  parseReflectionOrRefuse(world, { ...flags, what: '…' });
  const { io, words, clock, journal } = world;
  const { opening, keys, keysInPlainLines } = words.sessions.guided;
  io.tell(`\n${fitText([opening, io.err.plain ? keysInPlainLines : keys].join('\n'), io.err)}\n`);
  const sessions = sessionsWithActions(await journal.read());
  const flow = reflectionFlow({ words, sessions, today: clock.today() });
  const answers = answersFromTyped(flags);
  await holdConversation({ ...world, ask }, flow, { answers, settled: Object.keys(answers) }, outcome => {
    io.tell('');
    return keepReflection(world, options, parseReflectionOrRefuse(world, outcome.typed), outcome.statuses);
  });
}
