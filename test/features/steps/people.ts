import { expect } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { personWith, sessionWith } from '../../store/samples.ts';
import { NOW, TODAY } from '../../support/world.ts';
import { ann, answer, bo, finish, journal, type Step } from './samples.ts';

const { describing, rating, agreeing, checkingIn, ending, which } = en('mentor').people;
const path = { kind: 'position', position: null } as const;
const aboutNew = describing.questions({ name: 'Cas', judges: 'boss', path });
const aboutBo = describing.questions({ name: 'Bo', judges: 'boss', path });
const { name: newName } = describing.questions({ name: '…', judges: 'boss', path });

const unknown = personWith({
  ...{ id: bo.id, name: 'Bo', what: null, employer: null, sameWork: null, decidesOnMe: null },
  ...{ status: 'candidate', ratings: [] },
});
const cas = {
  ...{ name: 'Cas', what: 'leads a studio', met: 'at a fair', employer: 'other', sameWork: true },
  ...{ decidesOnMe: false, talksWithJudges: false, onPath: false, note: null, status: 'candidate' },
  ...{ ratings: [], agreement: null, checkIns: [], ended: null, shared: [] },
};
const grades = ['safe', 'asked', 'values', 'again', 'challenged', 'learn', 'experience', 'time'] as const;
const rated = { day: TODAY, click: [4, 4, 4, 4], learning: [4, 4, 4, 4], verdict: 'good' };
const agreed = {
  ...{ goals: 'speak up', weeks: 4, minutes: 45, place: 'the café', planner: 'I do' },
  ...{ confidential: 'all of it', lookBack: '2027-03-04' },
};
const looked = { day: TODAY, answers: { seen: 5, supported: 4, free: 3 }, text: 'more time' };
const ended = { day: TODAY, text: 'to ask first' };
const relation = checkingIn.questions({ name: 'Ann' });
const farewell = ending.questions({ name: 'Ann' });

/** The record of somebody, and a journal with the others as they were. */
const becomes = (before: typeof ann, changes: object) => ({
  prints: { id: before.id, ...changes },
  leaves: {
    people: journal.people.map(one =>
      one.id === before.id ? { ...one, ...changes, updatedAt: NOW.toISOString() } : one,
    ),
  },
});
const agreementFlags = Object.entries({
  ...{ goals: 'speak up', weeks: '4', minutes: '45', place: 'the café', planner: 'I do' },
  ...{ confidential: 'all of it', 'look-back': '4 march' },
}).flatMap(([flag, value]) => [`--${flag}`, value]);

/** Somebody who marked a skill for others to read of. */
const withSkill = {
  ...journal,
  sessions: [
    sessionWith({
      skills: [{ id: 's', name: 'giving the lead', evidence: null, competency: null }],
      shared: ['s'],
    }),
  ],
};

