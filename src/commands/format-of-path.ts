import type { ExportFormat } from './export.ts';

/** The one of these formats that a path ends in; undefined for none. */
export function formatOfPath(
  path: string | undefined,
  formats: readonly ExportFormat[],
): ExportFormat | undefined {
  const ending = /\.([a-z]+)$/i.exec(path ?? '')?.[1]?.toLowerCase();
  return formats.find(format => format === ending);
}
