import type { MentorType } from '../../domain/advice/recommendation.ts';
import type { QuestionPhase } from '../../domain/questions/library.ts';
import type { questionTexts as English, libraryQuestions as EnglishQuestions } from '../en/questions.ts';

/** Vragen zoals je ze aan een mentor stelt: op elk is het antwoord een verhaal. */
export const libraryQuestions: typeof EnglishQuestions = {
  'route-seen': 'Hoe kwam jij in beeld voor het werk dat je nu doet?',
  'route-turn': 'Welke afslag had je bijna gemist, en wat gaf de doorslag?',
  'route-detour': 'Welke omweg bleek meer waard dan de rechte weg?',
  'route-left-behind': 'Wat heb je onderweg moeten laten, en hoe kijk je daarop terug?',
  'route-stuck': 'Wanneer zat jij onderweg vast, en hoe kwam je weer in beweging?',
  'route-next': 'Welke volgende stap zie jij voor mij die ik zelf nog niet zie?',
  'craft-shown': 'Van wie leerde jij dit werk, en wat deed die je als eerste voor?',
  'craft-mistake': 'Van welke fout leerde je het meest, en hoe kwam die aan het licht?',
  'craft-by-the-book': 'Wat deed je ooit volgens het boekje, en pak je nu anders aan?',
  'craft-first-look': 'Waar keek je het eerst naar in het werk dat ik meebracht, en waarom?',
  'craft-went-wrong': 'Wanneer ging het mis terwijl je alles goed deed, en wat deed je toen?',
  'rules-stumbled': 'Over welke regel die nergens staat ben jij het eerst gestruikeld?',
  'rules-newcomer': 'Welke nieuweling kreeg de mensen mee, en hoe pakte die dat aan?',
  'rules-decision': 'Hoe kwam het laatste grote besluit dat je zag vallen echt tot stand?',
  'rules-broken': 'Wanneer zag je iemand een ongeschreven regel breken, en wat toen?',
  'doors-met': 'Hoe leerde je de mensen kennen die voor je werk het meest betekenen?',
  'doors-spoke-up': 'Wie nam het voor je op toen je er niet bij was, en wat had die van je gezien?',
  'doors-my-name': 'Wat zou je van mij moeten zien voor je mijn naam ergens noemt?',
  'doors-shut': 'Welke deur bleef voor jou dicht, en wat deed je toen?',
  'example-day': 'Hoe zag je laatste gewone werkdag eruit, van uur tot uur?',
  'example-stopped': 'Waar hield je mee op toen je deze rol kreeg, en wie merkte dat?',
  'example-took-home': 'Wanneer nam je dit werk het laatst mee naar huis, en wat was er?',
  'example-stayed': 'Wanneer dacht je: dit werk is niets voor mij, en waarom bleef je toch?',
  'work-yours': 'Wanneer liep jij hier zelf tegenaan, en hoe liep het af?',
  'work-called-in': 'Wie haalde je erbij toen je er alleen niet uitkwam, en hoe ging dat?',
  'work-let-go': 'Welke strijd heb je laten gaan, en hoe wist je dat het tijd was?',
  'work-retold': 'Hoe zou jij dit navertellen aan iemand die niemand van ons kent?',
  'work-elsewhere': 'Waar zag je zoiets in heel ander werk, en wat hielp daar?',
  'work-the-other': 'Hoe zou de ander vertellen wat ik je nu vertel?',
  'work-for-months': 'Wat vertel ik je nu al maanden, en wat maak je daaruit op?',
  'self-first-minutes': 'Wat viel je aan me op in onze eerste tien minuten?',
  'self-silence': 'Wanneer zag je me stilvallen of sneller praten, en waar ging het toen over?',
  'self-word': 'Welk woord zeg ik steeds weer, en wat komt er vlak voor?',
  'self-everybody-knew': 'Hoe kwam je achter iets wat iedereen van je wist, behalve jijzelf?',
  'self-told-otherwise': 'Wat vertel ik nu anders dan toen we begonnen?',
  'doubts-unsaid': 'Wat hield je voor je toen je begon, en wie hoorde het als eerste?',
  'doubts-not-for-me': 'Hoe ontdekte je dat iets wat je jaren wilde, toch niets voor jou was?',
  'doubts-i-can': 'Wat gebeurde er waardoor je dacht: dit kan ik?',
  'doubts-worst-week': 'Wat was je zwaarste week op het werk, en wat sleepte je erdoor?',
  'doubts-never-lost': 'Welke twijfel ben je nooit kwijtgeraakt, en hoe werk je ermee?',
  'challenge-surprised': 'Wat vind ik heel gewoon waar jij van opkeek?',
  'challenge-sure': 'Wanneer was je heel zeker en zat je er toch naast, en waaraan merkte je dat?',
  'challenge-turn': 'Waar in mijn verhaal was jij anders afgeslagen, en waarom juist daar?',
  'challenge-too-late': 'Welk lastig gesprek voerde jij te laat, en hoe liep dat?',
  'challenge-held-back': 'Wat heb je me nog niet gezegd, en wat hield je tegen?',
  'first-worth-it': 'Wanneer had je voor het laatst echt iets aan zo’n gesprek, en waar lag dat aan?',
  'first-helped-on': 'Wie hielp jou verder toen je stond waar ik nu sta, en hoe ging dat?',
  'any-more-ways': 'Hoe kwam je erachter wat je wilde toen je meer kanten op kon?',
  'any-other-eyes': 'Wanneer ging je anders denken over iemand met wie je werkt, en waardoor?',
  'way-stayed': 'Wat is je bijgebleven van ons vorige gesprek?',
  'way-grown': 'Waarin zag je me bewegen sinds we begonnen, en waarin sta ik stil?',
  'way-came-alive': 'Wanneer zag je me opleven, en waar vertelde ik toen over?',
  'way-advised-against': 'Wie raadde je af wat je wilde, en wat deed je daarmee?',
  'way-own-habit': 'Welke gewoonte zit jou zelf in de weg, en hoe kwam je daarachter?',
  'hard-between-us': 'Wat maakt het je makkelijk om mij te helpen, en wat zit er in de weg?',
  'hard-nearly-gave-up': 'Wat gaf je bijna op waar je nu blij mee bent, en wat hielp je toen?',
  'ending-without-you': 'Wanneer merkte je dat ik je ergens niet meer voor nodig had?',
  'ending-brought-you': 'Wat brachten onze gesprekken jou wat je niet had verwacht?',
  'ending-a-year-on': 'Wat hoop je dat ik over een jaar nog steeds doe?',
  'ending-parted': 'Hoe nam je afscheid van iemand van wie je veel leerde, en hoe is dat nu?',
};

