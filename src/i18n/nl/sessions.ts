import type { ActionStatus } from '../../domain/meetings/action.ts';
import type { sessions as English } from '../en/sessions.ts';

const statuses: Readonly<Record<ActionStatus, string>> = {
  open: 'open',
  done: 'gedaan',
  dropped: 'vervallen',
};

export const sessions: typeof English = mentor => ({
  statuses,
  overdue: 'te laat',
  due: p => `uiterlijk ${p.day}`,
  labels: {
    mentor: 'Met',
    soWhat: 'Wat het betekent',
    nowWhat: 'En nu',
    blindSpots: 'Blinde vlekken',
    critical: 'Kritischer op',
    perspective: 'Andere kijk',
    skills: 'Vaardigheden',
    confidence: 'Zelfvertrouwen',
    actions: 'Acties',
  },
  outcome: p => `wat ervan werd: ${p.outcome}`,
  seen: { seen: 'weer gezien', watched: 'op gelet', changed: 'veranderd' },
  mayBeShared: 'mag gedeeld worden',
  confidence: p => `${p.value} van 10`,
  stored: p => `Bewaard als ${p.id}: het gesprek van ${p.day}.`,
  withoutDay: p => `${p.text}: zonder dag.`,
  noDayIn: p => `${p.text}: zonder dag, want na de @ stond er geen die ik ken.`,
  dueOn: p => `${p.text}: uiterlijk ${p.day}.`,
  readAgain: p => `Teruglezen doe je met: mentor show ${p.id}`,
  none: 'Nog geen reflecties. Na een gesprek: mentor log',
  noneFound: 'Geen enkele reflectie past daarbij.',
  more: p => `Nog ${p.count}: mentor list --all`,
  maybeMore: 'Misschien zijn er nog meer: mentor list --all',
  guided: {
    opening:
      'Een paar minuten voor wat het gesprek bracht. Alleen de eerste regel is nodig; met Enter sla je de rest over.',
    resume: {
      title: 'Er ligt nog een reflectie die niet af is. Hoe wil je verder?',
      help: p => `Bewaard op ${p.when}.`,
      options: {
        goOn: { label: 'Hiermee verder' },
        startOver: { label: 'Een nieuwe beginnen', hint: 'de oude verdwijnt' },
      },
    },
    lastAction: {
      title: p => `Je was van plan: ${p.action}`,
      help: 'Hoe staat het ermee?',
      options: {
        done: { label: 'Gedaan' },
        open: { label: 'Nog open' },
        dropped: { label: 'Vervallen', hint: 'het hoeft niet meer' },
      },
    },
    what: { title: 'Waar ging het gesprek over?', help: 'Wat viel je op, en wat voelde je erbij?' },
    date: {
      title: 'Wanneer was het?',
      help: 'Een dag: 2026-11-20, gisteren, afgelopen vrijdag.',
      today: 'vandaag',
    },
    understood: p => `Dat is ${p.day}.`,
    notADay: 'Die dag ken ik niet. Probeer 2026-11-20, gisteren of afgelopen vrijdag.',
    inFuture: p => `${p.day} moet nog komen.`,
    mentor: { title: 'Met wie?', help: `De naam van je ${mentor}; een voornaam is genoeg.` },
    soWhat: {
      title: 'Wat betekent dat voor jou?',
      help: 'Wat zegt het over jou of je werk, dat je eerder niet zag?',
    },
    nowWhat: {
      title: 'En nu: wat ga je ermee doen?',
      help: 'Wat wordt er anders, en wat als je niets doet?',
    },
    confidence: {
      title: 'Hoe zeker voel je je nu in je werk?',
      help: 'Je eerste gevoel; het vorige cijfer zie je pas daarna.',
      lowest: 'helemaal niet',
      highest: 'heel zeker',
    },
    lastConfidence: p => `Op ${p.day} gaf je een ${p.value}.`,
    blindSpot: { title: 'Zag je een blinde vlek?', help: 'Iets van jezelf dat je nog niet had gezien.' },
    critical: { title: 'Waar kijk je nu kritischer naar?', help: 'In je eigen werk.' },
    perspective: { title: 'Welke andere kijk kreeg je?', help: 'Hoe zag de ander jouw situatie?' },
    skill: {
      title: 'Welke vaardigheid oefende je?',
      help: 'Bijvoorbeeld: leiding geven aan een ander. Met een voorbeeld na een dubbele punt, als je dat hebt.',
    },
    action: {
      title: 'Wat doe je voor het volgende gesprek?',
      help: 'Eén ding, met een dag als je wilt: Anna bellen @ vrijdag',
    },
    anotherAction: { title: 'Ga je nog iets doen?', help: 'Enter als dit alles was.', none: 'dat was alles' },
  },
});
