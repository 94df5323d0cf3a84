import type { KindWords } from '../record-words.ts';

/** What each kind of record is called, how one is named, and the labels of those without a page of their own. */
export const kinds: KindWords = {
  intakes: {
    name: 'intake',
    counted: p => (p.count === 1 ? '1 intake' : `${p.count} intakes`),
    made: 'intake done',
    the: p => `the intake from ${p.day}, “${p.text}”`,
    about: p => `${p.day}, “${p.text}”`,
  },
  people: {
    name: 'person',
    counted: p => (p.count === 1 ? '1 person' : `${p.count} people`),
    made: 'person added',
    the: p => p.text,
    about: p => p.text,
    fields: {
      name: 'Name',
      what: 'What they do',
      employer: { label: 'Works for', values: { own: 'the same employer', other: 'another employer' } },
      sameWork: 'Does the same work as you',
      onPath: 'Knows the way to where you want to be',
      decidesOnMe: 'Has a say over you',
      talksWithJudges: 'Talks to those who have a say over you',
      met: 'How you met',
      note: 'Note',
      status: {
        label: 'Status',
        values: { candidate: 'possible', mentor: 'chosen', ended: 'ended', declined: 'said no' },
      },
      ratings: {
        label: 'How it felt',
        fields: {
          day: '',
          click: 'click',
          learning: 'learning',
          verdict: {
            label: 'verdict',
            values: { good: 'a good fit', deciding: 'still thinking', 'no-fit': 'no fit' },
          },
        },
      },
      agreement: {
        label: 'Agreed',
        fields: {
          goals: 'goals:',
          weeks: 'weeks between meetings:',
          minutes: 'minutes:',
          place: 'place:',
          planner: 'who plans them:',
          confidential: 'what stays between you:',
          lookBack: 'looking back on',
        },
      },
      checkIns: { label: 'How it goes', fields: { day: '', answers: { label: '', fields: {} }, text: '' } },
      ended: { label: 'Ended', fields: { day: '', text: '' } },
    },
  },
  appointments: {
    name: 'appointment',
    counted: p => (p.count === 1 ? '1 appointment' : `${p.count} appointments`),
    made: 'appointment made',
    the: p => `the appointment on ${p.day}${p.text === '' ? '' : `, “${p.text}”`}`,
    about: p => `${p.day}${p.text === '' ? '' : `, “${p.text}”`}`,
    fields: {
      person: 'With',
      at: 'When',
      zone: 'Time zone',
      minutes: 'Minutes',
      place: 'Place',
      agenda: { label: 'To talk about', fields: { text: '' } },
      status: {
        label: 'Status',
        values: { planned: 'planned', held: 'took place', cancelled: 'called off' },
      },
      session: 'Reflection',
    },
  },
  sessions: {
    name: 'reflection',
    counted: p => (p.count === 1 ? '1 reflection' : `${p.count} reflections`),
    made: 'reflection written',
    the: p => `the meeting on ${p.day}, “${p.text}”`,
    about: p => `meeting on ${p.day}, “${p.text}”`,
  },
  actions: {
    name: 'action',
    counted: p => (p.count === 1 ? '1 action' : `${p.count} actions`),
    made: 'action added',
    the: p => `the action “${p.text}”${p.day === null ? '' : `, by ${p.day}`}`,
    about: p => `“${p.text}”${p.day === null ? '' : `, by ${p.day}`}`,
    fields: {
      text: 'Action',
      due: 'By',
      status: { label: 'Status', values: { open: 'open', done: 'done', dropped: 'dropped' } },
      session: 'Reflection',
      person: 'Came up in talking to',
      expected: 'What you expected of it',
      happened: 'What came of it',
    },
  },
};
