/** What stands for a value in a flag, or for an argument, as English declares them. */
export const placeholders = {
  options: 'options',
  command: 'command',
  file: 'file',
  day: 'day',
  name: 'name',
  text: 'text',
  number: 'number',
  format: 'format',
  language: 'language',
  folder: 'folder',
  word: 'word',
  words: 'words',
  id: 'id',
  from: 'from',
  change: 'key=value',
};
