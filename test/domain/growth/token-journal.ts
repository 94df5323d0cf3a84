import fc from 'fast-check';
import type { IntakeRecord } from '../../../src/domain/intake/record.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import { KINDS } from '../../../src/domain/journal/kinds.ts';
import { type Action, newAction } from '../../../src/domain/meetings/action.ts';
import type { Appointment } from '../../../src/domain/meetings/appointment.ts';
import { newAppointment } from '../../../src/domain/meetings/appointment.ts';
import type { Session } from '../../../src/domain/meetings/session.ts';
import type { Person } from '../../../src/domain/people/person.ts';
import { intakeOn, meetingOn } from './samples.ts';

/** Something that stands in a journal, by which one sees it anywhere: words, a number, or a day (yyyy-MM-dd). */
export interface Token {
  readonly kind: 'words' | 'day';
  readonly text: string;
  /** Other words that say the same, as in another language. */
  readonly alias?: readonly string[];
  /** Whether it may leave: only what is marked may. */
  readonly mayLeave: boolean;
  /** Whether it must be there where it may. */
  readonly isWanted: boolean;
}

export interface TokenJournal {
  readonly journal: Journal;
  readonly tokens: readonly Token[];
}

type Generate = fc.GeneratorValue;

/** A journal in which every text of every field, every number and every day is one of its own, with some of it marked. */
export function tokenJournal(g: Generate): TokenJournal {
  return new TokenMaker(g).journal();
}

/** What may be marked in a meeting, and tells by that on which day it was. */
const IN_SESSION = [...KINDS.sessions.shareable.fields, 'spot-1', 'spot-2', 'skill-1', 'skill-2'];

class TokenMaker {
  private readonly tokens: Token[] = [];
  private readonly chance: number;
  private readonly days: string[];
  private readonly g: Generate;
  /** The names of people that are marked somewhere. */
  private readonly named = new Set<string>();

  constructor(g: Generate) {
    this.g = g;
    this.chance = g(fc.constantFrom, 0, 1, 3, 6, 10);
    const days: readonly string[] = g(() =>
      fc.shuffledSubarray([...EVERY_DAY], { minLength: 90, maxLength: 90 }),
    );
    this.days = days.slice();
  }

  journal(): TokenJournal {
    const people = [1, 2, 3].map(number => this.person(`p${number}`));
    const met = this.g(fc.integer, { min: 0, max: 5 });
    const meetings = Array.from({ length: met }, (_, at) => this.meeting(at, people));
    const metPeople = new Set(meetings.map(({ session }) => session.person));
    for (const person of people) this.tellOfPerson(person, metPeople.has(person.id));
    for (const { name } of people) this.nameToken(name);
    const loose = this.action('loose', null, this.nextDay());
    this.dayToken(loose.createdAt.slice(0, 10), loose.shared.length > 0);
    const [first, last] = [this.nextDay(), this.nextDay()].toSorted();
    const intakes = [this.intake(first ?? '', 'old', false), this.intake(last ?? '', 'new', true)];
    return {
      journal: {
        ...emptyJournal,
        intakes,
        people,
        appointments: [this.appointment('p1')],
        sessions: meetings.map(({ session }) => session),
        actions: [...meetings.flatMap(({ actions }) => actions), loose],
        questions: [this.question()],
      },
      tokens: this.tokens,
    };
  }

  private marks(of: readonly string[]): readonly string[] {
    const marked = of.filter(() => this.g(fc.integer, { min: 0, max: 9 }) < this.chance);
    return [...marked, ...(this.g(fc.boolean) ? ['of-another-version'] : [])];
  }

  private text(mayLeave: boolean, isWanted = true): string {
    const text = `Tok${1000 + this.tokens.length}x`;
    this.tokens.push({ kind: 'words', text, mayLeave, isWanted });
    return text;
  }

  private nameToken(name: string): void {
    for (const text of name.split(' ')) {
      this.tokens.push({ kind: 'words', text, mayLeave: this.named.has(name), isWanted: true });
    }
  }

