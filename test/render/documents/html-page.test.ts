import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/render/documents/html-page.ts';
import { PAGE_STYLE_HASH } from '../../../src/render/documents/page-style.ts';
import { elementsIn, elementsNamed, parsedPage } from './html-reader.ts';

const page = toHtml(pageOf({ title: 'Een jaar met <Ann>', lang: 'nl' }, [h('h1', 'Ann')]));
const tree = parsedPage(page);

describe('a page', () => {
  it('says in what language it is, and what it is', () => {
    expect(elementsNamed(tree, 'html')[0]?.properties).toEqual({ lang: 'nl' });
    expect(page).toContain('<title>Een jaar met &#x3C;Ann></title>');
  });

  it('lets through its own style and nothing else', () => {
    const policies = elementsNamed(tree, 'meta').flatMap(({ properties: { httpEquiv, content } }) =>
      httpEquiv === undefined ? [] : [content],
    );
    expect(policies).toEqual([
      `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
    ]);
  });

  it('says nothing of who made it, when, and with what', () => {
    const names = elementsNamed(tree, 'meta').map(({ properties: { name, charSet, httpEquiv } }) =>
      String(name ?? charSet ?? httpEquiv),
    );
    expect(names).toEqual(['utf-8', 'Content-Security-Policy', 'viewport', 'referrer', 'color-scheme']);
    expect(page).not.toContain('<!--');
  });

  it('holds no element that fetches, runs or leads elsewhere', () => {
    expect(elementsIn(tree).map(({ tagName }) => tagName)).toEqual([
      'html',
      'head',
      'meta',
      'meta',
      'meta',
      'meta',
      'meta',
      'title',
      'style',
      'body',
      'main',
      'h1',
    ]);
  });
});
