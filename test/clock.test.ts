import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { systemClock, zoneHere } from '../src/clock.ts';
import { dayOf } from '../src/domain/calendar.ts';
import { useFolder } from './store/folder.ts';

const folder = useFolder();
const engine = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A system that keeps these zones, and whose own is this one. */
async function systemWith(zones: readonly string[], own: string) {
  const files = { folder: folder.path('zoneinfo'), own: folder.path('localtime') };
  for (const zone of zones) {
    await mkdir(`${files.folder}/${zone}`.replace(/\/[^/]+$/, ''), { recursive: true });
    await writeFile(`${files.folder}/${zone}`, '');
  }
  await symlink(`${files.folder}/${own}`, files.own);
  return files;
}

describe('the zone of this system', () => {
  it('is the one that TZ names, where the system has it', async () => {
    const files = await systemWith(['Asia/Tokyo', 'America/Argentina/Ushuaia'], 'Asia/Tokyo');
    expect(zoneHere({ TZ: 'America/Argentina/Ushuaia' }, files)).toBe('America/Argentina/Ushuaia');
  });

  it('is the one that its own link leads to', async () => {
    expect(zoneHere({}, await systemWith(['Asia/Tokyo'], 'Asia/Tokyo'))).toBe('Asia/Tokyo');
  });

  it('is UTC for Etc/UTC', async () => {
    expect(zoneHere({}, await systemWith(['UTC', 'Etc/UTC'], 'Etc/UTC'))).toBe('UTC');
  });

  it.each(['Europe/Nowhere', 'CET-1CEST', ':Asia/Tokyo', '../../etc/passwd', ''])(
    'is what the engine makes of it where TZ is %j',
    async TZ => {
      expect(zoneHere({ TZ }, await systemWith(['Asia/Tokyo'], 'Asia/Tokyo'))).toBe(engine);
    },
  );

  it('is what the engine finds where there is no such link', () => {
    const files = { folder: folder.path('none'), own: folder.path('none') };
    expect(zoneHere({}, files)).toBe(engine);
  });
});

describe('the real clock', () => {
  it('tells the day of its own zone', () => {
    const clock = systemClock(process.env);
    expect(clock.today()).toBe(dayOf(clock.now(), engine));
  });
});
