import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { journalMaker } from '../bench/journals.js';
import { faultsAt, faultsOnPaper } from './faults.js';

// Opens the summary of a journal in a browser, as a page and as it is printed: npm run pages -- FOLDER [--home HOME] [--mentor NAME]
// FOLDER gets the pictures. Without a home it is the example, with a word in it that is wider than a telephone; then it is also seen that fourteen
// meetings of a hundred words take three sheets. CHROMIUM is the browser.

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LANGUAGES = ['en', 'nl'];
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'];

/** What a year with a mentor may take, in meetings, in words and in sheets of A4. */
const MEETINGS = 14;
const LEAST_WORDS = 1700;
const MOST_SHEETS = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { home: { type: 'string' }, mentor: { type: 'string' } },
});
const folder = folderFor(positionals[0]);
const scratch = mkdtempSync(join(tmpdir(), 'mentor-pages-'));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const faults = await faultsOfPages(values.home ?? exampleHome());
  if (values.home === undefined) faults.push(...(await faultsOfLength()));
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}

function folderFor(given) {
  if (given === undefined) throw new Error('npm run pages -- FOLDER [--home HOME] [--mentor NAME]');
  const path = resolve(given);
  if (!relative(ROOT, path).startsWith('..'))
    throw new Error('The pictures do not belong in the repository.');
  mkdirSync(path, { recursive: true });
  return path;
}

function mentor(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/mentor.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`mentor ${args.join(' ')}: ${status}\n${stderr}`);
  return stdout;
}

function exampleHome() {
  const home = join(scratch, 'home');
  mentor('import', join(ROOT, 'examples/journal.json'), '--home', home);
  mentor('log', `One word: ${'w'.repeat(200)}`, '--home', home);
  return home;
}

async function faultsOfPages(home) {
  const faults = [];
  for (const language of LANGUAGES) {
    const file = join(scratch, `${language}.html`);
    const chosen = values.mentor === undefined ? [] : ['--mentor', values.mentor];
    writeFileSync(file, mentor('export', '--format', 'html', '--home', home, '--lang', language, ...chosen));
    faults.push(...(await faultsOfPage(language, pathToFileURL(file).href)));
  }
  return faults;
}

async function faultsOfPage(language, address) {
  const page = await browser.newPage();
  const faults = [];
  page.on('console', message => faults.push(`${language}: ${message.text()}`));
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      const name = `${language}-${width}-${scheme}`;
      await page.setViewport({ width, height: 800, deviceScaleFactor: width < 500 ? 2 : 1 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(address);
      faults.push(...(await faultsAt(page)).map(fault => `${name}: ${fault}`));
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    }
  }
  faults.push(...(await faultsOnPaper(page)).map(fault => `${language}: ${fault}`));
  await print(page, join(folder, `${language}.pdf`));
  await page.close();
  return faults;
}

async function faultsOfLength() {
  const home = join(scratch, 'fourteen');
  const journal = join(scratch, 'fourteen.json');
  const madeUpJournal = await journalMaker(scratch);
  writeFileSync(journal, madeUpJournal(MEETINGS, 1));
  mentor('import', journal, '--home', home);
  const words = mentor('export', '--home', home).match(/\p{L}+/gu)?.length ?? 0;
  const file = join(scratch, 'fourteen.html');
  writeFileSync(file, mentor('export', '--format', 'html', '--home', home));
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  const sheets = await print(page, join(folder, 'fourteen.pdf'));
  await page.close();
  return [
    ...(words < LEAST_WORDS ? [`fourteen meetings of ${words} words prove nothing`] : []),
    ...(sheets > MOST_SHEETS ? [`fourteen meetings, ${words} words, take ${sheets} sheets`] : []),
  ];
}

async function print(page, path) {
  const pdf = await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
  const sheets =
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g) ?? [];
  process.stdout.write(`${path}: ${sheets.length}\n`);
  return sheets.length;
}
