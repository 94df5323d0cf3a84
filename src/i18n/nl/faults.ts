import type { Expected, InputFault, UsageFault } from '../../domain/problem.ts';
import { isQuoted, placeName, recordNames } from '../faults.ts';
import { placeholders } from './placeholders.ts';
import { kinds } from './records.ts';

const names: Readonly<Record<string, string>> = placeholders;

export function usageText(fault: UsageFault): string {
  switch (fault.kind) {
    case 'unknown-command':
      return `De opdracht ${fault.name} bestaat niet.${didYouMean(fault.nearest)}`;
    case 'unknown-option':
      return `De optie ${fault.flag} bestaat hier niet.${didYouMean(fault.nearest)}`;
    case 'option-needs-value':
      return `Bij ${fault.flag} hoort een waarde${fault.values.length === 0 ? '' : `: ${fault.values.join(' of ')}`}.`;
    case 'option-takes-no-value':
      return `Bij ${fault.flag} hoort geen waarde: geef alleen ${fault.flag}, of laat het weg.`;
    case 'option-needs-pair':
      return `Bij ${fault.flag} horen een sleutel en een waarde met = ertussen, zoals ${fault.flag} certainty=3; dit was ${fault.came || '""'}.`;
    case 'key-given-twice':
      return `${fault.flag} kreeg ${fault.key} twee keer. Geef elke sleutel één keer; in een lijst staan komma’s: ${fault.flag} covered=route,craft`;
    case 'options-exclude':
      return `${fault.flags[0]} en ${fault.flags[1]} gaan niet samen. Geef er een van.`;
    case 'argument-missing':
      if (fault.name === 'person')
        return 'Over wie gaat het? Geef de naam; wie er zijn, zie je met: mentor people';
      return fault.name === 'id'
        ? 'Welke bedoel je? Geef de code; de codes zie je met: mentor list'
        : `Er ontbreekt iets: ${names[fault.name] ?? fault.name}.`;
    case 'too-many-arguments':
      return `Hier ${atMost(fault.expected)}; het ${fault.got === 1 ? 'is er 1' : `zijn er ${fault.got}`}. Zet een tekst van meer woorden tussen aanhalingstekens.`;
  }
}

function atMost(words: number): string {
  if (words === 0) return 'hoort niets meer';
  return words === 1 ? 'hoort één woord' : `horen hooguit ${words} woorden`;
}

/** Words without a flag, which no key of a file is called. */
const ARGUMENTS: readonly string[] = ['when', 'person'];

export function faultText(fault: InputFault): string {
  const place = ARGUMENTS.includes(fault.key) ? (names[fault.key] ?? fault.key) : placeName(fault.key, items);
  switch (fault.kind) {
    case 'missing':
      return `${place}: ontbreekt. Verwacht: ${expectedText(fault.expected)}.`;
    case 'wrong':
      return `${keyIn(fault, place)}: verwacht werd ${expectedText(fault.expected)}; er staat ${fault.came}.${isQuoted(fault) ? ' Laat de aanhalingstekens weg.' : ''}`;
    case 'unknown-key':
      return `${place}: onbekende sleutel.${didYouMean(fault.nearest)}`;
    case 'unknown-list':
      return `${place}: zo’n lijst kent deze versie nog niet. Lees het in met een nieuwere versie, of laat de lijst weg.`;
    case 'ambiguous-id':
      return `${place}: zo beginnen meer codes: ${fault.matches.join(', ')}. Typ een teken meer.`;
    case 'ambiguous-person':
      return `${place}: met ${fault.came} kun je ${fault.matches.map(({ id, name }) => `${name} (${id})`).join(' of ')} bedoelen. Geef de hele naam, of de code tussen haakjes.`;
    case 'name-taken':
      return `${place}: ${fault.name} (${fault.id}) staat al bij je mensen. Geef een naam waaraan je de twee uit elkaar houdt, zoals ${fault.name} B.`;
    case 'unknown-blind-spot':
      return `${place}: geen van je blinde vlekken heeft al deze woorden, of deze code: ${fault.came}.`;
    case 'blind-spot-twice':
      return `${place}: ${fault.came} staat al bij ${fault.before}. Noem het één keer.`;
    case 'ambiguous-words':
      return `${place}: met ${fault.came} kun je ${firstOf(fault.matches)} bedoelen. Geef meer woorden, of de code tussen haakjes.`;
    case 'no-such-column':
      return `${place}: ${fault.came === null ? 'geen van de kolommen lijkt een naam te zijn' : `er is geen kolom ${fault.came || '""'}`}. ${columnsText(fault.columns)}`;
    case 'not-one-in-list':
      return fault.lines.length === 0
        ? `${place}: niemand in de lijst heet ${fault.came || '""'}. Geef de naam zoals die in de lijst staat, of het nummer van de regel.`
        : `${place}: ${fault.came} staat vaker in de lijst, op regel ${fault.lines.join(', ')}. Geef liever de regel, zoals --keep ${fault.lines[0]}.`;
    case 'day-in-future':
      return `${place}: ${fault.day} moet nog komen; een reflectie gaat over een gesprek dat er al was.`;
    case 'moment-passed':
      return `${place}: ${fault.day} ${fault.time} is al voorbij. Een gesprek dat je plant, moet nog komen.`;
    case 'time-skipped':
      return `${place}: op ${fault.day} slaat de klok ${fault.time} over. Kies een andere tijd.`;
    case 'several-people':
      return `${place}: met wie, ${fault.names.join(' of ')}? Geef erbij, bijvoorbeeld: --with "${fault.names[0] ?? ''}"`;
    case 'repeated-id':
      return `${place}: ${fault.id} is ook de code van iets anders. Alles heeft een eigen code.`;
    case 'more-faults':
      return `${place}: en vanaf hier nog ${fault.count}.`;
  }
}

