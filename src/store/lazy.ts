/**
 * Something that is loaded when it is first used. All its methods give promises, so nobody notices; commands that need
 * nothing of it start without it.
 */
export function lazy<T extends { readonly [method in keyof T]: AsyncMethod }>(load: () => Promise<T>): T {
  let loading: Promise<T> | undefined;
  const whole = () => {
    loading ??= load();
    return loading;
  };
  return new Proxy({} as T, {
    get: (_, method) => {
      // A promise that is kept with this must not take it for another promise.
      if (method === 'then') return undefined;
      return async (...given: never[]) => (await whole())[method as keyof T](...given);
    },
  });
}

type AsyncMethod = (...given: never[]) => Promise<unknown>;

/** The same with more, and with nothing found out that somebody has to ask for. */
export function extendLazily<T extends object, U extends object>(from: T, more: U): Omit<T, keyof U> & U {
  const [before, added] = [from, more].map(one => Object.getOwnPropertyDescriptors(one));
  return Object.defineProperties({}, { ...before, ...added }) as Omit<T, keyof U> & U;
}
