import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineMarkdown } from '../../../src/render/documents/outline-markdown.ts';
import { adviceOutline } from '../../../src/render/whole-advice.ts';
import { founder, HOSTILE, intakeOf, lawyer, scientist, sleepless } from '../samples.ts';
import { documents, readers, type View } from '../screens.ts';
import { parsed, riskyText, textIn } from './markdown-reader.ts';

const markdown =
  (...[answers, before]: readonly [typeof lawyer, typeof lawyer?]) =>
  ({ words }: View) => {
    const earlier = before === undefined ? null : intakeOf(before, '2026-09-01');
    return outlineMarkdown(
      adviceOutline(intakeOf(answers), earlier, words),
      words.wholeAdvice.forYouAlone,
      words,
    );
  };

documents('outline-markdown', {
  'the advice for a founder': markdown(founder),
  'the advice for a lawyer, with what changed': markdown(lawyer, { ...lawyer, decision: 'weeks' }),
  'where other help comes first': markdown(sleepless),
  'with words that a terminal would obey': markdown({ ...scientist, ambition: HOSTILE, role: HOSTILE }),
});

describe.each(readers)('the advice as a document, in $language', view => {
  it('keeps its own parts whatever somebody wrote', () => {
    const kindsOf = (text: string) =>
      parsed(markdown({ ...scientist, ambition: text, situation: text, role: text })(view)).children.map(
        ({ type }) => type,
      );
    const sound = kindsOf('a');
    fc.assert(
      fc.property(
        riskyText.filter(text => /\w/.test(text)),
        text => {
          expect(kindsOf(`a ${text}`)).toEqual(sound);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has a title with the day, a table of who answers what, and the message as a quotation in its step', () => {
    const { children } = parsed(markdown(scientist)(view));
    const [title] = children;
    expect(title && textIn(title)).toContain('2026');
    expect(children.filter(({ type }) => type === 'table')).toHaveLength(1);
    const steps = children.flatMap(node => (node.type === 'list' && node.ordered ? [node] : []));
    expect(steps).toHaveLength(1);
    const quoted = steps.flatMap(({ children: items }) =>
      items.filter(item => item.children.some(({ type }) => type === 'blockquote')),
    );
    expect(quoted).toHaveLength(1);
  });
});
