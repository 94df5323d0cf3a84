import { dayOf } from '../domain/calendar.ts';
import type { ConversationName, Conversations } from '../domain/conversations.ts';
import { harmlessLine } from '../render/harmless.ts';
import type { Ask } from '../world/ask.ts';
import type { OpenDraft, ResumedDraft, WaitingDraft } from '../world/drafts.ts';
import type { World } from '../world.ts';
import { keeping } from './keeping.ts';

/** The words with which a draft is offered. */
export interface ResumeWords {
  readonly title: string;
  readonly help: (p: { when: string }) => string;
  readonly options: Readonly<
    Record<'goOn' | 'startOver', { readonly label: string; readonly hint?: string }>
  >;
}

type Slice = Pick<World, 'io' | 'words' | 'clock' | 'drafts'> & { readonly ask: Ask };

/** How the drafts of one kind of conversation are offered. */
interface Offering<C extends ConversationName> {
  readonly conversation: C;
  readonly wordsFor: (draft: Conversations[C]) => ResumeWords;
}

/**
 * Holds a conversation that keeps what is said in `draft`: the one that the person wants to go on with (`found`), or a new one, for which
 * that is null. However it ends, others may have the draft afterwards.
 */
export async function withDraft<C extends ConversationName>(
  world: Slice,
  offering: Offering<C>,
  hold: (draft: OpenDraft<C>, found: Conversations[C] | null) => Promise<void>,
): Promise<void> {
  const resumed = await resumedDraft(world, offering);
  const draft = resumed ?? (await world.drafts.begin(offering.conversation));
  await hold(draft, resumed?.found ?? null).finally(() => draft.close());
}

/** The drafts that wait, the one saved last first. Those that cannot be read are told of, and passed over. */
export async function waitingDrafts({
  drafts,
  io,
  words,
}: Pick<World, 'drafts' | 'io' | 'words'>): Promise<readonly WaitingDraft[]> {
  const { drafts: waiting, unreadable } = await drafts.waiting();
  for (const path of unreadable) io.tell(words.drafts.unreadable({ path: harmlessLine(path) }));
  return waiting;
}

/** The draft to go on with; undefined where none waits, all are left for later, or the person starts over and throws one away. */
async function resumedDraft<C extends ConversationName>(
  world: Slice,
  offering: Offering<C>,
): Promise<ResumedDraft<C> | undefined> {
  const { conversation } = offering;
  const waiting = (await waitingDrafts(world)).filter(draft => draft.conversation === conversation);
  for (const [at, { name }] of waiting.entries()) {
    const draft = await world.drafts.open(conversation, name);
    if (draft === undefined) continue;
    const choice = await chosen(world, offering, draft.found, waiting.length - at - 1).catch(error =>
      draft.close().then(() => Promise.reject(error)),
    );
    if (choice === 'goOn') return draft;
    if (choice === 'startOver') return draft.discard().then(() => undefined);
    await draft.close();
  }
  return undefined;
}

type Choice = 'goOn' | 'startOver' | 'another';

/** What is to become of this draft, of which there are so many `older` ones. Refuses with `cancelled`. */
async function chosen<C extends ConversationName>(
  { ask, io, words, clock }: Slice,
  { conversation, wordsFor }: Offering<C>,
  found: Conversations[C],
  older: number,
): Promise<Choice> {
  const { title, help, options } = wordsFor(found);
  const { label, hint } = words.drafts.another;
  const another = { value: 'another', label, hint: hint({ count: older }) } as const;
  const day = dayOf(new Date(found.savedAt), clock.zone);
  const reply = await keeping(ask, conversation, async () => true).choice<Choice>({
    title,
    help: help({ when: words.dates.long({ day }) }),
    options: [
      { value: 'goOn', ...options.goOn },
      ...(older > 0 ? [another] : []),
      { value: 'startOver', ...options.startOver },
    ],
    before: 'goOn',
    canSkip: false,
    canGoBack: false,
  });
  io.tell('');
  return reply.kind === 'answer' ? reply.value : 'goOn';
}
