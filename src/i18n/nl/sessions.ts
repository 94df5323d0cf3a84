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
    soWhat: 'Wat het me zegt',
    nowWhat: 'Wat ik ga doen',
    blindSpots: 'Blinde vlekken',
    critical: 'Kritischer op',
    perspective: 'Andere kijk',
    skills: 'Vaardigheden',
    confidence: 'Zelfvertrouwen',
    actions: 'Acties',
  },
  outcome: p => `wat ervan werd: ${p.outcome}`,
  headings: { people: 'Mensen', actions: 'Acties' },
  seen: { seen: 'weer gezien', watched: 'erop gelet', changed: 'veranderd' },
  mayBeShared: 'mag gedeeld worden',
  confidence: p => `${p.value} van 10`,
  stored: p => `Bewaard als ${p.id}: het gesprek van ${p.day}.`,
  wasPlanned: p =>
    p.name === null
      ? 'Dat is het gesprek dat je had gepland.'
      : `Dat is het gesprek dat je had gepland met ${p.name}.`,
  metWith: p => `Met ${p.name}.`,
  became: p => `${p.text}: ${p.state}.`,
  withoutDay: p => `${p.text}: zonder dag.`,
  noDayIn: p => `${p.text}: zonder dag, want na de @ stond er geen die ik ken.`,
  dueOn: p => `${p.text}: uiterlijk ${p.day}.`,
  readAgain: p => `Teruglezen doe je met: mentor show ${p.id}`,
  none: 'Nog geen reflecties. Na een gesprek: mentor log',
  noneFound: 'Geen enkele reflectie past daarbij.',
  more: p => `Nog ${p.count}: mentor list --all`,
  maybeMore: 'Misschien zijn er nog meer: mentor list --all',
  guided: {
    opening: 'Kijk een paar minuten terug op het gesprek. Alleen waar het over ging, moet je invullen.',
    keys: 'Met Enter ga je verder; wat je leeg laat, blijft open. Met Esc ga je terug, met Ctrl-C stop je; wat je hebt, blijft bewaard.',
    keysInPlainLines:
      'Met Enter ga je verder; wat je leeg laat, blijft open. Met :back ga je terug, met Ctrl-C stop je; wat je hebt, blijft bewaard.',
    parts: {
      since: 'Sinds de vorige keer',
      meeting: 'Het gesprek',
      you: 'Over jezelf',
      ahead: 'Hoe nu verder',
    },
    planned: p => (p.name === null ? `Je had een gesprek op ${p.day}.` : `Je sprak ${p.name} op ${p.day}.`),
    today: 'vandaag',
    understood: p => `Dat is ${p.day}.`,
    dayAlone: 'Dat is alleen een dag. Wat ga je tegen die tijd doen?',
    notADay: 'Die dag ken ik niet. Probeer 2026-11-20, gisteren of afgelopen vrijdag.',
    inFuture: p => `Die dag ligt nog voor je: ${p.day}.`,
    severalPeople: p => `Dat kan ${p.names} zijn. Wie? Typ de hele naam.`,
    lastConfidence: p => `Op ${p.day} gaf je een ${p.value}.`,
    lastAction: {
      title: p => `Je was van plan: ${p.action}`,
      help: 'Hoe staat het ermee?',
      options: {
        done: { label: 'Gedaan' },
        open: { label: 'Nog open' },
        dropped: { label: 'Vervallen', hint: 'het hoeft niet meer' },
      },
    },
    lastExpected: {
      title: 'Wat had je ervan verwacht?',
      help: 'In een paar woorden. Wat anders ging dan je dacht, is een blik waard.',
      short: 'Wat ik verwachtte',
    },
    lastHappened: {
      title: 'Wat kwam ervan?',
      help: p => (p.expected === null ? 'In een paar woorden.' : `Je verwachtte: “${p.expected}”.`),
      short: 'Wat ervan kwam',
    },
    oldSpot: {
      title: p => `Een blinde vlek van eerder: ${p.text}`,
      help: p => `Die schreef je op ${p.day} op. Hoe is het nu?`,
      leaveOpen: 'nu niet',
      options: {
        seen: { label: 'Ik zag hem weer' },
        watched: { label: 'Ik lette erop', hint: 'of hij zich nu liet zien of niet' },
        changed: { label: 'Het is veranderd' },
      },
    },
    oldSpotNoticed: {
      title: 'Wat viel je op?',
      help: 'Eén zin is genoeg: later zie je wat ervan werd.',
      short: 'Wat me opviel',
    },
    questions: {
      what: {
        title: 'Waar ging het gesprek over?',
        help: 'Wat viel je op, en wat voelde je erbij?',
        short: 'Waar het over ging',
      },
      soWhat: {
        title: 'Wat zegt dat je?',
        help: 'Iets over jezelf of je werk dat je eerder niet zag.',
        short: 'Wat het me zegt',
      },
      nowWhat: {
        title: 'Wat ga je ermee doen?',
        help: 'Wat wordt er anders, en wat als je niets doet?',
        short: 'Wat ik ga doen',
      },
      date: {
        title: 'Wanneer was het?',
        help: 'Een dag: 2026-11-20, gisteren, afgelopen vrijdag.',
        short: 'Dag',
      },
      mentor: {
        title: 'Met wie?',
        help: `De naam van je ${mentor}; een voornaam is genoeg.`,
        short: 'Met',
      },
      confidence: {
        title: 'Hoe zeker voel je je nu in je werk?',
        help: 'Je eerste gevoel; het vorige cijfer zie je pas daarna.',
        short: 'Zelfvertrouwen',
        lowest: 'helemaal niet',
        highest: 'heel zeker',
      },
      blindSpot: {
        title: 'Merkte je iets aan jezelf wat nieuw voor je was?',
        help: 'Een blinde vlek: anderen zien het, jij nog niet.',
        short: 'Blinde vlek',
      },
      critical: {
        title: 'Waar kijk je nu kritischer naar?',
        help: 'Iets in je eigen werk.',
        short: 'Kritischer op',
      },
      perspective: {
        title: 'Hoe zag de ander jouw situatie?',
        help: 'Een andere kijk dan de jouwe.',
        short: 'Andere kijk',
      },
      skill: {
        title: 'Welke vaardigheid oefende je?',
        help: 'Bijvoorbeeld: leiding geven. Met een voorbeeld na een dubbele punt, als je dat hebt.',
        short: 'Vaardigheid',
      },
      action: {
        title: 'Wat doe je voor het volgende gesprek?',
        help: 'Eén ding, met een dag als je wilt: Anna bellen op vrijdag. Hooguit drie.',
        short: 'Actie',
        leaveOpen: 'niets',
      },
      expected: {
        title: 'Wat verwacht je van dat eerste?',
        help: 'In een paar woorden. De volgende keer zie je of het ging zoals je dacht.',
        short: 'Wat ik verwacht',
      },
    },
    anotherAction: {
      title: 'Ga je nog iets doen?',
      help: 'Hooguit drie: één die lukt is meer waard dan drie die blijven liggen.',
      short: 'Actie',
      leaveOpen: 'dat was alles',
    },
    review: { title: 'Wil je het zo bewaren?', finish: 'Ja, bewaar het' },
  },
});
