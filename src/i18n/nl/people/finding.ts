import type { RowFault } from '../../../domain/people/listed-person.ts';
import type { finding as English } from '../../en/people/finding.ts';

const rowFaults: Readonly<Record<RowFault, string>> = {
  quotes: 'aanhalingstekens die niet sluiten, of een regel zonder eind',
  values: 'niet zoveel waarden als kopjes',
  'no-name': 'geen naam',
  'no-text': 'bytes die geen tekst zijn',
};

export const finding: typeof English = {
  busy: 'De lijst wordt gelezen',
  rowFaults,
  encodings: {
    'utf-16':
      'De lijst staat in UTF-16, en is zo gelezen. Zien namen er vreemd uit? Bewaar hem dan als CSV (UTF-8) en probeer het opnieuw.',
    'windows-1252':
      'De lijst staat niet in UTF-8. Hij is gelezen als Windows-1252 (latin-1), zoals oudere rekenbladen hem bewaren; zien namen er vreemd uit, bewaar hem dan als CSV (UTF-8) en probeer het opnieuw.',
  },
  closest: p =>
    p.shown === p.count
      ? `${p.advice} Iedereen in de lijst (${p.count}), wie daar het dichtst bij komt eerst:`
      : `${p.advice} Van de ${p.count} mensen in de lijst ${p.shown === 1 ? 'komt er één' : `komen deze ${p.shown}`} daar het dichtst bij:`,
  empty: 'In deze lijst staat niemand.',
  speaksFor: 'Voor',
  speaksAgainst: 'Tegen',
  nothingAgainst: 'niets wat uit de lijst blijkt.',
  notKnown: 'Niet in de lijst',
  onLine: p => `regel ${p.line}`,
  alreadyThere: 'staat al bij je mensen',
  malformed: p =>
    `${p.count === 1 ? 'Eén rij is' : `${p.count} rijen zijn`} overgeslagen: ${p.listed}${p.more === 0 ? '' : ` en nog ${p.more}`}.`,
  unread: p =>
    `Niet gelezen, want van deze kolommen weet ik niet wat ze zeggen: ${p.listed}${p.more === 0 ? '' : ` en nog ${p.more}`}. Hoe je zegt wat een kolom is: mentor people find --help`,
  malformedRow: p => `regel ${p.line} (${rowFaults[p.fault]})`,
  pathFromAdvice: p =>
    `Op jouw pad telt wie “${p.position}” doet, de positie die je noemde; voor andere woorden: --path-words`,
  noPath:
    'De lijst zegt niet wie op jouw pad zit. Woorden in wat mensen doen kunnen dat zeggen, zoals --path-words teamleider; voor hetzelfde werk als het jouwe: --work-words',
  howToKeep:
    'De keus is aan jou. Wil je iemand als kandidaat bewaren, geef dan dezelfde opdracht met --keep NAAM, of met het nummer van de regel.',
  pick: {
    title: 'Wil je iemand als kandidaat bewaren?',
    help: 'Met mentor people zie je ze terug, en alles wat je van ze weet kun je nog veranderen.',
  },
  kept: p =>
    `Als ${p.count === 1 ? 'kandidaat' : 'kandidaten'} bewaard: ${p.names}. Iedereen naast elkaar zien: mentor people`,
};
