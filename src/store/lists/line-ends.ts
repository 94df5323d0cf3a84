/**
 * Makes every line end of a text that comes in pieces `\n`. A `\r` at the end of a piece is held back: what follows tells whether it was one
 * line end or half of one.
 */
export function lineEnds(): (text: string, isLast: boolean) => string {
  let held = '';
  return (text, isLast) => {
    const all = held + text;
    const isHalf = !isLast && all.endsWith('\r');
    held = isHalf ? '\r' : '';
    const whole = isHalf ? all.slice(0, -1) : all;
    return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  };
}
