import { existsSync, readlinkSync } from 'node:fs';
import type { Clock } from './world.ts';

/** The real clock, and what TZ says where that cannot be followed; null, or absent, where it can. */
export interface SystemClock extends Clock {
  readonly unknownZone?: string | null;
}

/** The real clock, in the zone that the environment asks for, or else in that of the system. */
export function systemClock(
  env: Readonly<Record<string, string | undefined>>,
  files = zoneFiles,
): SystemClock {
  const now = () => new Date();
  const told = zoneTold(env['TZ'], files);
  const ownZone = () => zoneBehind(files) ?? zoneOfEngine();
  const zone = () => told.zone ?? ownZone();
  return {
    now,
    today: () => (told.isEngines ? localDay(now()) : dayInZone(zone(), now())),
    get zone() {
      return zone();
    },
    unknownZone: told.unknown,
  };
}

/** The calendar day (yyyy-MM-dd) of an instant in the zone that the engine is in. */
function localDay(instant: Date): string {
  const [month, day] = [instant.getMonth() + 1, instant.getDate()].map(part => `${part}`.padStart(2, '0'));
  return `${instant.getFullYear()}-${month}-${day}`;
}

/** The same in any zone. It takes the engine long. */
function dayInZone(timeZone: string, instant: Date): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const told = new Intl.DateTimeFormat('en', { timeZone, ...parts }).formatToParts(instant);
  return (['year', 'month', 'day'] as const)
    .map(part => told.find(({ type }) => type === part)?.value)
    .join('-');
}

/** Where a system that keeps zones in files has them, and the link by which it names its own. */
const zoneFiles = { folder: '/usr/share/zoneinfo', own: '/etc/localtime' };
type ZoneFiles = typeof zoneFiles;

/** What TZ comes to. */
interface ToldZone {
  /** The IANA name of a zone; null where it is that of the system. */
  readonly zone: string | null;
  /** Whether the engine takes the same zone by itself. */
  readonly isEngines: boolean;
  /** What nobody can follow. */
  readonly unknown: string | null;
}

/**
 * The engine takes nearly as long to find a zone as Node takes to start, so what is usual is looked up in files. Of what POSIX allows
 * besides names (`<+11>-11`, `CET-1CEST,M3.5.0,M10.5.0/3`) the engine makes UTC without a word.
 */
function zoneTold(TZ: string | undefined, files: ZoneFiles): ToldZone {
  if (TZ === undefined) return { zone: null, isEngines: true, unknown: null };
  const name = TZ.replace(/^:/, '');
  if (isPlace(name, files)) return { zone: name, isEngines: true, unknown: null };
  if (name === files.own) return { zone: null, isEngines: false, unknown: null };
  const zone = zoneNamed(name) ?? RULES.get(name) ?? zoneAtOffset(name) ?? null;
  return { zone, isEngines: false, unknown: zone === null ? TZ : null };
}

function isPlace(name: string, { folder }: ZoneFiles): boolean {
  return PLACE.test(name) && existsSync(`${folder}/${name}`);
}

/** A name of the form Area/City, or UTC. What else may stand there, the engine has to make out. */
const PLACE = /^(?:UTC|[A-Z][a-z]+(?:\/[A-Z][\w+-]+){1,2})$/;

/** The zone of a name that the engine knows, be it that of a file; nothing at all is UTC, as it is to the system. */
function zoneNamed(name: string): string | undefined {
  const bare = name.replace(/^.*\/zoneinfo\//, '').replace(/^posix\//, '');
  if (bare === '') return 'UTC';
  if (!/^[A-Za-z]/.test(bare)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: bare }).resolvedOptions();
    // The engine calls some zones by an older name than the one that was given.
    return timeZone.toLowerCase() === bare.toLowerCase() ? timeZone : bare;
  } catch {
    return undefined;
  }
}

/** The rules of POSIX that are those of a zone, as the files of the zones have them in their last line. */
const RULES: ReadonlyMap<string, string> = new Map([
  ['WET0WEST,M3.5.0/1,M10.5.0', 'WET'],
  ['CET-1CEST,M3.5.0,M10.5.0/3', 'CET'],
  ['EET-2EEST,M3.5.0/3,M10.5.0/4', 'EET'],
  ['EST5EDT,M3.2.0,M11.1.0', 'EST5EDT'],
  ['CST6CDT,M3.2.0,M11.1.0', 'CST6CDT'],
  ['MST7MDT,M3.2.0,M11.1.0', 'MST7MDT'],
  ['PST8PDT,M3.2.0,M11.1.0', 'PST8PDT'],
]);

/** The zone at a fixed offset in whole hours, such as `<+11>-11` or `EST5`. In these names, as in POSIX, minus is to the east. */
function zoneAtOffset(rule: string): string | undefined {
  const [, sign, hours] = /^(?:[A-Za-z]{3,}|<[\w+-]{3,}>)([+-]?)(\d{1,2})(?::00){0,2}$/.exec(rule) ?? [];
  if (hours === undefined) return undefined;
  const offset = Number(hours);
  if (offset === 0) return 'UTC';
  const isWest = sign !== '-';
  return offset <= (isWest ? 12 : 14) ? `Etc/GMT${isWest ? '+' : '-'}${offset}` : undefined;
}

/** The zone that the system names as its own; undefined where it does not, or not in a way that one can read. */
function zoneBehind(files: ZoneFiles): string | undefined {
  try {
    const name = /\/zoneinfo\/(?:Etc\/(?=UTC$))?([^.]+)$/.exec(readlinkSync(files.own))?.[1];
    return name !== undefined && isPlace(name, files) ? name : undefined;
  } catch {
    return undefined;
  }
}

/** The zone that the engine is in; UTC where it knows none. */
function zoneOfEngine(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone === undefined || timeZone === 'Etc/Unknown' ? 'UTC' : timeZone;
}
