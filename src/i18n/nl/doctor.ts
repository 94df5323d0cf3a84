import type { doctor as English } from '../en/doctor.ts';
import { damageIn } from './damage.ts';

export const doctor: typeof English = {
  found: p =>
    p.count === 1
      ? `Eén ding in ${p.home} is niet zoals het hoort:`
      : `${p.count} dingen in ${p.home} zijn niet zoals het hoort:`,
  repaired: p =>
    p.count === 1
      ? `Eén ding in ${p.home} was niet zoals het hoort:`
      : `${p.count} dingen in ${p.home} waren niet zoals het hoort:`,
  finding: p => {
    switch (p.what.kind) {
      case 'newer':
        return `${p.file} is geschreven door een nieuwere versie van dit programma (formaat ${p.what.version}; deze kent ${p.what.understood}).`;
      case 'older':
        return `${p.file} is van een eerdere versie van dit programma (formaat ${p.what.version}).`;
      default:
        return `${p.file} ${damageIn(p.what)}.`;
    }
  },
  yourOwn:
    'Heb je het zelf veranderd of daar neergezet? Houd het zoals het nu is met: mentor doctor --repair --accept',
  warnings: {
    'open-to-others': p =>
      `Anderen op deze computer kunnen dit lezen: ${p.files}. Afschermen kan met: mentor doctor --repair`,
    'left-over': p =>
      `Achtergelaten door een programma dat werd afgebroken, en nergens meer voor nodig: ${p.files}. Verwijderen kan met: mentor doctor --repair`,
    rescued: p =>
      `In ${p.file} staat een tekst die destijds niet bewaard kon worden. Lees die in en gooi het bestand daarna weg: mentor import ${p.typed} (antwoorden op een intake: mentor intake --answers ${p.typed})`,
    unlisted: p =>
      `In ${p.file} staat iets wat je dagboek niet kent: het komt van een andere computer, of het programma werd afgebroken terwijl het dit bewaarde. Bekijken wat erin staat: mentor import ${p.typed} --dry-run. Inlezen: mentor import ${p.typed}`,
  },
  tidied: {
    'open-to-others': p => `Dit kunnen anderen niet meer lezen: ${p.files}.`,
    'left-over': p => `Achtergelaten door een programma dat werd afgebroken, en nu verwijderd: ${p.files}.`,
  },
  andMore: p => `${p.files} en nog ${p.count}`,
  outcomes: {
    mended: () => 'Het is hersteld, en weer zoals het voor de schade was.',
    'latest-kept': () => 'Van wat hetzelfde nummer had, is de laatst veranderde versie gebleven.',
    accepted: () =>
      'Het blijft zoals het nu is. Wat eerder is gedaan, kun je niet meer terugdraaien met mentor undo.',
    'mended-from': p =>
      `Het is teruggehaald uit de back-up van ${p.day}, met de veranderingen sindsdien voor zover die bekend zijn en met wat er nog van te lezen was. Er kan iets ontbreken. mentor undo begint opnieuw; wat het van eerdere veranderingen had, staat in quarantine.`,
    'mended-in-part': p =>
      p.missing === 0
        ? 'Wat nog te lezen was, is bewaard. Er kan iets ontbreken.'
        : `Wat nog te lezen was, is bewaard. Er ${p.missing === 1 ? 'ontbreekt minstens 1 onderdeel' : `ontbreken minstens ${p.missing} onderdelen`}.`,
    'given-up': () => 'Er was niets om het mee te herstellen. De rest blijft gewoon werken.',
    left: () => 'Er is niets aan gedaan.',
  },
  readsWell: 'Het is goed leesbaar; houd het zoals het nu is met: mentor doctor --repair --accept',
  keptAs: p => `Het bestand van daarvoor staat in ${p.file}.`,
  reflections: p =>
    `Het dagboek is in orde: ${p.count === 1 ? 'één reflectie' : `${p.count} reflecties`}${inYears(p.years)}.`,
  nothingYet: 'Het dagboek is in orde; er is nog niets opgeschreven.',
  lastBackup: p => `De laatste back-up is van ${p.day}.`,
  noBackup: 'Er is nog geen back-up. Bij de eerste verandering van elke dag komt er een.',
};

function inYears(years: number): string {
  return years > 1 ? `, uit ${years} jaren` : '';
}
