import { dayFromNumber, dayNumber, type Day } from '#domain/day.ts';

/** Days are counted from 1970-01-01 inside the generator and written out by each bank in its own way. */
export const at = (text: string): number => dayNumber(text as Day);
export const iso = (day: number): string => dayFromNumber(day);

export const FIRST = at('2023-01-01');
export const LAST = at('2024-12-31');

/** `2023-01` … `2024-12`. */
export const MONTHS: readonly string[] = [2023, 2024].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
);

const HOLIDAYS = new Set(
  [
    '2023-01-02',
    '2023-04-10',
    '2023-05-01',
    '2023-05-08',
    '2023-05-18',
    '2023-05-29',
    '2023-07-14',
    '2023-08-15',
    '2023-11-01',
  ]
    .concat([
      '2023-12-25',
      '2024-01-01',
      '2024-04-01',
      '2024-05-01',
      '2024-05-08',
      '2024-05-09',
      '2024-05-20',
      '2024-08-15',
    ])
    .concat(['2024-11-01', '2024-11-11', '2024-12-25'])
    .map(at),
);

/** 1 for Monday … 7 for Sunday. */
export const weekday = (day: number): number => ((day + 3) % 7) + 1;

/** The first day on or after `day` on which banks book; at the end of the period, the last one before. */
export function booking(day: number): number {
  let booked = day;
  while (weekday(booked) > 5 || HOLIDAYS.has(booked)) booked += 1;
  if (booked <= LAST) return booked;
  booked = LAST;
  while (weekday(booked) > 5) booked -= 1;
  return booked;
}

/** Day `number` of a month, or its last day when the month is shorter. */
export function dayOf(month: string, number: number): number {
  const year = Number(month.slice(0, 4));
  const index = Number(month.slice(5, 7));
  const length = new Date(Date.UTC(year, index, 0)).getUTCDate();
  return at(`${month}-${String(Math.min(number, length)).padStart(2, '0')}`);
}

/** `31/12/2024` */
export const slashed = (day: number): string => iso(day).split('-').reverse().join('/');
/** `31/12/24` */
export const slashedShort = (day: number): string => `${slashed(day).slice(0, 6)}${iso(day).slice(2, 4)}`;
/** `311224` */
export const packed = (day: number): string => slashedShort(day).replaceAll('/', '');
