import type { Judges } from '../../domain/intake/own-case.ts';
import type { IntakePart } from '../../domain/intake/questions.ts';
import type { intake as English } from '../en/intake.ts';
import { answerWords } from './conversation.ts';
import { earlierIntake } from './earlier-intake.ts';
import { echo, judgesOfYours } from './echo.ts';
import { countInWords } from './numbers.ts';

const parts: Readonly<Record<IntakePart, string>> = {
  ambition: 'Wat je wilt bereiken',
  situation: 'Waar je nu staat',
  perspective: 'Een blik van buiten',
};

/** What one would ask a mentor, in one's own words. */
const toAsk = {
  route: { label: 'Hoe kom ik daar?', hint: 'de stappen, het moment, wat telt' },
  craft: { label: 'Hoe doe je dit werk goed?', hint: 'wat alleen een vakmens kan zien' },
  'unwritten-rules': { label: 'Hoe werkt het hier echt?', hint: 'de ongeschreven regels' },
  introductions: { label: 'Wie moet mij kennen?', hint: 'deuren, gezien worden, rugdekking' },
  example: { label: 'Kan iemand zoals ik dat?', hint: 'een levend voorbeeld' },
  'current-work': { label: 'Hoe pak ik aan waar ik nu tegenaan loop?', hint: 'mijn werk van nu' },
  'self-image': { label: 'Wat zie ik niet van mezelf?', hint: 'blinde vlekken' },
  doubts: { label: 'Ben ik goed genoeg, is dit iets voor mij?', hint: 'twijfels die bijna niemand hoort' },
  challenge: { label: 'Waar zit ik ernaast?', hint: 'om me heen is iedereen het eens' },
};

const sameCircle = {
  'no-ties': { label: 'Nee', hint: 'ze kennen elkaar niet' },
  'some-ties': { label: 'Bij mijn eigen werkgever wel, elders niet', hint: 'hier zitten ze bij elkaar' },
  'small-world': { label: 'Ja, waar ze ook werken', hint: 'ze praten met elkaar' },
};

/** Where somebody with a boss works, as one says it to them. */
const houseOf = (judges: Judges) => (judges === 'assessors' ? 'de plek waar je leert' : 'je werkgever');

