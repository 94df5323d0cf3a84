import type { Damage } from '../../domain/problem.ts';

/** What is wrong with a file, as the end of a sentence that begins with its name. */
export function damageText(damage: Damage): string {
  switch (damage.kind) {
    case 'not-json':
      return damage.at === '1:1'
        ? 'is leeg, of helemaal geen JSON'
        : `breekt af of bevat iets wat er niet hoort, op ${damage.at} (regel:kolom)`;
    case 'conflict':
      return `bevat markeringen van twee versies die zijn samengevoegd, vanaf regel ${damage.line}`;
    case 'not-utf8':
      return 'bevat bytes die geen tekst zijn';
    case 'wrong':
      return `bevat iets wat niet kan kloppen: ${damage.key}`;
    case 'repeated-id':
      return `bevat twee keer dezelfde code: ${damage.id}`;
    case 'changed':
      return 'is door iets anders dan dit programma veranderd, of door een fout van de schijf';
    case 'missing':
      return 'ontbreekt, terwijl het bij het dagboek hoort';
    case 'folder':
      return 'is geen bestand: er staat iets anders op die plek, of op die van de map';
    case 'no-folder':
      return 'is geen map, en dat hoort het wel te zijn';
  }
}
