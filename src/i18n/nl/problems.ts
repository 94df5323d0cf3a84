import type { WayBack } from '../../domain/meetings/way-back.ts';
import type { InputFault, KeptOnCancel } from '../../domain/problem.ts';
import type { problems as English } from '../en/problems.ts';
import { nextStepFor } from '../failed-file.ts';
import { damageText } from './damage.ts';
import { dates } from './dates.ts';
import { failedFile } from './failed-file.ts';
import { faultText, usageText } from './faults.ts';
import { kinds } from './records.ts';

export const problems: typeof English = {
  'wrong-usage': p => [usageText(p.fault), 'Alle opdrachten en opties: mentor --help'],
  'invalid-input': p => [
    countText(p.faults) === 1 ? 'Eén ding klopt niet:' : `${countText(p.faults)} dingen kloppen niet:`,
    ...p.faults.map(fault => `  ${faultText(fault)}`),
    'Er is niets veranderd. Pas het aan en probeer het opnieuw.',
  ],
  'not-json': p => [
    `${p.source === '-' ? 'De standaardinvoer' : p.source} ${damageText({ kind: 'not-json', at: p.at })}. Er is niets veranderd.`,
    ...(p.expected === 'answers'
      ? ['Verwacht: één JSON-object met de antwoorden. Hoe dat eruitziet: mentor intake --schema']
      : [
          'Verwacht: wat mentor export --format json oplevert, of een JSON-lijst van reflecties:',
          '  [ { "day": "2026-11-03", "what": "Hoe ik nee zeg" } ]',
          'Namen en teksten staan tussen dubbele aanhalingstekens, met een komma ertussen en geen na de laatste.',
        ]),
  ],
  'not-text': p => [
    `In ${sourceOf(p)} staan bytes die geen tekst in UTF-8 zijn. Er is niets veranderd.`,
    'Bewaar het als UTF-8 en probeer het opnieuw.',
  ],
  'not-a-list': p => [
    `${sourceOf(p)} is geen lijst in gewone tekst; misschien een werkmap. Er is niets veranderd.`,
    'Bewaar de lijst vanuit je rekenblad als CSV (UTF-8), en geef dat bestand.',
  ],
  'word-not-text': p => [
    `In “${p.word}” staan bytes die geen tekst in UTF-8 zijn. Er is niets veranderd.`,
    'Zet je terminal op UTF-8. Of bewaar de tekst als UTF-8 en geef die op de standaardinvoer: mentor log - < notities.txt',
  ],
  'file-exists': p => [
    `${p.path} bestaat al en blijft zoals het is.`,
    'Geef een andere naam, of schrijf eroverheen met --force.',
  ],
  'folder-in-use': p => [
    `In ${p.path} staat al iets, en dat blijft zoals het is.`,
    'Noem een map die leeg is of nog niet bestaat, of laat --home weg.',
  ],
  'file-not-found': p => [
    `Het bestand ${p.path} is er niet.`,
    'Kijk de naam na, of geef - om van de standaardinvoer te lezen.',
  ],
  'record-not-found': p => [
    `Er staat niets in je dagboek met een code die begint met ${p.id}.`,
    'De codes van je reflecties vind je met: mentor list',
  ],
  'person-not-found': p => [
    `In je dagboek staat niemand die ${p.name || '""'} heet.${p.nearest === null ? '' : ` Bedoel je ${p.nearest}?`}`,
    'Wie er wel in staan: mentor people. Iemand toevoegen: mentor people add NAAM',
  ],
  'question-not-found': p => [
    `Er is geen vraag met “${p.typed}” erin.`,
    'Allemaal: mentor questions --all. Een van jezelf: mentor questions add "…"',
  ],
  'no-reflection': p => [
    `${p.id} is een ${kinds[p.list].name}, en met mentor edit verander je reflecties. Er is niets veranderd.`,
    p.list === 'people'
      ? `Wat je over iemand zei, verander je met: mentor people edit ${p.id}`
      : `Wat erin staat: mentor show ${p.id}`,
  ],
  'changed-meanwhile': p => [
    `${p.id} is intussen ergens anders veranderd. Er is niets overschreven.`,
    `Hoe het er nu staat: mentor show ${p.id}`,
  ],
  'gone-meanwhile': p => [`${p.id} is ergens anders verwijderd terwijl je schreef.`, wayBackTo(p.way)],
  'no-advice-yet': () => [
    'Er is nog geen advies.',
    'Dat krijg je na de intake, een gesprek over jou en je werk: mentor intake',
  ],
  'nothing-planned': p => [
    `Er staat nog geen gesprek${p.name === null ? '' : ` met ${p.name}`} gepland.`,
    p.around === null
      ? 'Plannen doe je met de dag en de tijd: mentor next vrijdag 14:00'
      : `In jullie ritme zou het rond ${dates.long({ day: p.around })} zijn. Plannen: mentor next ${p.around} 14:00`,
  ],
  'nothing-to-share': p => [
    'Er is niets gemarkeerd om te delen, dus er is niets geschreven.',
    `Regel voor regel kiezen wat erin mag, doe je in een terminal met: mentor ${p.command}`,
  ],
  'nothing-to-undo': () => [
    'Er is niets om terug te draaien.',
    'Wat er is veranderd en teruggedraaid, zie je met: mentor undo --list',
  ],
  'nothing-to-redo': () => [
    'Er is niets om opnieuw te doen: sinds de laatste verandering is er niets teruggedraaid.',
    'Wat er is veranderd en teruggedraaid, zie je met: mentor undo --list',
  ],
  'backup-not-found': p => [
    `Er is geen back-up van ${dates.long({ day: p.day })}.`,
    ...knownDays([p.earlier, p.later]),
  ],
  'no-backup': p => [
    `${p.path === '-' ? 'De standaardinvoer' : p.path} is geen back-up en ook geen export van een heel dagboek. Er is niets veranderd.`,
    `${p.importable ? 'Toevoegen wat erin staat kan met: mentor import BESTAND. ' : ''}Waar je naar terug kunt: mentor restore --list, of een bestand dat je maakte met mentor backup`,
  ],
  'input-needed': p => [
    'Hier is een antwoord nodig, en zonder terminal wordt er niets gevraagd.',
    `Geef het mee: ${p.flag}`,
    ...(p.see === undefined ? [] : [`Wat er is, zie je met: ${p.see}`]),
  ],
  'action-not-found': p => [
    p.typed === ''
      ? 'Er staan geen acties open.'
      : `Geen van je acties heeft al deze woorden, of deze code: ${p.typed}.`,
    'Je ziet ze allemaal met: mentor actions --all',
  ],
  'nothing-to-choose': () => ['Er is nog niets om uit te kiezen. Na een gesprek: mentor log'],
  'journal-busy': p => [
    `Een andere mentor-opdracht is aan het opslaan in ${p.path} en was niet op tijd klaar. Er is niets veranderd.`,
    'Wacht tot die klaar is, of breek die af als er niets meer gebeurt, en probeer het opnieuw.',
  ],
  'journal-damaged': p => [
    `${p.path} ${damageText(p.damage)}. ${p.damage.kind === 'missing' ? 'Er is niets veranderd.' : 'Mentor heeft er niets aan veranderd.'}`,
    'Wat er mis is en wat te herstellen valt, zie je met: mentor doctor',
  ],
  'backup-damaged': p => [
    `${p.path} is niet in te lezen: ${p.inside === null ? `het ${damageText(p.damage)}.` : `het dagboek daarin is beschadigd (${p.inside} ${damageText(p.damage)}). Dat was het al toen de kopie werd gemaakt, of het bestand is later beschadigd.`} Je dagboek is niet veranderd.`,
    'Andere back-ups: mentor restore --list',
  ],
  'journal-newer': p => [
    `${p.path} is geschreven door een nieuwere versie van dit programma (formaat ${p.version}; deze kent ${p.understood}). Er is niets aan veranderd.`,
    `Installeer ${p.needs === null ? 'de nieuwste versie van mentor' : `mentor ${p.needs} of nieuwer`} en probeer het opnieuw. Tot die tijd kan wel: mentor backup`,
  ],
  'journal-older': p => [
    `${p.path} is van een eerdere versie van dit programma (formaat ${p.version}); deze leest dat niet zomaar. Er is niets aan veranderd.`,
    `Er is niets verloren. Is het een dagboek: zet de map opzij, bijvoorbeeld als mentor-oud, en lees in wat erin staat: mentor import mentor-oud/${p.version === 1 ? 'journal.json' : 'journal/2026.json, en zo voor elk jaar'}. Is het een back-up: zet die terug met de versie die hem maakte, en lees dan die map in.`,
  ],
  'file-failed': p => [
    `${p.path} kon niet worden ${p.operation === 'read' ? 'gelezen' : 'geschreven'} (${p.code}).`,
    nextStepFor(p, failedFile),
  ],
  'editor-failed': p =>
    p.how === 'gone'
      ? [
          `Toen de editor ${p.editor} klaar was, was het bestand ${p.path} weg. Het dagboek is niet veranderd.`,
          'Als de editor het onder een andere naam heeft opgeslagen, staat daar wat je schreef. Opnieuw proberen doe je met dezelfde opdracht.',
        ]
      : [
          p.how === 'ENOENT'
            ? `De editor ${p.editor} is er niet. Het dagboek is niet veranderd.`
            : `De editor ${p.editor} sloot af met een fout (${p.how}). Het dagboek is niet veranderd.`,
          `${p.path === null ? 'Er is niets in geschreven.' : `Wat je schreef staat in ${p.path}; dezelfde opdracht gaat ermee verder.`} Een andere editor kies je met EDITOR.`,
        ],
  'kept-aside': p => [`Wat je schreef staat veilig in ${p.path}. Ga ermee verder met: ${p.goOn}`],
  'kept-nowhere': () => [
    'Wat je schreef kon nergens worden bewaard. Kopieer het van hier voordat je het venster sluit:',
  ],
  'part-of-journal': p => [`${p.path} hoort bij je dagboek en blijft zoals het is.`, 'Geef een andere naam.'],
  'damage-found': p => [
    p.count === 1
      ? 'Eén bestand is beschadigd. Er is niets veranderd.'
      : `${p.count} bestanden zijn beschadigd. Er is niets veranderd.`,
    'Een kopie van alles zoals het nu is: mentor backup. Herstellen wat te herstellen valt: mentor doctor --repair',
  ],
  'damage-left': p => [
    p.count === 1
      ? 'Eén daarvan kon niet helemaal worden hersteld.'
      : `${p.count} daarvan konden niet helemaal worden hersteld.`,
    ...(p.keptAside
      ? [
          'Wat is vervangen, staat zoals het was in de map quarantine. Wat je daar zelf weer leesbaar maakt, komt terug met: mentor import BESTAND',
        ]
      : []),
  ],
  'output-failed': p => [
    `De uitvoer kon niet worden weggeschreven (${p.code}).`,
    'De opdracht zelf is gelukt; kijk waar de uitvoer heen gaat en vraag het opnieuw op.',
  ],
  cancelled: p => [cancelledText(p.kept)],
  unexpected: p => [
    `Er ging iets mis wat niet mis had mogen gaan: ${p.message}`,
    'Wat al bewaard was, is onaangeroerd. Meld het alsjeblieft, met de opdracht die je gaf.',
  ],
};

