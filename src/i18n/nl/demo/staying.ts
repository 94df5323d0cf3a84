import type { DemoMeeting } from '../../../domain/demo/story.ts';

/** A beginner in the next room, and a reason to stay. */
export const staying: readonly DemoMeeting[] = [
  {
    ago: 64,
    with: 'Hennie Brouwer',
    confidence: 5,
    what: 'Naast mij staat sinds kort Yara, eerste jaar, en door de muur hoor ik hoe het gaat. Ik had haar vanmiddag een stapel van mijn lesbrieven gegeven. Hennie vroeg of ze daarom had gevraagd. Ze had gevraagd of ik koffie wilde.',
    soWhat: 'Ik gaf haar mijn antwoorden, omdat ik haar vraag niet afwachtte.',
    nowWhat: 'Koffie gaan drinken.',
    blindSpots: [
      {
        text: 'Ik help zo snel dat niemand het nog zelf hoeft te kunnen',
        seen: [
          { later: 12, state: 'seen', text: 'Zat al achter haar laptop voordat ze uitgesproken was' },
          { later: 27, state: 'watched', text: 'Op mijn handen gezeten, letterlijk' },
          { later: 51, state: 'changed', text: 'Ik vraag eerst: wil je dat ik meedenk, of dat ik luister?' },
        ],
        share: true,
      },
    ],
    actions: [
      {
        text: 'Koffie met Yara, zonder lesbrieven',
        within: 5,
        happened: 'Ze huilde niet om de klas. Ze huilde omdat niemand het vroeg.',
      },
    ],
  },
  {
    ago: 61,
    with: 'Hennie Brouwer',
    confidence: 6,
    what: 'Yara vroeg of ik een keer achterin wilde zitten. Ik schreef vier kanten vol en gaf haar één zin: “Je wacht langer dan je denkt, en dat is goed.” Hennie zei dat dit het eerste gesprek was waarin ik rechtop zat.',
    soWhat: 'Ik heb een uur naar een les gekeken en ben niet één keer weg geweest.',
    nowWhat: 'Vragen of het nog een keer mag.',
    skills: [
      {
        name: 'meekijken zonder in te grijpen',
        evidence: 'Een heel uur achterin bij Yara, ook toen er een stoel omging. Ze loste het zelf op.',
        share: true,
      },
    ],
    actions: [{ text: 'Yara vragen waar ik de volgende keer op zal letten', within: 9, share: ['text'] }],
    share: ['confidence'],
  },
  {
    ago: 58,
    with: 'Hennie Brouwer',
    confidence: 6,
    what: 'Rollen omgedraaid: Yara zat bij mij achterin. Ze had één vraag na afloop. Waarom wijs je steeds dezelfde drie aan? Ik wilde uitleggen hoe dat komt. Ik heb haar bedankt en het geteld. Het waren er vier.',
    soWhat:
      'Zij ziet in een uur wat ik zestien jaar niet zag. Dat is geen schande, dat is een reden om te kijken.',
    nowWhat: 'Een maand lang de beurt loten.',
    critical:
      'Wie bij mij de beurt krijgt. Ik dacht dat ik het eerlijk deed; ik koos wie me een goed gevoel gaf.',
    actions: [
      {
        text: 'Stokjes met namen op mijn bureau, en die trekken',
        within: 4,
        expected: 'Gemopper.',
        happened: 'Gemopper. En Lotte die een antwoord gaf, rood tot in haar nek, en goed.',
        share: ['text', 'happened'],
      },
    ],
    share: ['critical'],
  },
  {
    ago: 55,
    with: 'Hennie Brouwer',
    confidence: 7,
    what: 'Ik blijf, zei ik, nog met mijn jas aan. Maar niet zo. Ik wil beginners leren staan. Hennie knikte en zei dat hij daar geen verstand van heeft, en dat het tijd werd voor iemand die wel weet hoe je zoiets wordt.',
    soWhat: 'De vraag was niet of ik wegging, maar waarheen ik wilde terwijl ik bleef.',
    nowWhat: 'Iemand zoeken die dit werk doet, en niet op mijn school.',
    perspective: 'Een schip dat in de haven ligt te twijfelen, heeft meestal gewoon lading nodig.',
    actions: [
      {
        text: 'Saskia schrijven, van de studiedag',
        within: 8,
        expected: 'Dat ze me niet meer kent.',
        happened: '“U bent die man die bleef zitten toen het pauze was.” Woensdag thee.',
      },
    ],
    share: ['confidence'],
  },
  {
    ago: 52,
    with: 'Saskia de Groot',
    confidence: 5,
    what: 'Eerste keer met Saskia. Ik had mijn plan op vijf bladen. Zij vroeg wie mij had leren lesgeven, en wat die deed. Meneer Van Vliet, zei ik, en ik hoorde mezelf vertellen hoe hij altijd zijn fiets bij ons in het lokaal zette. Daar hebben we het een uur over gehad.',
    soWhat: 'Wat ik door wil geven, zit niet in mijn vijf bladen.',
    nowWhat: 'Opschrijven wat Van Vliet déed, niet wat hij vond.',
    actions: [
      {
        text: 'Van Vliet opzoeken, als hij nog leeft',
        within: 25,
        happened: 'Hij leeft, hij is negentig, en hij wist nog waar ik zat.',
      },
    ],
  },
  {
    ago: 49,
    with: 'Hennie Brouwer',
    confidence: 6,
    what: 'Verteld over Saskia, een beetje alsof ik vreemdging. Hennie moest lachen tot hij hoestte. Hij wilde weten wat zij vraagt en hij niet. Zij vraagt hoe, zei ik. Jij vraagt wie.',
    soWhat: 'Ik heb er twee nodig, en dat is niet te veel gevraagd.',
    nowWhat: 'Bij ieder met de vraag komen die daar hoort.',
    actions: [{ text: 'Boven aan mijn schrift zetten welke vraag voor wie is', within: 10 }],
  },
];
