import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Paragraph, Root, Text } from 'mdast';
import { defaultHandlers, type Handler, toHast } from 'mdast-util-to-hast';
import type { Messages } from '../../i18n/index.ts';
import { confidenceChart } from './confidence-chart.ts';
import { type PageAbout, pageOf, textOnPage } from './html-page.ts';
import { inSections } from './page-sections.ts';

type Words = Pick<Messages, 'page' | 'dates'>;

/**
 * A document as one file that needs nothing else, and in which nothing can be followed, fetched or run. Where a paragraph carries
 * `data.confidence`, it is the caption of a chart, which stands for the line that Markdown shows.
 */
export function htmlOf(document: Root, page: PageAbout, words: Words): string {
  const tree = toHast(document, { handlers: { text: plainText, paragraph: paragraphWithChart(words) } });
  const content = tree.type === 'root' ? tree.children : [tree];
  const elements = content.filter((node): node is ElementContent => node.type !== 'doctype');
  return toHtml(pageOf(page, inSections(elements)), { upperDoctype: true });
}

const plainText: Handler = (_state, { value }: Text) => ({ type: 'text', value: textOnPage(value) });

function paragraphWithChart(words: Words): Handler {
  return (state, node: Paragraph) => {
    const [first, ...others] = node.data?.confidence ?? [];
    if (first === undefined) return defaultHandlers.paragraph(state, node);
    const children = node.children.filter(({ type }) => type !== 'inlineCode' && type !== 'break');
    const chart = confidenceChart([first, ...others], words);
    return children.length > 0
      ? h('figure', h('figcaption', state.all({ ...node, children })), chart)
      : h('figure', chart, h('figcaption', words.page.confidence.caption));
  };
}
