import type { FailedFile, Hindrance } from '../../domain/problem.ts';

export function nextStepFor(failed: FailedFile): string {
  return failed.hindrance ? hindranceTo(failed.hindrance) : nextStepByCode(failed);
}

function hindranceTo(what: Hindrance): string {
  switch (what.kind) {
    case 'of-another':
      return what.mine === null
        ? `${what.path} is van ${user(what.uid)}. Kies een andere plek; voor het dagboek met --home.`
        : `${what.path} is van ${user(what.uid)}, zoals na een opdracht met sudo. Maak het weer van jou:\n  sudo chown -R "$USER" ${what.mine}`;
    case 'dead-link':
      return `${what.path} is een koppeling naar ${what.target}, en daar is niets. Haal dat terug, of laat de koppeling ergens anders heen wijzen.`;
    case 'missing-folder':
      return `De map ${what.path} is er niet. Maak die eerst, of kies een andere.`;
    case 'no-folder':
      return `${what.path} is een bestand, en daar kan niets in. Kies een andere plek.`;
    case 'takes-nothing':
      return `De map ${what.path} is er wel, maar daar kan niets in worden gemaakt. Kies een andere plek.`;
  }
}

function user(uid: number): string {
  return uid === 0 ? 'root' : `gebruiker ${uid}`;
}

function nextStepByCode({ doing, code }: FailedFile): string {
  switch (code) {
    case 'EISDIR':
      return 'Het is een map. Geef de naam van een bestand erin.';
    case 'ENOENT':
      return 'Kijk de naam na, of kies een andere plek.';
    case 'ENOTDIR':
      return 'Zo heet een map. Geef de naam van een bestand.';
    case 'ENAMETOOLONG':
      return 'De naam is te lang. Geef een kortere.';
    default:
      return doing === 'read'
        ? 'Kijk of je het mag lezen.'
        : 'Kijk of er ruimte is op de schijf en of je daar mag schrijven, of kies een andere plek met --home.';
  }
}
