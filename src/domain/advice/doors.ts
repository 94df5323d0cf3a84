import type { Answers } from '../intake/questions.ts';
import type { Facts } from './facts.ts';
import type { Employer, MentorType } from './recommendation.ts';

/** Somewhere to knock: a kind of person or a body through which one finds them, never only another organisation. */
export interface Door {
  readonly id: string;
  readonly type: MentorType;
  /** Why it is there: for what is asked, for how somebody works and where they are going, or for anybody. */
  readonly shelf: 'asked' | 'situation' | 'anybody';
  /** Where the mentor is to be found; absent for a door that opens anywhere. */
  readonly at?: readonly Employer[];
  readonly employment?: readonly Answers['employment'][];
  readonly direction?: readonly Answers['direction'][];
  /** Outside the circle in which everybody knows everybody: for somebody who is not safe in it, and only for them. */
  readonly outsideTheCircle?: true;
  readonly when?: (facts: Facts) => boolean;
}

const inside = 'inside-career-path';
const outside = 'outside-neutral';
const elsewhere = ['other', 'either'] as const;
const inTheHouse = ['own', 'either'] as const;
const withBoss = ['employed', 'in-training'] as const;
const bound = ({ answers }: Facts) => answers.confidentialContent === true;
const asksForAnExample = ({ asks }: Facts) => asks('example');

