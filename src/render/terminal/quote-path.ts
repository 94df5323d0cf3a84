/** A path as one types it on a command line. */
export function quotePath(path: string): string {
  return /^[\w./:\\~-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
