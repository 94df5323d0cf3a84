import type { FailedFileWords } from '../failed-file.ts';

export const failedFile: FailedFileWords = {
  hindrances: {
    'of-another': what =>
      what.mine === null
        ? `${what.path} belongs to ${user(what.uid)}. Choose another place; for the journal, with --home.`
        : `${what.path} belongs to ${user(what.uid)}, as after a command run with sudo. To make it yours:\n  sudo chown -R "$USER" ${what.mine}`,
    'dead-link': what =>
      `${what.path} is a link to ${what.target}, and nothing is there. Bring that back, or point the link elsewhere.`,
    'missing-folder': what => `The folder ${what.path} does not exist. Make it first, or choose another.`,
    'no-folder': what => `${what.path} is a file, so nothing can be put in it. Choose another place.`,
    'takes-nothing': what =>
      `The folder ${what.path} exists, but nothing can be made in it. Choose another place.`,
  },
  codes: {
    EISDIR: 'It is a folder. Give the name of a file in it.',
    ENOENT: 'Check the name, or choose another place.',
    ENOTDIR: 'A name like that is for a folder. Give the name of a file.',
    ENAMETOOLONG: 'The name is too long. Give a shorter one.',
  },
  otherwise: {
    read: 'Check that you may read it.',
    write:
      'Check that there is room on the disk and that you may write there, or choose another place with --home.',
  },
};

function user(uid: number): string {
  return uid === 0 ? 'root' : `user ${uid}`;
}
