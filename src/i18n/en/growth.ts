import type { Kind, MentorType } from '../../domain/advice/recommendation.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { Mentor } from '../../domain/growth/summary.ts';
import { withArticle } from './article.ts';

/** The growth summary is the person's own document: it says "I". */
export const growth = (mentor: string) => {
  const aMentor = withArticle(mentor);
  const types: Readonly<Record<MentorType, string>> = {
    'inside-career-path': `${aMentor} on my career path`,
    'outside-neutral': `${aMentor} from outside`,
  };
  const advised: Readonly<Record<Kind, (type: MentorType) => string>> = {
    mentor: type => types[type],
    'other-help-first': type => `other help first, then ${types[type]}`,
    'no-mentor-needed': type => `no ${mentor} needed for now; if I still want one, ${types[type]}`,
  };

  return {
    title: 'My growth',
    written: (p: { path: string }) =>
      `Written to ${p.path}. Nothing is left out of it, and it is meant for you alone.`,
    /** Days come in words. */
    meetings: (p: { count: number; first: string; last: string }) =>
      p.count === 1
        ? `One meeting with ${aMentor}, on ${p.first}.`
        : `${p.count} meetings with ${aMentor}, ${p.first === p.last ? `on ${p.first}` : `from ${p.first} to ${p.last}`}.`,
    /** Whoever was met in all these meetings alone needs no number. */
    mentors: (p: { mentors: readonly Mentor[]; meetings: number }) => {
      const [only, ...others] = p.mentors;
      if (only && others.length === 0 && only.count === p.meetings) {
        return p.meetings === 1 ? `It was with ${only.name}.` : `All of them with ${only.name}.`;
      }
      const names = p.mentors.map(({ name, count }) => `${name} (${count})`);
      return `With ${[names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ')}.`;
    },
    noMeetings: 'There are no reflections on meetings yet.',
    noMeetingsThen: 'I wrote nothing down in that period.',
    /** The stretch of time that was asked for, its days in words; one side of it at least is not null. */
    period: ({ since, until }: Period) => {
      if (since === null) return `This covers the time up to and including ${until}.`;
      if (until === null) return `This covers the time from ${since} onwards.`;
      if (since === until) return `This covers ${since}.`;
      return `This covers the time from ${since} up to and including ${until}.`;
    },
    aim: {
      heading: 'Where I want to go',
      direction: (p: { direction: string }) => `Direction: ${p.direction}`,
      advice: (p: { kind: Kind; type: MentorType }) => `The advice: ${advised[p.kind](p.type)}`,
    },
    confidence: {
      heading: 'Confidence',
      intro:
        'How confident I felt in my work when I looked back on a meeting, from 0 (not at all) to 10 (completely).',
      day: 'Day',
      value: 'Confidence',
      firstAndLast: (p: { first: number; last: number }) =>
        `The first time I gave myself ${p.first}, the last time ${p.last}.`,
      lower:
        'A lower number says little on its own: people who are learning often judge themselves more strictly.',
    },
    critical: 'What I am more critical of',
    blindSpots: { heading: 'Blind spots', outcome: 'What became of it:' },
    skills: 'Skills',
    perspectives: 'Other views',
    actions: {
      heading: 'Actions',
      due: (p: { day: string }) => `by ${p.day}`,
      overdue: (p: { day: string }) => `was due on ${p.day}`,
      dropped: 'No longer needed:',
    },
    next: 'What I take with me',
    reflections: { heading: 'What I wrote', soWhat: 'What it tells me:', nowWhat: 'What I will do:' },
    privateEdition: 'This is the private edition: nothing is left out, and it is for my eyes only.',
  };
};
