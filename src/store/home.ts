import path from 'node:path';

/** Where a person or a system may have said that the data should live. */
export interface PlaceHints {
  /** What `--home` was given. */
  readonly flag: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly homedir: string;
  /** Where a relative path starts. */
  readonly cwd: string;
}

/**
 * The absolute path of the folder that holds everything: the flag, else MENTOR_HOME, else the platform's place for
 * data. What is empty counts as not given, a leading `~` that no shell took is the person's own folder, and a relative
 * XDG_DATA_HOME is ignored, as its specification says.
 */
export function homeFor({ flag, env, platform, homedir, cwd }: PlaceHints): string {
  const { resolve, join, isAbsolute } = pathsOf(platform);
  const given = flag || env['MENTOR_HOME'];
  if (given) return resolve(cwd, withoutTilde(given, platform, homedir));
  const data = env['XDG_DATA_HOME'];
  if (data && isAbsolute(data)) return join(data, 'mentor');
  return join(platformData(platform, env, homedir), 'mentor');
}

/** A shell leaves the `~` alone in `--home=~/x` and between quotes. */
function withoutTilde(given: string, platform: NodeJS.Platform, homedir: string): string {
  const tilde = platform === 'win32' ? /^~(?=[/\\]|$)/ : /^~(?=\/|$)/;
  return given.replace(tilde, () => homedir);
}

function platformData(platform: NodeJS.Platform, env: PlaceHints['env'], homedir: string): string {
  const { join } = pathsOf(platform);
  switch (platform) {
    case 'darwin':
      return join(homedir, 'Library', 'Application Support');
    case 'win32':
      return env['LOCALAPPDATA'] || join(homedir, 'AppData', 'Local');
    default:
      return join(homedir, '.local', 'share');
  }
}

function pathsOf(platform: NodeJS.Platform): path.PlatformPath {
  return platform === 'win32' ? path.win32 : path.posix;
}
