import { expect, it } from 'vitest';
import { NOTHING_AGREED } from '../../src/domain/people/agreement.ts';
import { agreementPage } from '../../src/render/agreement-page.ts';
import { outlineMarkdown } from '../../src/render/documents/outline-markdown.ts';
import { outlineText } from '../../src/render/terminal/outline-text.ts';
import { agreement, ann } from './people-samples.ts';
import { readers, screens } from './screens.ts';

screens('agreement-page', {
  'what two people agree on': ({ words, display }) =>
    outlineText(agreementPage(ann, agreement, words), words, display),
  'nothing but how it ends': ({ words, display }) =>
    outlineText(agreementPage(ann, NOTHING_AGREED, words), words, display),
});

it.each(readers)(
  'is a page that both can keep, and says nothing else of either, in $language',
  ({ words }) => {
    const page = outlineMarkdown(
      agreementPage(ann, agreement, words),
      words.people.agreeing.page.closing,
      words,
    );
    expect(page).toContain(`# ${words.people.agreeing.page.title({ name: 'Ann de Wit' })}`);
    expect(page).toContain('To know by the summer whether I apply again');
    for (const kept of ['autumn conference', 'laboratory', words.people.rating.verdicts.good]) {
      expect(page).not.toContain(kept);
    }
  },
);
