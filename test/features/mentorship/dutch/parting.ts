import { on } from '../story.ts';

/** A meeting called off, a silence, and meetings six to eight, to the end. */
export const parting = [
  on('2027-04-15 07:00', 'mentor next woensdag 5 mei half vier --ics mei.ics', {
    sees: ['Gepland: woensdag 5 mei 2027, 15:30 uur'],
    writes: { 'mei.ics': ['STATUS:CONFIRMED'] },
  }),
  on('2027-04-15 07:02', 'mentor actions done opschrijven --happened "er bleven drie lege weken over"', {
    sees: ['Gedaan: mijn zomer opschrijven.'],
  }),
  on('2027-04-30 20:00', 'mentor people edit hendrik --name "Hendrik Postma"', {
    sees: ['Hendrik de Boer heet nu Hendrik Postma, ook in alle 5 reflecties met die naam.'],
  }),
  on('2027-05-04 18:00', 'mentor next --cancel --ics mei.ics', {
    sees: ['Afgezegd: woensdag 5 mei 2027, 15:30 uur', 'met Hendrik Postma'],
    writes: { 'mei.ics': ['METHOD:CANCEL', 'STATUS:CANCELLED'] },
  }),
  on('2027-05-11 20:00', 'mentor actions done team --happened "twee anderen wilden ook"', {
    sees: ['Gedaan: de zomer bespreken in het team.'],
  }),
  on('2027-05-25 20:00', 'mentor', { misses: ['weken geleden'] }),
  on('2027-05-27 20:00', 'mentor', {
    sees: ['Nu Het is 6 weken geleden dat je Hendrik Postma sprak. Weer afspreken?'],
    misses: ['Spreek weer af, rond'],
  }),
  on('2027-05-27 20:02', 'mentor people checkin hendrik', {
    answers: {
      'Heb je het gevoel': 5,
      'Voel je je gesteund': 4,
      'Kun je alles zeggen': 2,
      'Is er iets': 'Ik heb niet gezegd dat ik hem miste.',
    },
    sees: ['Bewaard: hoe het is tussen jou en Hendrik Postma.'],
    misses: ['mentor people end'],
  }),
  on('2027-05-27 20:10', 'mentor next', {
    answers: { 'Wanneer spreek je Hendrik Postma weer?': 'woensdag half vier' },
    sees: ['Gepland: woensdag 2 juni 2027, 15:30 uur', 'over 6 dagen'],
  }),
  on('2027-06-02 15:20', 'mentor prepare --agenda "dat ik hem heb gemist"', {
    sees: [
      'zesde gesprek',
      'Gedaan: de zomer bespreken in het team',
      'het liep zo: twee anderen wilden ook',
      'Waar ik tegenaan loop · dat ik hem heb gemist',
    ],
  }),
  on('2027-06-03 07:00', 'mentor log', {
    answers: {
      'Een blinde vlek van eerder': 'Ik lette erop',
      'Wat viel je op?': 'drie keer eerst uit laten praten',
      'Waar ging het gesprek over?': 'Missen, en waarom ik dat niet zeg.',
      'Wat zegt dat je?': 'Wie niets vraagt, wordt ook niet gemist.',
      'Hoe zeker': 6,
      'Wat doe je voor het volgende gesprek?': 'een taart meebrengen naar de pont',
    },
    sees: [
      'Die schreef je op 10 februari 2027 op.',
      'het gesprek van woensdag 2 juni 2027',
      'een taart meebrengen naar de pont: zonder dag.',
    ],
    misses: ['Je was van plan'],
  }),
  on('2027-06-03 07:10', 'mentor questions asked zwaarste week', {
    sees: ['Wat was je zwaarste week op het werk'],
  }),
  on('2027-06-03 07:11', 'mentor questions --asked', {
    sees: [
      'Wat was je zwaarste week',
      'Welk woord zeg ik steeds weer',
      'Waar zag je zoiets in heel ander werk',
      'gesteld op 3 maart 2027',
    ],
  }),
  on('2027-06-05 10:00', 'mentor next woensdag 23 juni half vier', {
    sees: ['Gepland: woensdag 23 juni 2027, 15:30 uur'],
  }),
  on('2027-06-23 15:20', 'mentor prepare', {
    sees: ['zevende gesprek', 'Nog open: een taart meebrengen naar de pont'],
    misses: ['zwaarste week', 'Welk woord'],
  }),
  on(
    '2027-06-24 07:00',
    'mentor log "Wat er nog is als ik niet help" --now-what "Eén avond per week niets" --confidence 7 --action "de dinsdagavond vrijhouden @ 1 juli"',
    {
      sees: ['het gesprek van woensdag 23 juni 2027'],
    },
  ),
  on('2027-06-24 07:05', 'mentor list --with-open-actions', {
    sees: ['23 jun 2027 Hendrik Postma Wat er nog is', '2 jun 2027'],
    misses: ['14 apr 2027'],
  }),
  on('2027-06-24 07:06', 'mentor list --since 2027-03-01 --mentor postma --skill overleggen', {
    sees: ['14 apr 2027'],
    misses: ['23 jun 2027', '26 mrt 2027'],
  }),
  on('2027-06-24 07:07', 'mentor list ZÓMER', {
    sees: ['26 mrt 2027', '14 apr 2027'],
    misses: ['23 jun 2027'],
  }),
  on('2027-06-24 07:08', 'mentor actions --all', {
    sees: [
      'de dinsdagavond vrijhouden met Hendrik Postma',
      'het rooster van februari nalopen met Hendrik Postma, vervallen',
    ],
  }),
  on('2027-06-24 07:09', 'mentor actions done taart --happened "hij at drie stukken"', {
    sees: ['Gedaan: een taart meebrengen naar de pont.'],
  }),
  on('2027-06-24 07:10', 'mentor next woensdag 14 juli half vier', {
    sees: ['Gepland: woensdag 14 juli 2027, 15:30 uur'],
  }),
  on('2027-07-02 20:00', 'mentor', {
    sees: [
      'Eén actie staat nog open.',
      'de dinsdagavond vrijhouden (had je willen doen op donderdag 1 juli 2027',
    ],
  }),
  on('2027-07-06 22:00', 'mentor actions done dinsdagavond --happened "ik heb een boek uit"', {
    sees: ['Gedaan: de dinsdagavond vrijhouden.'],
  }),
  on('2027-07-06 22:01', 'mentor', { sees: ['Niets, tot je Hendrik Postma spreekt.'] }),
  on('2027-07-14 15:20', 'mentor prepare', {
    sees: [
      'achtste gesprek',
      'Gedaan: de dinsdagavond vrijhouden het liep zo: ik heb een boek uit',
      'Je ging weg met: “Eén avond per week niets”',
    ],
  }),
  on('2027-07-14 21:00', 'mentor people', {
    sees: [
      'Jij en Hendrik Postma spraken af terug te kijken op woensdag 14 juli 2027',
      'gezien 5, gesteund 4',
    ],
  }),
  on(
    '2027-07-15 07:00',
    'mentor log "Wat er anders is" --so-what "Ik vaar niet bij storm" --confidence 8 --changed "ja voor de vraag: ik tel nu tot tien"',
    { sees: ['het gesprek van woensdag 14 juli 2027'] },
  ),
  on('2027-07-15 07:10', 'mentor people end hendrik', {
    answers: { 'Wat neem je mee?': 'Ik vaar niet bij storm.' },
    sees: [
      'Afgerond met Hendrik Postma, op donderdag 15 juli 2027.',
      '8 gesprekken, van woensdag 20 januari 2027 tot woensdag 14 juli 2027.',
    ],
  }),
  on('2027-07-15 07:12', 'mentor undo', { sees: ['Teruggedraaid: afgerond, Hendrik Postma.'] }),
  on('2027-07-15 07:13', 'mentor redo', { sees: ['Opnieuw gedaan: afgerond, Hendrik Postma.'] }),
  on('2027-07-15 07:15', 'mentor', {
    sees: ['8 gesprekken, het laatste op woensdag 14 juli 2027.', 'Met Hendrik Postma heb je het afgerond.'],
    misses: ['Spreek weer af'],
  }),
  on('2027-12-15 07:15', 'mentor', {
    sees: ['Met Hendrik Postma heb je het afgerond.'],
    misses: ['geleden'],
  }),
  on('2027-12-15 07:16', 'mentor list', {
    sees: [
      '14 jul 2027',
      '23 jun 2027',
      '2 jun 2027',
      '14 apr 2027',
      '26 mrt 2027',
      '3 mrt 2027',
      '10 feb 2027',
      '20 jan 2027',
    ],
  }),
  on('2027-12-15 07:17', 'mentor show', {
    answers: { 'Wat wil je zien?': 'Waarom ik ja zeg voor iemand is uitgepraat' },
    sees: ['Ik zeg ja voor de vraag er is', 'ik tel nu tot tien'],
  }),
  on('2027-12-15 07:20', 'mentor export', {
    sees: [
      '# Zes maanden met Hendrik Postma 20 januari 2027 – 14 juli 2027 · acht gesprekken',
      'ik tel nu tot tien',
      '✓ de dinsdagavond vrijhouden → ik heb een boek uit',
    ],
    misses: ['Nog te doen'],
  }),
  on('2027-12-15 07:21', 'mentor doctor', { sees: ['8 reflecties'] }),
];
