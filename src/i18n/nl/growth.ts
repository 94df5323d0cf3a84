import type { Kind, MentorType } from '../../domain/advice/recommendation.ts';
import type { TimeTogether } from '../../domain/growth/story/title.ts';
import type { growth as English } from '../en/growth.ts';
import { joinParts } from './join-parts.ts';
import { countInWords } from './numbers.ts';

/** Het overzicht is van de gebruiker zelf: het zegt ‘ik’. */
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
    written: p => `Opgeslagen in ${p.path}. Er is niets weggelaten; het is alleen voor jou bedoeld.`,
    busy: 'Het overzicht schrijven',
    marksUnheeded: p =>
      `Je markeerde ${p.count === 1 ? 'één ding' : `${countInWords(p.count)} dingen`} om te delen. Dit overzicht is alleen voor jou en bevat alles, gemarkeerd of niet. Alleen wat je markeerde: mentor export --share development`,
    title: {
      'one-meeting': ({ name }) => `Een gesprek met ${name}`,
      together: ({ name, time }) => `${upperFirst(timeInWords(time))} met ${name}`,
      'what-it-brought': () => 'Wat het me bracht',
      shared: () => 'Mijn groei',
    },
    meetings: p => (p.count === 1 ? 'één gesprek' : `${countInWords(p.count)} gesprekken`),
    mentors: p => {
      const names = p.mentors.map(({ name, count }) => (p.isAll ? name : `${name} (${count})`));
      return `met ${joinParts(names)}`;
    },
    noMeetings: 'Er zijn nog geen reflecties op gesprekken.',
    noMeetingsThen: 'In die periode schreef ik niets op.',
    period: ({ since, until }) => {
      if (since === null) return `Tot en met ${until}.`;
      if (until === null) return `Vanaf ${since}.`;
      if (since === until) return `Van ${since}.`;
      return `Van ${since} tot en met ${until}.`;
    },
    aim: {
      heading: 'Waar ik heen wilde',
      targetPosition: 'De stap die ik voor me zag:',
      role: 'Mijn werk:',
      situation: 'Waar ik tegenaan liep:',
      questions: 'Wat ik wilde vragen:',
      advice: 'Het advies:',
      advised: p => `${advised[p.kind](p.type)}.`,
      agreement: p =>
        p.name === null ? 'Waar we aan zouden werken:' : `Waar ${p.name} en ik aan zouden werken:`,
    },
    changed: {
      heading: 'Wat er veranderde',
      confidence: p =>
        `Hoe zeker ik me voelde, van 0 tot 10: eerst een ${p.first}, ${p.isNow ? 'nu' : 'uiteindelijk'} een ${p.last}.`,
      blindSpots: p => {
        const all = p.changed + p.watched + p.seen + p.new;
        if (all === 1) return p.changed === 1 ? 'Eén blinde vlek, en die veranderde' : 'Eén blinde vlek';
        const told = [
          p.changed > 0 && `${countInWords(p.changed)} ${p.changed === 1 ? 'is' : 'zijn'} veranderd`,
          p.watched > 0 && `op ${countInWords(p.watched)} let ik`,
          p.seen > 0 && `${countInWords(p.seen)} zag ik terug`,
          p.new > 0 && p.new < all && `${countInWords(p.new)} ${p.new === 1 ? 'is' : 'zijn'} nieuw`,
        ].filter(part => part !== false);
        const sum = `${upperFirst(countInWords(all))} blinde vlekken`;
        return told.length === 0 ? sum : `${sum}: ${joinParts(told)}`;
      },
      movedBlindSpot: p => `Een blinde vlek die verschoof, opgemerkt op ${p.day}:`,
      skill: p => (p.times === null || p.times === 1 ? p.name : `${p.name}, ${countInWords(p.times)} keer`),
      onDay: p => `op ${p.day}:`,
      actions: ({ done, open, dropped }) => {
        const of = done + open + dropped;
        if (of === 1) return 'Het ene dat ik wilde doen, is gedaan.';
        if (done === of) return `Alle ${countInWords(of)} dingen die ik wilde doen, zijn gedaan.`;
        const rest = [
          ...(open > 0 ? [`${countInWords(open)} ${open === 1 ? 'staat' : 'staan'} nog open`] : []),
          ...(dropped > 0 ? [`${countInWords(dropped)} liet ik los`] : []),
        ];
        return `Van de ${countInWords(of)} dingen die ik wilde doen, ${done === 1 ? 'is' : 'zijn'} er ${countInWords(done)} gedaan; ${joinParts(rest)}.`;
      },
      crowded: p =>
        `${p.recent === p.of ? `Alle ${countInWords(p.of)}` : `${upperFirst(countInWords(p.recent))} van de ${countInWords(p.of)}`} voorbeelden zijn van ${p.since} of later. Misschien staat er meer in wat ik daarvoor schreef.`,
    },
    chapters: {
      heading: 'Gesprek voor gesprek',
      with: p => (p.name === null ? p.day : `${p.day}, met ${p.name}`),
      soWhat: 'Dus:',
      nowWhat: 'Voornemen:',
      stages: 'Van dichtbij:',
      gap: p => `${upperFirst(countInWords(p.weeks))} weken zonder gesprek.`,
    },
    actions: {
      dropped: 'Losgelaten:',
      expected: 'Ik verwachtte:',
      due: p => `uiterlijk ${p.day}`,
      overdue: p => `had ik willen doen op ${p.day}`,
    },
    threads: {
      heading: 'Rode draden',
      confidence: 'Hoe zeker ik me voelde, 0 tot 10',
      critical: 'Kritischer op',
      perspectives: 'Met andere ogen gezien',
      blindSpots: 'Blinde vlekken',
      skills: 'Geoefend',
      actions: 'Wat ik deed',
      otherActions: 'Wat ik verder deed',
      seen: { seen: 'weer gezien', watched: 'erop gelet', changed: 'veranderd' },
    },
    ahead: {
      heading: 'Vanaf hier',
      takenAlong: p => (p.name === null ? 'Wat ik meeneem:' : `Wat ik meeneem van ${p.name}:`),
      open: 'Nog te doen:',
      asks: 'Van mijn werkgever vraag ik:',
    },
    closing: p =>
      p.edition === 'private'
        ? 'Privé: alles wat ik opschreef, staat hierin, alleen voor mij.'
        : 'Ik koos wat hierin staat. Meer houd ik voor mezelf.',
  };
};

function timeInWords({ unit, count }: TimeTogether): string {
  if (unit === 'weeks') return `${countInWords(count)} weken`;
  if (unit === 'months') return `${countInWords(count)} maanden`;
  return count === 1.5 ? 'anderhalf jaar' : `${count === 1 ? 'een' : countInWords(count)} jaar`;
}

/** Ook van één de eerste letter, met haar accent. */
function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
