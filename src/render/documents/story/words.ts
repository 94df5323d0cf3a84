import type { Messages } from '../../../i18n/index.ts';

/** What a story is said with. */
export type StoryWords = Pick<Messages, 'growth' | 'dates' | 'intake'>;
