import type { EchoParams } from '../../domain/intake/echo.ts';
import type { Judges } from '../../domain/intake/own-case.ts';
import type { SentencesById } from '../sentence.ts';

/** Who judges somebody's work, as one says it to them. */
export const judgesOfYours: Readonly<Record<Judges, string>> = {
  boss: 'je baas',
  assessors: 'wie jou beoordeelt',
  clients: 'je opdrachtgevers',
  investors: 'je partners, investeerders of bank',
  hirers: 'wie je zou kunnen aannemen',
};

const atWhichEmployer = {
  own: ', bij je eigen werkgever',
  other: ', ergens anders',
  open: ', hier of elders',
};
const sureness = {
  sure: ', en je weet het zeker',
  fairly: ', en je weet het vrij zeker',
  leaning: ', al weet je het nog niet zeker',
};
const destinations = {
  'next-position': 'Een volgende functie',
  'new-field': 'Een ander vak',
  'own-business': 'Een eigen bedrijf',
};
const simpler = {
  'manager-answer': 'Eén antwoord van je baas',
  colleague: 'Een uurtje met een collega',
  course: 'Een cursus',
  training: 'Eén ding oefenen',
};
const alone = {
  'self-employed': 'Je werkt voor jezelf: geen baas, wel opdrachtgevers die iets van je vinden.',
  'business-owner': 'Het is je eigen bedrijf: niemand boven je, wel anderen die er belang bij hebben.',
  'between-jobs': 'Je zit tussen twee banen: geen baas, wel mensen die je kunnen aannemen.',
};
const care = {
  silent: 'Je twijfels houd je voor je.',
  'held-against': 'Wat je zegt, kan tegen je gebruikt worden.',
  both: 'Je twijfels houd je voor je, en wat je zegt, kan tegen je gebruikt worden.',
};

type PlaceAndSureness = Pick<EchoParams['step-in-view'], 'at' | 'sure'>;

const placeAndSureness = ({ at, sure }: PlaceAndSureness) =>
  (at === null ? '' : atWhichEmployer[at]) + (sure === null ? '' : sureness[sure]);

const withRole = (role: string | null, told: string) =>
  role === null ? `${told.charAt(0).toUpperCase()}${told.slice(1)}` : `“${role}”, en ${told}`;

/** What is said back between the parts, made of what was answered. */
export const echo: SentencesById<EchoParams> = {
  'nothing-left-to-ask': p =>
    p.chosen
      ? 'Wat je zou vragen, krijg je al van iemand. Goed om te weten; vertel nu eens waar je staat.'
      : 'Je zou nog niemand iets vragen, en dat hoeft ook niet. We beginnen bij waar je nu staat.',
  'decided-soon': p =>
    `${p.position === null ? 'Binnen' : `“${p.position}”, en binnen`} een maand of zo valt de beslissing: het gaat dus om wat nu helpt. Eerst waar je staat.`,
  'not-sure-of-it': p =>
    `${p.position === null ? 'Je' : `“${p.position}”, en je`} geeft jezelf een ${p.certainty} voor hoe zeker je het weet. Of je het wilt, is dus ook een vraag; eerst maar eens kijken waar je nu bent.`,
  'position-in-view': p => `“${p.position}”${placeAndSureness(p) || ' dus'}. En waar sta je nu?`,
  'step-in-view': p =>
    `${destinations[p.direction]}${placeAndSureness(p) || ' dus'}. Dat is waarheen; nu waarvandaan.`,
  'only-just-begun': p =>
    p.house
      ? 'Je bent net begonnen, en wilt weten hoe het daar echt werkt. Nu over waar dat is.'
      : 'Je bent net begonnen, en er valt veel uit te zoeken. Nu over waar dat is.',
  'better-at-this': p =>
    ({
      path: 'Je wilt hier beter in worden, en het leren van iemand die het kent. Nu over dat werk zelf.',
      perspective: 'Je wilt hier beter in worden, en er anders naar kijken. Nu over dat werk zelf.',
      both: 'Je wilt hier beter in worden: in het werk, en in hoe je ernaar kijkt. Nu over het werk zelf.',
    })[p.asked],
  'no-direction-yet': p =>
    p.dated
      ? 'Er moet iets anders, wat weet je nog niet, en binnen een jaar valt er een beslissing. Eens kijken wat er nu is.'
      : 'Er moet iets anders, en wat, dat weet je nog niet. Daar valt mee te beginnen; eens kijken wat er nu is.',
  'something-comes-first': () =>
    'Wat je net aangaf, komt eerst, en dat blijft zo. De laatste vragen gaan over daarna; er is geen haast bij.',
  'given-one-who-does-not-fit': () =>
    'Je kreeg iemand toegewezen, en het werkt niet. Nu kies je zelf; nog een paar vragen over wie dat zou kunnen zijn.',
  'manager-wants-to': () =>
    'Je eigen leidinggevende wil het wel doen. Voordat je ja of nee zegt: wat kun je tegen wie zeggen?',
  'something-simpler': p =>
    `${simpler[p.help]} is misschien al genoeg. Voor als dat niet zo is, nog een paar vragen over anderen.`,
  'nothing-moves': p =>
    `${withRole(p.role, 'er zit geen beweging meer in.')} Eens zien wie daar met je naar kan kijken.`,
  'finding-their-feet': p =>
    `${withRole(p.role, 'je bent net begonnen.')} Niemand verwacht dat je alles weet, en vragen kost nooit minder dan nu. Maar wat vraag je aan wie?`,
  'weighing-a-step': p =>
    `${withRole(p.role, 'je denkt over een stap.')} Wie mag dat weten, en wie liever nog niet?`,
  'knows-the-way': p => `${withRole(p.role, 'je weet je weg.')} Blijft over wie er eens mee kan kijken.`,
  'nobody-above': p => `${alone[p.employment]} Nog een paar vragen over wat je tegen wie kunt zeggen.`,
  'where-they-stand': p =>
    `${p.role === null ? 'Daar sta je dus' : `“${p.role}”: daar sta je dus`}. De laatste vragen gaan over de mensen om je heen.`,
  'turn-elsewhere-first': () => 'Dank je. Dit is voor nu genoeg; het advies begint met wat je aangaf.',
  'enough-to-go-on': () => 'Hier is genoeg mee te zeggen. Wat nog openstaat, kun je er later bij zetten.',
  'word-gets-round': p =>
    `Waar ze ook werken, het komt terecht bij ${judgesOfYours[p.judges]}. Voorzichtig zijn is hier verstandig; het advies is het ook.`,
  'with-care': p => `${care[p.because]} Dan doet het ertoe wie je het vertelt; daar let het advies op.`,
  'bound-to-secrecy': () => 'Een deel mogen alleen collega’s horen. Dat maakt uit voor waar je kunt zoeken.',
  'no-stake-in-it': () => 'Je zoekt iemand voor wie er niets van afhangt. Dat telt mee in wat nu komt.',
  'someone-in-mind': () => 'Je weet wel iemand. Houd die in gedachten als je verder leest.',
  'nobody-where-they-work': () =>
    'Dichtbij komt er niemand in je op. Dat maakt uit voor waar je zou kunnen zoeken.',
  'speaks-freely': () => 'Je kunt vrijuit praten, en hoeft er niets van te vrezen. Dan is er meer keus.',
  'that-is-all': () => 'Dat was de laatste vraag. Kijk alles nog eens na, en dan komt het advies.',
};
