import type { Agreement } from '../../src/domain/people/person.ts';
import { personWith, sessionWith } from '../store/samples.ts';
import { intakeOf, scientist } from './samples.ts';

/** The advice to a scientist: somebody on the path. */
export const advised = intakeOf(scientist);

const unmet = { ratings: [], agreement: null, checkIns: [], ended: null, status: 'candidate' } as const;

/** On the path, elsewhere, and chosen. */
export const ann = personWith({
  ...{ id: '20261120090000-aaaaaaaaaa', name: 'Ann de Wit', what: 'leads a laboratory', status: 'mentor' },
  ...{ employer: 'other', onPath: true, sameWork: null, decidesOnMe: false, talksWithJudges: false },
  met: 'the autumn conference',
  ratings: [{ day: '2026-10-02', click: [5, 4, 4, 5], learning: [4, 5, 4, 4], verdict: 'good' }],
  checkIns: [{ day: '2026-11-06', answers: { seen: 4, supported: 5, free: 3 }, text: null }],
});

/** The own boss. */
export const boss = personWith({
  ...{ ...unmet, id: '20261120090001-bbbbbbbbbb', name: 'Bo', what: 'my manager', employer: 'own' },
  ...{ onPath: true, sameWork: null, decidesOnMe: true, talksWithJudges: null },
});

/** The same profession, elsewhere: taken for neutral, and not. */
export const colleague = personWith({
  ...{ ...unmet, id: '20261120090002-cccccccccc', name: 'Chris', what: null, employer: 'other' },
  ...{ onPath: false, sameWork: true, decidesOnMe: false, talksWithJudges: false },
});

/** Far from all of it. */
export const outsider = personWith({
  ...{ ...unmet, id: '20261120090003-dddddddddd', name: 'Dee', what: 'a judge', employer: 'other' },
  ...{ onPath: false, sameWork: false, decidesOnMe: false, talksWithJudges: false },
  ratings: [{ day: '2026-11-01', click: [3, 4], learning: [], verdict: 'deciding' }],
});

/** Of whom little is known. */
export const stranger = personWith({
  ...{ ...unmet, id: '20261120090004-eeeeeeeeee', name: 'Eva', what: null, employer: null },
  ...{ onPath: null, sameWork: null, decidesOnMe: null, talksWithJudges: null },
});

export const metAnn = sessionWith({ day: '2026-11-13', person: ann.id, mentor: ann.name });

export const agreement: Agreement = {
  goals: 'To know by the summer whether I apply again, and with what.',
  weeks: 3,
  minutes: 60,
  place: 'walking, or by phone when it rains',
  planner: 'I do',
  confidential: 'What we say stays between us.',
  lookBack: '2027-02-12',
};
