const [CELL, LINE, EDGE, SIZE] = [8.4, 19, 20, 14];

/** What a terminal shows, as a picture with a text for those who do not see it. Of colours it knows those that the program has. */
export function svgOf(shown, title) {
  const lines = shown.replace(/^\n+|\n+$/g, '').split('\n');
  const columns = Math.max(...lines.map(line => [...line.replace(SGR, '')].length));
  const [width, height] = [Math.ceil(columns * CELL + 2 * EDGE), lines.length * LINE + 2 * EDGE];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    ...lines.flatMap((line, at) => lineOf(line, EDGE + SIZE + at * LINE)),
    '</svg>\n',
  ].join('\n');
}

const FONT = "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace";
const STYLE = [
  `text{font:${SIZE}px ${FONT};fill:#1f2328;white-space:pre}`,
  '.paper{fill:#fff;stroke:#d1d9e0}.bold{font-weight:600}.quiet{fill:#59636e}.accent{fill:#0b6e75}',
  '@media(prefers-color-scheme:dark){text{fill:#e6edf3}.paper{fill:#0d1117;stroke:#3d444d}.quiet{fill:#9198a1}.accent{fill:#56d4dd}}',
].join('');

const SGR = new RegExp(`${String.fromCodePoint(0x1b)}\\[([\\d;]*)m`, 'g');

/** Each stretch in one style stands at its own column, so that bars and columns meet whatever the font. */
function lineOf(line, y) {
  const parts = line.split(SGR);
  const style = new Set();
  let column = 0;
  return parts.flatMap((part, at) => {
    if (at % 2 === 1) return void turn(style, part) ?? [];
    const [text, from] = [[...part], column];
    column += text.length;
    if (part.trim() === '') return [];
    const blanks = part.length - part.trimStart().length;
    const cells = text.length - blanks;
    const x = (EDGE + (from + blanks) * CELL).toFixed(1);
    const classes = style.size > 0 ? ` class="${[...style].join(' ')}"` : '';
    return `<text x="${x}" y="${y}" textLength="${(cells * CELL).toFixed(1)}"${classes}>${escaped(part.slice(blanks))}</text>`;
  });
}

const TURNS = {
  1: ['add', 'bold'],
  2: ['add', 'quiet'],
  36: ['add', 'accent'],
  39: ['delete', 'accent'],
};

function turn(style, codes) {
  for (const code of codes.split(';')) {
    if (code === '22') for (const one of ['bold', 'quiet']) style.delete(one);
    else if (code === '' || code === '0') style.clear();
    else if (TURNS[code]) style[TURNS[code][0]](TURNS[code][1]);
  }
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
