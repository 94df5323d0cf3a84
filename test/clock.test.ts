import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../src/clock.ts';
import { dayOf } from '../src/domain/calendar/days.ts';
import { useFolder } from './store/folder.ts';

const folder = useFolder();
/** The zone of this process; where its TZ is in another form, the engine knows none. */
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const engine = timeZone === undefined || timeZone === 'Etc/Unknown' ? 'UTC' : timeZone;

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

const tokyo = () => systemWith(['Asia/Tokyo', 'Europe/Amsterdam'], 'Asia/Tokyo');
const zoneHere = (env: { TZ?: string }, files: Awaited<ReturnType<typeof tokyo>>) =>
  systemClock(env, files).zone;

describe('the zone of this system', () => {
  it('is the one that TZ names, where the system has it', async () => {
    const files = await systemWith(['Asia/Tokyo', 'America/Argentina/Ushuaia'], 'Asia/Tokyo');
    expect(zoneHere({ TZ: 'America/Argentina/Ushuaia' }, files)).toBe('America/Argentina/Ushuaia');
  });

  it('is the one that its own link leads to', async () => {
    expect(zoneHere({}, await tokyo())).toBe('Asia/Tokyo');
  });

  it('is UTC for Etc/UTC', async () => {
    expect(zoneHere({}, await systemWith(['UTC', 'Etc/UTC'], 'Etc/UTC'))).toBe('UTC');
  });

  it('is one of a system that keeps no zones in files', () => {
    const files = { folder: folder.path('none'), own: folder.path('none') };
    expect(zoneHere({ TZ: 'Asia/Tokyo' }, files)).toBe('Asia/Tokyo');
  });

  it('is what the engine finds where there is no such link', () => {
    const files = { folder: folder.path('none'), own: folder.path('none') };
    expect(zoneHere({}, files)).toBe(engine);
  });
});

describe('a TZ in another form', () => {
  it.each([
    [':Europe/Amsterdam', 'Europe/Amsterdam'],
    ['/usr/share/zoneinfo/Asia/Kolkata', 'Asia/Kolkata'],
    ['posix/Europe/Lisbon', 'Europe/Lisbon'],
    ['Etc/GMT-11', 'Etc/GMT-11'],
    ['europe/lisbon', 'Europe/Lisbon'],
    ['<+11>-11', 'Etc/GMT-11'],
    ['<-03>3', 'Etc/GMT+3'],
    ['AEST-10:00', 'Etc/GMT-10'],
    ['EST5', 'Etc/GMT+5'],
    ['UTC-14', 'Etc/GMT-14'],
    ['UTC0', 'UTC'],
    ['', 'UTC'],
  ])('is the zone that it means: %j', async (TZ, zone) => {
    const clock = systemClock({ TZ }, await tokyo());
    expect(clock.zone).toBe(zone);
    expect(clock.unknownZone).toBeNull();
  });

  it.each([
    ['CET', 'Europe/Amsterdam'],
    ['CET-1CEST,M3.5.0,M10.5.0/3', 'Europe/Amsterdam'],
    ['EST5EDT', 'America/New_York'],
    ['EST5EDT,M3.2.0,M11.1.0', 'America/New_York'],
    ['EET-2EEST,M3.5.0/3,M10.5.0/4', 'Europe/Athens'],
  ])('is a zone with the hours that it means: %j', async (TZ, same) => {
    const clock = systemClock({ TZ }, await tokyo());
    expect(clock.unknownZone).toBeNull();
    for (const instant of ['2026-01-15T22:30:00Z', '2026-07-15T21:30:00Z', '2026-07-15T04:30:00Z'])
      expect(dayOf(new Date(instant), clock.zone)).toBe(dayOf(new Date(instant), same));
  });

  it.each([
    '<+0530>-5:30',
    'CET-1CEST',
    'XYZ3ABC,M3.1.0,M9.1.0',
    'Europe/Nowhere',
    '../../etc/passwd',
    'UTC-15',
    'UTC+13',
    '+05:30',
  ])('is told where it cannot be followed, and then the system’s own zone is taken: %j', async TZ => {
    const clock = systemClock({ TZ }, await tokyo());
    expect([clock.unknownZone, clock.zone]).toEqual([TZ, 'Asia/Tokyo']);
    expect(clock.today()).toBe(dayOf(clock.now(), 'Asia/Tokyo'));
  });

  it('is the system’s own zone where it names the link to that', async () => {
    const files = await tokyo();
    const clock = systemClock({ TZ: `:${files.own}` }, files);
    expect([clock.unknownZone, clock.zone]).toEqual([null, 'Asia/Tokyo']);
    expect(clock.today()).toBe(dayOf(clock.now(), 'Asia/Tokyo'));
  });
});

describe('the real clock', () => {
  it('tells the day of its own zone', () => {
    const clock = systemClock(process.env);
    expect(clock.today()).toBe(dayOf(clock.now(), clock.zone));
  });

  it.each(['<-12>12', '<+14>-14'])(
    'tells the day of a fixed offset, which is never the same for both: %s',
    TZ => {
      const clock = systemClock({ TZ });
      expect(clock.today()).toBe(dayOf(clock.now(), clock.zone));
      const offset = TZ.startsWith('<-') ? -12 : 14;
      expect(clock.today()).toBe(new Date(Date.now() + offset * 3_600_000).toISOString().slice(0, 10));
    },
  );
});
