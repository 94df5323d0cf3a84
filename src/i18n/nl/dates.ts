import type { dates as English } from '../en/dates.ts';

const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const months = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei', 'mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

export const dates: typeof English = {
  long: ({ day }) => {
    const { weekday, date, month, year } = partsOf(day);
    return `${weekday} ${date} ${month} ${year}`;
  },
  day: ({ day }) => {
    const { date, month, year } = partsOf(day);
    return `${date} ${month} ${year}`;
  },
  short: ({ day }) => {
    const { date, shortMonth, year } = partsOf(day);
    return `${date} ${shortMonth} ${year}`;
  },
  month: ({ day }) => partsOf(day).shortMonth,
  withinYear: ({ day }) => {
    const { date, shortMonth } = partsOf(day);
    return `${date} ${shortMonth}`;
  },
  moment: ({ day, time }) => {
    const { weekday, date, month, year } = partsOf(day);
    return `${weekday} ${date} ${month} ${year}, ${time} uur`;
  },
};

function partsOf(day: string) {
  const at = new Date(`${day}T00:00:00Z`);
  const [month, shortMonth] = months[at.getUTCMonth()] ?? ['', ''];
  return {
    weekday: weekdays[at.getUTCDay()] ?? '',
    date: at.getUTCDate(),
    month,
    shortMonth,
    year: at.getUTCFullYear(),
  };
}
