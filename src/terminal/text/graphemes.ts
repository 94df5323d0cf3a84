/** The signs that a person sees as one: an emoji with its joiners, a letter with its marks. */
export function graphemesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
