import type { DemoMeeting } from '../../../domain/demo/story.ts';

/** Learning another trade, and a school that says no. */
export const otherwise: readonly DemoMeeting[] = [
  {
    ago: 46,
    with: 'Saskia de Groot',
    confidence: 6,
    what: 'Saskia speelde een starter na een mislukte les. Binnen drie zinnen gaf ik raad. Ze stopte en draaide het om: nu was ik de starter. Haar eerste vraag was wat ik het liefst overgedaan had. Ik wist het meteen, en had het nooit verteld.',
    soWhat: 'Raad geven is mijn manier om het gesprek kort te houden.',
    nowWhat: 'In een nagesprek drie vragen stellen voordat ik iets vind.',
    skills: [
      {
        name: 'vragen in plaats van uitleggen',
        evidence:
          'Nagesprek met Yara: drie vragen, geen raad. Ze zei zelf wat ze anders wilde, en het was beter dan wat ik had.',
        share: true,
      },
    ],
    actions: [
      {
        text: 'Een nagesprek opnemen, en tellen wie er praat',
        within: 14,
        expected: 'Half om half.',
        happened: 'Ik zeventig, zij dertig. Een maand later andersom.',
        share: ['text'],
      },
    ],
  },
  {
    ago: 43,
    with: 'Saskia de Groot',
    confidence: 7,
    what: 'Samen een les bekeken van iemand die we geen van beiden kennen. Saskia schreef alleen op wat ze zag, ik wat ik vond. Mijn blad stond vol “rommelig” en “leuk”. Op dat van haar stond: “09.14, de jongen bij het raam legt zijn pen neer”.',
    soWhat: 'Wat je ziet, kun je teruggeven. Wat je vindt, kan de ander alleen slikken.',
    nowWhat: 'Kijken met de klok erbij, en mijn mening op een ander blad.',
    skills: [
      {
        name: 'meekijken zonder in te grijpen',
        evidence:
          'Bij twee starters alleen tijden en gebaren genoteerd. Eén zei: nu kan ik er eindelijk zelf iets van vinden.',
        share: true,
      },
    ],
    critical: 'Mijn oordeel komt vóór mijn waarneming. Ik dacht dat dat ervaring was.',
    share: ['critical', 'confidence'],
  },
  {
    ago: 40,
    with: 'Hennie Brouwer',
    confidence: 4,
    what: 'Vechtpartij op het plein. Ik stond ertussen voor ik het wist, en daarna stonden mijn handen niet meer stil. Ik heb die middag gewoon lesgegeven. Hennie zette de kachel hoger en vroeg niets. Na een halfuur vertelde ik dat ik bang was geweest.',
    soWhat: 'Dat ik kan doorgaan, wil niet zeggen dat het moet.',
    nowWhat: 'Na zoiets eerst naar binnen, iemand opzoeken en dan pas de klas.',
    perspective: 'Wie nooit bang is op de werf, die stuur je naar huis.',
    actions: [
      {
        text: 'Anja zeggen dat ik na zoiets een uur vrij wil',
        within: 5,
        expected: 'Een formulier.',
        happened: 'Ze nam zelf mijn klas over. En er kwam later een formulier.',
      },
    ],
  },
  {
    ago: 37,
    with: 'Saskia de Groot',
    confidence: 6,
    what: 'Ik had een voorstel geschreven: op onze school een vaste begeleider voor starters, acht uur per week. Saskia streepte de eerste bladzijde door. Begin met wat het nu kost, zei ze. Vier starters in drie jaar, waarvan er één nog werkt.',
    soWhat: 'Ik vroeg om een gunst, en het is een lek dat gedicht moet worden.',
    nowWhat: 'Het voorstel op één bladzijde, met die vier erop.',
    actions: [
      {
        text: 'De drie die weggingen bellen en vragen wat er ontbrak',
        within: 14,
        expected: 'Geld, of de klassen.',
        happened: 'Alle drie: iemand aan wie je het mocht vragen zonder dat het in je dossier kwam.',
        share: ['text', 'happened'],
      },
    ],
  },
  {
    ago: 34,
    with: 'Hennie Brouwer',
    confidence: 6,
    what: 'Morgen naar de rector. Hennie liet me de bladzijde hardop lezen, en daarna nog eens zonder blad. De tweede keer keek ik hem aan. Hij was het die wegkeek; zijn zoon had ooit ook een jaar voor de klas gestaan.',
    soWhat: 'Zonder papier weet ik het ook, en beter.',
    nowWhat: 'Het blad in de tas laten.',
    skills: [
      {
        name: 'een moeilijk gesprek beginnen',
        evidence: 'Bij de rector begonnen met “van de vier is er één over” en toen gewacht.',
        share: true,
      },
    ],
    actions: [{ text: 'Een afspraak van een halfuur met de rector', within: 2, share: ['text'] }],
  },
  {
    ago: 31,
    with: 'Saskia de Groot',
    confidence: 5,
    what: 'De rector vond het een prachtig plan en had er geen uren voor. Ik had beleefd bedankt. Saskia vroeg wat hij wél had gehad, en toen bleek: een lokaal, een handtekening en twee starters in de zomer. Ik had alleen het nee gehoord.',
    soWhat: 'Een nee heeft ook een inhoud. Ik ren er altijd te hard voor weg om die te zien.',
    nowWhat: 'Terug, met de vraag wat er zonder uren kan.',
    blindSpots: [
      {
        text: 'Na een nee word ik zo netjes dat niemand meer weet wat ik wilde',
        seen: [
          {
            later: 10,
            state: 'watched',
            text: 'Gezegd: ik snap het, en ik ben het er niet mee eens. Het gesprek ging gewoon door',
          },
        ],
        share: true,
      },
    ],
    actions: [
      {
        text: 'De rector vragen wat er kan zonder uren',
        within: 9,
        expected: 'Niets.',
        happened: 'Lokaal 12 op woensdagmiddag, en hij komt zelf een keer kijken.',
        share: ['text'],
      },
    ],
  },
  {
    ago: 28,
    with: 'Saskia de Groot',
    confidence: 6,
    what: 'De eerste woensdagmiddag. Ik had op zes mensen gerekend en er kwamen er twee, van wie één om de taart. We hebben gedaan wat ik met Saskia geoefend had: ieder een moment uit de week, en de ander vraagt alleen. Het liep uit. De taart was vergeten.',
    soWhat: 'Het hoeft niet vol te zijn om ergens over te gaan.',
    nowWhat: 'Elke woensdag, ook als er niemand komt.',
    skills: [
      {
        name: 'stil durven zijn',
        evidence:
          'In de eerste woensdagmiddag vier stiltes laten bestaan. In de derde begon Yara te vertellen.',
        share: true,
      },
    ],
    actions: [
      {
        text: 'Rob vragen of hij eens aanschuift',
        within: 20,
        happened: 'Hij kwam, zat bij de deur, en zei na afloop: dit had ik moeten hebben.',
      },
    ],
    share: ['nowWhat', 'confidence'],
  },
];
