/** The first days (yyyy-MM-01) of the months that begin between these days, both included; of every so many months, counted from the year 0. */
export function monthsBetween(from: string, until: string, every = 1): readonly string[] {
  const first = monthNumber(from) + (from.endsWith('-01') ? 0 : 1);
  const start = Math.ceil(first / every) * every;
  const count = Math.max(0, Math.floor((monthNumber(until) - start) / every) + 1);
  return Array.from({ length: count }, (_, at) => firstDayOf(start + at * every));
}

function monthNumber(day: string): number {
  const [year, month] = day.split('-').map(Number);
  return (year ?? 0) * 12 + (month ?? 1) - 1;
}

function firstDayOf(month: number): string {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
