const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** How a calendar day (yyyy-MM-dd) is written. */
export const dates = {
  long: ({ day }: { readonly day: string }) => {
    const { weekday, date, month, year } = partsOf(day);
    return `${weekday} ${date} ${month} ${year}`;
  },
  day: ({ day }: { readonly day: string }) => {
    const { date, month, year } = partsOf(day);
    return `${date} ${month} ${year}`;
  },
  short: ({ day }: { readonly day: string }) => {
    const { date, month, year } = partsOf(day);
    return `${date} ${month.slice(0, 3)} ${year}`;
  },
  /** Its month alone. */
  month: ({ day }: { readonly day: string }) => partsOf(day).month.slice(0, 3),
  /** Where the year goes without saying. */
  withinYear: ({ day }: { readonly day: string }) => {
    const { date, month } = partsOf(day);
    return `${date} ${month.slice(0, 3)}`;
  },
  /** With a time of day (HH:mm). */
  moment: ({ day, time }: { readonly day: string; readonly time: string }) => {
    const { weekday, date, month, year } = partsOf(day);
    return `${weekday} ${date} ${month} ${year}, ${time}`;
  },
};

function partsOf(day: string) {
  const at = new Date(`${day}T00:00:00Z`);
  return {
    weekday: weekdays[at.getUTCDay()] ?? '',
    date: at.getUTCDate(),
    month: months[at.getUTCMonth()] ?? '',
    year: at.getUTCFullYear(),
  };
}