function columnsText(columns: readonly string[]): string {
  return columns.length === 0
    ? 'De eerste regel van de lijst heeft geen kopjes.'
    : `De lijst heeft: ${columns.join(', ')}. Geef een daarvan, of het nummer ervan.`;
}

const items = {
  ...recordNames(kinds),
  deleted: 'verwijdering',
  blindSpots: 'blinde vlek',
  skills: 'vaardigheid',
};

/** What one types is called as in the help; a key of a file as it stands there. */
function keyIn({ expected }: Extract<InputFault, { kind: 'wrong' }>, place: string): string {
  return expected.kind === 'id' ? placeholders.id : place;
}

function firstOf(matches: Extract<InputFault, { kind: 'ambiguous-words' }>['matches']): string {
  const told = matches.slice(0, 3).map(({ id, text }) => `“${text}” (${id})`);
  const more = matches.length - told.length;
  return `${told.join(' of ')}${more > 0 ? `, of nog ${more}` : ''}`;
}

function expectedText(what: Expected): string {
  switch (what.kind) {
    case 'object':
      return 'één JSON-object, tussen { en }';
    case 'journal':
      return `een lijst van reflecties, elk met "day" en "what", of een object met een of meer van de lijsten ${what.lists.join(', ')} (antwoorden op de intake lees je in met mentor intake --answers)`;
    case 'list':
      return 'een lijst, tussen [ en ]';
    case 'text':
      return what.most === null ? 'een tekst' : `een tekst van hooguit ${what.most} tekens`;
    case 'one-of':
      return what.values.length === 1 ? what.values.join() : `een van ${what.values.join(', ')}`;
    case 'any-of':
      return `een lijst, zonder herhaling, van hooguit ${what.most} uit ${what.values.join(', ')}`;
    case 'whole-number':
      return `een heel getal van ${what.from} tot en met ${what.to}`;
    case 'yes-no':
      return 'true of false';
    case 'number':
      return 'een getal';
    case 'value':
      return 'een tekst, een getal, true of false, of een lijst van teksten';
    case 'day':
      return 'een dag, zoals 2026-11-20, gisteren, afgelopen vrijdag of 3 dagen geleden';
    case 'moment':
      return 'een dag met een tijd, zoals vrijdag 14:00, morgen om 14u30 of 4 december half drie';
    case 'coming-day':
      return 'een dag die nog komt, zoals 2027-03-04, 4 maart of over 12 weken';
    case 'calendar-day':
      return 'een dag als jjjj-mm-dd, zoals 2026-11-20';
    case 'instant':
      return 'een moment, zoals 2026-11-20T15:30:00Z of 2026-11-20T16:30:00+01:00';
    case 'zone':
      return 'de naam van een tijdzone, zoals Europe/Amsterdam';
    case 'whole-id':
      return 'een code: een tekst die niet leeg is';
    case 'id':
      return `minstens ${what.least} tekens van een code`;
  }
}

function didYouMean(nearest: string | null): string {
  return nearest === null ? '' : ` Bedoel je ${nearest}?`;
}
