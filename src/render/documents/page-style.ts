/** The colours of a page. What is read stands in `ink` or `dim` or `accent` on `paper`; `line` only parts things. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly dim: string;
  readonly accent: string;
  readonly line: string;
}

/** By day, by night and on paper. */
export const PALETTES = {
  light: { paper: '#fdfcf9', ink: '#23201c', dim: '#696157', accent: '#8b421f', line: '#ddd7cc' },
  dark: { paper: '#1a1816', ink: '#e9e4da', dim: '#a69e92', accent: '#e3a882', line: '#3d3934' },
  print: { paper: '#ffffff', ink: '#000000', dim: '#555555', accent: '#333333', line: '#bbbbbb' },
} as const satisfies Record<string, Palette>;

const SERIF = `"Iowan Old Style", "Palatino Linotype", Palatino, P052, "URW Palladio L", Georgia, serif`;
const SANS = 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, Candara, "Segoe UI", "Liberation Sans", sans-serif';

function rootWith(scheme: string, { paper, ink, dim, accent, line }: Palette): string {
  return `:root { color-scheme: ${scheme}; --paper: ${paper}; --ink: ${ink}; --dim: ${dim}; --accent: ${accent}; --line: ${line}; }`;
}

/** The whole style of a page. Whoever changes it changes `PAGE_STYLE_HASH` too: a test says to what. */
export const PAGE_STYLE = `
${rootWith('light dark', PALETTES.light)}
@media screen and (prefers-color-scheme: dark) { ${rootWith('light dark', PALETTES.dark)} }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; font: 1.125rem/1.6 ${SERIF}; overflow-wrap: anywhere; font-variant-numeric: oldstyle-nums; }
main { max-width: 34rem; margin: 0 auto; padding: clamp(2.5rem, 9vw, 6rem) 1.25rem 6rem; }
h1, h2, h3, p, li { unicode-bidi: plaintext; text-align: start; }
h1 { margin: 0 0 1rem; font-size: 2.25rem; line-height: 1.15; font-weight: 400; letter-spacing: -0.01em; text-wrap: balance; }
h2 { margin: 4rem 0 1rem; padding-top: 1.25rem; border-top: 1px solid var(--line); font-size: 1.375rem; line-height: 1.3; font-weight: 600; text-wrap: balance; }
p { margin: 0 0 0.75rem; text-wrap: pretty; }
h2:first-of-type + p { font-size: 1.3125rem; line-height: 1.5; }
.lead, .aside, .label, .gap, em, figcaption, section > h3 { font-family: ${SANS}; color: var(--dim); }
.lead, .aside, .gap, figcaption, section > h3 { font-size: 0.875rem; line-height: 1.5; font-weight: 400; font-variant-numeric: lining-nums; }
em, .label { font-size: 0.875em; font-weight: 400; font-style: normal; font-variant-numeric: lining-nums; }
.aside > em, .gap > em { font-size: inherit; }
section { margin: 2.25rem 0; }
section > h3 { margin: 0 0 0.375rem; text-wrap: balance; color: var(--accent); }
.gap { margin: 2.5rem 0; padding: 0.75rem 0 0.75rem 1rem; border-inline-start: 2px dotted var(--dim); }
ul, ol { margin: 0 0 1rem; padding-inline-start: 1.25rem; }
li { margin: 0.375rem 0; padding-inline-start: 0.125rem; }
li::marker { color: var(--dim); }
li > p { margin-bottom: 0.375rem; }
blockquote { margin: 0 0 1rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
hr { margin: 4rem 0 1.5rem; border: 0; border-top: 1px solid var(--line); }
code { font-size: 0.9em; }
figure { margin: 1.5rem 0; }
h2 + figure { margin-top: 0; }
figcaption { margin: 0.5rem 0 0; }
figcaption:first-child { margin: 0; }
li > figure { margin: 0 0 1.25rem; }
li > figure > figcaption { margin: 0; font: inherit; color: inherit; }
.chart { display: block; width: 100%; overflow: visible; font: 0.8125rem ${SANS}; font-variant-numeric: lining-nums; fill: none; color: var(--accent); }
.chart .plot { overflow: visible; }
.chart .scale line, .chart .months line { stroke: var(--line); }
.chart .course { stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; }
.chart .dots { fill: currentColor; stroke: var(--paper); stroke-width: 1.5; }
.chart .dense { stroke: none; }
.chart text { fill: var(--dim); }
.chart .values text { fill: var(--ink); font-weight: 600; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
@media screen and (min-width: 62rem) {
section { position: relative; min-height: 3rem; }
section > h3 { position: absolute; inset-inline-end: 100%; top: 0.3rem; box-sizing: border-box; width: 11rem; margin: 0; padding-inline-end: 2rem; text-align: end; }
}
@media print {
@page { size: A4; margin: 14mm 17mm; }
${rootWith('light', PALETTES.print)}
body { font-size: 9.25pt; line-height: 1.33; }
main { max-width: none; padding: 0 0 0 26mm; }
p, li { orphans: 2; widows: 2; }
h1, h2, h3, .lead { break-after: avoid; }
h1, h2, .lead { margin-inline-start: -26mm; }
h1 { margin-bottom: 3pt; font-size: 20pt; }
h2 { margin-top: 8pt; margin-bottom: 4pt; padding-top: 5pt; font-size: 12pt; }
p { margin-bottom: 1.5pt; }
li { margin: 0.5pt 0; }
ul, ol { margin-bottom: 3pt; }
h2:first-of-type + p { font-size: 11pt; line-height: 1.35; margin-bottom: 4pt; }
.lead, .aside, .gap, figcaption, section > h3 { font-size: 8pt; line-height: 1.35; }
section { position: relative; margin: 5.5pt 0; min-height: 22pt; }
section > h3 { position: absolute; inset-inline-end: 100%; top: 1.2pt; box-sizing: border-box; width: 26mm; margin: 0; padding-inline-end: 3mm; text-align: start; }
.gap { margin: 6pt 0; padding-block: 2pt; }
figure { margin: 4pt 0 6pt; }
.chart { zoom: 0.72; }
hr { margin: 10pt 0 4pt; }
section > h3, li, figure { break-inside: avoid; }
h3 + p { orphans: 3; break-after: avoid; }
.outcome { break-before: avoid; }
}
`;

/** What the policy of the page lets through: this style and no other. */
export const PAGE_STYLE_HASH = 'sha256-PWJGQWzGEOTNdSUb+NTDSfl2CV8aOf0p+uY6CfvQ0Dg=';
