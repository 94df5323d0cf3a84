import type { Kind, MentorType } from '../../domain/advice/recommendation.ts';
import type { growth as English } from '../en/growth.ts';

/** De samenvatting is van de gebruiker zelf: ze zegt ‘ik’. */
export const growth: typeof English = mentor => {
  const types: Readonly<Record<MentorType, string>> = {
    'inside-career-path': `een ${mentor} op mijn loopbaanpad`,
    'outside-neutral': `een ${mentor} van buiten`,
  };
  const advised: Readonly<Record<Kind, (type: MentorType) => string>> = {
    mentor: type => types[type],
    'other-help-first': type => `eerst andere hulp, daarna ${types[type]}`,
    'no-mentor-needed': type => `voorlopig geen ${mentor} nodig; wil ik er toch een, dan ${types[type]}`,
  };

  return {
    title: 'Mijn groei',
    written: p => `Geschreven naar ${p.path}. Er is niets weggelaten; het is alleen voor jezelf bedoeld.`,
    meetings: p =>
      p.count === 1
        ? `Eén gesprek met een ${mentor}, op ${p.first}.`
        : `${p.count} gesprekken met een ${mentor}, ${p.first === p.last ? `op ${p.first}` : `van ${p.first} tot en met ${p.last}`}.`,
    mentors: p => {
      const [only, ...others] = p.mentors;
      if (only && others.length === 0 && only.count === p.meetings) {
        return p.meetings === 1 ? `Dat was met ${only.name}.` : `Steeds met ${only.name}.`;
      }
      const names = p.mentors.map(({ name, count }) => `${name} (${count})`);
      return `Met ${[names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' en ')}.`;
    },
    noMeetings: 'Er zijn nog geen reflecties op gesprekken.',
    noMeetingsThen: 'In die tijd schreef ik niets op.',
    period: ({ since, until }) => {
      if (since === null) return `Dit gaat over de tijd tot en met ${until}.`;
      if (until === null) return `Dit gaat over de tijd vanaf ${since}.`;
      if (since === until) return `Dit gaat over ${since}.`;
      return `Dit gaat over de tijd van ${since} tot en met ${until}.`;
    },
    aim: {
      heading: 'Waar ik naartoe wil',
      direction: p => `Richting: ${p.direction}`,
      advice: p => `Het advies: ${advised[p.kind](p.type)}`,
    },
    confidence: {
      heading: 'Zelfvertrouwen',
      intro:
        'Hoe zeker ik me in mijn werk voelde toen ik op een gesprek terugkeek, van 0 (helemaal niet) tot 10 (heel zeker).',
      day: 'Dag',
      value: 'Zelfvertrouwen',
      firstAndLast: p => `De eerste keer noteerde ik een ${p.first}, de laatste keer een ${p.last}.`,
      lower: 'Een lager cijfer zegt op zichzelf weinig: wie veel leert, kijkt vaak strenger naar zichzelf.',
    },
    critical: 'Waar ik kritischer op ben',
    blindSpots: { heading: 'Blinde vlekken', outcome: 'Wat ervan werd:' },
    skills: 'Vaardigheden',
    perspectives: 'Andere kijk',
    actions: {
      heading: 'Acties',
      due: p => `uiterlijk ${p.day}`,
      overdue: p => `had ik willen doen op ${p.day}`,
      dropped: 'Hoeft niet meer:',
    },
    next: 'Wat ik meeneem',
    reflections: { heading: 'Wat ik opschreef', soWhat: 'Wat het me zegt:', nowWhat: 'Wat ik ga doen:' },
    privateEdition: 'Dit is de privéversie: er is niets weggelaten, en dit is alleen voor mijzelf bedoeld.',
  };
};
