import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Judge, type Judgement, judges } from './judges.ts';
import { type CaseSet, type LabelledCase, needsOtherHelp } from './labelled.ts';

const SETS = { practice: 'practice-cases.json', own: 'cases.json' } as const;

/** One set of answers to one case. */
interface Sample {
  readonly id: string;
  readonly by: string;
  readonly labelled: LabelledCase;
  readonly judge: (judge: Judge) => Judgement;
}

/** What is counted: of which samples, and when a judgement of one is right. */
interface Measure {
  readonly of: (labelled: LabelledCase) => boolean;
  readonly right: (judgement: Judgement, labelled: LabelledCase) => boolean;
  /** Of what the simple rules say nothing. */
  readonly ofTheEngineOnly?: true;
}

const MEASURES: Readonly<Record<string, Measure>> = {
  undisputed: { of: ({ debatable }) => !debatable, right: isRight },
  debatable: { of: ({ debatable }) => debatable, right: isRight },
  'two mentors': {
    of: ({ label }) => label === 'both',
    right: (judgement, labelled) => isRight(judgement, labelled) && judgement.second !== null,
    ofTheEngineOnly: true,
  },
  'stop signs': { of: needsOtherHelp, right: ({ kind }) => kind === 'other-help-first' },
  where: {
    of: ({ where, primary }) => where !== undefined && primary === 'inside-career-path',
    right: (judgement, labelled) =>
      isRight(judgement, labelled) && [labelled.where ?? []].flat().includes(judgement.employer ?? ''),
    ofTheEngineOnly: true,
  },
};

/** The table for every set of cases in a folder, and what the engine still gets wrong. */
export function evaluate(folder: string): string {
  return Object.entries(SETS)
    .map(([name, file]) => reportOn(name, join(folder, file)))
    .join('\n\n');
}

function reportOn(name: string, file: string): string {
  if (!existsSync(file)) return `${name}: there is no ${file}`;
  const samples = samplesIn(JSON.parse(readFileSync(file, 'utf8')));
  const encodings = [...new Set(samples.map(({ by }) => by))];
  const tables = encodings.map(by =>
    tableOf(
      `${name}, ${by}`,
      samples.filter(sample => sample.by === by),
    ),
  );
  return [...tables, wrongOnes(name, samples)].join('\n\n');
}

function samplesIn(cases: CaseSet): readonly Sample[] {
  return Object.entries(cases).flatMap(([id, labelled]) =>
    labelled.answers.map(({ by, given }) => ({ id, by, labelled, judge: judge => judge(given) })),
  );
}

/** A case without a mentor is right when none is advised; any other when its first mentor is. */
function isRight({ kind, type }: Judgement, { label, primary }: LabelledCase): boolean {
  return label === 'not-a-mentor' ? kind !== 'mentor' : kind === 'mentor' && type === primary;
}

function tableOf(title: string, samples: readonly Sample[]): string {
  const measures = Object.entries(MEASURES).filter(([, { of }]) =>
    samples.some(({ labelled }) => of(labelled)),
  );
  const header = [title, ...measures.map(([name]) => name)];
  const rows = Object.entries(judges).map(([name, judge]) => [
    name,
    ...measures.map(([, measure]) =>
      measure.ofTheEngineOnly && judge !== judges['engine 2'] ? '–' : countOf(measure, judge, samples),
    ),
  ]);
  const falseAlarms = samples.filter(
    ({ labelled, judge }) =>
      !needsOtherHelp(labelled) && judge(judges['engine 2']).kind === 'other-help-first',
  );
  return [
    ...[header, header.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`),
    `\nsent to other help without need: ${falseAlarms.length}`,
  ].join('\n');
}

function countOf({ of, right }: Measure, judge: Judge, samples: readonly Sample[]): string {
  const all = samples.filter(({ labelled }) => of(labelled));
  const hits = all.filter(sample => right(sample.judge(judge), sample.labelled)).length;
  const [low, high] = wilson(hits, all.length);
  return `${hits}/${all.length} (${percent(low)}–${percent(high)})`;
}

/** How many undisputed cases each judge gets right, by set and encoding. */
export function undisputedHits(folder: string): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const sets = Object.entries(SETS).filter(([, file]) => existsSync(join(folder, file)));
  return Object.fromEntries(
    sets.flatMap(([name, file]) => {
      const samples = samplesIn(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      return [...new Set(samples.map(({ by }) => by))].map(by => {
        const some = samples.filter(sample => sample.by === by && !sample.labelled.debatable);
        const hits = (judge: Judge) => some.filter(one => isRight(one.judge(judge), one.labelled)).length;
        return [
          `${name}, ${by}`,
          Object.fromEntries(Object.entries(judges).map(([key, judge]) => [key, hits(judge)])),
        ];
      });
    }),
  );
}

/** The 95 % interval of a share, after Wilson (1927). */
function wilson(hits: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = hits / all;
  const middle = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const whole = 1 + (z * z) / all;
  return [(middle - spread) / whole, (middle + spread) / whole];
}

function percent(share: number): string {
  return `${Math.round(100 * Math.min(1, Math.max(0, share)))}%`;
}

/** What the engine says of each case that it gets wrong. */
function wrongOnes(name: string, samples: readonly Sample[]): string {
  const lines = samples.flatMap(({ id, by, labelled, judge }) => {
    const given = judge(judges['engine 2']);
    const said = given.kind === 'mentor' ? given.type : given.kind;
    if (isRight(given, labelled)) return [];
    const expected = labelled.label === 'not-a-mentor' ? labelled.label : labelled.primary;
    return [`  ${id} ${by}${labelled.debatable ? ' (debatable)' : ''}: ${said}, not ${expected}`];
  });
  return [`${name}, still wrong:`, ...(lines.length === 0 ? ['  none'] : lines)].join('\n');
}
