import type { DemoMeeting } from '../../../domain/demo/story.ts';

/** A day elsewhere, a bad time, and three months without a mentor. */
export const leaving: readonly DemoMeeting[] = [
  {
    ago: 88,
    with: 'Hennie Brouwer',
    confidence: 5,
    what: 'Verslag van mijn dag op kantoor. Het leukste was de lunch, toen de vader van een oud-leerling me vroeg hoe je breuken nou eigenlijk uitlegt. Ik heb een servet volgetekend. Hennie had het servet willen zien.',
    soWhat: 'Waar ik ook ga, ik zit binnen een uur aan iemand iets uit te leggen.',
    nowWhat: 'Opschrijven bij welke leerling ik deze week iets zag gebeuren, één regel per dag.',
    perspective: 'Je bent niet moe van kinderen. Je bent moe van de negen dingen ertussenin.',
    actions: [
      {
        text: 'Twee weken lang een regel per dag over een leerling',
        within: 15,
        happened: 'Eerst moest ik zoeken. Op het laatst had ik er drie per dag.',
        share: ['text'],
      },
    ],
  },
  {
    ago: 85,
    with: 'Hennie Brouwer',
    confidence: 3,
    what: 'Toetsweek. Honderdveertig keer nakijken, twee collega’s ziek, en op donderdag gooide ik de deur van mijn eigen lokaal dicht. Ik wilde niet naar de loods. Ik ben toch gegaan, en we hebben een uur planken gedragen.',
    soWhat: 'Ik wacht tot iemand ziet dat het te veel is. Ze zien iemand die het altijd redt.',
    nowWhat: 'Zelf zeggen dat het te veel is, vóór donderdag.',
    blindSpots: [
      {
        text: 'Ik zeg “gaat wel” voordat iemand zijn vraag af heeft',
        seen: [
          {
            later: 21,
            state: 'watched',
            text: 'Tegen Anja gezegd dat twee klassen erbij niet gaat. Ze schoof er één door',
          },
          { later: 54, state: 'changed', text: 'Ik antwoord nu met een cijfer. Een zes is geen “gaat wel”' },
        ],
        share: true,
      },
    ],
    actions: [
      {
        text: 'Anja vragen welke van de vier werkgroepen zonder mij kan',
        within: 8,
        expected: 'Dat ze me lui vindt.',
        happened: 'Alle vier, zei ze. Ze had gedacht dat ik ze leuk vond.',
        share: ['text'],
      },
    ],
  },
  {
    ago: 81,
    with: 'Hennie Brouwer',
    confidence: 5,
    what: 'Uit twee werkgroepen gestapt, en de wereld draait. Hennie liet me een gebogen spant zien: je buigt het niet, je stoomt het en dan wacht je. Ik vertelde over een les waarin ik drie keer had willen ingrijpen en het één keer deed.',
    soWhat: 'Ze kwamen er zelf, langs een weg die ik nooit had voorgedaan.',
    nowWhat: 'In elke les één moment bewust voorbij laten gaan.',
    skills: [
      {
        name: 'vragen in plaats van uitleggen',
        evidence:
          'In 2B alleen gevraagd “hoe kom je daaraan?”. Drie leerlingen vonden samen de fout, en noemden hem naar mij.',
        share: true,
      },
      {
        name: 'nee zeggen',
        evidence: 'Uit de werkgroep toetsbeleid gestapt, met een zin en zonder smoes.',
        share: true,
      },
    ],
    actions: [
      {
        text: 'Een opgave geven waarvan ik zelf het antwoord niet weet',
        within: 12,
        happened: 'Hoeveel knikkers passen er in lokaal 12. Ze hebben gekropen.',
        share: ['text'],
      },
    ],
    share: ['confidence'],
  },
  {
    ago: 78,
    with: 'Hennie Brouwer',
    confidence: 6,
    what: 'Het laatste gesprek voor een hele tijd: Hennie zeilt met zijn broer naar de Faeröer, voor hun zeventigste. Ik zei dat ik het niet erg vond. Hij keek me aan. Ik vond het erg.',
    soWhat: 'Ik leun meer op hem dan ik laat merken. Misschien is dat gewoon wat leunen is.',
    nowWhat: 'Zelf een schrift bijhouden, alsof hij meeleest.',
    critical: 'Ik maak alles klein wat ik voel, ook waar niemand dat vraagt. Voor de klas heet dat gezag.',
    actions: [
      {
        text: 'Elke week een bladzijde schrijven, tot hij terug is',
        within: 70,
        happened: 'Vier van de tien. Die vier waren raak.',
      },
      { text: 'Leren zeilen', status: 'dropped' },
    ],
    share: ['critical'],
  },
  {
    ago: 67,
    with: 'Hennie Brouwer',
    confidence: 4,
    what: 'Hij is terug, bruin en zes kilo lichter. Ik had drie klassen overgenomen van Rob, die thuiszit. Ik vertelde het als een klus. Hennie vroeg of ik bij Rob was geweest. Nee. Ik wist niet wat ik moest zeggen.',
    soWhat: 'Ik neem iemands werk over omdat ik niet bij hem durf te gaan zitten.',
    nowWhat: 'Naar Rob, zonder boodschap.',
    actions: [
      {
        text: 'Bij Rob langsgaan',
        within: 6,
        expected: 'Dat hij me niet wil zien.',
        happened: 'We hebben naar de wielrenners gekeken. Bij het weggaan zei hij: fijn dat je niks vroeg.',
      },
    ],
  },
];
