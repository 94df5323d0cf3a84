import type { MentorType, Params, Where } from '../../domain/advice/recommendation.ts';
import type { ToAsk } from '../../domain/intake/questions.ts';
import type { advice as English } from '../en/advice.ts';

const employers: Readonly<Record<Where['employer'], string>> = {
  own: 'binnen je eigen organisatie',
  other: 'bij een andere organisatie',
  either: 'binnen je eigen organisatie of bij een andere',
};

const fields: Readonly<Record<Where['field'], string>> = {
  target: 'iemand die de functie heeft of had waar jij naartoe wilt',
  own: 'iemand met hetzelfde soort werk die al verder is',
  other: 'iemand uit een heel ander vak',
};

/** Bij alles wat je zou willen vragen: één vraag om mee te nemen. */
const toTakeAlong: Readonly<Record<ToAsk, string>> = {
  route: 'Welke stap bleek achteraf de belangrijkste?',
  craft: 'Waaraan zie jij dat werk echt goed is, en niet alleen in orde?',
  'unwritten-rules': 'Waar kwam jij hier pas laat achter?',
  introductions: 'Wie moet ik dit jaar leren kennen, en hoe pak ik dat aan?',
  example: 'Waar twijfelde jij over toen je stond waar ik nu sta?',
  'current-work': 'Hier loop ik tegenaan. Wat valt je op?',
  'self-image': 'Wat merk je aan de manier waarop ik dit vertel?',
  doubts: 'Wat doe jij als je aan jezelf twijfelt?',
  challenge: 'Waar zit ik ernaast, denk je?',
};

function whereabouts({ employer, field }: Where): string {
  return `${fields[field]}, ${employers[employer]}`;
}

const steps: Readonly<Record<string, string>> = {
  'next-position': 'een volgende functie',
  'new-field': 'een ander vak',
  'own-business': 'een eigen bedrijf',
};

