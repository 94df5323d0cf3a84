import type { importing as English } from '../en/importing.ts';

export const importing: typeof English = {
  did: {
    added: p => `Erbij gekomen: ${p.records}.`,
    updated: p => `Vervangen door een nieuwere versie: ${p.records}.`,
    deleted: p => `Elders verwijderd, en nu ook hier: ${p.records}.`,
    older: p => `Hier later veranderd, en dus gebleven zoals het hier is: ${p.records}.`,
    unchanged: p => `Stond er al, en blijft zo: ${p.records}.`,
    keptDeleted: p => `Eerder verwijderd, en niet teruggehaald: ${p.records}.`,
    allThere: 'Alles stond er al. Er is niets veranderd.',
    nothingInIt: 'Er staat niets nieuws in. Er is niets veranderd.',
    nothingChanged: 'Er is niets veranderd.',
    onlyDeletions: 'Er is genoteerd wat elders is verwijderd, zodat het wegblijft.',
    mend: 'Klopt dat, draai de import dan terug, verbeter het bestand en lees het opnieuw in.',
    next: 'Alles terugdraaien kan met: mentor undo',
  },
  would: {
    added: p => `Zou erbij komen: ${p.records}.`,
    updated: p => `Zou worden vervangen door een nieuwere versie: ${p.records}.`,
    deleted: p => `Elders verwijderd, en zou ook hier verdwijnen: ${p.records}.`,
    older: p => `Hier later veranderd, en zou dus blijven zoals het hier is: ${p.records}.`,
    unchanged: p => `Staat er al, en zou zo blijven: ${p.records}.`,
    keptDeleted: p => `Eerder verwijderd, en zou wegblijven: ${p.records}.`,
    allThere: 'Alles staat er al. Er zou niets veranderen.',
    nothingInIt: 'Er staat niets nieuws in. Er zou niets veranderen.',
    nothingChanged: 'Er zou niets veranderen.',
    onlyDeletions: 'Er zou worden genoteerd wat elders is verwijderd, zodat het wegblijft.',
    mend: 'Klopt dat, verbeter dan eerst het bestand.',
    next: 'Er is niets veranderd. Wil je het echt, geef dan dezelfde opdracht zonder --dry-run.',
  },
  misspeltKeys: {
    unknown: 'Deze sleutels zijn onbekend. Wat erbij staat blijft bewaard, maar wordt niet gebruikt:',
    line: p => `${p.key} (${p.count} keer): bedoel je "${p.nearest}"?`,
  },
};
