import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** A page as a browser takes it. Throws where it would have to mend something. */
export function parsedPage(html: string): Root {
  return fromHtml(html, {
    onerror: fault => {
      throw fault;
    },
  });
}

/** The elements in a node, itself too. */
export function elementsIn(node: Nodes): readonly Element[] {
  const below = 'children' in node ? node.children.flatMap(elementsIn) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

export function elementsNamed(node: Nodes, name: string): readonly Element[] {
  return elementsIn(node).filter(({ tagName }) => tagName === name);
}

/** The text that one reads, without what is drawn. */
export function textRead(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && ['svg', 'head'].includes(node.tagName)) return '';
  return 'children' in node ? node.children.map(textRead).join('') : '';
}

/** Blanks as a browser draws them. */
export function collapsed(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ').trim();
}
