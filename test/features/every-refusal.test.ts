import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/domain/problem.ts';
import { scriptedAsk } from '../support/scripted-ask.ts';
import { person } from '../support/world.ts';
import { doingSteps } from './steps/doing.ts';
import { filesOf } from './steps/files.ts';
import { meetingSteps } from './steps/meetings.ts';
import { peopleSteps } from './steps/people.ts';
import { badInputs, journal } from './steps/refusals.ts';
import type { Step } from './steps/samples.ts';

describe('bad input', () => {
  it.each(badInputs.map(bad => [bad.args.join(' '), bad] as const))(
    'is refused with all that is wrong, and nothing is touched: %s',
    async (_, { args, faults }) => {
      const sam = person(journal);
      await sam.journal.read();
      const before = await filesOf(sam.disk);
      const { code, out, err } = await sam.run([...args, '--json'], { ask: scriptedAsk({}) });
      expect([code, out]).toEqual([2, '']);
      const told = err.split('\n').filter(line => line.startsWith('  '));
      const expected = faults.map(fault => expect.stringMatching(fault));
      expect(told).toHaveLength(faults.length);
      expect(told.map(line => line.trim())).toEqual(expect.arrayContaining(expected));
      expect(err).toMatch(/^(One thing needs|\d+ things need) correcting:\n/);
      expect(err).toContain('Nothing was changed. Correct it and try again.');
      expect(await filesOf(sam.disk)).toEqual(before);
    },
  );
});

/** Steps by which nothing is written that one would have to say again. */
const WORDLESS = [
  ...['people message', 'people choose', 'next, called off', 'delete'],
  ...[
    'questions asked, one of one’s own',
    'questions asked, one of ours',
    'questions hide',
    'questions unhide',
  ],
];
const written = [...peopleSteps, ...meetingSteps, ...doingSteps].filter(
  ({ name, leaves }) => leaves !== undefined && !WORDLESS.includes(name),
);

describe('what cannot be kept', () => {
  it.each(written.map(step => [step.name, step] as const))(
    'is put in a safe place, from which an import brings it in: %s',
    async (_, { before, first = [], files = {}, flags, leaves }) => {
      const sam = person(before);
      for (const [path, text] of Object.entries(files)) sam.files.set(path, text);
      for (const args of first) await sam.run(args);
      const refusal = new Refusal({ kind: 'file-failed', path: '/x', operation: 'write', code: 'ENOSPC' });
      const { code, out } = await sam.run([...flags, '--no-input', '--json'], { refusal });
      expect([code, out]).toEqual([8, '']);
      expect((await sam.run(['import', '/tmp/rescued.json'])).code).toBe(0);
      const kept = flags[0] === 'log' ? withoutMeeting(leaves) : leaves;
      expect(await sam.journal.read()).toMatchObject(kept ?? {});
    },
  );
});

/** Which meeting a reflection is on is known where it is kept alone. */
function withoutMeeting({ appointments: _, sessions, ...others }: NonNullable<Step['leaves']> = {}) {
  const words = (sessions as readonly object[]).map(session =>
    Object.fromEntries(Object.entries(session).filter(([field]) => !OF_MEETING.includes(field))),
  );
  return { ...others, sessions: words };
}

const OF_MEETING = ['day', 'at', 'mentor', 'person', 'appointment'];
