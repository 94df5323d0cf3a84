import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guided, questionsIn } from './guided.ts';
import { contentsOf } from './journal.ts';
import { type Ended, type Place, start } from './mentor.ts';
import { filesIn } from './places.ts';
import { fileOf, given } from './samples.ts';

/** How something that goes on in one window ends. `ms` are counted from the question, and from the start where there is none. */
export type Fate =
  | { readonly kind: 'end' }
  | { readonly kind: 'ctrl-c'; readonly at: number }
  | { readonly kind: 'kill'; readonly at: number; readonly ms: number };

/** What became of it: how it ended, and the words of which somebody was told, or may know, that they are kept. */
export interface Outcome {
  readonly ended: Ended;
  readonly kept: readonly string[];
}

/** A conversation. What was answered is kept once the next question is put, or the program says that it is. */
export async function conversation(
  place: Place,
  command: string,
  lines: readonly string[],
  fate: Fate,
  begun: () => Promise<unknown>,
): Promise<Outcome> {
  const typed = fate.kind === 'ctrl-c' ? lines.slice(0, fate.at) : lines;
  const ended = await guided(place, command, {
    lines: typed,
    thenEnter: fate.kind !== 'ctrl-c',
    begun,
    atQuestion: (nth, kill) => {
      if (fate.kind === 'kill' && nth === fate.at) setTimeout(kill, fate.ms);
    },
  }).finally(begun);
  const isSaid = ended.code === 0 || ended.complaint.includes('is saved');
  const kept = isSaid ? typed : typed.slice(0, Math.max(0, questionsIn(ended) - 1));
  return { ended, kept: kept.filter(line => line !== '') };
}

/** Resolves each time for all who call it, once so many have called it: those who wait do not come before the others are there. */
export function meeting(count: number): () => Promise<void> {
  let here = 0;
  let open: () => void = () => undefined;
  const all = new Promise<void>(resolve => {
    open = resolve;
  });
  return () => {
    here += 1;
    if (here >= count) open();
    return all;
  };
}

/** A reflection in an editor that needs a moment to save it. What the editor saved is kept, whatever becomes of the program. */
export async function inEditor(place: Place, words: string, fate: Fate): Promise<Outcome> {
  const editor = join(place.temporary, 'editor.sh');
  const saved = join(place.temporary, `saved ${words}`);
  await writeFile(editor, EDITOR);
  await chmod(editor, 0o700);
  const env = { EDITOR: editor, WORDS: words, SAVED: saved };
  const ended = await untilKilled(start(place, ['log', '--edit'], { env }), fate);
  const isSaved = await stat(saved).then(
    () => true,
    () => false,
  );
  return { ended, kept: isSaved || ended.code === 0 ? [words] : [] };
}

/** Puts the words under the first heading, beside what an earlier one may have put there, and tells once that is saved. */
const EDITOR = `#!/bin/sh
sleep 0.1
awk -v words="$WORDS" '{ print } /^# What we talked about$/ { print words }' "$1" > "$1.new" && mv "$1.new" "$1" && : > "$SAVED"
`;

/** An import of a few reflections, in the midst of the other window's conversation. It is kept when the program ended well. */
export async function importing(
  place: Place,
  words: string,
  fate: Fate,
  begun: () => Promise<unknown>,
): Promise<Outcome> {
  await begun();
  const what = Array.from({ length: 5 }, (_, nth) => `${words} number ${nth}`);
  const file = await fileOf(
    place,
    what.map((one, nth) => given(nth, 2026, one)),
  );
  const ended = await untilKilled(start(place, ['import', file, '--json']), fate);
  return { ended, kept: ended.code === 0 ? what : [] };
}

async function untilKilled(running: ReturnType<typeof start>, fate: Fate): Promise<Ended> {
  const killing = fate.kind === 'kill' && setTimeout(() => running.process.kill('SIGKILL'), fate.ms);
  const ended = await running.ended;
  if (killing) clearTimeout(killing);
  return ended;
}

/** All that is kept: the journal, drafts, sheets, and texts that were rescued. */
export async function allKept(place: Place): Promise<string> {
  const journal = JSON.stringify(await contentsOf(place));
  const waiting = (await filesIn(place.home)).filter(name => WAITING.test(name));
  const texts = await Promise.all(waiting.map(name => readFile(join(place.home, name), 'utf8')));
  return [journal, ...texts].join('\n');
}

const WAITING = /^(?:drafts\/[^.].*\.json|[^./]*\.md|mentor-rescued-.*\.json)$/;

/** Goes on with every reflection that waits, to its end. How often that was. */
export async function goOnWithAll(place: Place): Promise<number> {
  for (let times = 0; ; times += 1) {
    const waits = (await filesIn(place.home)).some(name => /^drafts\/log-.*\.json$/.test(name));
    if (!waits) return times;
    const { code, complaint } = await guided(place, 'log', { lines: ['1'], thenEnter: true });
    if (code !== 0) throw new Error(`A draft could not be gone on with: ${complaint}`);
  }
}