/** What one does with people. */
export const peopleSteps: readonly Step[] = [
  {
    name: 'people add',
    before: journal,
    flags: [
      ...['people', 'add', 'Cas', '--what', 'leads a studio', '--met', 'at a fair', '--employer', 'other'],
      ...['--same-work', 'yes', '--decides-on-me', 'no', '--talks-with-judges', 'no', '--on-path', 'no'],
    ],
    prints: cas,
    leaves: { people: [{}, {}, cas] },
    guided: {
      args: ['people', 'add'],
      script: {
        [newName.title]: answer('Cas'),
        [aboutNew.what.title]: answer('leads a studio'),
        [aboutNew.met.title]: answer('at a fair'),
        [aboutNew.decidesOnMe.title]: answer(false),
        [aboutNew.onPath.title]: answer(false),
        [aboutNew.sameWork.title]: answer(true),
        [aboutNew.employer.title]: answer('other'),
        [aboutNew.talksWithJudges.title]: answer(false),
        [describing.review.title]: finish,
      },
    },
  },
  {
    name: 'people edit',
    before: { ...journal, people: [ann, unknown] },
    flags: ['people', 'edit', 'Bo', '--what', 'keeps bees', '--decides-on-me', 'yes'],
    prints: { id: bo.id, what: 'keeps bees', decidesOnMe: true },
    leaves: { people: [ann, { name: 'Bo', what: 'keeps bees', decidesOnMe: true, employer: null }] },
    guided: {
      args: ['people', 'edit', 'Bo'],
      script: {
        [newName.title]: answer('Bo'),
        [aboutBo.what.title]: answer('keeps bees'),
        [aboutBo.met.title]: 'skip',
        [aboutBo.decidesOnMe.title]: answer(true),
        [describing.review.title]: finish,
      },
    },
  },
  {
    name: 'people rate',
    before: journal,
    flags: ['people', 'rate', 'Bo', ...grades.flatMap(key => [`--${key}`, '4']), '--verdict', 'good'],
    ...becomes(bo, { ratings: [rated] }),
    guided: {
      args: ['people', 'rate', 'Bo'],
      script: {
        ...Object.fromEntries(grades.map(key => [rating.questions[key].title, answer(4)])),
        [rating.questions.verdict.title]: answer('good'),
        [rating.review.title]: finish,
      },
    },
  },
  {
    name: 'people choose',
    before: journal,
    flags: ['people', 'choose', 'Bo'],
    ...becomes(bo, { status: 'mentor' }),
    guided: { args: ['people', 'choose'], script: { [which.title]: answer(bo.id) } },
  },
  {
    name: 'people agree',
    before: journal,
    flags: ['people', 'agree', 'Ann', ...agreementFlags],
    ...becomes(ann, { agreement: agreed }),
    guided: {
      args: ['people', 'agree', 'Ann'],
      script: {
        ...Object.fromEntries(
          Object.entries(agreed).map(([key, value]) => [
            agreeing.questions[key as keyof typeof agreed].title,
            answer(String(value)),
          ]),
        ),
        [agreeing.review.title]: finish,
      },
    },
  },
  {
    name: 'people checkin',
    before: journal,
    flags: [
      ...['people', 'checkin', 'Ann', '--seen', '5', '--supported', '4', '--free', '3'],
      ...['--text', 'more time'],
    ],
    ...becomes(ann, { checkIns: [looked] }),
    guided: {
      args: ['people', 'checkin', 'Ann'],
      script: {
        [relation.seen.title]: answer(5),
        [relation.supported.title]: answer(4),
        [relation.free.title]: answer(3),
        [relation.text.title]: answer('more time'),
        [checkingIn.review.title]: finish,
      },
    },
  },
  {
    name: 'people end',
    before: journal,
    flags: ['people', 'end', 'Ann', '--text', 'to ask first'],
    ...becomes(ann, { status: 'ended', ended }),
    guided: {
      args: ['people', 'end', 'Ann'],
      script: {
        [farewell.signs.title]: answer(['reached']),
        [farewell.text.title]: answer('to ask first'),
        [ending.review.title]: finish,
      },
    },
  },
  {
    name: 'people message',
    before: journal,
    flags: ['people', 'message', 'Bo'],
    prints: { person: bo.id },
    leaves: { people: journal.people },
  },
  {
    name: 'people brief',
    before: withSkill,
    flags: ['people', 'brief', 'Bo'],
    prints: { person: bo.id, text: expect.stringContaining('giving the lead') },
  },
  {
    name: 'people find',
    before: journal,
    files: { 'list.csv': 'name;role\nCas;leads a studio\nDee;paints\n' },
    flags: ['people', 'find', '--from', 'list.csv', '--keep', 'Cas'],
    prints: { kept: [{ name: 'Cas', what: 'leads a studio', status: 'candidate' }] },
    leaves: { people: [ann, bo, { name: 'Cas', what: 'leads a studio' }] },
  },
  {
    name: 'people list',
    before: journal,
    flags: ['people', 'list'],
    prints: { people: [{ id: ann.id }, { id: bo.id }] },
  },
];
