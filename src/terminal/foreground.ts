/**
 * What is typed at a terminal goes to all programs on it. While another program has it, Ctrl-C is for that one; gives the
 * way back.
 */
export function leaveKeysToOthers(): () => void {
  const ignore = () => {};
  for (const signal of KEYS) process.on(signal, ignore);
  return () => {
    for (const signal of KEYS) process.off(signal, ignore);
  };
}

const KEYS = ['SIGINT', 'SIGQUIT'] as const;
