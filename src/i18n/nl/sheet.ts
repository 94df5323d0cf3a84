import type { SheetWords } from '../../domain/meetings/sheet.ts';
import { sessions } from './sessions.ts';

/** The sheet on which a reflection is written in an editor. */
export const sheet: SheetWords = {
  headings: { day: 'Dag', what: 'Waar het over ging', ...sessions('').labels },
  above: 'Boven de eerste kop',
  hint: [
    '<!--',
    'Schrijf onder de koppen; wat je leeg laat, telt als niet ingevuld.',
    'Lijsten: elk punt begint met "- "; regels die erbij horen, springen in.',
    'Acties: [ ] open, [x] gedaan, [-] vervallen; een dag komt na " @ ".',
    'Vaardigheden: een voorbeeld komt na ": ". Blinde vlekken: wat ervan werd,',
    'komt eronder op een eigen regel, na "=> ".',
    'Begint een regel van jezelf met "# ", zet daar dan een \\ voor.',
    'Bewaar en sluit af, dan is het klaar. Bij een leeg bestand gebeurt er niets.',
    '-->',
  ],
};
