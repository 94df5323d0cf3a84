import type { placeholders as English } from '../en/placeholders.ts';

/** What stands for a value in a flag, or for an argument, by its name in English. */
export const placeholders: typeof English = {
  options: 'opties',
  command: 'opdracht',
  file: 'bestand',
  day: 'dag',
  name: 'naam',
  text: 'tekst',
  number: 'aantal',
  format: 'formaat',
  language: 'taal',
  folder: 'map',
  word: 'woord',
  words: 'woorden',
  id: 'code',
  from: 'back-up',
  change: 'sleutel=waarde',
};
