import type { Answerer, Employer, MentorType } from '../../domain/advice/recommendation.ts';
import type { advice as English, SimplerHelp, Sought, Tipping } from '../en/advice.ts';
import { places } from './advice/places.ts';
import { reasons } from './advice/reasons.ts';
import { retired } from './advice/retired.ts';
import { nextSteps } from './advice/steps.ts';
import { openerFor } from './advice/take-along.ts';
import { whereabouts } from './advice/where.ts';

/** At which employer one looks. */
const at: Readonly<Record<Employer, string>> = {
  own: 'bij je eigen werkgever',
  'own-other-department': 'bij je eigen werkgever, op een andere afdeling',
  other: 'bij een andere werkgever',
  either: 'bij je eigen werkgever of een andere',
};

/** Where somebody on the path is to be found, or what they must not be. */
function placeOf({ where, employment, direction }: Sought): string {
  if (employment === 'between-jobs') return 'zonder vacature voor jou';
  const inBusiness = ['self-employed', 'business-owner'].includes(employment);
  if (inBusiness || direction === 'own-business') return 'en geen concurrent van je';
  return at[where.employer];
}

const simplerHelp: Readonly<Record<SimplerHelp, string>> = {
  'manager-answer': 'één antwoord van je leidinggevende',
  colleague: 'een uurtje met een collega',
  course: 'een cursus',
  training: 'één ding oefenen',
};

/** What settles who comes first, against what the needs say. */
const tips: Readonly<Record<Tipping, string>> = {
  date: 'de beslissing geeft de doorslag',
  safety: 'veiligheid geeft de doorslag',
  doubt: 'je twijfel geeft de doorslag',
  questions: 'wat je vraagt, geeft de doorslag',
};