function knownDays(days: readonly (string | null)[]): readonly string[] {
  const commands = days.filter(day => day !== null).map(day => `mentor restore ${day}`);
  if (commands.length === 0) {
    return ['Er is er nog geen enkele: bij de eerste verandering van elke dag komt er een.'];
  }
  return [
    `Het dichtst erbij: ${commands.join(', of ')}`,
    'Welke er nog meer zijn, zie je met: mentor restore --list',
  ];
}

function sourceOf({ source }: { readonly source: string }): string {
  return source === '-' ? 'de standaardinvoer' : source;
}

function cancelledText(kept: KeptOnCancel | null): string {
  if (kept === null) return 'Gestopt. Er is niets opgeslagen.';
  return kept === 'sheet'
    ? 'Gestopt.'
    : `Gestopt. Wat je hebt, is bewaard; ga verder met: mentor ${kept.command}`;
}

function wayBackTo(way: WayBack | null): string {
  if (way === null) {
    return 'Terughalen kan niet meer. Van wat je schreef kun je een nieuwe reflectie maken: kopieer het uit het bestand.';
  }
  return way.times === 1
    ? `Met mentor ${way.command} komt de reflectie terug.`
    : `Met ${way.times} keer mentor ${way.command} komt de reflectie terug; de andere veranderingen gaan mee. Kijk eerst: mentor undo --list`;
}

function countText(faults: readonly InputFault[]): number {
  return faults.reduce((sum, fault) => sum + (fault.kind === 'more-faults' ? fault.count : 1), 0);
}
