import type { CareerStep } from '../../../domain/advice/parameters.ts';
import type { reasons as English } from '../../en/advice/reasons.ts';

const steps: Readonly<Record<CareerStep, string>> = {
  'next-position': 'een volgende functie',
  'new-field': 'een ander vak',
  'own-business': 'een eigen bedrijf',
};

export const reasons: typeof English = {
  'asks-the-route': () =>
    'Je zou vragen hoe je er komt; wie die weg al heeft afgelegd, kan het je vertellen.',
  'asks-the-craft': () => 'Je zou vragen hoe je dit werk goed doet; dat ziet alleen wie het zelf doet.',
  'asks-unwritten-rules': () => 'Je zou vragen hoe het er echt werkt; dat weet je alleen van binnenuit.',
  'asks-introductions': () => 'Je wilt gezien worden; wie bekend is waar jij heen wilt, kan je meenemen.',
  'asks-an-example': () =>
    'Je wilt zien dat iemand zoals jij het kan; dan ben je bij iemand op hetzelfde pad aan het goede adres.',
  'asks-about-current-work': () =>
    'Je wilt praten over je werk van nu; van een afstand is dat beter te overzien.',
  'asks-about-self-image': () =>
    'Je wilt weten wat je van jezelf niet ziet; wie niet in je werk zit, ziet dat eerder.',
  'asks-about-doubts': () =>
    'Je hebt twijfels die bijna niemand hoort; die zijn veilig bij wie niets over je te zeggen heeft.',
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
  'direction-unclear': () => 'Je weet nog niet waar je heen wilt, dus er is nog geen pad om op te lopen.',
  'unsure-of-the-step': ({ certainty }) =>
    `Je weet niet zeker of je dit wilt (${certainty} van 10); eerst óf, dan hoe.`,
  'already-covered': () => 'Wat je al goed van iemand krijgt, is niet meegeteld.',
  'inside-is-safe-too': () =>
    'De mensen op dat pad staan los van wie over jou oordeelt: ook bij hen kun je vrijuit praten.',
  'leaving-the-employer': () => 'De stap leidt weg bij je werkgever: zoek dus ergens anders.',
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
  'safe-elsewhere': () =>
    'Wat je op je werk zegt, kan je schaden: van de mensen op jouw pad dus alleen iemand die jou niet beoordeelt.',
  'nobody-inside': () =>
    'Bij je eigen werkgever ken je niemand die het kan beantwoorden zonder jou te beoordelen.',
  'asked-on-one-side': () =>
    'Alles wat je zou vragen, kan alleen deze soort beantwoorden; dus die komt eerst, wat er verder ook weegt.',
  'decision-comes-first': ({ decision }) =>
    decision === 'weeks'
      ? 'Binnen een paar weken valt de beslissing, en je wilt het: dus eerst het pad.'
      : 'Binnen een jaar valt de beslissing, en je wilt het: dus eerst het pad.',
};
