import { dayOf } from '../domain/calendar.ts';
import type { Messages } from '../i18n/index.ts';
import type { Ask } from '../world/ask.ts';
import type { Store, World } from '../world.ts';
import { keeping } from './keeping.ts';

/** The words with which a draft is offered. */
export interface ResumeWords {
  readonly title: string;
  readonly help: (p: { when: string }) => string;
  readonly options: Messages['intake']['resume']['options'];
}

type Slice = Pick<World, 'io' | 'words' | 'clock'> & { readonly ask: Ask };

/** The draft the person wants to go on with; null when there is none, or when they start over and it is thrown away. */
export async function offeredDraft<D extends { readonly savedAt: string }>(
  { ask, io, words, clock }: Slice,
  what: 'intake' | 'reflection',
  store: Store<D | null>,
  wordsFor: (draft: D) => ResumeWords,
): Promise<D | null> {
  const draft = await store.read();
  if (draft === null) return null;
  const { title, help, options } = wordsFor(draft);
  const day = dayOf(new Date(draft.savedAt), clock.zone);
  const reply = await keeping(ask, what, async () => true).choice({
    title,
    help: help({ when: words.dates.long({ day }) }),
    options: [
      { value: 'goOn', ...options.goOn },
      { value: 'startOver', ...options.startOver },
    ],
    before: 'goOn',
    canSkip: false,
    canGoBack: false,
  });
  io.tell('');
  if (reply.kind === 'answer' && reply.value === 'goOn') return draft;
  await store.update(() => null);
  return null;
}