  private nextDay(): string {
    return this.days.pop() ?? '';
  }

  private dayToken(text: string, mayLeave: boolean): string {
    this.tokens.push({ kind: 'day', text, mayLeave, isWanted: false });
    return text;
  }

  /** A day of which nothing is ever shared. */
  private secretDay(): string {
    return this.dayToken(this.nextDay(), false);
  }

  private maybe<T>(make: () => T): T | null {
    return this.g(fc.boolean) ? make() : null;
  }

  private person(id: string): Person {
    const at = `${this.nextDay()}T10:00:00.000Z`;
    const shared = this.marks(KINDS.people.shareable.fields);
    return {
      id: `${at.slice(0, 4)}0101010101-${id.padEnd(10, '0')}`,
      name: `Nam${id}q Sur${id}q`,
      what: this.text(false),
      employer: 'own',
      sameWork: true,
      onPath: true,
      decidesOnMe: false,
      talksWithJudges: false,
      met: this.text(false),
      note: this.text(false),
      status: 'mentor',
      ratings: [{ day: this.secretDay(), click: [1, 2, 3, 4], learning: [1, 2, 3, 4], verdict: 'good' }],
      agreement: {
        goals: '',
        weeks: 3,
        minutes: 50,
        place: this.text(false),
        planner: this.text(false),
        confidential: this.text(false),
        lookBack: this.secretDay(),
      },
      checkIns: [{ day: this.secretDay(), answers: { seen: 4 }, text: this.text(false) }],
      ended: { day: this.nextDay(), text: '' },
      shared,
      createdAt: at,
      updatedAt: at,
    };
  }

  /** Only of those who were met anything is told. */
  private tellOfPerson(person: Person, isMet: boolean): void {
    const { shared, agreement, ended, createdAt } = person;
    const [agreed, ends] = [isMet && shared.includes('agreement'), isMet && shared.includes('ended')];
    Object.assign(agreement ?? {}, { goals: this.text(agreed) });
    Object.assign(ended ?? {}, { text: this.text(ends) });
    this.dayToken(createdAt.slice(0, 10), agreed);
    this.dayToken(ended?.day ?? '', ends);
  }

  private meeting(
    at: number,
    people: readonly Person[],
  ): { readonly session: Session; readonly actions: readonly Action[] } {
    const day = this.nextDay();
    const who = this.g(() => fc.constantFrom(...people, null));
    const shared = this.marks(IN_SESSION);
    const own = (mark: string) => this.text(shared.includes(mark));
    const seenAgain = (id: string) => ({
      day: this.dayToken(this.nextDay(), shared.includes(id)),
      state: this.g(() => fc.constantFrom('seen' as const, 'watched' as const, 'changed' as const)),
      text: this.maybe(() => own(id)),
    });
    const spot = (id: string) => ({ id, text: own(id), seen: this.maybe(() => [seenAgain(id)]) ?? [] });
    const skill = (id: string) => ({
      id,
      name: own(id),
      evidence: this.maybe(() => own(id)),
      competency: this.text(false),
    });
    const { actions: _, ...base } = meetingOn(day, { id: `s${at}` });
    const confidence = this.maybe(() => this.number(shared.includes('confidence')));
    const session: Session = {
      ...base,
      mentor: who?.name ?? this.maybe(() => own('mentor')),
      person: who?.id ?? null,
      stages: { looking: own('stages'), naming: own('stages') },
      what: own('what'),
      soWhat: this.maybe(() => own('soWhat')),
      nowWhat: this.maybe(() => own('nowWhat')),
      critical: this.maybe(() => own('critical')),
      perspective: this.maybe(() => own('perspective')),
      confidence,
      blindSpots: [spot('spot-1'), spot('spot-2')],
      skills: [skill('skill-1'), skill('skill-2')],
      shared,
    };
    if (who !== null && shared.includes('mentor')) this.named.add(who.name);
    const actions = [1, 2].map(number => this.action(`s${at}-a${number}`, `s${at}`, day));
    const tells = [
      ...shared.filter(mark => IN_SESSION.includes(mark) && this.holds(session, mark)),
      ...actions.flatMap(action => action.shared.filter(mark => isHeld(action, mark))),
    ];
    this.dayToken(day, tells.length > 0);
    return { session, actions };
  }

