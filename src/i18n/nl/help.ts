import type { HelpWords } from '../index.ts';
import { commands } from './commands.ts';
import { placeholders } from './placeholders.ts';

/** The words of help. */
export const help: HelpWords = {
  description: 'Vind de mentor die bij je past, en haal meer uit elk gesprek.',
  examples: {
    mentor: 'waar je staat, en wat nu',
    'mentor intake': 'wat voor mentor bij je past',
    'mentor log': 'opschrijven wat een gesprek bracht',
    'mentor export': 'je groeioverzicht',
  },
  titles: {
    examples: 'Voorbeelden:',
    usage: 'Gebruik:',
    arguments: 'Argumenten:',
    options: 'Opties:',
    everywhere: 'Overal:',
    commands: 'Opdrachten:',
  },
  headings: {
    find: 'Een mentor vinden:',
    meet: 'Praten en terugkijken:',
    grow: 'Groeien:',
    keep: 'Bewaren:',
    setUp: 'Instellen en hulp:',
  },
  placeholders,
  global: {
    json: 'geef één JSON-document op de standaarduitvoer, en verder niets',
    lang: 'de taal, nl of en; je eerste keuze blijft, en met alleen mentor --lang nl of en verander je die',
    home: 'de map waarin alles staat (ook MENTOR_HOME)',
    noInput: 'stel nooit een vraag',
    noColor: 'geen kleur (ook NO_COLOR)',
    accessible: 'gewone regels voor een schermlezer (ook ACCESSIBLE)',
    quiet: 'geen mededelingen, alleen gegevens en fouten',
    help: 'deze hulp',
    version: 'de versie van het programma',
  },
  commands,
  exitCodes:
    'Exitcodes: 0 klaar, 1 mislukt, 2 verkeerd gebruik of ongeldige invoer, 3 niet gevonden, 4 invoer nodig, maar er mag niets gevraagd worden, 5 dagboek bezet, 6 dagboek beschadigd, 7 dagboek van een nieuwere versie, 8 schijf of rechten, 130 afgebroken.',
};
