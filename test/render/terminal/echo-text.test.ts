import { describe, expect, it } from 'vitest';
import type { Echo } from '../../../src/domain/intake/echo.ts';
import { echoText } from '../../../src/render/terminal/echo-text.ts';
import { fitText } from '../../../src/render/terminal/layout.ts';
import { echoes } from '../../i18n/samples/echoes.ts';
import { screens, views } from '../screens.ts';

/** Every sentence, with all that it may be made of. */
const all = (ids: readonly string[]): readonly Echo[] =>
  ids.flatMap(id => {
    const told: readonly object[] = Reflect.get(echoes, id) ?? [{}];
    return told.map(params => ({ id, params }) as Echo);
  });

screens('echo-text', {
  'all that can be said back': ({ words, display }) =>
    all(Object.keys(words.intake.echo))
      .map(echo => fitText(echoText(echo, words) ?? '', display))
      .join('\n\n'),
});

describe.each(views)('what is said back, in $language', ({ words }) => {
  it('is short, ends as a sentence does, and is said nowhere twice', () => {
    const said = all(Object.keys(words.intake.echo)).map(echo => echoText(echo, words) ?? '');
    expect(said.filter(text => text.length > 160 || !/[.?]$/.test(text))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });
});
