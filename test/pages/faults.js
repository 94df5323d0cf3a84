import axe from 'axe-core';

/** What is wrong with the page that stands open, in words. */
export async function faultsAt(page) {
  return [...(await barriers(page)), ...(await sideways(page))];
}

/** By the rules of WCAG 2 at level AA, and the good practice of axe. */
async function barriers(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate('axe.run()');
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

async function sideways(page) {
  const [wide, seen] = await page.evaluate(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  return wide > seen ? [`${wide} pixels wide, of which ${seen} are seen`] : [];
}

/** What is wrong with how it is printed: paper is white, whatever the screen is like. */
export async function faultsOnPaper(page) {
  await page.emulateMediaType('print');
  const paper = await page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
  return paper === 'rgb(255, 255, 255)' ? [] : [`printed on ${paper}`];
}