export const advice: typeof English = mentor => {
  const types: Readonly<Record<MentorType, { name: string; verdict: string }>> = {
    'inside-career-path': {
      name: `een ${mentor} op je loopbaanpad`,
      verdict: `Zoek een ${mentor} op je loopbaanpad: iemand die de functie heeft die jij wilt of net gekregen hebt, of die functie goed kent.`,
    },
    'outside-neutral': {
      name: `een ${mentor} van buiten`,
      verdict: `Zoek een ${mentor} van buiten: iemand die ver van je werk afstaat, niets over je te zeggen heeft en er geen belang bij heeft.`,
    },
  };

  const somebody = (sought: Sought): string => {
    const { type, where, direction, position, smallWorld = false } = sought;
    if (type === 'outside-neutral')
      return 'iemand uit een heel ander vak, die niets over je te zeggen heeft en niets wint bij wat je kiest';
    const named = position === null ? '' : ` (${position})`;
    const who =
      where.field === 'own'
        ? 'iemand met werk als het jouwe die al verder is'
        : direction === 'own-business'
          ? `iemand die al jaren voor zichzelf werkt${named}`
          : `iemand die al is waar jij heen wilt${named}`;
    return smallWorld
      ? `iemand die dit${named} in een ander land doet, iemand die ermee gestopt is, of iemand uit een verwant vak; vraag eerst wie die hier kent`
      : `${who}, ${placeOf(sought)}`;
  };

  return {
    types,
    reasons,
    retired: retired(`een ${mentor}`, types),
    places,
    otherHelp: {
      'confidential-adviser':
        'Gebeurt het nu, of ben je gewond: bel 112. Anders een vertrouwenspersoon, op je werk of je opleiding: gratis, luistert, en vertelt je wat je kunt doen en wat onder jullie blijft. Is die er niet: je vakbond of het Juridisch Loket.',
      'integrity-adviser':
        'Een vertrouwenspersoon integriteit, of het Huis voor Klokkenluiders: dat geeft gratis en vertrouwelijk advies. Gaat het om je eigen loon, uren of veiligheid: je vakbond of de Arbeidsinspectie.',
      'general-practitioner': 'Je huisarts: zeg erbij dat het om werk gaat. Een bezoek kost je niets.',
      'occupational-physician':
        'De bedrijfsarts: naar het open spreekuur mag je gratis, zonder toestemming van je werkgever; die krijgt niet te horen wat je hebt.',
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
      'on-the-path-not-neutral': `Voor een blik van buiten vraag je niet deze ${mentor}, maar iemand zonder belang.`,
      'elsewhere-not-your-house': `Hoe het bij jullie echt gaat, kan deze ${mentor} niet weten.`,
      'in-the-house-not-forever-safe': `Deze ${mentor} kan ooit over je beslissen: echte geheimen vertel je iemand elders.`,
      'outside-not-the-way': `Hoe je dat werk doet en wie je moet kennen, weet deze ${mentor} niet.`,
      'outside-not-your-work': `Deze ${mentor} helpt je zien of dit iets voor je is. Of je werk goed is, vraag je iemand die het zelf doet: laat twee dingen zien.`,
      'nobody-quite-safe':
        'In een wereld zo klein als de jouwe is niemand met die functie helemaal veilig: zoek erbuiten, en begin ook daar met wat iedereen mag weten.',
    },
    overruled: p => `Je antwoorden wijzen meer naar de andere soort; ${tips[p.by]}.`,
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
        who: 'wie je kreeg toegewezen',
        why: 'geen match',
        instead: 'rond het af, en vraag of je mag kiezen',
      },
      'own-department': {
        who: 'de mensen met wie je elke dag werkt',
        why: 'te dicht bij wie jou beoordeelt',
        instead: 'vraag naar feiten, bewaar je twijfels voor elders',
      },
      'own-employer': {
        who: 'anderen bij je werkgever',
        why: 'het kan rondgaan',
        instead: 'vraag alleen naar feiten',
      },
      'shared-circle': {
        who: 'mensen die praten met wie jou beoordeelt',
        why: 'het komt terug',
        instead: 'houd het algemeen',
      },
      'clients-or-investors': {
        who: 'je opdrachtgevers en investeerders',
        why: 'wat ze horen, telt mee als ze beslissen over werk of geld',
        instead: 'vraag ze wat ze van het werk vonden',
      },
    },
    whoJudges: {
      boss: {
        who: 'je leidinggevende, en wie beslist over je loon, contract of promotie',
        why: 'die beoordelen je werk',
        instead: 'vraag ze wel om tijd, en om een naam of twee',
      },
      assessors: {
        who: 'je begeleider, en wie jou verder beoordeelt',
        why: 'die wegen wat ze horen',
        instead: 'vraag ze wel om een naam of twee',
      },
      clients: {
        who: 'je opdrachtgevers',
        why: 'wat ze horen, telt mee als ze kiezen',
        instead: 'vraag ze na een klus wel wat ze ervan vonden',
      },
      investors: {
        who: 'je klanten, partners en investeerders',
        why: 'een zorg kan je geld kosten',
        instead: 'vraag wat ze van het plan vinden',
      },
      hirers: {
        who: 'wie je zou kunnen aannemen',
        why: 'wat ze horen, telt mee als ze kiezen',
        instead: 'laat zien wat je kunt',
      },
    },
    askInstead: {
      'not-alone': {
        why: 'die beslissen over je',
        instead: 'ga een gesprek hierover niet in je eentje in, neem iemand mee',
      },
      'nothing-that-tells': { instead: 'vraag ze nu niets waaruit je plan blijkt' },
      'facts-and-figures': {
        why: 'die winnen of verliezen bij wat je kiest',
        instead: 'vraag ze om feiten en cijfers, niet om raad',
      },
      'what-is-expected': {
        instead: 'vraag ze wel wat er over drie maanden anders moet zijn om het goed te noemen',
      },
      'one-task': { instead: 'vraag ze wel om één taak die bij die functie hoort' },
    },
    rubs: {
      'nobody-quite-safe':
        'In zo’n kleine wereld is niemand met die functie helemaal veilig. De deuren hieronder liggen erbuiten; begin ook daar voorzichtig.',
      'the-trade-talks':
        'Wat je over het werk wilt weten, weten alleen mensen die elkaar allemaal kennen. Vertel hun alleen wat desnoods mag rondgaan; de rest is voor iemand van buiten.',
      'doors-only-here': `Deuren hier gaan alleen van binnenuit open, en juist daar vertel je je twijfels niet. Je hebt er dus twee nodig: hier een sponsor, die je werk ziet; elders een ${mentor}, die de rest hoort.`,
      'known-only-here':
        'Hoe het hier echt werkt, weet elders niemand. Praat alleen daarover één keer met iemand van een andere afdeling die niets over je te zeggen heeft.',
      'secret-but-not-safe':
        'Alleen collega’s mogen het horen, en bij collega’s moet je oppassen. Vraag het dus op een andere afdeling, en houd het daar bij de zaak zelf.',
      'here-but-not-safe': `Hoe het hier echt werkt, weten ze alleen hier, en hier moet je oppassen. Vraag deze ${mentor} dus naar het werk en het huis; je twijfels vertel je iemand elders.`,
      'secret-elsewhere': `Jij hebt een zwijgplicht, deze ${mentor} niet. Vertel het dus zonder namen, en zonder iets wat naar iemand leidt.`,
    },
    strengthLabels: { clear: 'Duidelijk', leaning: 'Neigt hierheen', close: 'Het scheelt weinig' },
    overruledLabel: p => capital(tips[p.by]),
    avoidLine: ({ who, why, instead }) => `${who}: ${why}; ${instead}`,
    decidesWithoutBoss: 'wie beslist of je werk of geld krijgt',
    where: p => `${capital(whereabouts(p))}.`,
    lookFor: p => `Zoek ${types[p.type].name}: ${somebody(p)}.`,
    thenLookFor: p => `${capital(types[p.type].name)}: ${somebody(p)}.`,
    second: p => `${capital(types[p.type].name)}: ${whereabouts(p.where)}.`,
    answeredBy: p => {
      const answerers: Readonly<Record<Answerer, string>> = {
        first: `je ${mentor}`,
        second: `je tweede ${mentor}`,
        another: p.house
          ? 'een andere afdeling, één keer'
          : p.side === 'path'
            ? 'iemand in dat werk, één keer'
            : 'iemand elders, één gesprek',
        sponsor: `een sponsor, niet je ${mentor}`,
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
      'other-help-first': p => `eerst hulp voor jou, later misschien ${types[p.type].name}`,
      'no-mentor-needed': () => 'eerst iets eenvoudigers',
    },
    noMentorNeeded: p =>
      `Misschien heb je hier geen ${mentor} voor nodig, en dat is goed nieuws: ${simplerHelp[p.help]} is al genoeg, zeg je zelf.`,
    nothingIsOpen: `Misschien heb je nu geen ${mentor} nodig: van wat je zou vragen, staat niets meer open.`,
    ifYouStillWant: 'Als je er toch een wilt',
    otherHelpFirst: `Wat je meemaakt, komt eerst; een ${mentor} kan wachten. Je hoeft niet zeker te weten of het erg genoeg is, en je hoeft het niet alleen te dragen.`,
    notYourFault:
      'Niemand hoort zo behandeld te worden. Twijfel je nu aan jezelf, dan zegt dat weinig over je werk.',
    afterwards: 'Voor daarna',
    afterwardsInShort: p =>
      `Ligt dit achter je, dan past misschien ${types[p.type].name}. Wat je dan wilt vragen, kan iets anders zijn; begin dan opnieuw: mentor intake`,
    whenItHasPassed: 'dit achter je ligt: begin dan opnieuw, met mentor intake',
    needs: { path: 'Pad', perspective: 'Blik van buiten' },
    needInWords: p => `${p.need}: ${p.value}`,
    labels: {
      otherHelp: 'Ga eerst hierheen',
      today: 'Vandaag',
      why: 'Waarom',
      allReasons: 'Alle redenen',
      rub: 'Waar het wringt',
      limits: `Wat deze ${mentor} niet kan`,
      where: 'Waar je zoekt',
      places: 'Drie deuren',
      firstMeeting: 'Voor het eerste gesprek',
      avoid: `Niet als je ${mentor}`,
      second: 'En daarna',
      secondSoon: 'Ook nog voor je beslist',
      whoAnswers: 'Wie wat kan beantwoorden',
      change: 'Dit verandert als',
      whatTurns: 'Wat het zou veranderen',
      steps: 'Begin zo',
      firstSteps: 'Eerste stappen',
    },
    wouldChange: p => `Met “${p.value}” op “${p.question}” zou het ${types[p.type].name} worden.`,
    wouldChangeWhere: p => `Met “${p.value}” op “${p.question}” zou je je ${mentor} ${at[p.where]} zoeken.`,
    turnsTo: {
      type: p => `${p.when} – dan ${types[p.type].name}`,
      where: p => `${p.when} – zoek je ${mentor} dan ${at[p.where]}`,
      beyond: p => `${p.when} – zoek dan onder anderen die voor zichzelf werken`,
      nothing: p => `${p.when} – dan heb je wat je nodig hebt`,
      outsideTheCircle: p => `${p.when} – dan ${types[p.type].name}, maar buiten die kring`,
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
        yes: 'je bij je werkgever iemand vindt die het weet, en jou niet beoordeelt',
        no: 'bij je werkgever niemand het blijkt te weten zonder jou te beoordelen',
        unknown: 'je bij je werkgever niemand meer weet die het kan beantwoorden',
      },
      canSpeakFreely: { more: 'je meer vrijuit kunt praten', less: 'je minder vrijuit kunt praten' },
      consequences: {
        more: 'er meer tegen je gebruikt kan worden',
        less: 'er minder tegen je gebruikt kan worden',
      },
      certainty: { more: 'je er zekerder van bent', less: 'je er minder zeker van bent' },
      unsaid: {
        canSpeakFreely: { more: 'je vrijuit kunt praten', less: 'je niet vrijuit kunt praten' },
        consequences: {
          more: 'wat je zegt tegen je gebruikt kan worden',
          less: 'niets wat je zegt tegen je gebruikt kan worden',
        },
        certainty: { more: 'je zeker weet dat je het wilt', less: 'je niet zeker weet of je het wilt' },
      },
      covered: {
        gained: p => `iemand ${p.listed} al voor je beantwoordt`,
        all: 'iemand alles al beantwoordt wat je zou vragen',
        lost: p => `niemand ${p.listed} nog voor je beantwoordt`,
        both: p => `iemand ${p.gained} al voor je beantwoordt, en niemand meer ${p.lost}`,
      },
      to: p => `${p.what} (${p.value})`,
    },
    ifAnswered: {
      direction: {
        'next-position': 'je een volgende functie wilde',
        'new-field': 'je een ander vak wilde',
        'own-business': 'je een eigen bedrijf wilde',
        'just-begun': 'je net begonnen was',
        'better-at-my-work': 'je beter wilde worden in je werk',
        unclear: 'je nog niet wist wat je wilt',
      },
      targetEmployer: {
        own: 'die functie bij je huidige werkgever was',
        other: 'die functie ergens anders was',
        open: 'het je niet uitmaakte waar die functie is',
      },
      questions: {
        gained: p => `je ook ${p.listed} zou vragen`,
        lost: p => `je ${p.listed} niet zou vragen`,
        both: p => `je ${p.gained} zou vragen, en niet ${p.lost}`,
        only: p => `je alleen ${p.listed} zou vragen`,
      },
      runInto: {
        'how-it-is-done': 'iemand je zou helpen die dit werk doet en het voordoet',
        'how-it-works-here': 'iemand je zou helpen die hier de weg kent en het uitlegt',
        'think-it-through': 'iemand je zou helpen die er niet in zit en meedenkt',
      },
      decision: {
        weeks: 'de beslissing snel valt, binnen een maand of zo',
        months: 'de beslissing binnen een jaar valt',
        no: 'er niets meer te beslissen valt',
      },
      employment: {
        employed: 'je in loondienst was',
        'self-employed': 'je zelfstandig was',
        'business-owner': 'je een bedrijf had',
        'in-training': 'je in opleiding was',
        'between-jobs': 'je tussen twee banen zat',
      },
      phase: {
        'considering-a-step': 'je over een stap dacht',
        'just-started': 'je net begonnen was',
        settled: 'je je weg al wist',
        stuck: 'je vastzat',
      },
      outsideView: {
        more: 'iemand zonder eigen belang belangrijker voor je was',
        less: 'iemand zonder eigen belang minder belangrijk voor je was',
      },
      confidentialContent: {
        true: 'het ging over wat alleen collega’s mogen horen',
        false: 'het niet ging over wat alleen collega’s mogen horen',
      },
    },
    ownSentence: p =>
      `Je schreef: “${p.text}”${/[.!?…]$/.test(p.text) ? '' : '.'} ${p.elsewhere ? 'Houd dat voor iemand elders. Hier is “kun je me dat eens uitleggen?” genoeg.' : 'Neem dat mee, en bedenk vooraf hoeveel je ervan vertelt.'}`,
    openers: p => p.questions.map(question => openerFor(question, p.type)),
    thenAsk: p => `En vraag: ${p.listed}`,
    nothingWouldChange: 'Met maar één ander antwoord blijft het advies zoals het is.',
    nothingWouldTurn: 'Met maar één ander antwoord blijft het advies zoals het is.',
    moreToRead: 'Alle redenen, en alles wat het zou veranderen: mentor advice',
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
