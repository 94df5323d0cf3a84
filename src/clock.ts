import { existsSync, readlinkSync } from 'node:fs';
import type { Clock } from './world.ts';

/** The real clock, in the zone that this process runs in. */
export function systemClock(env: Readonly<Record<string, string | undefined>>): Clock {
  const now = () => new Date();
  return {
    now,
    today: () => localDay(now()),
    get zone() {
      return zoneHere(env);
    },
  };
}

/** The calendar day (yyyy-MM-dd) of an instant in the zone that this process runs in. */
function localDay(instant: Date): string {
  const [month, day] = [instant.getMonth() + 1, instant.getDate()].map(part => `${part}`.padStart(2, '0'));
  return `${instant.getFullYear()}-${month}-${day}`;
}

/** Where a system that keeps zones in files has them, and the link by which it names its own. */
const zoneFiles = { folder: '/usr/share/zoneinfo', own: '/etc/localtime' };

/**
 * The IANA name of the zone that this process runs in; UTC where the system knows none. The engine takes nearly as long
 * to find it as Node takes to start, so the places that it would look at are looked at first.
 */
export function zoneHere(env: Readonly<Record<string, string | undefined>>, files = zoneFiles): string {
  const told = env['TZ'] ?? zoneBehind(files.own);
  if (told !== undefined && PLACE.test(told) && existsSync(`${files.folder}/${told}`)) return told;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone === undefined || timeZone === 'Etc/Unknown' ? 'UTC' : timeZone;
}

/** A name of the form Area/City, or UTC. What else may stand there, the engine has to make out. */
const PLACE = /^(?:UTC|[A-Z][a-z]+(?:\/[A-Z][\w+-]+){1,2})$/;

function zoneBehind(link: string): string | undefined {
  try {
    return /\/zoneinfo\/(?:Etc\/(?=UTC$))?([^.]+)$/.exec(readlinkSync(link))?.[1];
  } catch {
    return undefined;
  }
}
