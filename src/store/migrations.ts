import { dayAt } from '../domain/calendar/days.ts';
import { type Body, isObject } from './shape.ts';

/**
 * The lists of a file of this version, with what else is needed to read them as those of today: in version 1 a meeting might
 * say when it was, and not on which day. All other differences are such as files made by hand may have as well.
 */
export function upgradeBody(body: Body, version: number): Body {
  const { sessions } = body;
  if (version > 1 || !Array.isArray(sessions)) return body;
  return { ...body, sessions: sessions.map(session => (isObject(session) ? withDay(session) : session)) };
}

function withDay(session: Body): Body {
  const { at, zone = 'UTC' } = session;
  if (typeof at !== 'string' || typeof zone !== 'string' || Number.isNaN(Date.parse(at))) return session;
  return { zone, day: dayAt(at, zone), ...session };
}