export const advice: typeof English = mentor => {
  const types: Readonly<Record<MentorType, { name: string; verdict: string; short: string }>> = {
    'inside-career-path': {
      name: `een ${mentor} op je loopbaanpad`,
      verdict: `Zoek een ${mentor} op je loopbaanpad: iemand die de functie heeft die jij wilt of net gekregen hebt, of die functie goed kent.`,
      short: 'op je loopbaanpad',
    },
    'outside-neutral': {
      name: `een ${mentor} van buiten`,
      verdict: `Zoek een ${mentor} van buiten: iemand die ver van je werk afstaat, niets over je te zeggen heeft en er geen belang bij heeft.`,
      short: 'van buiten',
    },
  };

  return {
    types,
    reasons: {
      'asks-the-route': () =>
        'Je zou vragen hoe je er komt; wie die weg al heeft afgelegd, kan het je vertellen.',
      'asks-the-craft': () => 'Je zou vragen hoe je dit werk goed doet; dat ziet alleen wie het zelf doet.',
      'asks-unwritten-rules': () => 'Je zou vragen hoe het er echt werkt; dat weet je alleen van binnenuit.',
      'asks-introductions': () =>
        'Je zoekt iemand die deuren opent; dat moet iemand zijn met invloed op de plek waar jij heen wilt.',
      'asks-an-example': () =>
        'Je wilt zien dat iemand zoals jij het kan; dan ben je bij iemand op hetzelfde pad aan het goede adres.',
      'asks-about-current-work': () =>
        'Je wilt praten over je werk van nu; van een afstand is dat beter te overzien.',
      'asks-about-self-image': () =>
        'Je wilt weten wat je van jezelf niet ziet; wie niet in je werk zit, ziet dat eerder.',
      'asks-about-doubts': () =>
        'Je hebt twijfels die bijna niemand hoort; die zijn veilig bij wie niets over je te zeggen heeft.',
      'asks-to-be-challenged': () => 'Je zoekt tegenspraak; iemand uit een ander vak kijkt met andere ogen.',
      'aims-at-a-step': ({ direction }) =>
        `Je bent op weg naar ${steps[String(direction)] ?? 'een volgende stap'}.`,
      'has-just-begun': () =>
        'Je bent net begonnen; wie het er van binnenuit kent, helpt je je plek te vinden.',
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
        `Je weet niet zeker of je dit wilt (${String(certainty)} van 10); eerst óf, dan hoe.`,
      'already-covered': () => 'Wat je al goed van iemand krijgt, is niet meegeteld.',
      'inside-is-safe-too': () =>
        'De mensen op dat pad staan los van wie over jou oordeelt: ook bij hen kun je vrijuit praten.',
      'leaving-the-employer': () => 'De stap leidt weg bij je werkgever: zoek dus ergens anders.',
      'deadline-comes-first': () => 'Er valt snel een beslissing, en je wilt het: dus eerst het pad.',
      'safety-comes-first': ({ ties }) =>
        `${ties === 'small-world' ? 'De mensen op dat pad praten' : 'Bij je eigen werkgever praten de mensen op dat pad'} met wie over jou oordeelt: dus eerst een veilige plek.`,
      'direction-comes-first': () =>
        'Je weet nog niet goed waar je heen wilt: dus eerst iemand die je helpt dat te zien.',
      'boss-offers': () =>
        'Je leidinggevende wil het zelf doen; maar wie jou beoordeelt, kun je niet alles vertellen.',
      'assigned-does-not-work': () =>
        'Met degene die je kreeg toegewezen werkt het niet; dat zegt iets over de match, niet over jou.',
    },
    otherHelp: {
      'confidential-adviser':
        'Een vertrouwenspersoon, op je werk of je opleiding: luistert, houdt het voor zich en vertelt je wat je kunt doen.',
      'integrity-adviser':
        'Een vertrouwenspersoon integriteit, of het Huis voor Klokkenluiders: dat geeft gratis en vertrouwelijk advies.',
      'general-practitioner': 'Je huisarts.',
      'occupational-physician':
        'De bedrijfsarts: naar het open spreekuur mag je zonder toestemming van je werkgever.',
      emergency:
        'Bij direct gevaar: bel 112. Denk je aan zelfmoord, praat dan nu met iemand: bel 113 of 0800-0113, dag en nacht.',
      'legal-adviser': 'Een jurist of je vakbond, voordat je iets ondertekent.',
      mediator: 'Een mediator: iemand die neutraal is en het gesprek weer op gang brengt.',
      'human-resources': 'HR (personeelszaken), dat een mediator kan inschakelen.',
    },
    nextSteps: {
      'other-help-first': () =>
        `Begin bij een van de adressen hierboven. Een ${mentor} kan wachten; de stappen hieronder zijn voor daarna.`,
      'ask-your-manager': () =>
        'Vraag je leidinggevende om het antwoord dat je nodig hebt: één vraag, tien minuten.',
      'ask-a-colleague': () => 'Vraag een collega of een vakgenoot om een uurtje.',
      'take-a-course': () => 'Zoek een cursus over precies dit, en zet die in je agenda.',
      'practise-with-a-trainer': () => 'Zoek een trainer voor dit ene punt; een paar keer is vaak genoeg.',
      'look-again-later': () =>
        'Kijk over een maand opnieuw. Niet opgelost? Doe de intake dan nog eens: mentor intake',
      'decline-your-manager': () =>
        'Bedank je leidinggevende, en vraag om hulp bij het zoeken naar iemand anders: met iemand die je werk niet beoordeelt, blijft de sfeer tussen jullie goed.',
      'ask-for-another-mentor': () =>
        'Vertel wie het geregeld heeft, zonder iemand iets te verwijten, dat de match niet werkt, en vraag of je zelf iemand mag kiezen.',
      'judge-the-assigned-mentor': () =>
        'Spreek twee keer af met degene die je kreeg toegewezen, en let op twee dingen: klikt het, en kan ik van die persoon leren? Vraag anders of je zelf mag kiezen.',
      'use-your-choice': () => 'Je mag kiezen: spreek met minstens twee mensen voordat je het doet.',
      'speak-in-general-terms': () =>
        'Je hebt een zwijgplicht: praat in algemene termen, zonder namen of details die naar iemand leiden.',
      'peer-under-the-same-duty': () =>
        'Zoek een vakgenoot met dezelfde zwijgplicht; praat met ieder ander in algemene termen.',
      'list-three-people': ({ employer, field }) =>
        `Schrijf drie mensen op: ${fields[field as Where['field']]}, ${employers[employer as Where['employer']]}. Met wie zou het klikken, en van wie kun je leren?`,
      'send-a-message': ({ type, position }) =>
        `Stuur een van hen een bericht, bijvoorbeeld: “${messageFor(String(type), position === undefined ? undefined : String(position))}”`,
      'first-meeting': ({ questions }) =>
        `Neem deze vragen mee naar het eerste gesprek: ${takeAlong(questions)}`,
      'agree-on-the-rhythm': ({ weeks }) =>
        `Spreek een ritme af: elke ${String(weeks)} weken, een uurtje. Eerst waar je tegenaan loopt, dan waar je heen wilt. Spreek ook af wat onder jullie blijft, en hoe jullie ermee kunnen stoppen.`,
      'look-for-the-second': ({ second }) =>
        `Gaat dat goed, zoek dan de tweede: ${types[second as MentorType].name}.`,
      'log-the-first-meeting': () => 'Gesproken? Schrijf in een paar minuten op wat het bracht: mentor log',
    },
    strengths: {
      clear: 'Je antwoorden wijzen duidelijk deze kant op.',
      leaning: 'Je antwoorden neigen deze kant op.',
      close: 'Het scheelt weinig: de andere soort past bijna net zo goed.',
    },
    avoid: {
      'line-manager': 'je eigen leidinggevende',
      'decides-on-you': 'wie beslist over je loon, contract of promotie',
      'assigned-mentor': 'degene die je kreeg toegewezen',
      'own-employer': 'mensen bij je eigen werkgever',
      'shared-circle': 'mensen die praten met wie over jou oordeelt',
      'clients-or-investors': 'je opdrachtgevers en investeerders',
    },
    overruled: 'Je antwoorden wijzen meer naar de andere soort, maar iets anders bepaalt wie eerst komt.',
    decidesWithoutBoss: 'wie beslist of je werk of geld krijgt',
    where: p => `${capital(whereabouts(p))}.`,
    second: p => `${capital(types[p.type].name)}: ${whereabouts(p.where)}.`,
    headingOf: p => `Je advies van ${p.when}`,
    inShort: {
      mentor: p => types[p.type].name,
      'other-help-first': p => `eerst andere hulp, dan ${types[p.type].name}`,
      'no-mentor-needed': () => 'eerst iets eenvoudigers',
    },
    noMentorNeeded: `Misschien heb je hier geen ${mentor} voor nodig: eerst iets eenvoudigers.`,
    ifYouStillWant: 'Wil je er toch een? Dan dit:',
    otherHelpFirst: `Er gaat nu iets anders voor; een ${mentor} is voor daarna.`,
    afterwards: 'Voor daarna:',
    needs: { path: 'Pad', perspective: 'Blik van buiten' },
    needInWords: p => `${p.need}: ${p.value}`,
    labels: {
      otherHelp: 'Ga eerst hierheen',
      why: 'Wat de doorslag gaf',
      allReasons: 'Alle redenen',
      where: 'Waar je zoekt',
      avoid: 'Liever niet',
      second: 'En daarna',
      change: 'Wat het zou omdraaien',
      steps: 'Eerste stappen',
    },
    weight: p => `telt ${p.weight} voor een ${mentor} ${p.toward}`,
    weighsNothing: 'telt niet mee, maar legt iets uit',
    wouldChange: p => `Met “${p.value}” op “${p.question}” zou het ${types[p.type].name} worden.`,
    wouldChangeShort: p => `${p.short}: ${p.value}`,
    wouldChangeToward: p => `Met één hiervan zou het ${types[p.type].name} worden:`,
    nothingWouldChange: 'Geen enkel ander antwoord op zich zou het omdraaien.',
    moreToRead: 'Alle redenen, en alles wat het zou omdraaien: mentor advice',
    fromWhich: 'Op grond van',
    compared: {
      heading: p => `Sinds ${p.when}`,
      same: 'Het advies is hetzelfde als de vorige keer.',
      type: p => `Vorige keer: ${types[p.before].name}. Nu: ${types[p.after].name}.`,
      kind: {
        mentor: `Het advies is nu om een ${mentor} te zoeken.`,
        'other-help-first': 'Er gaat nu iets anders voor.',
        'no-mentor-needed': `Misschien is een ${mentor} nu niet nodig.`,
      },
      needs: p => `${p.need}: was ${p.before}, is ${p.after}.`,
      answer: p => `${p.short}: ${p.before} → ${p.after}`,
      gone: 'Telt niet meer mee:',
      come: 'Telt nu mee:',
      sameAnswers: 'Je antwoorden zijn ook dezelfde.',
    },
  };
};

function messageFor(type: string, position: string | undefined): string {
  const because =
    type === 'inside-career-path'
      ? position === undefined
        ? 'jij kent de weg die ik graag wil gaan.'
        : `ik zou graag doorgroeien naar de functie van ${lowered(position)}, en jij kent die weg.`
      : 'ik zoek iemand die van een afstand naar mijn werk kijkt en de vragen stelt waar ik zelf niet op kom.';
  return `Beste …, ${because} Zouden we een halfuur kunnen praten, waar en wanneer het jou schikt? Ik breng mijn vragen mee, en wat je me vertelt, blijft bij mij. Komt het niet uit, dan is dat ook goed.`;
}

function takeAlong(questions: Params[string] | undefined): string {
  const chosen = Array.isArray(questions) ? questions : [];
  const own = chosen.map(question => toTakeAlong[question as ToAsk]);
  return [...own, 'Wat moet je van me weten om me verder te kunnen helpen?']
    .map(question => `“${question}”`)
    .join(' ');
}

/** Een titel midden in een zin; een afkorting blijft zoals ze is. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