/** Within a shelf the more particular door stands before the more general. */
export const doors = [
  { id: 'like-you-on-the-path', type: inside, shelf: 'asked', when: asksForAnExample },
  { id: 'same-duty-in-the-house', type: inside, shelf: 'asked', at: ['own'], when: bound },
  {
    id: 'same-duty-other-department',
    type: inside,
    shelf: 'asked',
    at: ['own-other-department'],
    when: bound,
  },
  { id: 'peers-under-the-same-duty', type: inside, shelf: 'asked', at: ['other'], when: bound },
  {
    id: 'knows-how-it-goes-here',
    type: inside,
    shelf: 'asked',
    at: ['own'],
    when: ({ asks, isAboutThisHouse }) => asks('current-work') && isAboutThisHouse('current-work'),
  },
  {
    id: 'long-in-the-house',
    type: inside,
    shelf: 'asked',
    at: ['own'],
    when: ({ asks }) => asks('unwritten-rules'),
  },
  {
    id: 'other-department-long-in-the-house',
    type: inside,
    shelf: 'asked',
    at: ['own-other-department'],
    when: ({ open, isAboutThisHouse }) => open.some(isAboutThisHouse),
  },
  {
    id: 'praised-for-the-craft',
    type: inside,
    shelf: 'asked',
    at: ['other', 'either'],
    when: ({ asks }) => asks('craft'),
  },
  {
    id: 'told-how-they-got-there',
    type: inside,
    shelf: 'asked',
    at: elsewhere,
    when: ({ asks }) => asks('route'),
  },
  {
    id: 'shows-how-it-is-done',
    type: inside,
    shelf: 'asked',
    at: elsewhere,
    when: ({ answers, asks }) => asks('current-work') && answers.runInto === 'how-it-is-done',
  },
  {
    id: 'knows-many-in-the-trade',
    type: inside,
    shelf: 'asked',
    at: elsewhere,
    when: ({ asks }) => asks('introductions'),
  },
  {
    id: 'scheme-of-your-employer',
    type: inside,
    shelf: 'situation',
    at: inTheHouse,
    employment: ['employed'],
    when: ({ answers }) => answers.offer === 'may-choose' || answers.offer === 'assigned-not-working',
  },
  {
    id: 'last-year-of-your-training',
    type: inside,
    shelf: 'situation',
    at: inTheHouse,
    employment: ['in-training'],
  },
  {
    id: 'teacher-who-does-not-mark-you',
    type: inside,
    shelf: 'situation',
    at: ['own', 'own-other-department'],
    employment: ['in-training'],
  },
  {
    id: 'trainee-at-another-place',
    type: inside,
    shelf: 'situation',
    at: elsewhere,
    employment: ['in-training'],
  },
  {
    id: 'started-a-year-before',
    type: inside,
    shelf: 'situation',
    at: ['own'],
    employment: ['employed'],
    when: ({ justStarted }) => justStarted,
  },
  {
    id: 'took-the-step-lately',
    type: inside,
    shelf: 'situation',
    at: inTheHouse,
    direction: ['next-position', 'new-field'],
  },
  {
    id: 'made-the-same-switch',
    type: inside,
    shelf: 'situation',
    at: elsewhere,
    direction: ['new-field'],
  },
  { id: 'a-day-along', type: inside, shelf: 'situation', at: elsewhere, direction: ['new-field'] },
  {
    id: 'alumni-on-the-path',
    type: inside,
    shelf: 'anybody',
    at: elsewhere,
    employment: ['in-training'],
    direction: ['next-position', 'new-field'],
  },
  { id: 'school-for-that-field', type: inside, shelf: 'anybody', at: elsewhere, direction: ['new-field'] },
  {
    id: 'began-beside-a-job',
    type: inside,
    shelf: 'situation',
    at: ['other'],
    employment: withBoss,
    direction: ['own-business'],
  },
  {
    id: 'founder-a-step-ahead',
    type: inside,
    shelf: 'situation',
    at: ['other'],
    employment: ['self-employed', 'between-jobs'],
    direction: ['own-business'],
  },
  {
    id: 'owner-one-size-up',
    type: inside,
    shelf: 'situation',
    at: ['other'],
    employment: ['business-owner'],
  },
  {
    id: 'starters-desk',
    type: inside,
    shelf: 'anybody',
    at: ['other'],
    employment: ['employed', 'in-training', 'between-jobs'],
    direction: ['own-business'],
  },
  {
    id: 'same-business-other-town',
    type: inside,
    shelf: 'anybody',
    at: ['other'],
    direction: ['own-business'],
  },
  {
    id: 'trade-association',
    type: inside,
    shelf: 'anybody',
    at: ['other'],
    employment: ['business-owner'],
    direction: ['better-at-my-work', 'just-begun'],
  },
  {
    id: 'peer-group-of-owners',
    type: inside,
    shelf: 'anybody',
    at: ['other'],
    employment: ['business-owner'],
  },
  {
    id: 'owner-who-handed-over',
    type: inside,
    shelf: 'anybody',
    at: ['other'],
    employment: ['business-owner'],
  },
  {
    id: 'was-between-jobs',
    type: inside,
    shelf: 'situation',
    at: ['other'],
    employment: ['between-jobs'],
  },
  {
    id: 'does-the-work-without-a-vacancy',
    type: inside,
    shelf: 'anybody',
    at: ['other'],
    employment: ['between-jobs'],
  },
  {
    id: 'former-manager-elsewhere',
    type: inside,
    shelf: 'anybody',
    at: ['other'],
    employment: ['between-jobs'],
  },
  {
    id: 'freelancer-other-region',
    type: inside,
    shelf: 'situation',
    at: ['other'],
    employment: ['self-employed'],
  },
  {
    id: 'more-work-than-they-can-take',
    type: inside,
    shelf: 'anybody',
    at: ['other'],
    employment: ['self-employed'],
  },
  {
    id: 'freelancers-association',
    type: inside,
    shelf: 'anybody',
    at: ['other'],
    employment: ['self-employed'],
  },
  {
    id: 'left-your-employer',
    type: inside,
    shelf: 'situation',
    at: ['other'],
    employment: withBoss,
    when: ({ aimsAtAStep }) => aimsAtAStep,
  },
  { id: 'sister-organisation', type: inside, shelf: 'situation', at: elsewhere, employment: ['employed'] },
  {
    id: 'regional-network',
    type: inside,
    shelf: 'anybody',
    at: elsewhere,
    employment: ['employed'],
    direction: ['next-position'],
    when: ({ answers }) => answers.targetEmployer !== 'own',
  },
  {
    id: 'course-for-the-position',
    type: inside,
    shelf: 'anybody',
    at: elsewhere,
    direction: ['next-position'],
  },
  {
    id: 'project-companion',
    type: inside,
    shelf: 'situation',
    at: ['own-other-department'],
    employment: ['employed'],
  },
  {
    id: 'trainee-of-another-department',
    type: inside,
    shelf: 'anybody',
    at: ['own-other-department'],
    employment: ['in-training'],
  },
  {
    id: 'works-council',
    type: inside,
    shelf: 'anybody',
    at: ['own-other-department'],
    employment: ['employed'],
  },
  {
    id: 'employees-network',
    type: inside,
    shelf: 'anybody',
    at: ['own'],
    employment: ['employed'],
    when: ({ asks }) => asks('introductions'),
  },
  {
    id: 'same-position-other-site',
    type: inside,
    shelf: 'anybody',
    at: ['own'],
    direction: ['next-position'],
  },
  {
    id: 'had-your-place-before',
    type: inside,
    shelf: 'anybody',
    at: ['own'],
    when: ({ justStarted }) => justStarted,
  },
  { id: 'same-work-other-team', type: inside, shelf: 'anybody', at: inTheHouse, employment: withBoss },
  { id: 'years-longer-in-your-work', type: inside, shelf: 'anybody', at: ['own'] },
  { id: 'former-teacher', type: inside, shelf: 'anybody', at: elsewhere, employment: ['in-training'] },
  {
    id: 'former-colleague',
    type: inside,
    shelf: 'anybody',
    at: elsewhere,
    employment: ['employed', 'between-jobs'],
    direction: ['better-at-my-work', 'just-begun', 'unclear'],
  },
  {
    id: 'used-to-keep-silent',
    type: outside,
    shelf: 'asked',
    when: bound,
  },
  {
    id: 'decided-such-a-thing',
    type: outside,
    shelf: 'asked',
    when: ({ answers }) => answers.decision === 'weeks',
  },
  {
    id: 'leads-something-else',
    type: outside,
    shelf: 'asked',
    direction: ['next-position', 'just-begun'],
    when: ({ asks }) => asks('current-work'),
  },
  { id: 'doubted-and-stayed', type: outside, shelf: 'asked', when: ({ asks }) => asks('doubts') },
  { id: 'watches-people', type: outside, shelf: 'asked', when: ({ asks }) => asks('self-image') },
  { id: 'doubts-for-a-living', type: outside, shelf: 'asked', when: ({ asks }) => asks('challenge') },
  {
    id: 'carries-as-much-elsewhere',
    type: outside,
    shelf: 'asked',
    when: ({ asks }) => asks('current-work'),
  },
  { id: 'career-desk', type: outside, shelf: 'situation', direction: ['unclear'] },
  { id: 'changed-course-twice', type: outside, shelf: 'anybody', direction: ['unclear', 'new-field'] },
  { id: 'circle-of-other-trades', type: outside, shelf: 'situation', employment: ['business-owner'] },
  { id: 'retired-entrepreneurs', type: outside, shelf: 'anybody', employment: ['business-owner'] },
  { id: 'shared-workplace', type: outside, shelf: 'situation', employment: ['self-employed'] },
  { id: 'business-club-other-town', type: outside, shelf: 'anybody', employment: ['self-employed'] },
  { id: 'student-counsellor', type: outside, shelf: 'situation', employment: ['in-training'] },
  { id: 'other-study-same-school', type: outside, shelf: 'anybody', employment: ['in-training'] },
  { id: 'job-seekers-circle', type: outside, shelf: 'situation', employment: ['between-jobs'] },
  { id: 'volunteer-work', type: outside, shelf: 'anybody', employment: ['between-jobs'] },
  {
    id: 'started-over-once',
    type: outside,
    shelf: 'situation',
    employment: ['employed'],
    direction: ['just-begun'],
  },
  {
    id: 'same-rung-other-trade',
    type: outside,
    shelf: 'situation',
    employment: ['employed'],
    direction: ['next-position'],
  },
  { id: 'cross-sector-scheme', type: outside, shelf: 'situation', employment: ['employed'] },
  { id: 'retired-from-another-trade', type: outside, shelf: 'anybody', direction: ['just-begun'] },
  {
    id: 'club-or-board',
    type: outside,
    shelf: 'anybody',
    direction: ['better-at-my-work', 'next-position', 'own-business'],
  },
  { id: 'friends-of-friends', type: outside, shelf: 'anybody' },
  { id: 'left-the-field', type: inside, shelf: 'anybody', outsideTheCircle: true },
  { id: 'same-role-abroad', type: inside, shelf: 'anybody', outsideTheCircle: true },
  { id: 'same-role-other-sector', type: inside, shelf: 'anybody', outsideTheCircle: true },
] as const satisfies readonly Door[];

export type PlaceId = (typeof doors)[number]['id'];
