import { on } from '../story.ts';

/** Meetings three to five, one of them moved and one across the change to summer time. */
export const underWay = [
  on('2027-02-12 19:15', 'mentor next "woensdag 3 maart 15u30" --ics maart.ics', {
    sees: [
      'Gepland: woensdag 3 maart 2027, 15:30 uur',
      'met Hendrik de Boer, 45 minuten, plaats: de stuurhut.',
    ],
    writes: { 'maart.ics': ['DTSTART:20270303T143000Z', 'DTEND:20270303T151500Z'] },
  }),
  on(
    '2027-02-15 21:00',
    'mentor actions done nacht wachten --happened "ik sliep er slecht van, en zei nee"',
    { sees: ['Gedaan: een nacht wachten met antwoord.'] },
  ),
  on('2027-02-23 19:00', 'mentor', {
    sees: [
      'Volgende gesprek: woensdag 3 maart 2027',
      '2 acties staan nog open',
      'Nu Sanne bellen (had je willen doen op zaterdag 20 februari 2027',
    ],
  }),
  on('2027-02-23 19:01', 'mentor actions move sanne bellen over twee weken', {
    sees: ['Sanne bellen: nu uiterlijk dinsdag 9 maart 2027.'],
  }),
  on('2027-03-03 15:20', 'mentor prepare --ask "heel ander werk"', {
    sees: [
      'derde gesprek',
      'Sinds woensdag 10 februari 2027',
      'Nog open: Sanne bellen (uiterlijk 9 mrt 2027)',
      'Let op: “Ik zeg ja voor de vraag er is”',
      'Vraag: Waar zag je zoiets in heel ander werk',
    ],
    misses: ['toen je er alleen niet uitkwam'],
  }),
  on('2027-03-04 07:00', 'mentor log', {
    answers: {
      'Je was van plan: Sanne bellen': 'Gedaan',
      'Wat had je ervan verwacht?': 'dat ze geen tijd had',
      'Wat kwam ervan?': 'we liepen een uur langs het water',
      'Waar ging het gesprek over?': 'Wat er gebeurt als de pont een keer niet vaart.',
      'Wat zegt dat je?': 'Er is altijd een brug.',
      'Hoe zeker': 5,
      'Welke vaardigheid': 'nee zeggen: de nachtdienst van maandag',
      'Wat doe je voor het volgende gesprek?': 'een vrije dag vragen op 22 maart',
      'Wat verwacht je van dat eerste?': 'gezucht',
    },
    sees: ['het gesprek van woensdag 3 maart 2027', 'een vrije dag vragen: uiterlijk maandag 22 maart 2027.'],
    misses: ['Een blinde vlek van eerder'],
  }),
  on('2027-03-04 07:10', 'mentor next woensdag 24 maart half vier --ics lente.ics', {
    sees: ['Gepland: woensdag 24 maart 2027, 15:30 uur'],
    writes: { 'lente.ics': ['DTSTART:20270324T143000Z', 'SEQUENCE:0'] },
  }),
  on('2027-03-20 12:00', 'mentor next vrijdag 26 maart --ics lente.ics', {
    sees: ['Verzet naar vrijdag 26 maart 2027, 15:30 uur', 'woensdag 24 maart 2027, 15:30 uur'],
    writes: { 'lente.ics': ['DTSTART:20270326T143000Z'] },
  }),
  on('2027-03-20 12:05', 'mentor actions drop rooster --happened "Marga doet het zelf"', {
    sees: ['Vervallen: het rooster van februari nalopen.'],
  }),
  on('2027-03-26 15:20', 'mentor prepare --method grow --reality "de zomerdiensten worden verdeeld"', {
    sees: [
      'vierde gesprek',
      'Hoe het nu is · de zomerdiensten worden verdeeld',
      'Doel',
      'Wat er kan',
      'Wat ik ga doen',
      'doe je het nog?',
    ],
    misses: ['rooster van februari', 'heel ander werk'],
  }),
  on('2027-03-27 09:00', 'mentor log', {
    answers: {
      'Je was van plan: een vrije dag': 'Gedaan',
      'Wat kwam ervan?': 'ze schreef hem er meteen in',
      'Een blinde vlek van eerder: Ik zeg ja': 'Ik zag hem weer',
      'Wat viel je op?': 'ik knikte al toen ze binnenkwam',
      'Waar ging het gesprek over?': 'De zomer, en wie er over mijn dagen gaat.',
      'Hoe zeker': 6,
      'Waar kijk je nu kritischer naar?': 'Naar mijn knikken.',
      'Wat doe je voor het volgende gesprek?': 'mijn zomer opschrijven op 10 april',
      'Wat verwacht je van dat eerste?': 'dat ik hem te vol maak',
    },
    sees: [
      'Je verwachtte: “gezucht”.',
      'Die schreef je op 10 februari 2027 op.',
      'het gesprek van vrijdag 26 maart 2027',
      'hoe het is tussen jou en Hendrik de Boer',
    ],
  }),
  on('2027-03-27 09:10', 'mentor next woensdag 14 april half vier --ics april.ics', {
    sees: ['Gepland: woensdag 14 april 2027, 15:30 uur', 'over 18 dagen'],
    misses: ['De tijd is gelezen als'],
    writes: { 'april.ics': ['DTSTART:20270414T133000Z', 'DTEND:20270414T141500Z'] },
  }),
  on('2027-04-14 08:00', 'mentor', {
    sees: [
      '4 gesprekken, het laatste op vrijdag 26 maart 2027.',
      'Je spreekt Hendrik de Boer vandaag om 15:30.',
    ],
  }),
  on('2027-04-14 15:20', 'mentor prepare --ask "woord zeg ik steeds"', {
    sees: [
      'vijfde gesprek',
      'Nog open: mijn zomer opschrijven (was voor 10 apr 2027; doe je het nog?) je verwachtte: dat ik hem te vol maak',
    ],
  }),
  on(
    '2027-04-14 21:00',
    'mentor log "Mijn zomer, en wat ik daarin niet doe" --so-what "Een lege dag is geen gat" --confidence 6 --skill "overleggen: de zomerdiensten" --action "de zomer bespreken in het team @ 11 mei" --expected "stilte"',
    {
      sees: [
        'het gesprek van woensdag 14 april 2027',
        'de zomer bespreken in het team: uiterlijk dinsdag 11 mei 2027.',
      ],
    },
  ),
];
