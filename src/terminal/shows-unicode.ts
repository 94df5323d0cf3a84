interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/**
 * Whether a terminal shows signs beyond ASCII, as far as its environment tells. The console of Linux has few of them, the old one of Windows
 * as well, and a locale may say that the encoding is another one than UTF-8. One that says nothing of an encoding is taken at its best.
 */
export function showsUnicode({ env, platform }: Terminal): boolean {
  if (platform === 'win32') return MODERN_ON_WINDOWS.some(({ name, told }) => told.test(env[name] ?? ''));
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  const [, encoding] = /\.([^@]+)/.exec(locale) ?? [];
  const isOther = encoding === undefined ? BARE.test(locale) : !/^utf-?8$/i.test(encoding);
  return env['TERM'] !== 'linux' && !isOther;
}

/** Locales that know of no letters but those of ASCII. */
const BARE = /^(?:C|POSIX)$/;

/** What those terminals leave in the environment that show all that others do. */
const MODERN_ON_WINDOWS = [
  { name: 'WT_SESSION', told: /./ },
  { name: 'TERM_PROGRAM', told: /./ },
  { name: 'ConEmuTask', told: /./ },
  { name: 'TERM', told: /^(?:xterm|alacritty|rxvt|cygwin|mintty)/ },
] as const;
