import type { doctor as English } from '../en/doctor.ts';
import { damageText } from './damage.ts';

export const doctor: typeof English = {
  found: p =>
    p.count === 1
      ? `Eén ding in ${p.home} is niet zoals het hoort:`
      : `${p.count} dingen in ${p.home} zijn niet zoals het hoort:`,
  beside: p => `Daarnaast, in ${p.home}:`,
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
        return `${p.file} ${damageText(p.what)}.`;
    }
  },
  yourOwn:
    'Heb je het zelf veranderd of daar neergezet? Houd het zoals het nu is met: mentor doctor --repair --accept',
  warnings: {
    'open-to-others': p =>
      `Anderen op deze computer kunnen dit lezen: ${p.files}. Afschermen kan met: mentor doctor --repair`,
    'left-over': p =>
      `Achtergelaten door een programma dat werd afgebroken, en nergens meer voor nodig: ${p.files}. Verwijderen kan met: mentor doctor --repair`,
    'forgotten-left': p =>
      `Hierin staat iets wat je voorgoed hebt verwijderd: ${p.files}. De opdracht werd afgebroken, of er kwam een ouder bestand terug. Je dagboek laat het niet zien. Haal het ook daar weg met: mentor doctor --repair`,
    rescued: p =>
      `In ${p.file} staat een tekst die destijds niet bewaard kon worden. Lees die in en gooi het bestand daarna weg: mentor import ${p.typed} (antwoorden op een intake: mentor intake --answers ${p.typed})`,
    sheet: p =>
      p.goOn === null
        ? `In ${p.file} staat tekst uit je editor die nooit is bewaard, en geen opdracht pakt die vanzelf weer op. Open het, neem over wat je nog wilt hebben, en gooi het daarna weg.`
        : `In ${p.file} staat tekst uit je editor die nog niet is bewaard. Ga ermee verder: ${p.goOn}`,
  },
  unmerged: {
    unlisted: p =>
      `Je dagboek kent niet wat hierin staat: ${p.files}. Het komt van een andere computer of van een opdracht die werd afgebroken, of je dagboek is een oudere kopie die terugkwam. ${toMerge(p.typed)}`,
    'conflict-copy': p =>
      `Twee computers hebben tegelijk geschreven, en het programma dat je map synchroniseert, heeft één van beide versies apart gezet: ${p.files}. Je dagboek kent niet alles wat daarin staat. ${toMerge(p.typed)}`,
    known: p =>
      `Alles wat hierin staat, kent je dagboek al, of het heeft er een latere versie van: ${p.files}. In quarantaine zetten kan met: mentor doctor --repair`,
    merged: p =>
      `Samengevoegd met je dagboek: ${p.files}. ${p.records === 1 ? 'Eén onderdeel kwam erbij, veranderde of verdween' : `${p.records} onderdelen kwamen erbij, veranderden of verdwenen`}; waar er aan beide kanten een versie was, telt de laatste. De bestanden zelf staan nu in quarantaine, met de andere versies erin. Terugdraaien kan met: mentor undo`,
    setAside: p =>
      `Hier stond niets in wat nieuwer is dan je dagboek; het staat nu in quarantaine: ${p.files}.`,
    left: p =>
      `Niet opgenomen, en blijft staan: ${p.files}. Een code daaruit hoort in je dagboek al bij iets anders. Welke, zie je met: mentor import BESTAND --dry-run`,
  },
  tidied: {
    'open-to-others': p => `Dit kunnen anderen niet meer lezen: ${p.files}.`,
    'left-over': p => `Achtergelaten door een programma dat werd afgebroken, en nu verwijderd: ${p.files}.`,
    'forgotten-left': p => `Wat je voorgoed hebt verwijderd, is nu ook weg uit: ${p.files}.`,
  },
  andMore: p => `${p.files} en nog ${p.count}`,
  outcomes: {
    mended: () => 'Het is hersteld, en weer zoals het voor de schade was.',
    'latest-kept': () => 'Van wat dezelfde code had, is de laatst veranderde versie gebleven.',
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
  sound: p => `Het dagboek is in orde: ${p.records}${inYears(p.years)}.`,
  soundAndEmpty: 'Het dagboek is in orde; er staat niets in.',
  lastBackup: p => `De laatste back-up is van ${p.day}.`,
  noBackup: 'Er is nog geen back-up. Bij de eerste verandering van elke dag komt er een.',
};

function toMerge(typed: string): string {
  return `Alles opnemen kan met: mentor doctor --repair (mentor undo draait dat terug). Eerst bekijken: mentor import ${typed} --dry-run. Wat je niet wilt hebben, mag je weggooien.`;
}

function inYears(years: number): string {
  return years > 1 ? `, uit ${years} jaren` : '';
}
