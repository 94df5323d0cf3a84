import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { newLine } from './html-page.ts';

/**
 * The same content with all that stands under a small heading (`h3`), to the next heading, rule or gap, in a section with that, so that the heading can
 * stand beside it.
 */
export function inSections(content: readonly ElementContent[]): readonly ElementContent[] {
  const starts = content.flatMap((node, at) => (at === 0 || beginsSomething(node) ? [at] : []));
  const parts = starts.map((start, at) => content.slice(start, starts[at + 1]));
  return parts.flatMap(part => (isSmallHeading(part[0]) ? [h('section', ...part), newLine] : part));
}

function beginsSomething(node: ElementContent): boolean {
  return node.type === 'element' && (/^h[1-6r]$/.test(node.tagName) || isGap(node));
}

function isSmallHeading(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'h3';
}

function isGap({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('gap');
}
