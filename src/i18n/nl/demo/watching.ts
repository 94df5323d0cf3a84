import type { DemoMeeting } from '../../../domain/demo/story.ts';

/** Leaving the boatyard, and beginners who go their own way. */
export const watching: readonly DemoMeeting[] = [
  {
    ago: 24,
    with: 'Hennie Brouwer',
    confidence: 7,
    what: 'Het laatste gesprek in de loods. Hij had de vraag bewaard waarmee ik kwam, op een stuk triplex: blijven of gaan. Ik heb er “staan” onder geschreven. Hij gaf me zijn kleinste schaaf mee, want die ligt goed in de hand bij het nadenken.',
    soWhat: 'Hij heeft me nooit iets aangeraden. Ik ben steeds zelf gegaan waar ik uitkwam.',
    nowWhat: 'Dat voor een ander zijn: iemand die schaaft en wacht.',
    perspective: 'Je kwam binnen als iemand die wegwilde. Je liep alleen achteruit.',
    skills: [
      {
        name: 'nee zeggen',
        evidence: 'Gezegd dat ik de examencommissie dit jaar niet doe, in één zin, en koffie ingeschonken.',
        share: true,
      },
    ],
  },
  {
    ago: 21,
    with: 'Saskia de Groot',
    confidence: 8,
    what: 'De rector is geweest, op een woensdag. Hij zat achterin, vergat zijn telefoon en stelde aan het eind zelf een vraag over een les van dertig jaar terug. De volgende dag waren er vier uur per week gevonden.',
    soWhat: 'Niet mijn bladzijde overtuigde hem. Hij had het zelf een keer nodig.',
    nowWhat: 'Van die vier uur er één vrijhouden voor niets.',
    actions: [
      {
        text: 'Met vier uur een jaar uittekenen: wie, wanneer, en wat er niet bij kan',
        within: 16,
        happened: 'Het meeste werk zat in de laatste kolom.',
        share: ['text'],
      },
    ],
    share: ['confidence'],
  },
  {
    ago: 17,
    with: 'Saskia de Groot',
    confidence: 7,
    what: 'Een starter die het beter doet dan ik: Mehmet, zij-instromer, kwam uit de bouw. Hij legt Pythagoras uit met een touw en twaalf knopen, en 3C vreet het. Ik voelde me trots en ook iets anders. Saskia wachtte tot ik dat andere zei. Jaloers.',
    soWhat: 'Als ik dat niet hardop zeg, ga ik hem verbeteren.',
    nowWhat: 'Hem vragen of hij het míj wil leren.',
    critical: 'Ik zoek bij goede mensen het foutje, want dan heb ik nog iets te doen.',
    actions: [
      {
        text: 'Bij Mehmet in de leer: een les met touw',
        within: 13,
        expected: 'Dat ik erbij sta als een stagiair.',
        happened: 'Ik stond erbij als een stagiair. Het was de leukste les van het jaar.',
        share: ['text'],
      },
    ],
    share: ['critical'],
  },
  {
    ago: 13,
    with: 'Saskia de Groot',
    confidence: 5,
    what: 'Yara gaat weg. Een basisschool, dichter bij huis. Ze vertelde het in lokaal 12, als eerste aan mij. Ik zei alle goede dingen, en op de fiets dacht ik: zie je wel. Saskia vroeg wiens bewijs dat was. Dat het niet werkt, wat ik doe.',
    soWhat: 'Ze gaat niet bij mij weg. Ze gaat ergens heen, en ze durft het te zeggen.',
    nowWhat: 'Niet tellen wie er blijft, maar hoe ze gaan.',
    blindSpots: [
      {
        text: 'Ik maak van andermans keuze een rapportcijfer voor mij',
        seen: [
          {
            later: 8,
            state: 'watched',
            text: 'Bij het volgende vertrek alleen gevraagd: waar verheug je je op?',
          },
        ],
      },
    ],
    actions: [
      {
        text: 'Een laatste woensdag voor Yara',
        within: 18,
        happened:
          'Ze gaf mij vier kanten aantekeningen terug, van die eerste les. Ze had ze uit de prullenbak gehaald.',
      },
    ],
  },
  {
    ago: 9,
    with: 'Saskia de Groot',
    confidence: 7,
    what: 'Een gesprek dat ik wekenlang had uitgesteld: een starter die te laat komt, leerlingen voor gek zet, en mij aardig vindt. Saskia liet me de eerste zin tien keer zeggen, tot het “misschien” eruit was.',
    soWhat: 'Aardig gevonden worden is ook een manier om niets te hoeven doen.',
    nowWhat: 'Morgen, en met wat ik zag: 8.41, deur, de opmerking tegen Noa.',
    skills: [
      {
        name: 'een moeilijk gesprek beginnen',
        evidence:
          'Binnen een minuut gezegd waar het over ging, met drie dingen die ik zelf had gezien. Hij schrok, en bleef zitten.',
        share: true,
      },
    ],
    actions: [
      {
        text: 'Dat gesprek, morgen het eerste uur',
        within: 1,
        expected: 'Dat hij me daarna mijdt.',
        happened: 'Hij vroeg of ik volgende week weer kwam kijken.',
      },
      {
        text: 'De drie starters vragen wat zíj van mij zagen',
        within: 18,
        status: 'open',
        expected: 'Dat ik nog steeds te snel help.',
      },
    ],
  },
  {
    ago: 5,
    with: 'Saskia de Groot',
    confidence: 8,
    what: 'In de bakkerij, achter de toonbank: Sem, op stage. Hij rekende het deeg om van tachtig naar honderdtwintig broden, uit zijn hoofd. “U keek op het laatst wel naar ons”, zei hij, en hij deed er een krentenbol bij. Ik ben zonder brood naar huis gefietst. Saskia wilde dat ik het twee keer vertelde.',
    soWhat: 'Het komt aan. Alleen kom ik meestal niet te weten waar.',
    nowWhat: 'De starters leren dat het antwoord meestal te laat komt, en soms met een krentenbol erbij.',
    actions: [
      {
        text: 'Het verhaal van Sem vertellen op de eerste woensdag van de nieuwe groep',
        within: 50,
        status: 'open',
      },
      {
        text: 'De rector een tweede middag vragen, met wat de eerste bracht',
        within: 21,
        happened: 'Op proef, tot het eind van het jaar.',
        share: ['text', 'happened'],
      },
    ],
    share: ['confidence'],
  },
  {
    ago: 2,
    with: 'Saskia de Groot',
    confidence: 8,
    what: 'Saskia vroeg wanneer ik haar niet meer nodig zou hebben. Ik schrok ervan, en zij zei dat ze het aan iedereen vraagt, om de twee jaar. We hebben het niet beantwoord. Wel gezien: ik kom niet meer met vijf bladen. Soms kom ik met niets en gaat het ergens over.',
    soWhat: 'Ik hoef niet af te zijn om iemand iets te kunnen leren.',
    nowWhat: 'Zelf een keer de vraag stellen, aan Mehmet.',
    critical: 'Ik praat nog steeds het langst als ik het minst zeker ben.',
    skills: [
      {
        name: 'meekijken zonder in te grijpen',
        evidence:
          'Een les van Mehmet uitgezeten die helemaal ontspoorde. Hij vond zelf het moment waarop; ik had een ander gekozen, en zijn moment was beter.',
        share: true,
      },
    ],
    actions: [
      {
        text: 'Mehmet vragen of hij volgend jaar een starter wil begeleiden',
        within: 30,
        status: 'open',
        share: ['text'],
      },
    ],
    share: ['critical', 'confidence'],
  },
];
