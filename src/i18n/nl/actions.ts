import type { actions as English } from '../en/actions.ts';

export const actions: typeof English = {
  none: 'Niets meer open. Iets wat je van plan bent, zet je erbij met: mentor actions add "…" --due vrijdag',
  noneFound: 'Zulke acties zijn er niet. Je ziet ze allemaal met: mentor actions --all',
  with: p => `met ${p.name}`,
  today: 'vandaag',
  late: p => `${p.count} ${LATE_UNITS[p.unit][p.count === 1 ? 0 : 1]} te laat`,
  how: 'Gedaan: mentor actions done WOORDEN. Een andere dag: mentor actions move WOORDEN DAG. Niet meer nodig: mentor actions drop WOORDEN',
  added: p => `Toegevoegd als ${p.id}: ${p.told}`,
  dayIsPast: 'Die dag is al voorbij; een andere kies je met: mentor actions move',
  became: {
    open: p => `Weer open: ${p.text}.`,
    done: p => `Gedaan: ${p.text}.`,
    dropped: p => `Vervallen: ${p.text}.`,
  },
  moved: p => `${p.text}: nu uiterlijk ${p.day}.`,
  movedNowhere: p => `${p.text}: nu zonder dag.`,
  which: {
    done: 'Welke heb je gedaan?',
    dropped: 'Welke laat je vervallen?',
    move: 'Welke verzet je?',
  },
  moveTo: {
    title: 'Naar welke dag?',
    help: 'Een dag: vrijdag, over twee weken, 2026-12-01.',
    notADay: 'Die dag ken ik niet. Probeer vrijdag, over twee weken of 2026-12-01.',
  },
  guided: {
    parts: { action: 'Wat je gaat doen' },
    questions: {
      text: {
        title: 'Wat ben je van plan?',
        help: 'Eén ding, klein genoeg om mee te beginnen.',
        short: 'Actie',
      },
      due: {
        title: 'Tegen welke dag wil je het gedaan hebben?',
        help: 'Een dag: vrijdag, over twee weken, 2026-12-01. Zonder dag blijft het gewoon op je lijst staan.',
        short: 'Uiterlijk',
        leaveOpen: 'geen dag',
      },
      expected: {
        title: 'Wat verwacht je ervan?',
        help: 'Dan kun je achteraf zien of het ging zoals je dacht.',
        short: 'Wat ik verwacht',
      },
    },
    review: { title: 'Wil je het zo bewaren?', finish: 'Ja, bewaar het' },
  },
};

const LATE_UNITS = { day: ['dag', 'dagen'], week: ['week', 'weken'] } as const;
