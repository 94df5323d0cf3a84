import { describe, expect, it } from 'vitest';
import { isGroup } from '../../src/cli/command-tree.ts';
import type { Journal } from '../../src/domain/journal/journal.ts';
import { mentor } from '../../src/program.ts';
import { scriptedAsk } from '../support/scripted-ask.ts';
import { type Person, person, type Run } from '../support/world.ts';
import { doingSteps } from './steps/doing.ts';
import { meetingSteps } from './steps/meetings.ts';
import { peopleSteps } from './steps/people.ts';
import type { Step } from './steps/samples.ts';

const steps = [...peopleSteps, ...meetingSteps, ...doingSteps];
const byName = steps.map(step => [step.name, step] as const);
/** The steps that may also be taken in a conversation. */
const talked = steps.flatMap(step => (step.guided === undefined ? [] : [[step.name, step] as const]));

describe('every step by flags alone', () => {
  it.each(byName)('asks nothing, prints one document and no more, and keeps all: %s', async (_, step) => {
    const sam = somebodyAt(step);
    const { code, out, err } = await byFlagsAlone(sam, step);
    expect([code, err]).toEqual([0, expect.stringMatching(step.tells ?? /^$/)]);
    const printed = JSON.parse(out);
    expect(printed).toMatchObject(step.prints as object);
    expect(
      out
        .trimEnd()
        .split(/\n(?=\S)/)
        .filter(line => line !== '}'),
    ).toHaveLength(1);
    expect(await sam.journal.read()).toMatchObject(step.leaves ?? step.before);
  });
});

describe('every command with people and meetings', () => {
  const nodes = { people: mentor.tree['find']?.['people'], ...mentor.tree['meet'] };
  const paths = Object.entries(nodes).flatMap(([word, node]) =>
    isGroup(node) ? Object.keys(node.commands).map(below => `${word} ${below}`) : [word],
  );

  it.each(paths)('has a step: %s', path => {
    expect(steps.filter(({ flags }) => flags.join(' ').startsWith(path))).not.toEqual([]);
  });
});

describe('every step in a conversation', () => {
  it.each(talked)('ends in the very record that flags make: %s', async (_, step) => {
    const byFlags = somebodyAt(step);
    await byFlagsAlone(byFlags, step);
    const byAnswers = await answered(step);
    expect(withoutNewIds(byAnswers)).toEqual(withoutNewIds(await byFlags.journal.read()));
  });
});

/** Somebody with the journal and the files that it begins from. */
function somebodyAt({ before, files = {} }: Pick<Step, 'before' | 'files'>): Person {
  const sam = person(before);
  for (const [path, text] of Object.entries(files)) sam.files.set(path, text);
  return sam;
}

/** At a terminal, where whatever is asked has no answer. */
async function byFlagsAlone(sam: Person, { first = [], flags }: Step): Promise<Run> {
  const ask = scriptedAsk({});
  for (const args of first)
    expect(await sam.run([...args, '--no-input'], { ask })).toMatchObject({ code: 0 });
  return sam.run([...flags, '--no-input', '--json'], { ask });
}

describe('a reflection that is kept', () => {
  const step = meetingSteps.find(({ name }) => name.startsWith('log, of the meeting'));

  it('is told with the earlier actions and blind spots that were looked back on', async () => {
    const sam = person(step?.before);
    const ask = scriptedAsk(step?.guided?.script ?? {});
    const { out } = await sam.run(['log'], { ask });
    expect(out).toContain('call Joris: done.\nI fill every silence: watched for.\n');
    const byFlags = await person(step?.before).run(step?.flags ?? []);
    expect(byFlags.out).toContain('I fill every silence: watched for.\n');
    expect(byFlags.out).not.toContain('call Joris');
  });
});

async function answered({ before, guided }: Step): Promise<Journal> {
  const sam = person(before);
  const { code, err } = await sam.run(guided?.args ?? [], { ask: scriptedAsk(guided?.script ?? {}) });
  expect({ code, err }).toMatchObject({ code: 0 });
  return sam.journal.read();
}

/** Which id a new record gets depends on how many were thrown away before. */
function withoutNewIds(journal: Journal): unknown {
  return JSON.parse(JSON.stringify(journal).replace(/20261120113000-\w{10}/g, 'new'));
}
