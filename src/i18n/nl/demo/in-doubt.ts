import type { DemoMeeting } from '../../../domain/demo/story.ts';

/** How things stand, and what he would rather not hear. */
export const inDoubt: readonly [DemoMeeting, ...DemoMeeting[]] = [
  {
    ago: 103,
    with: 'Hennie Brouwer',
    confidence: 4,
    what: 'Hennie schaafde door terwijl ik praatte. Wat doe je, vroeg hij. Ik geef wiskunde. Aan wie? Daar moest ik over nadenken. Ik kon hem de namen van zes van de achtentwintig leerlingen in 3C noemen zonder de plattegrond erbij.',
    soWhat: 'Ik geef al een tijd les aan een vak en niet aan mensen.',
    nowWhat: 'Bij de deur gaan staan, en iedereen bij naam binnenlaten.',
    actions: [
      {
        text: 'Alle namen van 3C kennen, zonder plattegrond',
        within: 8,
        expected: 'Dat ze het kinderachtig vinden.',
        happened: 'Op dag vier zei een jongen: “Meneer, u zegt het verkeerd, het is Ayoub.” Hij straalde.',
        share: ['text'],
      },
    ],
    share: ['nowWhat'],
  },
  {
    ago: 100,
    with: 'Hennie Brouwer',
    confidence: 5,
    what: 'Over 3C, het laatste uur. Ik deed voor hoe ik de klas stil krijg. Hennie vond dat ik klonk als iemand die een hond roept die al weg is. Op de werf riep hij nooit; hij ging naast iemand staan en wachtte tot die opkeek.',
    soWhat: 'Ik vraag om stilte met zoveel lawaai dat niemand haar hoort.',
    nowWhat: 'Eén les niet roepen. Erbij gaan staan en wachten.',
    skills: [
      {
        name: 'stil durven zijn',
        evidence: 'Stond twee volle minuten zwijgend bij het raam. Daarna was 3C stil, en ik ook.',
        share: true,
      },
    ],
    actions: [{ text: 'Het laatste uur beginnen zonder mijn stem te verheffen', within: 7, share: ['text'] }],
  },
  {
    ago: 97,
    with: 'Hennie Brouwer',
    confidence: 4,
    what: 'Sem, die nooit iets zegt, zei het hardop: “U kijkt altijd naar het bord.” De klas lachte, ik lachte mee en ging door. Pas hier in de loods merkte ik dat ik er drie nachten wakker van had gelegen.',
    soWhat: 'Hij had gelijk, en ik heb hem weggelachen.',
    nowWhat: 'Naar Sem toe, en het zeggen.',
    blindSpots: [
      {
        text: 'Ik leg uit aan het bord en noem dat lesgeven',
        seen: [
          {
            later: 9,
            state: 'seen',
            text: 'Twintig minuten uitleg; bij de eerste vraag bleek dat ze op bladzijde 30 al waren afgehaakt',
          },
          {
            later: 36,
            state: 'watched',
            text: 'Met mijn rug naar het bord begonnen, en er pas na een kwartier een stift bij gepakt',
          },
          { later: 69, state: 'changed', text: 'Ik begin met hún eerste poging. Het bord is nu van hen' },
        ],
        share: true,
      },
    ],
    critical:
      'Hoeveel van mijn les voor mezelf is: een mooie afleiding, een net bord. Ik zie hun gezichten pas als de bel gaat.',
    actions: [
      {
        text: 'Sem zeggen dat hij gelijk had',
        within: 3,
        expected: 'Een schouderophalen.',
        happened: 'Een schouderophalen. En de week daarna stak hij zijn vinger op.',
      },
    ],
    share: ['critical'],
  },
  {
    ago: 94,
    with: 'Hennie Brouwer',
    confidence: 3,
    what: 'Tien minuten per ouder, en een moeder die zei dat haar dochter buikpijn heeft op dinsdag. Dinsdag heeft ze mij. Ik begon over de toetsnormen. Hennie vroeg wat zij eigenlijk gevraagd had. Niets. Ze had iets verteld.',
    soWhat: 'Ik verdedig me al voordat iemand iets van me wil.',
    nowWhat: 'Die moeder bellen, en dan alleen luisteren.',
    blindSpots: [
      {
        text: 'Ik hoor kritiek in een vraag',
        seen: [
          {
            later: 27,
            state: 'seen',
            text: 'Yara vroeg hoe ik nakijk, en ik gaf haar een verklaring van tien minuten',
          },
          { later: 57, state: 'watched', text: '“Bedoel je dat als vraag?” gevraagd. Het was een vraag' },
        ],
      },
    ],
    actions: [
      {
        text: 'De moeder van Lotte terugbellen',
        within: 4,
        expected: 'Dat ze boos is.',
        happened:
          'Ze was niet boos. Lotte bleek te denken dat ik haar dom vond, sinds een grapje van maanden geleden.',
      },
    ],
  },
  {
    ago: 91,
    with: 'Hennie Brouwer',
    confidence: 4,
    what: 'Ik had een vacature bij me: een softwarebedrijf zoekt mensen die kunnen uitleggen. Hennie las hem twee keer en vroeg welk woord mij had geraakt. Rustig, zei ik. Er stond “rustige werkomgeving”.',
    soWhat: 'Misschien zoek ik geen ander werk maar een deur die dicht kan.',
    nowWhat: 'Er een dag gaan kijken voordat ik er iets van vind.',
    actions: [
      {
        text: 'Een dag meelopen bij het softwarebedrijf',
        within: 18,
        expected: 'Dat ik er niet meer weg wil.',
        happened: 'Ze waren aardig, en het was er zo stil dat ik om elf uur naar de bel ging luisteren.',
      },
      { text: 'Eén tussenuur per week in lokaal 12, met de deur dicht', within: 14, share: ['text'] },
    ],
  },
];
