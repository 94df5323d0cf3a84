import type { FailedFile, Hindrance } from '../../domain/problem.ts';

/** What to do about a file that could not be read or written: what stands in its way, where that could be seen. */
export function nextStepFor(failed: FailedFile): string {
  return failed.hindrance ? hindranceTo(failed.hindrance) : nextStepByCode(failed);
}

function hindranceTo(what: Hindrance): string {
  switch (what.kind) {
    case 'of-another':
      return what.mine === null
        ? `${what.path} belongs to ${user(what.uid)}. Choose another place; for the journal with --home.`
        : `${what.path} belongs to ${user(what.uid)}, as after a command given with sudo. Make it yours:\n  sudo chown -R "$USER" ${what.mine}`;
    case 'dead-link':
      return `${what.path} is a link to ${what.target}, and nothing is there. Bring that back, or make the link lead elsewhere.`;
    case 'missing-folder':
      return `The folder ${what.path} is not there. Make it first, or choose another.`;
    case 'no-folder':
      return `${what.path} is a file, and nothing can be in it. Choose another place.`;
    case 'takes-nothing':
      return `The folder ${what.path} is there, and nothing can be made in it. Choose another place.`;
  }
}

function user(uid: number): string {
  return uid === 0 ? 'root' : `user ${uid}`;
}

function nextStepByCode({ doing, code }: FailedFile): string {
  switch (code) {
    case 'EISDIR':
      return 'It is a folder. Give the name of a file in it.';
    case 'ENOENT':
      return 'Check the name, or choose another place.';
    case 'ENOTDIR':
      return 'A name like that is the name of a folder. Give that of a file.';
    case 'ENAMETOOLONG':
      return 'Its name is too long. Give a shorter one.';
    default:
      return doing === 'read'
        ? 'Check whether you may read it.'
        : 'Check whether there is room on the disk and whether you may write there, or choose another place with --home.';
  }
}
