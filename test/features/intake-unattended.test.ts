import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { person } from '../support/world.ts';

const example = readFileSync(new URL('../../examples/intake.en.json', import.meta.url), 'utf8');
const voorbeeld = readFileSync(new URL('../../examples/intake.nl.json', import.meta.url), 'utf8');

describe('an intake from a file', () => {
  it('shows the advice and keeps the intake', async () => {
    const ann = person();
    ann.files.set('answers.json', example);
    const { code, out, err } = await ann.run(['intake', '--answers', 'answers.json']);
    expect(code).toBe(0);
    expect(out).toContain('Look for a mentor on your career path');
    expect(out).toContain('Path');
    expect(err).toContain('In short: a mentor on your career path.');
    expect((await ann.journal.read()).intakes).toHaveLength(1);
  });

  it('comes from standard input as well, and prints the record as JSON', async () => {
    const ann = person();
    const { code, out, err } = await ann.run(['intake', '--answers', '-', '--json', '--quiet'], {
      stdin: example,
    });
    const { id, at, answers, recommendation } = JSON.parse(out);
    expect({ code, err, at }).toEqual({ code: 0, err: '', at: '2026-11-20T11:30:00.000Z' });
    expect(id).toMatch(/^20261120113000-/);
    expect(answers).toEqual(JSON.parse(example));
    expect(recommendation).toMatchObject({
      engine: 2,
      kind: 'mentor',
      type: 'inside-career-path',
      second: null,
      strength: 'clear',
      needs: { path: 7, perspective: 3 },
      where: { employer: 'own', field: 'target' },
      places: [
        { id: 'the-one-you-thought-of' },
        { id: 'scheme-of-your-employer' },
        { id: 'same-position-other-site' },
      ],
      avoid: ['line-manager', 'decides-on-you'],
      whoAnswers: [
        { question: 'route', by: 'first' },
        { question: 'unwritten-rules', by: 'first' },
        { question: 'self-image', by: 'another' },
      ],
      pace: 'every-few-weeks',
    });
    expect(recommendation.reasons[0]).toMatchObject({ id: 'asks-about-self-image', weight: 3, params: {} });
    for (const { text } of [
      ...recommendation.reasons,
      ...recommendation.nextSteps,
      ...recommendation.wouldChange,
      ...recommendation.places,
      ...recommendation.whoAnswers,
      ...recommendation.limits,
    ]) {
      expect(text).toMatch(/\S{3}/);
    }
  });

  it('is kept without a sentence, and is read in the language of the moment', async () => {
    const ann = person();
    await ann.run(['intake', '--answers', '-'], { stdin: voorbeeld });
    const [kept] = (await ann.journal.read()).intakes;
    expect(JSON.stringify(kept?.recommendation)).not.toContain('"text"');
    const dutch = await ann.run(['advice', '--lang', 'nl']);
    const english = await ann.run(['advice']);
    expect(dutch.out).toContain('Zoek een mentor van buiten');
    expect(english.out).toContain('Look for a mentor from outside');
  });

  it('tells a person without a boss nothing of a manager', async () => {
    const sam = person();
    const { out } = await sam.run(['intake', '--answers', '-'], { stdin: voorbeeld });
    expect(out).toContain('your clients: what they hear may count');
    expect(out).not.toContain('manager');
  });

  it('names all faults at once, with the nearest right key, and stores nothing', async () => {
    const ann = person();
    const stdin = JSON.stringify({
      ambition: ' ',
      direction: 'up',
      certanty: 5,
      questions: ['route', 'route'],
      deadline: 1,
    });
    const { code, out, err } = await ann.run(['intake', '--answers', '-'], { stdin });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const fault of [
      'ambition: missing',
      'direction: expected one of',
      'questions: expected',
      'deadline: unknown key. Did you mean decision?',
    ]) {
      expect(err.replace(/\s+/g, ' ')).toContain(fault);
    }
    expect(err.replace(/\s+/g, ' ')).toContain('certanty: unknown key. Did you mean certainty?');
    expect(err).toContain('role: missing');
    expect((await ann.journal.read()).intakes).toEqual([]);
  });

  it('tells of a value that is nested too deep to be told', async () => {
    const stdin = `{"ambition":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const { code, err } = await person().run(['intake', '--answers', '-'], { stdin });
    expect(code).toBe(2);
    expect(err).toContain('ambition: expected a text');
  });

  it('puts what settled the order first among what decided', async () => {
    const answers = {
      ...JSON.parse(example),
      questions: ['route', 'self-image', 'doubts', 'challenge'],
      decision: 'months',
    };
    const { out } = await person().run(['intake', '--answers', '-'], { stdin: JSON.stringify(answers) });
    expect(out).toContain('The decision tips it');
    expect(out).toMatch(/Why\n {2}It is decided within the year/);
  });

  it.each([
    ['no JSON', 'hello', 2, 'not JSON at all'],
    ['a list', '[]', 2, 'one JSON object'],
    ['nothing at all', '', 2, 'is empty'],
  ])('refuses %s', async (_, stdin, expected, told) => {
    const { code, out, err } = await person().run(['intake', '--answers', '-'], { stdin });
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toContain(told);
  });

  it('says so when the file is not there', async () => {
    const { code, err } = await person().run(['intake', '--answers', 'nowhere.json']);
    expect(code).toBe(3);
    expect(err).toContain('There is no file nowhere.json');
  });

  it('is compared with the one before', async () => {
    const ann = person();
    await ann.run(['intake', '--answers', '-'], { stdin: example });
    const changed = { ...JSON.parse(example), questions: ['doubts', 'self-image'], canSpeakFreely: 1 };
    const { out } = await ann.run(['intake', '--answers', '-'], { stdin: JSON.stringify(changed) });
    expect(out).toContain('Since Friday 20 November 2026');
    expect(out).toContain('Last time: a mentor on your career path. Now: a mentor from outside.');
    expect(out).toContain('How freely I can talk: 4 out of 5 → 1 out of 5');
    expect(out).toContain('No longer counts:');
    const again = await ann.run(['intake', '--answers', '-'], { stdin: JSON.stringify(changed) });
    expect(again.out).toContain('The advice is the same as last time.');
  });
});

describe('without a terminal', () => {
  it('the intake asks nothing, and says what to give along', async () => {
    const { code, out, err } = await person().run(['intake']);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toContain('mentor intake --answers FILE');
  });

  it('the schema of the answers is printed', async () => {
    const { code, out, err } = await person().run(['intake', '--schema']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const schema = JSON.parse(out);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Answers to a Mentor intake',
      additionalProperties: false,
    });
    expect(schema.required).toEqual(['ambition', 'direction', 'questions', 'role', 'employment']);
    expect(schema.properties.targetPosition.description).toContain('Ignored when direction is just-begun');
  });
});

describe('the latest advice', () => {
  it('is not there before the first intake', async () => {
    const { code, out, err } = await person().run(['advice']);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('mentor intake');
  });

  it('comes with every reason and the answers it rests on', async () => {
    const ann = person();
    await ann.run(['intake', '--answers', '-'], { stdin: example });
    const { out } = await ann.run(['advice']);
    expect(out).toContain('All the reasons');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Counts 3 for a mentor on your career path: you answered “What I would ask first: ',
    );
  });

  it('has a history, newest first', async () => {
    const ann = person();
    await ann.run(['intake', '--answers', '-'], { stdin: example });
    await ann.run(['intake', '--answers', '-'], { stdin: voorbeeld });
    const { intakes } = JSON.parse((await ann.run(['advice', '--history', '--json'])).out);
    expect(intakes.map((one: { answers: { employment: string } }) => one.answers.employment)).toEqual([
      'self-employed',
      'employed',
    ]);
    const { out } = await ann.run(['advice', '--history']);
    expect(out.trim().split('\n')).toHaveLength(2);
  });
});
