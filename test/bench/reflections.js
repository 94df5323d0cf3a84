const YEARS = 11;

/**
 * So many reflections, of about 1.4 KB each, oldest first. Each of the last eleven calendar years, this one too, was
 * given an equal share, so that the figures do not depend on the season in which they are taken.
 */
export function reflections(size) {
  return Array.from({ length: size }, (_, at) => reflection(at, momentOf(at, size)));
}

function momentOf(at, size) {
  const now = new Date();
  const year = Math.floor((at * YEARS) / size);
  const [first, last] = [Math.ceil((year * size) / YEARS), Math.ceil(((year + 1) * size) / YEARS)];
  const begin = Date.UTC(now.getUTCFullYear() - YEARS + 1 + year, 0, 1);
  const end = year === YEARS - 1 ? now.getTime() : Date.UTC(now.getUTCFullYear() - YEARS + 2 + year, 0, 1);
  return new Date(begin + Math.floor(((at - first) / (last - first)) * (end - begin)));
}

function reflection(at, moment) {
  const instant = moment.toISOString();
  return {
    id: `bench-${at}`,
    at: instant,
    createdAt: instant,
    updatedAt: instant,
    zone: 'UTC',
    day: instant.slice(0, 10),
    mentor: ['Anna', 'Bram', 'Carla'][at % 3],
    what: `Meeting ${at}. ${WHAT}`,
    soWhat: SO_WHAT,
    nowWhat: NOW_WHAT,
    critical: null,
    perspective: 'She sees a team that waits for me, where I see one that needs no help.',
    confidence: at % 11,
    blindSpots: [{ id: `bench-${at}-b`, text: 'I answer before the question is finished.', seen: [] }],
    skills: [
      { id: `bench-${at}-s`, name: 'Listening', evidence: 'Asked three questions and gave no advice.' },
    ],
    shared: [],
  };
}

/** One action for each of these reflections, done by now. */
export function actionsAfter(sessions) {
  return sessions.map(({ id, createdAt, updatedAt }) => ({
    id: `${id}-a`,
    createdAt,
    updatedAt,
    session: id,
    text: 'Write one page and show it.',
    due: null,
    status: 'done',
  }));
}

const WHAT =
  'We went through the plan for the coming quarter and stopped at the part that I had been avoiding: ' +
  'the talk with the colleagues who want another order of things. We took the parts of an advisor and ' +
  'a sceptic in turn, and noted which arguments stood. Halfway she asked what I would say if I knew that ' +
  'nobody would object. I had no answer ready, and that was the most useful minute of the hour.';
const SO_WHAT =
  'I notice that I prepare the content and not the conversation. When someone pushes back I explain more, ' +
  'and louder, instead of asking what lies behind it. That costs more time than it saves.';
const NOW_WHAT =
  'Before each meeting on this month I write down one question that I don’t know the answer to, and ask it first.';
