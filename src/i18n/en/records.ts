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
        values: {
          candidate: 'possible',
          mentor: 'chosen',
          ended: 'wrapped up',
          declined: 'not going ahead',
        },
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
      checkIns: {
        label: 'How it goes',
        fields: {
          day: '',
          answers: { label: '', fields: { seen: 'seen', supported: 'supported', free: 'free to say all' } },
          text: '',
        },
      },
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
      minutes: 'Minutes',
      place: 'Place',
      agenda: 'To talk about',
      prepared: {
        label: 'On the page',
        fields: {
          text: '',
          part: {
            label: '',
            values: {
              'run-into': 'what I run into',
              ambitions: 'my ambitions',
              goal: 'goal',
              reality: 'reality',
              options: 'options',
              will: 'will',
            },
          },
        },
      },
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
  questions: {
    name: 'question',
    counted: p => (p.count === 1 ? '1 question' : `${p.count} questions`),
    made: 'question noted',
    the: p => `the question “${p.text}”`,
    about: p => `“${p.text}”`,
    fields: {
      text: 'Question',
      type: {
        label: 'For',
        values: {
          'inside-career-path': 'someone on your career path',
          'outside-neutral': 'someone from outside',
        },
      },
      about: {
        label: 'About',
        values: {
          route: 'how to get there',
          craft: 'how the work is done well',
          'unwritten-rules': 'how things really work',
          introductions: 'who should get to know you',
          example: 'a living example',
          'current-work': 'what gets in your way',
          'self-image': 'what you don’t see in yourself',
          doubts: 'doubts',
          challenge: 'where you are wrong',
        },
      },
      phase: {
        label: 'When',
        values: {
          first: 'at the first meeting',
          'on-the-way': 'on the way',
          hard: 'when it is hard',
          ending: 'near the end',
        },
      },
      library: 'In the library',
      asked: 'Asked on',
      hidden: 'Hidden',
    },
  },
};
