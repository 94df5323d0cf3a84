import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { surroundings, versionOf } from './children.js';
import { reflections } from './reflections.js';

/** jrnl, a journal for the command line in one file of text. */
export function jrnl(folder) {
  return {
    name: 'jrnl',
    version: versionOf('jrnl', surroundings(folder)),
    seeded: size => seeded(join(folder, `jrnl-${size}`), size),
  };
}

function seeded(home, size) {
  const settings = join(home, '.config', 'jrnl');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'jrnl.yaml'), settingsFor(join(home, 'journal.txt')));
  writeFileSync(join(home, 'journal.txt'), reflections(size).map(entry).join(''));
  return {
    log: { command: command(home, 'Hello world.') },
    list: { command: command(home, '-n', '20', '--format', 'short') },
  };
}

/** All that jrnl would otherwise ask for. */
function settingsFor(journal) {
  return `colors: {body: none, date: none, tags: none, title: none}
default_hour: 9
default_minute: 0
editor: ''
encrypt: false
highlight: true
indent_character: '|'
journals:
  default: {journal: ${JSON.stringify(journal)}}
linewrap: 79
tagsymbols: '#@'
template: false
timeformat: '%F %r'
version: v4.6
`;
}

function entry({ day, what, soWhat, nowWhat }, at) {
  return `[${day} 09:00:00 AM] Meeting ${at}.\n${what}\n${soWhat}\n${nowWhat}\n\n`;
}

function command(home, ...args) {
  return { file: 'jrnl', args, env: surroundings(home) };
}
