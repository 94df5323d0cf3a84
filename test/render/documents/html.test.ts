import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { htmlOf } from '../../../src/render/documents/html.ts';
import { textOnPage } from '../../../src/render/documents/html-page.ts';
import { markdownItem, markdownList, ownText } from '../../../src/render/documents/markdown.ts';
import { markdownOf } from '../../../src/render/documents/markdown-source.ts';
import { documents } from '../screens.ts';
import { collapsed, elementsIn, elementsNamed, parsedPage, textRead } from './html-reader.ts';
import { parsed, riskyText, textIn } from './markdown-reader.ts';
import { meeting, smallDocument } from './page-samples.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // A lone > is text to any reader.
  rules: { 'no-raw-characters': 'off' },
});
const english = (document: Root, title = 'My growth') =>
  htmlOf(document, { title, lang: 'en' }, en('mentor'));
const holding = (text: string): Root => ({
  type: 'root',
  children: [
    ...ownText(text),
    ...meeting('4 September 2026', text, text, text),
    markdownList([markdownItem(ownText(text))]),
  ],
});

documents('html', {
  'a small document': ({ words, language }) => {
    const html = htmlOf(smallDocument, { title: 'A year with Ann', lang: language }, words);
    return html.replace(/<style>.*<\/style>/s, '<style>…</style>');
  },
});

describe('a document as a page', () => {
  it.each([
    ['English', english(smallDocument)],
    ['Dutch', htmlOf(smallDocument, { title: 'Mijn groei', lang: 'nl' }, nl('coach'))],
    ['empty', english({ type: 'root', children: [] })],
  ])('is valid, and fit for all who read it: %s', async (_, html) => {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap(({ messages }) => messages);
    expect(messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`)).toEqual([]);
  });

  it('says what the Markdown says, and nothing else', () => {
    const read = collapsed(textRead(parsedPage(english(smallDocument))));
    const sparkline = '4 5 7';
    const markdown = parsed(markdownOf(smallDocument));
    expect(read).toBe(collapsed(textIn(markdown).replace(sparkline, '')));
  });

  it('shows a chart for the line of the confidence, with that line as its caption', () => {
    const page = parsedPage(english(smallDocument));
    const [figure, ...others] = elementsNamed(page, 'figure');
    expect(others).toEqual([]);
    expect(figure && collapsed(textRead(figure))).toBe(
      'I felt sure of myself at 4 when we began and at 7 now.',
    );
    expect(elementsNamed(page, 'code')).toEqual([]);
  });
});

/** All that a page is made of where there is no chart. */
const PLAIN = [
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'main',
  'section',
  'h3',
  'p',
  'br',
  'strong',
  'ul',
  'li',
];

describe('own words in a page', () => {
  it('stay words, and the same as in Markdown, whatever they look like', () => {
    fc.assert(
      fc.property(riskyText, text => {
        const page = parsedPage(english(holding(text), text));
        const markdown = textIn(parsed(markdownOf(holding(text))));
        expect(collapsed(textRead(page))).toBe(collapsed(textOnPage(markdown)));
      }),
      { numRuns: 100 },
    );
  });

  it('never become an element or an attribute', () => {
    const risky = fc.oneof(
      riskyText,
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</style></title></main><img src=x onerror=alert(1)>',
        '[me](javascript:alert(1))',
        'javascript:alert(1) https://example.org <a href="x">',
        '"><svg onload=alert(1)>',
        '\u202eevil\u202c \u2066x\u2069',
        '--> <!-- x -->',
      ),
    );
    fc.assert(
      fc.property(risky, text => {
        const html = english(holding(text), text);
        const elements = elementsIn(parsedPage(html));
        expect(elements.filter(({ tagName }) => !PLAIN.includes(tagName))).toEqual([]);
        const named = elements.flatMap(({ properties }) => Object.keys(properties));
        expect(new Set(named)).toEqual(
          new Set(
            ['lang', 'charSet', 'httpEquiv', 'content', 'name', 'className'].filter(one =>
              named.includes(one),
            ),
          ),
        );
        expect(html.replace(/<style>.*?<\/style>/s, '')).not.toMatch(/<[^>]*\s(?:href|src|style|on\w+)\s*=/i);
      }),
      { numRuns: 100 },
    );
  });
});
