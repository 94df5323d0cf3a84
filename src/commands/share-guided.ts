import type { Item } from '../domain/growth/items/item.ts';
import { itemsFor } from '../domain/growth/sharing/edition.ts';
import { keyOfItem, markItems } from '../domain/growth/sharing/marks.ts';
import { itemsNaming, type NamingItem } from '../domain/growth/sharing/names-in-items.ts';
import type { Journal } from '../domain/journal/journal.ts';
import { Refusal } from '../domain/problem.ts';
import { beginConversation } from '../domain/questionnaire/conversation.ts';
import { converse } from '../flows/conversation.ts';
import { sharingAnswers, sharingFlow } from '../flows/sharing.ts';
import type { OptionWords } from '../i18n/intake-words.ts';
import { sanitizeText } from '../render/sanitize.ts';
import { fitText } from '../render/terminal/layout.ts';
import { namingLines } from '../render/terminal/naming-lines.ts';
import { refusalText } from '../render/terminal/refusal-text.ts';
import type { Ask, Option } from '../world/ask.ts';
import type { World } from '../world.ts';
import { formatOfPath } from './format-of-path.ts';
import type { ShareOptions, Sharing } from './share.ts';

type Slice = Pick<World, 'io' | 'words' | 'clock' | 'files' | 'isAttended'> & { readonly ask: Ask };

/** All items, of which the chosen ones are marked, and where their document goes. */
export interface ChosenDocument {
  readonly items: readonly Item[];
  readonly where: Pick<ShareOptions, 'output'>;
}

/** What the person wants with what was chosen. */
const SHARING_WISHES = ['goOn', 'without', 'again', 'stop'] as const;
type SharingWish = (typeof SHARING_WISHES)[number];

/**
 * The person chooses what leaves, hears who is named in it, sees it just as it leaves, and says where it goes. Undefined where they stopped.
 * Nothing is kept or written here. Refuses with `cancelled`.
 */
export async function chooseWhatLeaves(
  world: Slice,
  options: ShareOptions,
  sharing: Sharing,
  journal: Journal,
  items: readonly Item[],
): Promise<ChosenDocument | undefined> {
  const { words, io } = world;
  io.tell(fitText(words.sharing.opening[sharing.edition], io.err));
  for (let chosen: ReadonlySet<string> | undefined; ; ) {
    const ticked = await putChecklist(world, sharing, items, chosen);
    const named = await lookAtNames(world, sharing, journal, ticked);
    const wish = named.wish === 'goOn' ? await preview(world, sharing, named.items) : named.wish;
    if (wish === 'goOn') return { items: named.items, where: await askWhere(world, options, sharing) };
    if (wish === 'stop') return void io.tell(fitText(words.sharing.stopped, io.err));
    chosen = keysOfMarked(named.items);
  }
}

function keysOfMarked(items: readonly Item[]): ReadonlySet<string> {
  return new Set(items.filter(({ isMarked }) => isMarked).map(keyOfItem));
}

async function putChecklist(
  world: Slice,
  { edition }: Sharing,
  items: readonly Item[],
  chosen: ReadonlySet<string> | undefined,
): Promise<readonly Item[]> {
  const { words, io } = world;
  const setup = { words, edition, items, columns: io.err.columns, chosen };
  const flow = sharingFlow(setup);
  const conversation = beginConversation(flow.questionnaire, sharingAnswers(setup));
  const nowhere = { save: async () => {} };
  const beginning = { conversation, typed: '', isKept: false };
  const marked = await converse({ ...world, draft: nowhere }, flow, beginning);
  return marked ?? items.map(item => ({ ...item, isMarked: false }));
}

/** Where somebody is named, the person says what becomes of that. */
async function lookAtNames(
  world: Slice,
  { to }: Sharing,
  journal: Journal,
  items: readonly Item[],
): Promise<{ readonly wish: SharingWish; readonly items: readonly Item[] }> {
  const { words, io } = world;
  const naming = itemsNaming(
    items.filter(({ isMarked }) => isMarked),
    journal,
    to,
  );
  if (naming.length === 0) return { wish: 'goOn', items };
  // Also where little is said: what is asked next is about these lines.
  io.complain(namingLines(naming, words, io.err).join('\n'));
  const wish = await putSharingWish(world, words.sharing.names);
  return wish === 'without' ? { wish: 'goOn', items: unmark(items, naming) } : { wish, items };
}

function unmark(items: readonly Item[], naming: readonly NamingItem[]): readonly Item[] {
  const gone = new Set(naming.map(({ item }) => keyOfItem(item)));
  return markItems(items, new Set([...keysOfMarked(items)].filter(key => !gone.has(key))));
}

/** Shows what leaves, and asks whether it may. Where nothing was chosen, nothing does. */
async function preview(world: Slice, sharing: Sharing, items: readonly Item[]): Promise<SharingWish> {
  const { io, words, isAttended } = world;
  const leaving = itemsFor(sharing.edition, items);
  if (leaving.length === 0) return putSharingWish(world, words.sharing.nothingChosen);
  const text = sanitizeText((await sharing.documentOf(leaving, 'md')).trimEnd());
  const { heading, end } = words.sharing.preview;
  const shown = [heading, '', text, '', end].join('\n');
  if (isAttended) await io.page(fitText(shown, io.out));
  else io.handBack(shown);
  return putSharingWish(world, words.sharing.preview);
}

interface SharingWishWords {
  readonly title: string;
  readonly options: { readonly [W in SharingWish]?: OptionWords };
}

async function putSharingWish({ ask }: Slice, { title, options }: SharingWishWords): Promise<SharingWish> {
  const offered = SHARING_WISHES.flatMap((value): readonly Option<SharingWish>[] => {
    const words = options[value];
    return words === undefined ? [] : [{ value, ...words }];
  });
  const reply = await ask.put({ kind: 'one-of', title, options: offered, canGoBack: false });
  return reply.kind === 'answer' ? reply.value : 'stop';
}

/** Before one has chosen line by line, and not after. Standard output takes all. */
export async function refuseUnwritable(
  { files }: Pick<World, 'files'>,
  path: string,
  { force }: ShareOptions,
): Promise<void> {
  if (path !== '-') await files.refuseUnwritable(path, { replace: force === true });
}

/** A file, unless it was named, or goes where standard output goes. Where one cannot be written, it is said why, and asked again. */
async function askWhere(
  world: Slice,
  options: ShareOptions,
  sharing: Sharing,
): Promise<ChosenDocument['where']> {
  const { output } = options;
  if (output !== undefined || !world.isAttended) return output === undefined ? {} : { output };
  for (;;) {
    const path = await putWhere(world, sharing);
    const refusal = await refuseUnwritable(world, path, options).catch((error: unknown) => error);
    if (refusal === undefined) return { output: path };
    if (!(refusal instanceof Refusal)) throw refusal;
    world.io.complain(refusalText(refusal.problem, world.words));
  }
}

async function putWhere(
  { ask, words, clock }: Slice,
  { edition, format, formats }: Sharing,
): Promise<string> {
  const { fileName, where } = words.sharing;
  const ending = format ?? (formats.includes('html') ? 'html' : 'md');
  const suggestion = `${fileName[edition]({ year: clock.today().slice(0, 4) })}.${ending}`;
  const check = (path: string) =>
    format !== undefined || formatOfPath(path, formats) !== undefined ? undefined : where.ending({ formats });
  const reply = await ask.put({
    kind: 'text',
    title: where.title,
    help: where.help,
    suggestion,
    isLine: true,
    check,
    canGoBack: false,
  });
  return reply.kind === 'answer' ? reply.value : suggestion;
}