  private holds(session: Session, mark: string): boolean {
    return mark.includes('-') || session[mark as keyof Session] !== null;
  }

  /** A number that no other text holds; as a value of its own it can be told apart. */
  private number(mayLeave: boolean): number {
    const value = 1 + (1000 + this.tokens.length) / 10_000;
    this.tokens.push({ kind: 'words', text: String(value), mayLeave, isWanted: true });
    return value;
  }

  private action(id: string, session: string | null, day: string): Action {
    const shared = this.marks(KINDS.actions.shareable.fields);
    const status = this.g(() => fc.constantFrom('open' as const, 'done' as const, 'dropped' as const));
    const due = this.maybe(() => this.dayToken(this.nextDay(), shared.includes('text')));
    const given = {
      id,
      session,
      status,
      due,
      text: this.text(shared.includes('text')),
      expected: this.maybe(() => this.text(shared.includes('expected'))),
      happened: this.maybe(() => this.text(shared.includes('happened'))),
      shared,
    };
    return newAction(given, `${day}T12:00:00.000Z`);
  }

  private appointment(person: string): Appointment {
    const made = newAppointment(
      {
        id: 'appointment',
        at: `${this.secretDay()}T10:00:00.000Z`,
        zone: 'Europe/Amsterdam',
        person,
        place: this.text(false),
      },
      `${this.secretDay()}T10:00:00.000Z`,
    );
    return { ...made, agenda: [this.text(false)], prepared: [{ text: this.text(false), part: 'goal' }] };
  }

  private question(): Journal['questions'][number] {
    const at = `${this.secretDay()}T10:00:00.000Z`;
    return {
      id: 'question',
      text: this.text(false),
      library: null,
      type: null,
      about: null,
      phase: null,
      asked: [this.secretDay()],
      hidden: false,
      shared: [],
      createdAt: at,
      updatedAt: at,
    } as Journal['questions'][number];
  }

  /** Only the last intake is told of. */
  private intake(day: string, id: string, isLast: boolean): IntakeRecord {
    const shared = this.marks(KINDS.intakes.shareable.fields);
    const own = (mark: string) => this.text(isLast && shared.includes(mark));
    const base = intakeOn(day, own('ambition'));
    if (isLast) {
      const choice = (mark: string, text: string, alias: readonly string[]) =>
        this.tokens.push({ kind: 'words', text, alias, mayLeave: shared.includes(mark), isWanted: true });
      choice('questions', 'doubts', ['Am I good enough', 'Ben ik goed genoeg']);
      choice('recommendation', 'inside-career-path', ['on my career path', 'op mijn loopbaanpad']);
    }
    this.dayToken(day, isLast && shared.some(mark => mark !== 'of-another-version'));
    return {
      ...base,
      id,
      answers: {
        ...base.answers,
        role: own('role'),
        situation: own('situation'),
        targetPosition: own('targetPosition'),
        stopSigns: ['health'],
        questions: ['doubts'],
      },
      shared,
    };
  }
}

function isHeld(action: Action, mark: string): boolean {
  return (mark === 'text' || mark === 'expected' || mark === 'happened') && action[mark] !== null;
}

/** Days of two years of which no two fall on the same date. */
const EVERY_DAY: readonly string[] = Array.from({ length: 360 }, (_, at) => {
  const at0 = new Date(Date.UTC(2026, 0, 1 + at));
  return at0
    .toISOString()
    .replace('2026', at % 2 === 0 ? '2026' : '2025')
    .slice(0, 10);
});
