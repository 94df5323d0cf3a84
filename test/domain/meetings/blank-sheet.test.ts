import { describe, expect, it } from 'vitest';
import { blankSession, changesOnBlank } from '../../../src/domain/meetings/blank-sheet.ts';
import { applyChanges, type ReflectionChanges } from '../../../src/domain/meetings/edit.ts';
import { sheetText } from '../../../src/domain/meetings/sheet.ts';
import { counting, english, NOW, TODAY } from './samples.ts';

/** What comes of a sheet that begins with these flags, once somebody has had it in hand. */
function writtenFrom(flags: ReflectionChanges, write: (sheet: string) => string) {
  const making = { now: NOW, today: TODAY, zone: 'Europe/Amsterdam', newId: counting() };
  const blank = blankSession(making);
  const filled = applyChanges(blank, flags, making);
  return changesOnBlank({ blank, filled }, write(sheetText(filled, english.words)), english, TODAY);
}

const underWhat = (text: string) => (sheet: string) =>
  sheet.replace('# What we talked about\n', `# What we talked about\n${text}\n`);
const same = (sheet: string) => sheet;

describe('the sheet of a new reflection', () => {
  it('adds to the flags what was written on it', () => {
    expect(writtenFrom({ mentor: 'Ann' }, underWhat('About no'))).toEqual({
      ok: true,
      changes: { what: 'About no' },
    });
  });

  it.each([
    ['as it was', {}, same],
    ['with no more than flags', { mentor: 'Ann' }, same],
    ['with everything taken out', { what: 'About no' }, () => sheetText(blank, english.words)],
  ])('comes to nothing where it is left %s', (_, flags, write) => {
    expect(writtenFrom(flags, write)).toBeNull();
  });

  it('is kept as it is where the flags hold a text', () => {
    expect(writtenFrom({ what: 'About no' }, same)).toEqual({ ok: true, changes: {} });
  });

  it('tells what is wrong with it', () => {
    expect(writtenFrom({}, sheet => `${sheet}\n# What it tels me\nx\n`)).toMatchObject({ ok: false });
  });
});

const blank = blankSession({ now: NOW, today: TODAY, zone: 'Europe/Amsterdam', newId: counting() });
