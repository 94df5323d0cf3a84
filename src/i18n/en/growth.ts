import type { Kind, MentorType } from '../../domain/advice/recommendation.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { CountedMentor } from '../../domain/growth/items/meetings.ts';
import type { Edition } from '../../domain/growth/sharing/edition.ts';
import type { StoryTitle, TimeTogether } from '../../domain/growth/story/title.ts';
import type { BlindSpotCounts } from '../../domain/growth/story/what-changed.ts';
import type { ActionStatus } from '../../domain/meetings/action.ts';
import type { SeenAgain } from '../../domain/meetings/session.ts';
import type { SentencesByKind } from '../sentence.ts';
import { withArticle } from './article.ts';
import { joinParts } from './join-parts.ts';
import { countInWords } from './numbers.ts';

/** The growth summary is the person's own document: it says "I". Days come in words. */
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
    written: (p: { path: string }) =>
      `Written to ${p.path}. Nothing is left out of it, and it is meant for you alone.`,
    busy: 'Writing the summary',
    /** Said on the screen, where the document holds everything. */
    marksUnheeded: (p: { count: number }) =>
      p.count === 1
        ? 'You marked one thing to be shared. This summary is for you alone and holds everything, marked or not. Only what you marked: mentor export --share development'
        : `You marked ${numeralOf(p.count)} things to be shared. This summary is for you alone and holds everything, marked or not. Only what you marked: mentor export --share development`,
    title: {
      'one-meeting': ({ name }) => `A talk with ${name}`,
      together: ({ name, time }) => `${upperFirst(timeInWords(time))} with ${name}`,
      'what-it-brought': () => 'What it brought',
      shared: () => 'My growth',
    } as SentencesByKind<StoryTitle>,
    meetings: (p: { count: number }) => (p.count === 1 ? 'one meeting' : `${numeralOf(p.count)} meetings`),
    /** `isAll` says that there was nobody else in any of the meetings. */
    mentors: (p: { mentors: readonly CountedMentor[]; isAll: boolean }) => {
      const names = p.mentors.map(({ name, count }) => (p.isAll ? name : `${name} (${count})`));
      return `with ${joinParts(names)}`;
    },
    noMeetings: 'There are no reflections on meetings yet.',
    noMeetingsThen: 'I wrote nothing down in that period.',
    /** The stretch of time that was asked for; one side of it at least is not null. */
    period: ({ since, until }: Period) => {
      if (since === null) return `Up to and including ${until}.`;
      if (until === null) return `From ${since} onwards.`;
      if (since === until) return `Of ${since}.`;
      return `From ${since} up to and including ${until}.`;
    },
    aim: {
      heading: 'Where I wanted to go',
      targetPosition: 'The step I had in mind:',
      role: 'My work:',
      situation: 'What I ran into:',
      questions: 'What I wanted to ask:',
      advice: 'The advice:',
      advised: (p: { kind: Kind; type: MentorType }) => `${advised[p.kind](p.type)}.`,
      agreement: (p: { name: string | null }) =>
        p.name === null ? 'What we would work on:' : `What ${p.name} and I would work on:`,
    },
    changed: {
      heading: 'What changed',
      confidence: (p: { first: number; last: number; isNow: boolean }) =>
        `How sure of myself I felt, from 0 to 10: ${p.first} at first, ${p.last} ${p.isNow ? 'now' : 'in the end'}.`,
      blindSpots: (p: BlindSpotCounts) => {
        const all = p.changed + p.watched + p.seen + p.new;
        if (all === 1) return p.changed === 1 ? 'One blind spot, and it changed' : 'One blind spot';
        const told = [
          p.changed > 0 && `${numeralOf(p.changed)} changed`,
          p.watched > 0 && `${numeralOf(p.watched)} I watch for`,
          p.seen > 0 && `${numeralOf(p.seen)} I saw again`,
          p.new > 0 && p.new < all && `${numeralOf(p.new)} ${p.new === 1 ? 'is' : 'are'} new`,
        ].filter(part => part !== false);
        const sum = `${countInWords(all)} blind spots`;
        return told.length === 0 ? sum : `${sum}: ${joinParts(told)}`;
      },
      movedBlindSpot: (p: { day: string }) => `A blind spot that moved, noted on ${p.day}:`,
      skill: (p: { name: string; times: number | null }) =>
        p.times === null || p.times === 1 ? p.name : `${p.name}, ${timesInWords(p.times)}`,
      onDay: (p: { day: string }) => `on ${p.day}:`,
      actions: ({ done, open, dropped }: Readonly<Record<ActionStatus, number>>) => {
        const of = done + open + dropped;
        if (of === 1) return 'The one thing I meant to do is done.';
        if (done === of) return `All ${numeralOf(of)} things I meant to do are done.`;
        const rest = [
          ...(open > 0 ? [`${numeralOf(open)} ${open === 1 ? 'is' : 'are'} open`] : []),
          ...(dropped > 0 ? [`${numeralOf(dropped)} I let go`] : []),
        ];
        return `${countInWords(done)} of ${numeralOf(of)} things I meant to do ${done === 1 ? 'is' : 'are'} done; ${joinParts(rest)}.`;
      },
      crowded: (p: { recent: number; of: number; since: string }) =>
        `${p.recent === p.of ? `All ${numeralOf(p.of)}` : `${countInWords(p.recent)} of the ${numeralOf(p.of)}`} examples are from ${p.since} or later. There may be more in what I wrote before.`,
    },
    chapters: {
      heading: 'Meeting by meeting',
      with: (p: { day: string; name: string | null }) =>
        p.name === null ? p.day : `${p.day}, with ${p.name}`,
      soWhat: 'So:',
      nowWhat: 'Then:',
      stages: 'Looked at closely:',
      gap: (p: { weeks: number }) => `${countInWords(p.weeks)} weeks without a meeting.`,
    },
    actions: {
      dropped: 'Let go:',
      expected: 'I expected:',
      due: (p: { day: string }) => `by ${p.day}`,
      overdue: (p: { day: string }) => `was due on ${p.day}`,
    },
    threads: {
      heading: 'Threads',
      confidence: 'How sure of myself, 0 to 10',
      critical: 'More critical of',
      perspectives: 'Seen through other eyes',
      blindSpots: 'Blind spots',
      skills: 'Practised',
      actions: 'What I did',
      otherActions: 'What else I did',
      seen: {
        seen: 'seen again',
        watched: 'watched for',
        changed: 'changed',
      } satisfies Record<SeenAgain['state'], string>,
    },
    ahead: {
      heading: 'From here',
      takenAlong: (p: { name: string | null }) =>
        p.name === null ? 'What I take with me:' : `What I take with me from ${p.name}:`,
      open: 'Still to do:',
      asks: 'Of my employer I ask:',
    },
    closing: (p: { edition: Edition }): string =>
      p.edition === 'private'
        ? 'Private: everything I wrote is in here, for my eyes only.'
        : 'I chose what is in here. More is kept private.',
  };
};

/** Within a sentence. */
function numeralOf(count: number): string {
  return countInWords(count).toLowerCase();
}

function timesInWords(times: number): string {
  return times === 2 ? 'twice' : `${numeralOf(times)} times`;
}

function timeInWords({ unit, count }: TimeTogether): string {
  if (unit !== 'years') return `${numeralOf(count)} ${unit}`;
  if (count === 1) return 'a year';
  return count === 1.5 ? 'a year and a half' : `${numeralOf(count)} years`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
