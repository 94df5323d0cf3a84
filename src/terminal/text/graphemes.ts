/** The signs that a person sees as one, from an index on: an emoji with its joiners, a letter with its marks. */
export function* graphemesOf(text: string, start = 0): Generator<string> {
  let at = start;
  while (at < text.length) {
    const piece = text.slice(at, at + PIECE);
    const goesOn = at + PIECE < text.length;
    for (const { segment, index } of segmentsOf(piece)) {
      // What follows must be whole for it to be known that a sign ends before it.
      if (goesOn && index > 0 && index + segment.length > piece.length - 2) break;
      yield segment;
      at += segment.length;
    }
  }
}

/** The length of the sign that ends here; 0 at the beginning. */
export function graphemeLengthBefore(text: string, at: number): number {
  const piece = text.slice(Math.max(0, at - PIECE), at);
  return piece === '' ? 0 : piece.length - (segmentsOf(piece).containing(piece.length - 1)?.index ?? 0);
}

/** The length of the sign that begins here; 0 at the end. */
export function graphemeLengthAfter(text: string, at: number): number {
  return segmentsOf(text.slice(at, at + PIECE)).containing(0)?.segment.length ?? 0;
}

/**
 * How much is taken at a time: longer than any sign that people write. Of a whole long text each sign would cost as
 * much as the text is long, for the engine gives the text again with each.
 */
const PIECE = 256;

function segmentsOf(text: string): Intl.Segments {
  made.segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return made.segmenter.segment(text);
}

/** Made with the first text: that takes as long as half a start, and this file is loaded by commands that never ask. */
const made: { segmenter?: Intl.Segmenter } = {};
