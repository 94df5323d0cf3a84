import { describe, expect, it } from 'vitest';
import { homeFor, type PlaceHints } from '../../src/store/home.ts';

function home(hints: Partial<PlaceHints>): string {
  return homeFor({
    flag: undefined,
    env: {},
    platform: 'linux',
    homedir: '/home/ann',
    cwd: '/somewhere',
    ...hints,
  });
}

describe('where everything is kept', () => {
  it('is the folder of the flag, before all else', () => {
    const env = { MENTOR_HOME: '/env', XDG_DATA_HOME: '/xdg' };
    expect(home({ flag: '/flag', env })).toBe('/flag');
    expect(home({ flag: 'mine/../yours', env })).toBe('/somewhere/yours');
  });

  it('is MENTOR_HOME without a flag', () => {
    expect(home({ env: { MENTOR_HOME: '/env', XDG_DATA_HOME: '/xdg' } })).toBe('/env');
    expect(home({ env: { MENTOR_HOME: 'here' } })).toBe('/somewhere/here');
  });

  it('is under XDG_DATA_HOME where that is absolute, on every platform', () => {
    expect(home({ env: { XDG_DATA_HOME: '/xdg' } })).toBe('/xdg/mentor');
    expect(home({ env: { XDG_DATA_HOME: '/xdg' }, platform: 'darwin' })).toBe('/xdg/mentor');
    expect(home({ env: { XDG_DATA_HOME: 'xdg' } })).toBe('/home/ann/.local/share/mentor');
  });

  it('is otherwise where the platform keeps data', () => {
    expect(home({})).toBe('/home/ann/.local/share/mentor');
    expect(home({ platform: 'freebsd' })).toBe('/home/ann/.local/share/mentor');
    expect(home({ platform: 'darwin', homedir: '/Users/ann' })).toBe(
      '/Users/ann/Library/Application Support/mentor',
    );
  });

  it('is written as Windows does on Windows', () => {
    const windows = { platform: 'win32', homedir: 'C:\\Users\\ann', cwd: 'D:\\work' } as const;
    expect(home({ ...windows, env: { LOCALAPPDATA: 'C:\\Data' } })).toBe('C:\\Data\\mentor');
    expect(home(windows)).toBe('C:\\Users\\ann\\AppData\\Local\\mentor');
    expect(home({ ...windows, flag: 'mine' })).toBe('D:\\work\\mine');
  });

  it('is in the person’s own folder after a tilde that the shell left alone', () => {
    expect(home({ flag: '~/x' })).toBe('/home/ann/x');
    expect(home({ flag: '~' })).toBe('/home/ann');
    expect(home({ env: { MENTOR_HOME: '~/y/' } })).toBe('/home/ann/y');
    expect(home({ flag: '~x/y' })).toBe('/somewhere/~x/y');
    expect(home({ flag: './~/x' })).toBe('/somewhere/~/x');
    const windows = { platform: 'win32', homedir: 'C:\\Users\\ann', cwd: 'D:\\work' } as const;
    expect(home({ ...windows, flag: '~\\x' })).toBe('C:\\Users\\ann\\x');
  });

  it('is not the working folder because something was left empty', () => {
    expect(home({ flag: '', env: { MENTOR_HOME: '', XDG_DATA_HOME: '' } })).toBe(
      '/home/ann/.local/share/mentor',
    );
  });
});
