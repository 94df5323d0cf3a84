import type { RootContent } from 'mdast';
import type { Story } from '../../../domain/growth/story/story.ts';
import { aside, ownLine } from '../markdown.ts';
import { classedParagraph } from './pieces.ts';
import type { StoryWords } from './words.ts';

/** When it was, how often one met, and whom; and of which time alone it tells, where that was asked for. */
export function leadBlocks(story: Story, words: StoryWords): readonly RootContent[] {
  const { growth } = words;
  const line = story.span === null || story.meetings === 0 ? '' : leadLine(story, words);
  const asked = askedPeriod(story, words);
  const nothing = asked === null ? growth.noMeetings : growth.noMeetingsThen;
  return [
    ...(line === '' ? [] : [classedParagraph('lead', ownLine(line))]),
    ...(asked === null ? [] : [classedParagraph('aside', [aside(asked)])]),
    ...(story.meetings === 0 ? [classedParagraph('lead', ownLine(nothing))] : []),
  ];
}

function leadLine({ span, meetings, mentors, title }: Story, { growth, dates }: StoryWords): string {
  const [first, last] = [span?.first ?? '', span?.last ?? ''].map(day => dates.day({ day }));
  const days = first === last ? first : `${first} – ${last}`;
  const met = mentors.reduce((sum, { count }) => sum + count, 0);
  const isInTitle = title.kind === 'one-meeting' || (title.kind === 'together' && met === meetings);
  const isAll = mentors.length === 1 && (meetings === null || met === meetings);
  return [
    days,
    ...(meetings === null ? [] : [growth.meetings({ count: meetings })]),
    ...(mentors.length === 0 || isInTitle ? [] : [growth.mentors({ mentors, isAll })]),
  ].join(' · ');
}

/** Null where all time was meant, or others read it. */
function askedPeriod({ period, edition }: Story, { growth, dates }: StoryWords): string | null {
  const { since, until } = period;
  if (edition !== 'private' || (since === null && until === null)) return null;
  const inWords = (day: string | null) => day && dates.day({ day });
  return growth.period({ since: inWords(since), until: inWords(until) });
}
