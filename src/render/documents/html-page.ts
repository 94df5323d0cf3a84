import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Language } from '../../i18n/index.ts';
import { sanitizeText } from '../sanitize.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style.ts';

/** What a page says of itself. */
export interface PageAbout {
  readonly title: string;
  /** The language of the words that the program adds. */
  readonly lang: Language;
}

/** Nothing is fetched, run or sent, whatever stands in the page. */
const POLICY = `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A whole page, that needs nothing but itself. */
export function pageOf({ title, lang }: PageAbout, content: readonly ElementContent[]): Root {
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      newLine,
      h('html', { lang }, [
        newLine,
        headOf(title),
        newLine,
        h('body', [newLine, h('main', ...content), newLine]),
      ]),
      newLine,
    ],
  };
}

function headOf(title: string): Element {
  const inHead = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', textOnPage(title).replaceAll('\n', ' ')),
    h('style', PAGE_STYLE),
  ];
  return h('head', [newLine, ...inHead.flatMap(element => [element, newLine])]);
}

/** Without the signs that no page may hold, or that would turn round the order of what stands beside them. */
export function textOnPage(text: string): string {
  return sanitizeText(text).replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd');
}

/** Between elements, so that the source can be read. */
export const newLine = { type: 'text', value: '\n' } as const;
