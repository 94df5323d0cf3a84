import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { svgOf } from './ansi-svg.js';

/*
 * The two pictures of each README, made from the program itself and its made-up journal: the card of an advice, and the summary as a page.
 *
 *   npm run pictures        with another browser than /usr/bin/chromium: CHROMIUM=…
 */
const HERE = fileURLToPath(new URL('.', import.meta.url));
const BIN = fileURLToPath(new URL('../../bin/mentor.js', import.meta.url));
const PAGE = { width: 760, height: 900, deviceScaleFactor: 1 };

const TITLES = {
  en: 'The card of an advice: whom to look for and why, three doors, whom not to ask, how to begin',
  nl: 'De kaart van een advies: wie je zoekt en waarom, drie deuren, wie beter niet, hoe je begint',
};

const folder = mkdtempSync(join(tmpdir(), 'mentor-pictures-'));
const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const language of ['en', 'nl']) await makePictures(language);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function makePictures(language) {
  const [home, twin] = ['demo', 'card'].map(name => join(folder, `${name}-${language}`));
  mentor(['demo', '--home', home, '--lang', language]);
  const { intakes } = JSON.parse(mentor(['export', '--json', '--home', home]));
  const answers = join(folder, `answers-${language}.json`);
  writeFileSync(answers, JSON.stringify(intakes[0].answers));
  const card = mentor(['intake', '--answers', answers, '--home', twin, '--lang', language], {
    FORCE_COLOR: '1',
  });
  writeFileSync(join(HERE, `card.${language}.svg`), svgOf(card, TITLES[language]));
  const page = join(folder, `${language}.html`);
  mentor(['export', '--format', 'html', '--output', page, '--home', home]);
  await photograph(page, join(HERE, `page.${language}.png`));
}

function mentor(words, env = {}) {
  const { PATH } = process.env;
  return execFileSync(process.execPath, [BIN, ...words], {
    env: { PATH, HOME: folder, TZ: 'Europe/Amsterdam', LANG: 'en_GB.UTF-8', ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The part of a page that tells what changed, and the first meeting. */
async function photograph(file, path) {
  const view = await browser.newPage();
  await view.setViewport(PAGE);
  await view.goto(pathToFileURL(file).href);
  const top = await view.$$eval('h2', ([, changed]) => changed.getBoundingClientRect().top);
  await view.screenshot({ path, clip: { x: 0, y: top - 40, width: PAGE.width, height: PAGE.height } });
  await view.close();
}
