import type { SameCommands } from '../command-words.ts';
import type { commands as English } from '../en/commands.ts';

/** What each flag says of a reflection. */
const reflection = {
  date: 'de dag van het gesprek (anders: vandaag)',
  mentor: 'met wie',
  soWhat: 'wat je eruit haalt',
  nowWhat: 'wat je gaat doen',
  blindSpot: 'een blinde vlek die je zag (mag meer dan eens)',
  critical: 'waar je kritischer op bent',
  perspective: 'de andere kijk die je kreeg',
  skill: 'een vaardigheid die je oefende, met een voorbeeld na een dubbele punt (mag meer dan eens)',
  confidence: 'hoe zeker je je voelt, van 0 tot en met 10',
  action: 'wat je gaat doen, met de dag erbij: "Anna bellen op vrijdag" (mag meer dan eens)',
  share: 'wat in een gedeeld overzicht mag: een veld, of blind-spots, skills, actions (mag meer dan eens)',
};

/** The words of each command, by the whole of its path; each flag and argument under its own name. */
export const commands: SameCommands<typeof English> = {
  intake: {
    description: 'een gesprek over jou en je werk, dan advies over het soort mentor dat bij je past',
    examples: [
      'mentor intake',
      'mentor intake --answers antwoorden.json',
      'mentor intake --schema > schema.json',
    ],
    answers: 'neem de antwoorden uit een JSON-bestand, of van de standaardinvoer met -',
    schema: 'toon het JSON Schema van de antwoorden',
    word: 'jouw woord voor een mentor, vanaf nu (coach, buddy …)',
  },
  advice: {
    description: 'het laatste advies nog eens, met alle redenen en wat het zou veranderen',
    examples: [
      'mentor advice',
      'mentor advice --if certainty=3',
      'mentor advice --if covered=route,craft --if sameCircle=no-ties',
      'mentor advice --output advies.md',
      'mentor advice --history --json',
    ],
    history: 'alle adviezen tot nu toe, het nieuwste eerst',
    if: 'probeer één antwoord anders, zonder iets te bewaren (mag vaker); sleutels en waarden: mentor intake --schema',
    output: 'schrijf het als Markdown naar dit bestand, of met - naar de standaarduitvoer',
    force: 'schrijf over een bestand heen dat er al is',
  },
  log: {
    description: 'schrijf op wat een gesprek bracht; stap voor stap als je geen tekst geeft',
    examples: [
      'mentor log',
      'mentor log "Over nee zeggen" --now-what "Bedenktijd vragen"',
      'mentor log "Anna gezien" --date gisteren --action "Anna bellen op vrijdag"',
      'mentor log - < notities.txt',
      'mentor log --edit',
    ],
    text: 'waar het gesprek over ging; met - van de standaardinvoer',
    ...reflection,
    edit: 'schrijf het in je eigen editor; wat de opties zeggen, staat er al in',
  },
  list: {
    description: 'de reflecties, de nieuwste eerst',
    examples: [
      'mentor list',
      'mentor list --since "3 maanden geleden" --mentor Anna',
      'mentor list feedback --json',
    ],
    words: 'alleen die waarin al deze woorden staan',
    since: 'vanaf deze dag',
    until: 'tot en met deze dag',
    mentor: 'met deze mentor',
    last: 'hooguit zoveel (anders: 20)',
    all: 'allemaal',
  },
  show: {
    description: 'één reflectie, helemaal; of een intake, een actie, een persoon',
    examples: ['mentor show k7m3', 'mentor show k7m3 --json'],
    id: 'de code, of minstens de eerste vier tekens ervan',
  },
  edit: {
    description: 'een reflectie veranderen, in je editor of met opties; een lege tekst maakt een veld leeg',
    examples: [
      'mentor edit k7m3',
      'mentor edit k7m3 --confidence 7 --date gisteren',
      'mentor edit k7m3 --so-what ""',
    ],
    id: 'de code, of minstens de eerste vier tekens ervan',
    ...reflection,
    what: 'waar het over ging',
    date: 'de dag van het gesprek',
    blindSpot: 'de blinde vlekken, in plaats van wat er staat (mag meer dan eens)',
    skill: 'de vaardigheden, in plaats van wat er staat (mag meer dan eens)',
    action: 'de acties, in plaats van wat er staat (mag meer dan eens)',
    share: 'wat in een gedeeld overzicht mag, in plaats van wat is aangekruist (mag meer dan eens)',
  },
  delete: {
    description:
      'een reflectie met haar acties, of iets anders, uit het dagboek halen; met mentor undo komt het terug',
    examples: ['mentor delete k7m3', 'mentor delete k7m3 --forever'],
    id: 'de code, of minstens de eerste vier tekens ervan',
    forever: 'ook uit undo en de automatische back-ups: dit komt nooit meer terug',
    yes: 'met --forever: niet eerst vragen',
  },
  export: {
    description: 'het groeioverzicht als Markdown; alleen voor jezelf, want er is niets weggelaten',
    examples: [
      'mentor export',
      'mentor export --output groei.md --since 2026-01-01',
      'mentor export --format json > dagboek.json',
    ],
    format: 'md, of json voor het hele dagboek',
    output: 'schrijf naar dit bestand in plaats van de standaarduitvoer',
    force: 'overschrijf een bestand dat er al is',
    since: 'vanaf deze dag',
    until: 'tot en met deze dag',
    schema: 'toon het JSON Schema van het dagboek',
  },
  undo: {
    description: 'de laatste verandering terugdraaien',
    examples: ['mentor undo', 'mentor undo --list'],
    list: 'wat er is veranderd en teruggedraaid, het laatste eerst',
    all: 'die lijst tot het eind, en niet alleen de laatste twintig',
  },
  redo: {
    description: 'een teruggedraaide verandering opnieuw doen',
    examples: ['mentor redo'],
    list: 'wat er is veranderd en teruggedraaid, het laatste eerst',
    all: 'die lijst tot het eind, en niet alleen de laatste twintig',
  },
  import: {
    description: 'een geëxporteerd of zelfgemaakt dagboek inlezen; van twee versies blijft de nieuwste',
    examples: ['mentor import dagboek.json --dry-run', 'mentor import - < dagboek.json'],
    file: 'een JSON-bestand, of - voor de standaardinvoer',
    dryRun: 'alleen zeggen wat erbij zou komen',
  },
  backup: {
    description: 'alles in één bestand, om zelf te bewaren',
    examples: ['mentor backup', 'mentor backup ~/veilig/mentor.json', 'mentor backup - > mentor.json'],
    file: 'waarheen (anders: mentor-backup-<dag>.json hier); - voor de standaarduitvoer',
    force: 'overschrijf een bestand dat er al is',
  },
  restore: {
    description: 'het dagboek weer maken zoals het in een back-up was; met mentor undo draai je dat terug',
    examples: [
      'mentor restore --list',
      'mentor restore gisteren --dry-run',
      'mentor restore ~/veilig/mentor.json',
    ],
    from: 'de dag van een automatische back-up (2026-11-20, gisteren), of een bestand van mentor backup; een bestand met de naam van een dag geef je als ./gisteren',
    list: 'de automatische back-ups die er zijn',
    dryRun: 'alleen zeggen wat er zou veranderen',
    yes: 'niet eerst vragen',
  },
  doctor: {
    description: 'nakijken of alles wat bewaard is, nog in orde is',
    examples: ['mentor doctor', 'mentor doctor --repair', 'mentor doctor --repair --accept'],
    repair: 'herstel wat te herstellen valt; wat beschadigd was, blijft apart bewaard',
    accept: 'houd een leesbaar bestand zoals het nu is, ook al heeft iets anders het veranderd',
  },
  help: {
    description: 'hulp bij een opdracht',
    examples: ['mentor help', 'mentor help log'],
    command: 'de opdracht, bijvoorbeeld log',
  },
};
