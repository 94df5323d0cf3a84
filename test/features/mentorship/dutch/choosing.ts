import { on } from '../story.ts';

/** From the first question to an agreement: two talks with somebody whom she knew by sight. */
export const choosing = [
  on('2027-01-11 20:15', 'mentor', {
    sees: ['Ontdek wat voor mentor bij je past', 'Begin met de intake: mentor intake'],
  }),
  on('2027-01-11 20:30', 'mentor intake --answers antwoorden.json', {
    sees: [
      'Kortom: een mentor van buiten.',
      '“Ik wil weer met plezier op de afdeling staan, en leren nee te zeggen.”',
      'anderen bij je werkgever: het kan rondgaan',
    ],
  }),
  on(
    '2027-01-12 20:00',
    'mentor people add Marga --what "teamleider van mijn afdeling" --employer own --decides-on-me yes',
    {
      sees: ['Niet als je mentor: Marga beslist over je.', 'Wie over je beslist, hoort een twijfel anders'],
    },
  ),
  on(
    '2027-01-12 20:03',
    'mentor people add Sanne --what "verpleegkundige in een ander ziekenhuis" --employer other --same-work yes --on-path no --decides-on-me no',
    {
      sees: [
        'Voor jou is Sanne geen van beide soorten mentor',
        'Iemand uit je eigen vak is niet neutraal, waar die ook werkt',
      ],
      misses: ['Sanne kent niet van binnenuit waar jij heen wilt'],
    },
  ),
  on(
    '2027-01-12 20:06',
    'mentor people add "Hendrik de Boer" --what "schipper op de veerpont" --employer other --same-work no --on-path no --decides-on-me no --talks-with-judges no --met "hij zet me elke ochtend over"',
    {
      sees: [
        'Voor jou is Hendrik de Boer een mentor van buiten.',
        'Zo iemand zoek je volgens je advies.',
        'mentor people rate "Hendrik de Boer"',
      ],
    },
  ),
  on('2027-01-12 20:15', 'mentor people find --from mentoren.csv --keep "Kramer, Ilse"', {
    sees: [
      'Eén rij is overgeslagen: regel 4',
      'komt er één daar het dichtst bij',
      'Als kandidaat bewaard: Ilse Kramer.',
    ],
  }),
  on('2027-01-12 20:20', 'mentor people', {
    sees: [
      'Marga Sanne',
      'Hendrik de Boer Ilse Kramer',
      'Je advies niet als mentor niet als mentor',
      'Je advies past past',
      'De keus is aan jou',
    ],
  }),
  on('2027-01-12 20:25', 'mentor people message hendrik', {
    sees: ['Beste Hendrik,', '(hij zet me elke ochtend over)', 'Van hier wordt niets verstuurd.'],
  }),
  on(
    '2027-01-16 07:10',
    'mentor next "volgende week woensdag om half vier" --with hendrik --place "de stuurhut" --minutes 30 --ics kennismaken.ics',
    {
      sees: [
        'Gepland: woensdag 20 januari 2027, 15:30 uur',
        'over 4 dagen, met Hendrik de Boer',
        'Bedoelde je 03:30?',
      ],
      writes: {
        'kennismaken.ics': ['SUMMARY:Afspraak', 'DTSTART:20270120T143000Z', 'DTEND:20270120T150000Z'],
      },
    },
  ),
  on('2027-01-19 22:00', 'mentor', {
    sees: ['Je spreekt Hendrik de Boer morgen om 15:30. Vijf minuten om je voor te bereiden: mentor prepare'],
  }),
  on('2027-01-20 15:20', 'mentor prepare --ask "echt iets aan"', {
    sees: [
      'eerste gesprek',
      'Waar ik tegenaan loop',
      'Mijn ambities',
      'Vraag: Wanneer had je voor het laatst echt iets aan zo’n gesprek',
    ],
    misses: ['Sinds'],
  }),
  on('2027-01-21 07:00', 'mentor', {
    sees: ['Je sprak Hendrik de Boer gisteren. Twee minuten zijn genoeg voor wat je bijblijft: mentor log.'],
  }),
  on('2027-01-21 07:05', 'mentor log', {
    answers: {
      'Waar ging het gesprek over?': 'Dat hij bij storm gewoon niet vaart.',
      'Wat zegt dat je?': 'Bij mij vaart de pont altijd.',
      'Wat ga je ermee doen?': 'Eén dienst niet overnemen.',
      'Hoe zeker': 4,
      'Wat doe je voor het volgende gesprek?':
        'tegen Marga zeggen dat ik zondag niet kom op vrijdag 29 januari',
      'Ga je nog iets doen?': 'het rooster van februari nalopen',
      'Wat verwacht je van dat eerste?': 'dat ze boos wordt',
    },
    sees: [
      'Je sprak Hendrik de Boer op woensdag 20 januari 2027.',
      'tegen Marga zeggen dat ik zondag niet kom: uiterlijk vrijdag 29 januari 2027.',
      'het rooster van februari nalopen: zonder dag.',
    ],
    misses: ['Je was van plan'],
  }),
  on('2027-01-21 07:15', 'mentor people rate hendrik', {
    answers: {
      'Ik kon zeggen': 5,
      'Mij werd': 2,
      'Ik werd tegengesproken': 4,
      'Ik kan zeggen': 3,
      'En alles bij elkaar?': 'Nog aan het denken',
    },
    sees: [
      'Klik 3,5 van 5, leren 3,5 van 5, nog aan het denken.',
      'Na je volgende gesprek met Hendrik de Boer komt het terug: mentor people rate "Hendrik de Boer"',
    ],
  }),
  on('2027-01-25 19:00', 'mentor next "woensdag 10 februari om kwart over 4 \'s middags" --with hendrik', {
    sees: ['Gepland: woensdag 10 februari 2027, 16:15 uur', 'met Hendrik de Boer'],
  }),
  on('2027-02-01 19:00', 'mentor actions', {
    sees: ['tegen Marga zeggen dat ik zondag niet kom met Hendrik de Boer, 3 dagen te laat'],
  }),
  on('2027-02-01 19:01', 'mentor actions done marga --happened "ze zei: eindelijk"', {
    sees: ['Gedaan: tegen Marga zeggen dat ik zondag niet kom.'],
  }),
  on('2027-02-10 16:05', 'mentor prepare --ask "toen je er alleen niet uitkwam"', {
    sees: [
      'tweede gesprek',
      'Sinds woensdag 20 januari 2027',
      'Gedaan: tegen Marga zeggen dat ik zondag niet kom je verwachtte: dat ze boos wordt · het liep zo: ze zei: eindelijk',
      'Je ging weg met: “Eén dienst niet overnemen.”',
    ],
    misses: ['echt iets aan', 'overnemen.” ('],
  }),
  on(
    '2027-02-10 21:00',
    'mentor log "Waarom ik ja zeg voor iemand is uitgepraat" --so-what "Ik ben bang dat ze me niet meer vragen" --blind-spot "Ik zeg ja voor de vraag er is" --perspective "Voor een ander lijkt het of ik graag kom" --confidence 4 --action "een nacht wachten met antwoord op maandag" --action "Sanne bellen @ 2027-02-20" --expected "dat ik het vergeet"',
    {
      sees: [
        'het gesprek van woensdag 10 februari 2027',
        'een nacht wachten met antwoord: uiterlijk maandag 15 februari 2027.',
        'Over Hendrik de Boer was je nog aan het denken',
      ],
    },
  ),
  on('2027-02-11 07:00', 'mentor people', {
    sees: ['Over Hendrik de Boer was je nog aan het denken', 'Gesprekken 2'],
  }),
  on(
    '2027-02-11 07:01',
    'mentor people rate hendrik --safe 5 --asked 4 --challenged 5 --learn 4 --verdict good',
    {
      sees: [
        'past goed. Op donderdag 21 januari 2027: klik 3,5 van 5',
        'Wil je samen verder? Vraag het Hendrik de Boer',
      ],
    },
  ),
  on('2027-02-12 19:00', 'mentor people choose hendrik', { sees: ['Hendrik de Boer is nu je mentor.'] }),
  on(
    '2027-02-12 19:10',
    'mentor people agree hendrik --goals "Nee leren zeggen, en het menen" --weeks 3 --minutes 45 --place "de stuurhut" --planner "om de beurt" --confidential "alles blijft aan boord" --look-back "14 juli" --output afspraken.md',
    {
      sees: ['staat in afspraken.md'],
      writes: { 'afspraken.md': ['Hendrik de Boer en ik', 'Om de 3 weken', 'Op woensdag 14 juli 2027.'] },
    },
  ),
];
