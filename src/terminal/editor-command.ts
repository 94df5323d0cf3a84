/** What tells which editor a person uses. */
export interface EditorHints {
  /** The command that they prefer; null for what the platform has. */
  readonly preferred: string | null;
  readonly platform: NodeJS.Platform;
  /** Whether a person sits at a terminal that can move its cursor. */
  readonly terminal: boolean;
}

/**
 * The command that opens the person's editor: the one they prefer, else what the platform has, if there is a terminal to
 * show it on. Undefined where there is none.
 */
export function editorCommand({ preferred, platform, terminal }: EditorHints): string | undefined {
  if (preferred !== null) return preferred;
  if (!terminal) return undefined;
  return platform === 'win32' ? 'notepad' : 'vi';
}

/** How a program is started: in a shell `file` is the whole command line. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  readonly shell: boolean;
}

/**
 * How to open a file with this command, which may carry arguments and quotes. An editor with windows of its own is told
 * to wait until the file is closed. On Windows most editors are scripts, which only the shell can start.
 */
export function launchOf(command: string, path: string, platform: NodeJS.Platform): Launch {
  const [program = '', ...given] = splitCommand(command, platform);
  const args = [...given, ...waitingFlag(program, given), path];
  if (platform !== 'win32' || /\.exe$/i.test(program)) return { file: program, args, shell: false };
  return { file: [program, ...args].map(quotedForWindows).join(' '), args: [], shell: true };
}

/**
 * The words of a command line, as a shell would part them at blanks, without quotes and with nothing filled in. On
 * Windows a backslash parts folders; elsewhere it takes the meaning from the sign after it.
 */
export function splitCommand(command: string, platform: NodeJS.Platform): readonly string[] {
  const { part, plain } = platform === 'win32' ? WINDOWS : POSIX;
  const words = command.match(new RegExp(`(?:${part})+`, 'gs')) ?? [];
  return words.map(word => word.replace(new RegExp(part, 'gs'), plain));
}

/** What a word consists of (a text between quotes, a sign behind a backslash, a bare sign), and what each stands for. */
interface Quoting {
  readonly part: string;
  plain(part: string): string;
}

const POSIX: Quoting = {
  part: String.raw`"(?:\\.|[^"\\])*"|'[^']*'|\\.|\S`,
  plain: part => {
    if (part.length === 1) return part;
    if (part.startsWith('\\')) return part.slice(1);
    const inside = part.slice(1, -1);
    return part.startsWith('"') ? inside.replace(/\\(["\\$`])/g, '$1') : inside;
  },
};

const WINDOWS: Quoting = {
  part: String.raw`"[^"]*"|\S`,
  plain: part => (part.length === 1 ? part : part.slice(1, -1)),
};

/** Editors that hand the file to a window of their own and end at once, unless they are told to wait. */
const WAITS: readonly Waits[] = [
  {
    names: [
      'code',
      'code-insiders',
      'codium',
      'vscodium',
      'cursor',
      'subl',
      'zed',
      'zeditor',
      'atom',
      'mate',
      'gedit',
      'xed',
    ],
    flag: '--wait',
    short: '-w',
  },
  { names: ['kate'], flag: '--block', short: '-b' },
  { names: ['gvim', 'mvim'], flag: '--nofork', short: '-f' },
];

interface Waits {
  readonly names: readonly string[];
  readonly flag: string;
  readonly short: string;
}

function waitingFlag(program: string, given: readonly string[]): readonly string[] {
  const name = /[^/\\]*$/.exec(program.toLowerCase().replace(/\.(?:exe|cmd|bat)$/, ''))?.[0] ?? '';
  const known = WAITS.find(({ names }) => names.includes(name));
  if (known === undefined || given.includes(known.flag) || given.includes(known.short)) return [];
  return [known.flag];
}

/** Between quotes the shell of Windows takes every sign as it is; a quote itself is in no name of a file. */
function quotedForWindows(word: string): string {
  return /^[\w:\\/.-]+$/.test(word) ? word : `"${word.replaceAll('"', '')}"`;
}
