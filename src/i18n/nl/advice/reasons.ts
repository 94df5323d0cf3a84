import type { CareerStep } from '../../../domain/advice/parameters.ts';
import type { reasons as English } from '../../en/advice/reasons.ts';

const steps: Readonly<Record<CareerStep, string>> = {
  'next-position': 'een volgende functie',
  'new-field': 'een ander vak',
  'own-business': 'een eigen bedrijf',
};

export const reasons: typeof English = {
  'asks-the-route': () => 'Hoe je er komt, kan alleen iemand vertellen die de weg zelf ging.',
  'asks-the-craft': () => 'Hoe je dit werk goed doet, ziet alleen wie het zelf doet.',
  'asks-unwritten-rules': () => 'Hoe het er echt werkt, weet je alleen van binnenuit.',
  'asks-introductions': () => 'Je wilt gezien worden; wie bekend is waar jij heen wilt, kan je meenemen.',
  'asks-an-example': () => 'Dat iemand zoals jij het kan, laat alleen iemand op dat pad zien.',
  'asks-about-current-work': () =>
    'Je wilt doordenken waar je tegenaan loopt; van een afstand is dat beter te overzien.',
  'asks-about-self-image': () =>
    'Je wilt weten wat je van jezelf niet ziet; wie er niets bij te winnen heeft, zegt eerder wat hem opvalt.',
  'asks-about-doubts': () =>
    'Je vraagt je af of je goed genoeg bent; dat zeg je het makkelijkst tegen wie niets over je te zeggen heeft.',
  'asks-to-be-challenged': () => 'Je zoekt tegenspraak; iemand uit een ander vak kijkt met andere ogen.',
  'aims-at-a-step': ({ direction }) => `Je bent op weg naar ${steps[direction] ?? 'een volgende stap'}.`,
  'has-just-begun': () => 'Je bent net begonnen; wie het er van binnenuit kent, helpt je je plek te vinden.',
  'secret-by-duty': ({ among }) =>
    among === 'peers'
      ? 'Het gaat over zaken die je niet mag delen; dan heb je een vakgenoot nodig met dezelfde zwijgplicht.'
      : 'Het gaat over zaken die alleen collega’s mogen horen.',
  'is-stuck': () => 'Je zit vast; van een afstand is beter te zien waar ruimte zit.',
  'wants-an-outside-view': () => 'Je hebt iemand zonder eigen belang nodig, zeg je zelf.',
  'cannot-speak-freely': ({ among }) =>
    among === 'peers'
      ? 'Bij de mensen van wie je afhangt, houd je twijfels en zwakke plekken voor je.'
      : 'Op je werk houd je twijfels en zwakke plekken voor je.',
  'held-against-you': () => 'Wat je zegt, kan tegen je gebruikt worden.',
  'small-world': () => 'Weinig mensen doen dit werk, en ze kennen elkaar allemaal.',
  'direction-unclear': () => 'Je weet nog niet waar je heen wilt, dus een gids voor één pad komt te vroeg.',
  'unsure-of-the-step': ({ certainty }) =>
    `Je weet niet zeker of je dit wilt (${certainty} van 10); eerst óf, dan hoe.`,
  'already-covered': () => 'Wat je al goed van iemand krijgt, is niet meegeteld.',
  'inside-is-safe-too': () =>
    'De mensen op dat pad staan los van wie over jou oordeelt: ook bij hen kun je vrijuit praten.',
  'leaving-the-employer': () => 'Het gaat niet om een plek bij je werkgever: zoek dus iemand daarbuiten.',
  'safety-comes-first': ({ ties }) =>
    `${ties === 'small-world' ? 'De mensen op dat pad praten' : 'Bij je eigen werkgever praten de mensen op dat pad'} met wie over jou oordeelt: dus eerst een veilige plek.`,
  'direction-comes-first': () =>
    'Je weet nog niet goed waar je heen wilt: dus eerst iemand die je helpt dat te zien.',
  'boss-offers': () =>
    'Je leidinggevende wil het zelf doen; maar wie jou beoordeelt, kun je niet alles vertellen.',
  'assigned-does-not-work': () =>
    'Met degene die je kreeg toegewezen werkt het niet; dat zegt iets over de match, niet over jou.',
  'asks-how-it-is-done': () =>
    'Waar je tegenaan loopt, zit in het werk zelf; wie het doet, kan het je voordoen.',
  'asks-how-it-works-here': () =>
    'Waar je tegenaan loopt, zit in hoe het bij jullie gaat; dat weten alleen de mensen daar.',
  'safe-elsewhere': () => 'Wat je op je werk zegt, kan je schaden; neem dus iemand die jou niet beoordeelt.',
  'nobody-inside': () => 'Bij je werkgever is niemand die dat werk kent en jou niet beoordeelt.',
  'asked-on-one-side': () => 'Wat je zou vragen, kan alleen deze soort beantwoorden; dus die komt eerst.',
  'decision-comes-first': ({ decision, certainty }) => {
    const when = decision === 'weeks' ? 'Binnen een paar weken' : 'Binnen een jaar';
    return certainty >= 7
      ? `${when} valt de beslissing, en je wilt het: dus eerst iemand die de weg kent.`
      : `${when} valt de beslissing, en je bent er nog niet uit (een ${certainty}). Begin dus met iemand die het deed, en spreek vóór die tijd ook iemand van buiten.`;
  },
};
