import type { Answerer, Employer, MentorType } from '../../domain/advice/recommendation.ts';
import type { AvoidWords, advice as English } from '../en/advice.ts';
import { places } from './advice/places.ts';
import { reasons } from './advice/reasons.ts';
import { retired } from './advice/retired.ts';
import { nextSteps } from './advice/steps.ts';
import { whereabouts } from './advice/where.ts';

const clients: AvoidWords = {
  who: 'je opdrachtgevers en investeerders',
  why: 'wat ze horen, telt mee als ze beslissen over werk of geld',
  instead: 'vraag ze wat ze van het werk vonden',
};

/** At which employer one looks. */
const at: Readonly<Record<Employer, string>> = {
  own: 'bij je eigen werkgever',
  'own-other-department': 'bij je eigen werkgever, maar op een andere afdeling',
  other: 'bij een andere werkgever',
  either: 'bij je eigen werkgever of bij een andere',
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
    reasons,
    retired: retired(`een ${mentor}`, types),
    places,
    otherHelp: {
      'confidential-adviser':
        'Een vertrouwenspersoon, op je werk of je opleiding: gratis, luistert, houdt het voor zich en vertelt je wat je kunt doen.',
      'integrity-adviser':
        'Een vertrouwenspersoon integriteit, of het Huis voor Klokkenluiders: dat geeft gratis en vertrouwelijk advies. Gaat het om je eigen loon, uren of veiligheid: je vakbond of de Arbeidsinspectie.',
      'general-practitioner': 'Je huisarts: zeg erbij dat het om werk gaat. Een bezoek kost je niets.',
      'occupational-physician':
        'De bedrijfsarts: naar het open spreekuur mag je gratis, en zonder toestemming van je werkgever.',
      emergency:
        'Bij direct gevaar: bel 112. Denk je aan zelfmoord, praat dan nu met iemand: bel 113 of gratis 0800-0113, dag en nacht.',
      'legal-adviser':
        'Een jurist of je vakbond, voordat je iets ondertekent. Gratis advies geeft het Juridisch Loket.',
      mediator:
        'Een mediator: iemand die neutraal is en het gesprek weer op gang brengt. Het Juridisch Loket vertelt je gratis hoe je er een vindt.',
      'human-resources': 'HR (personeelszaken), dat een mediator kan inschakelen.',
    },
    nextSteps: nextSteps(types),
    strengths: {
      clear: 'Je antwoorden wijzen duidelijk deze kant op.',
      leaning: 'Je antwoorden neigen deze kant op.',
      close: 'Het scheelt weinig: de andere soort past bijna net zo goed.',
    },
    limits: {
      'on-the-path-not-neutral':
        'Wie op jouw pad zit, ziet veel zoals jij het ziet. Of je het wel moet willen, vraag je aan iemand zonder eigen belang.',
      'elsewhere-not-your-house':
        'Hoe het bij jullie echt gaat, weet elders niemand. Probeer daarvoor één gesprek met iemand van een andere afdeling die niets over je te zeggen heeft.',
      'in-the-house-not-forever-safe':
        'Iemand bij je eigen werkgever kan ooit over jou gaan beslissen. Wat nooit rond mag gaan, vertel je iemand ergens anders.',
      'outside-not-the-way':
        'Iemand van buiten kan je niet vertellen hoe je dat werk doet, en opent geen deuren. Wel hoort zo iemand wat jij zelf niet hoort.',
      'nobody-quite-safe':
        'In een wereld zo klein als de jouwe is niemand met die functie helemaal veilig. Daarom liggen de deuren hieronder erbuiten; begin ook daar met wat iedereen mag weten.',
    },
    overruled: 'Je antwoorden wijzen meer naar de andere soort, maar iets anders bepaalt wie eerst komt.',
    avoid: {
      'line-manager': {
        who: 'je eigen leidinggevende',
        why: 'die beoordeelt je werk',
        instead: 'vraag wel om tijd, en om een naam of twee',
      },
      'decides-on-you': {
        who: 'wie beslist over je loon, contract of promotie',
        why: 'een twijfel die eenmaal gehoord is, wordt niet vergeten',
        instead: 'laat zien wat je kunt',
      },
      'assigned-mentor': {
        who: 'degene die je kreeg toegewezen',
        why: 'het werkt niet tussen jullie',
        instead: 'rond het vriendelijk af, en vraag of je mag kiezen',
      },
      'own-department': {
        who: 'mensen van je eigen afdeling',
        why: 'ze zien je werk, en zitten bij wie het beoordeelt aan tafel',
        instead: 'vraag ze wat iedereen mag horen',
      },
      'own-employer': {
        who: 'mensen bij je eigen werkgever',
        why: 'het kan terechtkomen bij wie jou beoordeelt',
        instead: 'vraag hoe iets gaat, en houd je twijfels en plannen voor je',
      },
      'shared-circle': {
        who: 'mensen die praten met wie over jou oordeelt',
        why: 'het gaat rond',
        instead: 'vraag ze naar feiten',
      },
      'clients-or-investors': clients,
    },
    avoidWithoutBoss: {
      clients,
      hirers: {
        who: 'wie je zou kunnen aannemen',
        why: 'wat ze horen, telt mee als ze kiezen',
        instead: 'laat zien wat je kunt',
      },
    },
    avoidLine: ({ who, why, instead }) => `${who}: ${why}; ${instead}`,
    decidesWithoutBoss: 'wie beslist of je werk of geld krijgt',
    where: p => `${capital(whereabouts(p))}.`,
    lookFor: p => {
      const place = p.hasBoss || p.where.employer !== 'other' ? at[p.where.employer] : 'in een ander bedrijf';
      if (p.type === 'outside-neutral') {
        return `Zoek ${types[p.type].name}: iemand uit een heel ander vak, ${place}, die niets over je te zeggen heeft en er geen belang bij heeft.`;
      }
      const who =
        p.where.field === 'own'
          ? 'iemand met werk als het jouwe die al verder is'
          : p.position === null
            ? 'iemand die al is waar jij heen wilt'
            : `iemand die is wat jij wilt worden (${p.position})`;
      return `Zoek ${types[p.type].name}: ${who}, ${place}.`;
    },
    second: p => `${capital(types[p.type].name)}: ${whereabouts(p.where)}.`,
    answeredBy: p => {
      const answerers: Readonly<Record<Answerer, string>> = {
        first: `je ${mentor}`,
        second: `je tweede ${mentor}`,
        another: p.house
          ? 'iemand van een andere afdeling, één gesprek'
          : p.side === 'path'
            ? 'iemand die dat werk doet, één gesprek'
            : 'iemand zonder eigen belang, één gesprek',
        sponsor: `een sponsor, en dat is iemand anders dan je ${mentor}`,
        manager: 'je leidinggevende, één antwoord',
        colleague: 'een collega, een uurtje',
        course: 'een cursus',
        training: 'een trainer, een paar keer',
      };
      return answerers[p.by];
    },
    headingOf: p => `Je advies van ${p.when}`,
    quoted: p => `“${p.text}”`,
    inShort: {
      mentor: p => types[p.type].name,
      'other-help-first': p => `eerst andere hulp, dan ${types[p.type].name}`,
      'no-mentor-needed': () => 'eerst iets eenvoudigers',
    },
    noMentorNeeded: `Misschien heb je hier geen ${mentor} voor nodig: eerst iets eenvoudigers.`,
    nothingIsOpen: `Misschien heb je nu geen ${mentor} nodig: wat je zou vragen, krijg je al, of je hebt niets te vragen.`,
    ifYouStillWant: 'Wil je er toch een? Dan dit:',
    otherHelpFirst: `Wat je vertelt, komt eerst; een ${mentor} kan wachten. Je hoeft niet zeker te weten of het erg genoeg is, en je hoeft het niet alleen te dragen.`,
    afterwards: 'Voor daarna:',
    afterwardsInShort: p =>
      `Daarna past ${types[p.type].name}; waar je zoekt, blijft tot dan bewaard: mentor advice`,
    needs: { path: 'Pad', perspective: 'Blik van buiten' },
    needInWords: p => `${p.need}: ${p.value}`,
    labels: {
      otherHelp: 'Ga eerst hierheen',
      today: 'Vandaag',
      why: 'Waarom',
      allReasons: 'Alle redenen',
      limits: 'De keerzijde',
      where: 'Waar je zoekt',
      places: 'Drie deuren',
      avoid: `Niet als je ${mentor}`,
      second: 'En daarna',
      whoAnswers: 'Wie wat kan beantwoorden',
      change: 'Dit verandert als',
      whatTurns: 'Wat het zou veranderen',
      steps: 'Begin zo',
      firstSteps: 'Eerste stappen',
    },
    weight: p => `telt ${p.weight} voor een ${mentor} ${p.toward}`,
    weighsNothing: 'telt niet mee, maar legt iets uit',
    wouldChange: p => `Met “${p.value}” op “${p.question}” zou het ${types[p.type].name} worden.`,
    wouldChangeWhere: p => `Met “${p.value}” op “${p.question}” zou je ${at[p.where]} zoeken.`,
    turnsTo: {
      type: p => `${p.when}; dan ${types[p.type].name}`,
      where: p => `${p.when}; zoek dan ${at[p.where]}`,
    },
    wouldChangeShort: p => `${p.short}: ${p.value}`,
    wouldChangeToward: p => `Met één hiervan zou het ${types[p.type].name} worden:`,
    inTheWorld: {
      sameCircle: {
        'no-ties': 'mensen op dat pad niet blijken te kennen wie jou beoordeelt',
        'some-ties': 'het alleen bij je eigen werkgever blijkt rond te gaan',
        'small-world': 'mensen op dat pad overal met elkaar blijken te praten',
      },
      someoneInside: {
        yes: 'je bij je werkgever iemand vindt die het weet en jou niet beoordeelt',
        no: 'bij je werkgever niemand het blijkt te weten zonder jou te beoordelen',
        unknown: 'je niet meer zeker weet of iemand bij je werkgever het kan beantwoorden',
      },
      canSpeakFreely: { more: 'je vrijer kunt praten', less: 'je minder vrij kunt praten' },
      consequences: {
        more: 'er meer tegen je gebruikt kan worden',
        less: 'er minder tegen je gebruikt kan worden',
      },
      certainty: { more: 'je zekerder weet dat je het wilt', less: 'je minder zeker weet of je het wilt' },
      covered: {
        gained: p => `iemand ${p.listed} voor je kan beantwoorden`,
        lost: p => `niemand ${p.listed} nog voor je beantwoordt`,
        both: p => `iemand ${p.gained} voor je kan beantwoorden, en niemand meer ${p.lost}`,
      },
      to: p => `${p.what} (${p.value})`,
    },
    nothingWouldChange: 'Met maar één ander antwoord blijft het advies zoals het is.',
    nothingWouldTurn: 'Met maar één ander antwoord blijft het advies zoals het is.',
    moreToRead: 'Alle redenen, en alles wat het zou veranderen: mentor advice',
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
