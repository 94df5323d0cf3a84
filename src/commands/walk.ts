/** One step of a guided flow: it puts its question and gives what is known afterwards, or the wish to go back. */
export interface Step<S> {
  readonly name: string;
  /** Whether the step has anything to ask; asked anew each time, since earlier answers decide. */
  readonly applies?: (state: S) => boolean;
  readonly ask: (state: S, canGoBack: boolean) => Promise<S | 'back'>;
}

/**
 * Walks through the steps, passing over those that are settled already or do not apply, and one step back where that
 * is wished. `settled` is told after each step, so that a flow broken off can go on where it was.
 */
export async function walk<S>(
  steps: readonly Step<S>[],
  start: S,
  alreadySettled: readonly string[],
  settled: (state: S, names: readonly string[]) => Promise<void>,
): Promise<S> {
  let state = start;
  let done = alreadySettled;
  for (;;) {
    const live = steps.filter(step => step.applies?.(state) ?? true);
    const step = live.find(({ name }) => !done.includes(name));
    if (step === undefined) return state;
    const before = live[live.indexOf(step) - 1];
    const after = await step.ask(state, before !== undefined);
    if (after === 'back') done = done.filter(name => name !== before?.name);
    else [state, done] = [after, [...done, step.name]];
    await settled(state, done);
  }
}
