import { describe, expect, it } from 'vitest';
import { showsUnicode } from '../../src/terminal/shows-unicode.ts';

const linux = (env: Readonly<Record<string, string>>) => showsUnicode({ env, platform: 'linux' });
const windows = (env: Readonly<Record<string, string>>) => showsUnicode({ env, platform: 'win32' });

describe('signs beyond ASCII', () => {
  it.each([
    {},
    { LANG: '' },
    { LANG: 'nl_NL.UTF-8' },
    { LANG: 'nl_NL' },
    { LANG: 'C.utf8' },
    { LANG: 'ca_ES.UTF-8@valencia' },
    { LANG: 'C', LC_ALL: 'en_GB.UTF-8' },
    { LANG: 'C', LC_CTYPE: 'UTF-8' },
  ])('are drawn where nothing speaks against them: %j', env => {
    expect(linux(env)).toBe(true);
  });

  it.each([
    { LANG: 'C' },
    { LANG: 'POSIX' },
    { LANG: 'nl_NL.UTF-8', LC_ALL: 'C' },
    { LANG: 'nl_NL.ISO-8859-15@euro' },
    { LANG: 'nl_NL.UTF-8', TERM: 'linux' },
  ])('are not drawn where the locale or the console has none: %j', env => {
    expect(linux(env)).toBe(false);
  });

  it('are drawn on Windows in the terminals that show them', () => {
    expect(windows({})).toBe(false);
    expect(windows({ WT_SESSION: 'x' })).toBe(true);
    expect(windows({ TERM_PROGRAM: 'vscode' })).toBe(true);
    expect(windows({ TERM: 'xterm-256color' })).toBe(true);
  });
});
