import type { SheetWords } from '../../domain/sessions/sheet.ts';
import { sessions } from './sessions.ts';

/** Het blad waarop je een reflectie in je eigen editor schrijft. */
export const sheet: SheetWords = {
  headings: { day: 'Dag', what: 'Waar het over ging', ...sessions('').labels },
  above: 'Boven de eerste kop',
  hint: [
    '<!--',
    'Schrijf onder de koppen; wat je leeg laat, telt als niet ingevuld.',
    'In een lijst begint elk punt vooraan de regel met "- "; wat erbij hoort, springt in.',
    'Acties: [ ] open, [x] gedaan, [-] vervallen; een dag na " @ ". Vaardigheden: een voorbeeld na ": ".',
    'Wat er van een blinde vlek werd: eronder, ingesprongen, na "=> ".',
    'Begint een regel van jezelf met "# ", zet daar dan een \\ voor.',
    'Bewaar en sluit af, dan is het klaar. Maak je het hele bestand leeg, dan gebeurt er niets.',
    '-->',
  ],
};
