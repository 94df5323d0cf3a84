import type { KindWords } from '../record-words.ts';

export const kinds: KindWords = {
  intakes: {
    name: 'intake',
    counted: p => (p.count === 1 ? '1 intake' : `${p.count} intakes`),
    made: 'intake gedaan',
    the: p => `de intake van ${p.day}, “${p.text}”`,
    about: p => `${p.day}, “${p.text}”`,
  },
  people: {
    name: 'persoon',
    counted: p => (p.count === 1 ? '1 persoon' : `${p.count} personen`),
    made: 'persoon toegevoegd',
    the: p => p.text,
    about: p => p.text,
    fields: {
      name: 'Naam',
      what: 'Doet',
      employer: {
        label: 'Werkt',
        values: { own: 'bij dezelfde werkgever', other: 'bij een andere werkgever' },
      },
      sameWork: 'Doet hetzelfde werk als jij',
      onPath: 'Kent waar jij heen wilt',
      decidesOnMe: 'Beslist over jou',
      talksWithJudges: 'Spreekt wie over jou beslist',
      met: 'Hoe je elkaar kent',
      note: 'Notitie',
      status: {
        label: 'Status',
        values: { candidate: 'mogelijk', mentor: 'gekozen', ended: 'afgerond', declined: 'gaat niet door' },
      },
      ratings: {
        label: 'Hoe het voelde',
        fields: {
          day: '',
          click: 'klik',
          learning: 'leren',
          verdict: {
            label: 'oordeel',
            values: { good: 'past goed', deciding: 'nog aan het denken', 'no-fit': 'past niet' },
          },
        },
      },
      agreement: {
        label: 'Afgesproken',
        fields: {
          goals: 'doelen:',
          weeks: 'weken tussen twee gesprekken:',
          minutes: 'minuten:',
          place: 'plek:',
          planner: 'wie plant:',
          confidential: 'blijft onder jullie:',
          lookBack: 'terugkijken op',
        },
      },
      checkIns: {
        label: 'Hoe het gaat',
        fields: {
          day: '',
          answers: {
            label: '',
            fields: { seen: 'gezien', supported: 'gesteund', free: 'vrij om alles te zeggen' },
          },
          text: '',
        },
      },
      ended: { label: 'Afgerond', fields: { day: '', text: '' } },
    },
  },
  appointments: {
    name: 'afspraak',
    counted: p => (p.count === 1 ? '1 afspraak' : `${p.count} afspraken`),
    made: 'afspraak gemaakt',
    the: p => `de afspraak van ${p.day}${p.text === '' ? '' : `, “${p.text}”`}`,
    about: p => `${p.day}${p.text === '' ? '' : `, “${p.text}”`}`,
    fields: {
      person: 'Met',
      at: 'Wanneer',
      minutes: 'Minuten',
      place: 'Plek',
      agenda: 'Te bespreken',
      prepared: {
        label: 'Op het blad',
        fields: {
          text: '',
          part: {
            label: '',
            values: {
              'run-into': 'waar ik tegenaan loop',
              ambitions: 'mijn ambities',
              goal: 'doel',
              reality: 'situatie',
              options: 'mogelijkheden',
              will: 'wat ik ga doen',
            },
          },
        },
      },
      status: {
        label: 'Status',
        values: { planned: 'gepland', held: 'geweest', cancelled: 'afgezegd' },
      },
      session: 'Reflectie',
    },
  },
  sessions: {
    name: 'reflectie',
    counted: p => (p.count === 1 ? '1 reflectie' : `${p.count} reflecties`),
    made: 'reflectie opgeschreven',
    the: p => `het gesprek van ${p.day}, “${p.text}”`,
    about: p => `gesprek van ${p.day}, “${p.text}”`,
  },
  actions: {
    name: 'actie',
    counted: p => (p.count === 1 ? '1 actie' : `${p.count} acties`),
    made: 'actie toegevoegd',
    the: p => `de actie “${p.text}”${p.day === null ? '' : `, uiterlijk ${p.day}`}`,
    about: p => `“${p.text}”${p.day === null ? '' : `, uiterlijk ${p.day}`}`,
    fields: {
      text: 'Actie',
      due: 'Uiterlijk',
      status: { label: 'Status', values: { open: 'open', done: 'gedaan', dropped: 'vervallen' } },
      session: 'Reflectie',
      person: 'Kwam ter sprake met',
      expected: 'Wat je ervan verwachtte',
      happened: 'Wat ervan kwam',
    },
  },
  questions: {
    name: 'vraag',
    counted: p => (p.count === 1 ? '1 vraag' : `${p.count} vragen`),
    made: 'vraag genoteerd',
    the: p => `de vraag “${p.text}”`,
    about: p => `“${p.text}”`,
    fields: {
      text: 'Vraag',
      type: {
        label: 'Voor',
        values: { 'inside-career-path': 'iemand op je loopbaanpad', 'outside-neutral': 'iemand van buiten' },
      },
      about: {
        label: 'Over',
        values: {
          route: 'hoe je er komt',
          craft: 'hoe je het werk goed doet',
          'unwritten-rules': 'hoe het echt werkt',
          introductions: 'wie je moet leren kennen',
          example: 'een levend voorbeeld',
          'current-work': 'waar je tegenaan loopt',
          'self-image': 'wat je van jezelf niet ziet',
          doubts: 'twijfels',
          challenge: 'waar je ernaast zit',
        },
      },
      phase: {
        label: 'Wanneer',
        values: {
          first: 'in het eerste gesprek',
          'on-the-way': 'onderweg',
          hard: 'als het moeilijk is',
          ending: 'tegen het einde',
        },
      },
      library: 'In de verzameling',
      asked: 'Gesteld op',
      hidden: 'Verborgen',
    },
  },
};
