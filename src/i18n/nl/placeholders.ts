import type { placeholders as English } from '../en/placeholders.ts';

/** What stands for a value in a flag, or for an argument, by its name in English. */
export const placeholders: typeof English = {
  options: 'opties',
  command: 'opdracht',
  file: 'bestand',
  day: 'dag',
  name: 'naam',
  person: 'persoon',
  text: 'tekst',
  number: 'aantal',
  format: 'formaat',
  language: 'taal',
  folder: 'map',
  heading: 'kopje',
  word: 'woord',
  when: 'wanneer',
  words: 'woorden',
  id: 'code',
  which: 'code of woorden',
  target: 'code of woorden, dan de dag',
  from: 'back-up',
  question: 'vraag',
  change: 'sleutel=waarde',
};
