import type { FailedFileWords } from '../failed-file.ts';

export const failedFile: FailedFileWords = {
  hindrances: {
    'of-another': what =>
      what.mine === null
        ? `${what.path} is van ${user(what.uid)}. Kies een andere plek; voor het dagboek met --home.`
        : `${what.path} is van ${user(what.uid)}, zoals na een opdracht met sudo. Maak het weer van jou:\n  sudo chown -R "$USER" ${what.mine}`,
    'dead-link': what =>
      `${what.path} is een koppeling naar ${what.target}, en daar is niets. Haal dat terug, of laat de koppeling ergens anders heen wijzen.`,
    'missing-folder': what => `De map ${what.path} is er niet. Maak die eerst, of kies een andere.`,
    'no-folder': what => `${what.path} is een bestand, en daar kan niets in. Kies een andere plek.`,
    'takes-nothing': what =>
      `De map ${what.path} is er wel, maar daar kan niets in worden gemaakt. Kies een andere plek.`,
  },
  codes: {
    EISDIR: 'Het is een map. Geef de naam van een bestand erin.',
    ENOENT: 'Kijk de naam na, of kies een andere plek.',
    ENOTDIR: 'Zo heet een map. Geef de naam van een bestand.',
    ENAMETOOLONG: 'De naam is te lang. Geef een kortere.',
  },
  otherwise: {
    read: 'Kijk of je het mag lezen.',
    write:
      'Kijk of er ruimte is op de schijf en of je daar mag schrijven, of kies een andere plek met --home.',
  },
};

function user(uid: number): string {
  return uid === 0 ? 'root' : `gebruiker ${uid}`;
}