export const intake: typeof English = mentor => ({
  parts,
  opening: p => [
    `Wat voor ${mentor} past bij jou, en waarom? Een minuut of ${p.minutes}, in drie delen.`,
    `Je antwoorden blijven op deze computer, in ${p.home}; ze gaan nergens heen. Is de computer van je werk? Dan kunnen anderen er misschien bij.`,
  ],
  keys: 'Met Esc ga je terug, met Ctrl-O laat je een vraag open, met Ctrl-C stop je; wat je hebt, blijft bewaard.',
  keysInPlainLines:
    'Met :back ga je terug, met :skip laat je een vraag open, met Ctrl-C stop je; wat je hebt, blijft bewaard.',
  openingAgain:
    'Je eerdere antwoorden staan klaar. Enter laat een antwoord staan; verander wat veranderd is.',
  mentorWord: {
    title: 'Tot slot: hoe noem jij iemand die met je meedenkt over je werk?',
    help: 'De naam verschilt per werkplek; vanaf hier komt die van jou terug.',
    options: {
      mentor: { label: 'mentor' },
      coach: { label: 'coach' },
      buddy: { label: 'buddy' },
      master: { label: 'leermeester' },
      other: { label: 'een ander woord' },
    },
    own: { title: 'Welk woord?', help: 'Een of twee woorden, zoals jij het zegt.' },
    tooLong: 'Houd het op hooguit 40 tekens.',
  },
  leaveOpen: 'dat zeg ik liever niet',
  echo,
  decided: {
    title: {
      mentor: `Wat voor ${mentor} je zoekt, staat vast. Hoe wil je verder?`,
      'no-mentor-needed': 'Wat er eerst komt, staat vast. Hoe wil je verder?',
      'other-help-first': `Wat voor ${mentor} er daarna past, staat vast. Hoe wil je verder?`,
    },
    help: p =>
      `Nog ${countInWords(p.count)} vragen zeggen ${
        p.type === 'inside-career-path'
          ? 'waar je zoekt en wie je beter niet vraagt'
          : 'wie je beter niet vraagt en hoe je begint'
      }; dat kost ${p.minutes === 1 ? 'een minuut' : `een minuut of ${p.minutes}`}.`,
    options: {
      goOn: { label: 'Verder met de vragen' },
      finish: { label: 'Nu het advies zien', hint: 'de rest kan later nog' },
    },
  },
  stopSign: {
    heard: 'Je hoeft niet zeker te weten of het erg genoeg is, en je hoeft het niet alleen te dragen.',
    goOn: {
      title: 'Hoe wil je verder?',
      help: `Het advies over een ${mentor} is dan bedoeld voor daarna. Je antwoorden blijven hoe dan ook bewaard.`,
      options: {
        goOn: { label: 'Verder met de vragen' },
        finish: { label: 'Zien wat ik vandaag kan doen' },
        stop: { label: 'Het hier voor nu bij laten' },
      },
    },
    stopped: 'Bewaard. Ga verder wanneer je wilt, met: mentor intake',
  },
  review: {
    title: 'Kloppen je antwoorden zo?',
    finish: 'Ja, laat het advies zien',
    ...answerWords,
    and: 'en',
    with: p => `met ${p.listed}`,
    without: p => `zonder ${p.listed}`,
    orLower: p => `${p.value} of lager`,
    orHigher: p => `${p.value} of hoger`,
  },
  stored: p => `Kortom: ${p.type}. Je antwoorden en het advies zijn bewaard.`,
  schema: {
    title: 'Antwoorden op een intake van Mentor',
    ignoredWhen: p => `Telt niet mee als ${p.conditions}.`,
    condition: p => `${p.key} ${p.values} is`,
    lacks: p => `${p.value} niet bij ${p.key} staat`,
    between: p => `${p.key} ${p.from} tot en met ${p.to} is`,
    nothingOnThePathOpen: 'geen vraag over het pad openstaat',
    or: ' of ',
    orWhen: ', of als ',
    and: ' en ',
  },
  questions: {
    ambition: {
      title: 'Wat wil je bereiken?',
      help: 'Zoals je het een vriend zou vertellen. Een paar zinnen is genoeg.',
      short: 'Wat ik wil',
    },
    direction: {
      title: 'Wat komt het dichtst in de buurt?',
      help: 'Kies wat nu het zwaarst weegt.',
      short: 'Wat het dichtstbij komt',
      options: {
        'next-position': { label: 'Een volgende functie', hint: 'boven of naast die van nu' },
        'new-field': { label: 'Een ander vak', hint: 'ander werk of een andere sector' },
        'own-business': { label: 'Een eigen bedrijf', hint: 'beginnen, laten groeien of overnemen' },
        'just-begun': { label: 'Ik ben net begonnen', hint: 'en zoek mijn plek' },
        'better-at-my-work': { label: 'Beter worden in mijn werk', hint: 'geen andere functie in beeld' },
        unclear: { label: 'Ik weet het nog niet', hint: 'er moet iets anders, maar wat?' },
      },
    },
    targetPosition: {
      title: 'Welke functie of welk werk heb je op het oog?',
      help: 'Een functienaam of een paar woorden; dan weet je naar wie je zoekt.',
      short: 'Functie op het oog',
    },
    targetEmployer: {
      title: 'Waar zoek je die functie?',
      help: 'Het bepaalt mee waar je zoekt.',
      short: 'Waar die functie is',
      options: {
        own: { label: 'Bij mijn huidige werkgever', hint: 'ik zou blijven' },
        other: { label: 'Ergens anders', hint: 'ik zou weggaan' },
        open: { label: 'Maakt me niet uit', hint: 'het werk telt meer' },
      },
    },
    certainty: {
      title: 'Hoe zeker weet je dat dit is wat je wilt?',
      help: 'Je eerste gevoel is goed genoeg.',
      short: 'Hoe zeker ik ben',
      lowest: 'helemaal niet zeker',
      highest: 'heel zeker',
    },
    questions: {
      title: `Wat zou je een ${mentor} als eerste vragen?`,
      help: 'Kies er hooguit vier. Dit weegt in het advies het zwaarst.',
      short: 'Wat ik eerst zou vragen',
      options: toAsk,
    },
    runInto: {
      title: 'Wat heb je nodig bij waar je tegenaan loopt?',
      help: 'Aan wie zou je er het meest hebben?',
      short: 'Wat zou helpen',
      options: {
        'how-it-is-done': {
          label: 'Iemand die dit werk doet en het voordoet',
          hint: 'het ligt aan het werk zelf',
        },
        'how-it-works-here': {
          label: 'Iemand die hier de weg kent en het uitlegt',
          hint: 'het ligt aan de mensen hier',
        },
        'think-it-through': {
          label: 'Iemand die er niet in zit en meedenkt',
          hint: 'het ligt aan hoe ik kijk',
        },
      },
    },
    covered: {
      title: 'Welke van deze vragen kan iemand je nu al beantwoorden?',
      help: `Een leidinggevende, een buddy, een vriend. Daar heb je geen ${mentor} voor nodig.`,
      short: 'Wat ik al krijg',
      options: toAsk,
    },
    decision: {
      title: 'Wanneer valt hierover een beslissing?',
      help: 'Een vacature, een selectieronde, een contract dat afloopt.',
      short: 'Wanneer de beslissing valt',
      options: {
        weeks: { label: 'Snel: binnen een maand of zo' },
        months: { label: 'Binnen een jaar' },
        no: { label: 'Er valt niets te beslissen', hint: 'ik bepaal zelf het tempo' },
      },
    },
    role: {
      title: 'Wat voor werk doe je, en in welk vak?',
      help: 'Bijvoorbeeld: verpleegkundige in een ziekenhuis, of zelfstandig illustrator.',
      short: 'Mijn werk',
    },
    employment: {
      title: 'Werk je in loondienst, voor jezelf of nog anders?',
      help: 'Of je een baas hebt, maakt verschil voor het advies.',
      short: 'Hoe ik werk',
      options: {
        employed: { label: 'In loondienst', hint: 'met een baas' },
        'self-employed': { label: 'Zelfstandig', hint: 'alleen, voor opdrachtgevers' },
        'business-owner': { label: 'Ik heb een bedrijf', hint: 'met mensen, partners of investeerders' },
        'in-training': { label: 'In opleiding', hint: 'trainee, aios, leerling, student' },
        'between-jobs': { label: 'Zonder baan', hint: 'op zoek, of even niet' },
      },
    },
    phase: {
      title: 'Waar sta je in je loopbaan?',
      help: 'Kies wat er het meest op lijkt.',
      short: 'Waar ik sta',
      options: {
        'considering-a-step': { label: 'Ik denk over een stap', hint: 'en weeg wat die vraagt' },
        'just-started': { label: 'Ik ben net begonnen', hint: 'nieuwe baan of net bevorderd' },
        settled: { label: 'Ik weet mijn weg', hint: 'het werk is vertrouwd' },
        stuck: { label: 'Ik zit vast', hint: 'er zit geen beweging meer in' },
      },
    },
    situation: {
      title: 'Waar loop je tegenaan?',
      help: 'Wat kost energie, wat komt steeds terug? Alleen jij leest dit.',
      short: 'Waar ik tegenaan loop',
    },
    offer: {
      title: `Heeft iemand je een ${mentor} aangeboden?`,
      help: 'Je werkgever, je opleiding, een programma.',
      short: 'Of er een is aangeboden',
      options: {
        none: { label: 'Nee', hint: 'ik zoek zelf iemand' },
        'may-choose': { label: 'Ja, en ik mag kiezen', hint: 'uit een lijst of een groep' },
        assigned: { label: 'Ja, ik kreeg iemand toegewezen', hint: 'of dat gaat gebeuren' },
        'assigned-not-working': { label: 'Ja, en het werkt niet', hint: 'geen klik, of weinig te leren' },
        'my-manager': { label: 'Mijn leidinggevende wil het doen', hint: 'mijn eigen baas' },
      },
    },
    stopSigns: {
      title: 'Maak je nu iets hiervan mee?',
      help: 'Kies wat er gebeurt, ook als het volgens jou wel meevalt. Kan het zo weer gebeuren, dan telt het als nu; moe zijn na een drukke maand niet.',
      short: 'Wat nu speelt',
      options: {
        misconduct: {
          label:
            'Iemand met wie ik werk vernedert of bedreigt me, doet me pijn, zit aan me, sluit me buiten of stelt me achter om wie ik ben',
          hint: 'een baas, collega, klant of leerling; ook als grap, of omdat die nu eenmaal zo is',
        },
        wrongdoing: {
          label:
            'Ik moet iets doen, tekenen of verzwijgen wat niet mag of niet veilig is, of mijn loon of papieren worden achtergehouden',
          hint: 'ook als iedereen het doet, of als ik zelf het risico loop; of ik zei er iets van, en dat krijg ik terug',
        },
        health: {
          label:
            'Door mijn werk al weken: slecht slapen, huilen, pijn, misselijk zijn, rare fouten, of de dag amper doorkomen',
          hint: 'of een arts waarschuwde me, ik red het met drank of pillen, of ik zou liever niet wakker worden',
        },
        procedure: {
          label:
            'Ik word ontslagen, onder druk gezet om te gaan of te tekenen, officieel gewaarschuwd of in een verbetertraject gezet',
          hint: 'of een klacht tegen mij, of een rechtszaak',
        },
        conflict: {
          label: 'Met iemand op mijn werk praat ik niet meer, of alleen via anderen',
          hint: 'we hebben het geprobeerd, en vanzelf komt het niet goed',
        },
      },
    },
    simplerHelp: {
      title: 'Is er iets eenvoudigers dat het zou oplossen?',
      help: 'Wat je al vergeefs geprobeerd hebt, telt niet.',
      short: 'Iets eenvoudigers',
      options: {
        no: { label: 'Nee', hint: 'al geprobeerd, of één gesprek is te weinig' },
        'manager-answer': { label: 'Eén antwoord van mijn baas', hint: 'en dat heb ik nog niet gevraagd' },
        colleague: { label: 'Een uurtje met een collega', hint: 'of met een vakgenoot' },
        course: { label: 'Een cursus', hint: 'het is kennis die je kunt leren' },
        training: { label: 'Eén ding oefenen', hint: 'een paar keer, met een trainer' },
      },
    },
    someoneInside: {
      title: 'Is er bij je werkgever iemand die doet wat jij wilt, en die jou niet beoordeelt?',
      help: 'Nu of vroeger. Wie beslist over je loon of contract, telt niet mee.',
      short: 'Iemand bij mijn werkgever',
      options: {
        yes: { label: 'Ja', hint: 'ik weet wel iemand' },
        no: { label: 'Nee', hint: 'niemand doet het, of wie het doet beoordeelt mij' },
        unknown: { label: 'Dat weet ik niet' },
      },
    },
    canSpeakFreely: {
      title: 'Hoe vrij kun je praten over twijfels en zwakke plekken?',
      help: 'Met collega’s en leiding; of met opdrachtgevers, partners, investeerders.',
      short: 'Vrijuit praten',
      lowest: 'ik houd ze voor me',
      highest: 'helemaal vrij',
    },
    consequences: {
      title: 'Kan wat je zegt tegen je gebruikt worden?',
      help: 'Of langer aan je blijven kleven dan je lief is.',
      short: 'Kan tegen me gebruikt worden',
      lowest: 'zeker niet',
      highest: 'zeker wel',
    },
    outsideView: {
      title: 'Hoe hard heb je iemand nodig die er niets bij te winnen heeft?',
      help: 'Iemand die objectief is, omdat er voor die persoon niets van afhangt.',
      short: 'Iemand zonder eigen belang',
      lowest: 'nauwelijks',
      highest: 'heel hard',
    },
    sameCircle: {
      title: 'Komt wat je mensen op dat pad vertelt, terecht bij wie jou beoordeelt?',
      help: 'Mensen in de functie die je op het oog hebt; anders mensen met werk als het jouwe.',
      short: 'Of het rondgaat',
      options: sameCircle,
    },
    confidentialContent: {
      title: 'Moet het gaan over zaken die alleen collega’s mogen horen?',
      help: 'Patiënten, dossiers van klanten, beveiliging: waar je over moet zwijgen.',
      short: 'Wat alleen collega’s mogen horen',
    },
  },
  /** How engine 1 put what is put otherwise now. */
  earlier: earlierIntake(mentor),
  inYourCase: {
    someoneInside: ({ position, judges }) => ({
      title:
        position === null
          ? `Is er bij ${houseOf(judges)} iemand die verder is in werk als het jouwe, en die jou niet beoordeelt?`
          : `Is er bij ${houseOf(judges)} iemand die dat werk doet of deed (“${position}”) en die jou niet beoordeelt?`,
      help: 'Wie beslist over je loon, contract of promotie, telt niet mee.',
    }),
    sameCircle: ({ position, role, judges }) => ({
      title:
        position === null
          ? `Als je iemand met werk als het jouwe je twijfels vertelt, komt dat dan terecht bij ${judgesOfYours[judges]}?`
          : `Als je iemand die dat werk doet (“${position}”) je twijfels vertelt, komt dat dan terecht bij ${judgesOfYours[judges]}?`,
      help: `Denk aan twee of drie mensen die je kent${position === null && role !== null ? ` met zulk werk (${role})` : ''}, hier en elders.`,
    }),
  },
});