const phases: Readonly<Record<QuestionPhase, string>> = {
  first: 'het eerste gesprek',
  'on-the-way': 'onderweg',
  hard: 'als het moeilijk is',
  ending: 'tegen het einde',
};

export const questionTexts: typeof English = mentor => {
  const types: Readonly<Record<MentorType, string>> = {
    'inside-career-path': `een ${mentor} op je loopbaanpad`,
    'outside-neutral': `een ${mentor} van buiten`,
  };

  return {
    library: libraryQuestions,
    fitting: p => `Vragen voor ${p.type === null ? `een ${mentor}` : types[p.type]}, ${phases[p.phase]}`,
    all: 'Alle vragen',
    chosen: 'Vragen die passen',
    asked: 'Vragen die je hebt gesteld',
    hidden: 'Vragen die je hebt verborgen',
    anything: 'Waar het ook over gaat',
    own: p => `van jezelf, ${p.id}`,
    askedOn: p => `gesteld op ${p.days.join(', ')}`,
    isHidden: 'verborgen',
    more: p => `Alle ${p.count}: mentor questions --all`,
    none: 'Er is geen vraag die daarbij past. Allemaal: mentor questions --all',
    noneAsked:
      'Je hebt er nog geen gesteld. Wel een gesteld? Zeg het met een paar woorden eruit: mentor questions asked "zwaarste week"',
    noneHidden: 'Je hebt geen vragen verborgen.',
    added: p => `Toegevoegd als ${p.id}.`,
    markedAsked: p => `Gesteld op ${p.day}: ${p.question}`,
    nowHidden: p =>
      `Verborgen: ${p.question}\nMet een paar woorden eruit komt die terug: mentor questions unhide "…"`,
    nowShown: p => `Staat er weer bij: ${p.question}`,
  };
};
