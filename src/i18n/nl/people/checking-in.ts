import type { checkInWords as English } from '../../en/people/checking-in.ts';

const felt = { lowest: 'nauwelijks', highest: 'helemaal' };

export const checkInWords: typeof English = {
  opening: p => `Hoe is het tussen jou en ${p.name}? Drie antwoorden en een regel, alleen voor jou.`,
  parts: { relation: 'Jullie samen' },
  questions: p => ({
    seen: { title: `Heb je het gevoel dat ${p.name} je ziet?`, short: 'Gezien', ...felt },
    supported: { title: `Voel je je gesteund door ${p.name}?`, short: 'Gesteund', ...felt },
    free: { title: `Kun je alles zeggen tegen ${p.name}?`, short: 'Vrij om te praten', ...felt },
    text: {
      title: 'Is er iets wat je anders zou willen?',
      help: 'Of iets waarvoor je wilt bedanken.',
      short: 'In woorden',
    },
  }),
  low: {
    seen: 'Wat zou de ander van je moeten weten? Begin het volgende gesprek daarmee.',
    supported: 'Wat had je geholpen? De meeste mensen vinden het fijn als je om iets concreets vraagt.',
    free: 'Wat laat je weg? Je kunt ook alleen zeggen dát er iets is, en zien wat er gebeurt.',
  },
  labels: { seen: 'gezien', supported: 'gesteund', free: 'vrij om te praten' },
  review: { title: 'Is het zo?', finish: 'Ja, bewaren' },
  kept: p => `Bewaard: hoe het is tussen jou en ${p.name}.`,
  grade: p => `${p.label} ${p.value}`,
  before: p => `Op ${p.day}: ${p.told}.`,
  mayEnd: p =>
    `Misschien is het ook tijd om het af te ronden; dat is niemands schuld. Waaraan je dat merkt: mentor people end ${p.typed}`,
};
