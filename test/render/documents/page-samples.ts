import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import {
  aside,
  markdownHeading,
  markdownItem,
  markdownList,
  ownText,
  paragraph,
} from '../../../src/render/documents/markdown.ts';

export interface NumberOnDay {
  readonly day: string;
  readonly value: number;
}

/** A node with a class, by which it is drawn. */
export function withClass<T extends RootContent>(node: T, name: string): T {
  return { ...node, data: { hProperties: { className: [name] } } };
}

/** A label of the program before somebody's own words. */
export function labelled(label: string, text: string): Paragraph[] {
  const strong: PhrasingContent = {
    type: 'strong',
    children: [{ type: 'text', value: label }],
    data: { hProperties: { className: ['label'] } },
  };
  const [first, ...others] = ownText(text);
  const children = [strong, { type: 'text' as const, value: ' ' }, ...(first?.children ?? [])];
  return [{ type: 'paragraph', children }, ...others];
}

/** A line on the confidence, with a small drawing of it. */
export function confidenceLine(points: readonly NumberOnDay[], text = ''): Paragraph {
  return {
    type: 'paragraph',
    children: [
      ...(text === '' ? [] : [{ type: 'text' as const, value: `${text} ` }]),
      { type: 'inlineCode', value: points.map(({ value }) => value).join(' ') },
    ],
    data: { confidence: points } as Paragraph['data'] & object,
  };
}

export function meeting(day: string, ...texts: readonly [string, string?, string?]): RootContent[] {
  const [what, soWhat, nowWhat] = texts;
  return [
    withClass(markdownHeading(3, day), 'meeting'),
    ...ownText(what),
    ...(soWhat === undefined ? [] : labelled('So:', soWhat)),
    ...(nowWhat === undefined ? [] : labelled('Then:', nowWhat)),
  ];
}

/** A small document with one of everything. */
export const smallDocument: Root = {
  type: 'root',
  children: [
    markdownHeading(1, 'A year with Ann'),
    { type: 'paragraph', children: [aside('4 September 2026 – 20 August 2027, three meetings')] },
    withClass(paragraph('I wanted to lead a ward, and still know my patients by name.'), 'lead'),
    markdownHeading(2, 'What changed'),
    markdownList([
      markdownItem([
        confidenceLine(
          [
            { day: '2026-09-04', value: 4 },
            { day: '2026-10-01', value: 5 },
            { day: '2027-04-12', value: 7 },
          ],
          'I felt sure of myself at 4 when we began and at 7 now.',
        ),
      ]),
      markdownItem([paragraph('Eleven of fifteen things I meant to do are done.')]),
    ]),
    markdownHeading(2, 'Meeting by meeting'),
    ...meeting(
      '4 September 2026',
      'We looked at the week in which the handover went wrong.\nI had not thought of anybody.',
      'I keep hold of things <because> I fear & worry.',
      'Let Joris run the handover on Thursday.',
    ),
    ...meeting('1 October 2026', 'A short talk.\n\n    with an indent'),
    withClass(paragraph('Twenty-seven weeks without a meeting.'), 'gap'),
    ...meeting('12 April 2027', 'Again.'),
    markdownHeading(2, 'Threads'),
    markdownList([markdownItem([paragraph('4 Sep: how often I step in')])]),
    { type: 'thematicBreak' },
    withClass({ type: 'paragraph', children: [aside('For my eyes only.')] }, 'aside'),
  ],
};
