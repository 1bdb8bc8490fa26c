import type { Day } from '#domain/day.ts';

/** A balance printed on a line that is no movement. Cents; `on` is null where the line names no day. */
export interface PrintedBalance {
  readonly cents: number;
  readonly on: Day | null;
  /** What the line itself says it is; null for a plain "balance on …". */
  readonly side: 'opening' | 'closing' | null;
}

const word = /\b(solde|balance|saldo)\b/;
const opening = /\b(ancien|precedent|initial|reporte|opening|previous|brought forward|anterior|inicial|apertura)\b/;
const closing = /\b(nouveau|final|cloture|closing|new|carried forward|nuevo|cierre)\b/;
const overdrawn = /\b(debiteur|debitor|deudor|overdrawn|debit)\b/;
const debitColumn = /\b(debits?|cargos?|debe|retraits?|withdrawals?|paid out|money out)\b/;
const creditColumn =
  /\b(credits?|abonos?|haber|versements?|deposits?|paid in|money in|soldes?|balances?|saldos?|montants?|amounts?|importes?)\b/;
const currency = String.raw`(?:€|eur(?:os?)?|\$|usd|£|gbp|chf)`;
const grouped = String.raw`\d{1,3}(?:[ \u00a0\u202f.'’]\d{3})+,\d{2}|\d{1,3}(?:[ \u00a0\u202f,'’]\d{3})+\.\d{2}|\d+[.,]\d{2}`;
const amountShape = new RegExp(
  String.raw`(?<![\d.,/-])([-+−]?)\s?(?:${currency}\s?)?(${grouped})(?![\d.,/])\s?(?:${currency})?\s?([-+−]?)`,
  'gi',
);
const dayShape = /(?<!\d)(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})([/.-])(\d{1,2})\5(\d{4}|\d{2}))(?!\d)/g;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function dayOf(match: RegExpMatchArray, english: boolean): Day | null {
  const [, year, month, day, first, , second, last] = match;
  if (year !== undefined) return calendarDay(year, month ?? '', day ?? '');
  // an English line may put the month first: only a day beyond twelve settles it
  if (english && Number(first) <= 12) return null;
  const full = last?.length === 2 ? `20${last}` : (last ?? '');
  return calendarDay(full, second?.padStart(2, '0') ?? '', first?.padStart(2, '0') ?? '');
}

function calendarDay(year: string, month: string, day: string): Day | null {
  const text = `${year}-${month}-${day}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : (text as Day);
}

/**
 * Reads a line such as "Solde au 31/12/2024 1 917,01 €" or "Ancien solde ;;; 250,00". Null unless it names a balance, prints exactly one
 * amount with two decimals, at most one day, and says on which side of zero it stands: in words, by a sign, by the column's heading.
 *
 * @param headings  cells of the header above, where there is one
 */
export function readBalanceLine(cells: readonly string[], headings: readonly string[] = []): PrintedBalance | null {
  const said = plain(cells.join(' '));
  if (!word.test(said)) return null;
  const days = cells.flatMap((cell) => [...cell.matchAll(dayShape)]);
  const amounts = cells.flatMap((cell, at) =>
    [...cell.replace(dayShape, (day) => ' '.repeat(day.length)).matchAll(amountShape)].map((match) => ({ at, match })),
  );
  const [only] = amounts;
  if (only === undefined || amounts.length > 1 || days.length > 1) return null;
  const [, before, digits = '', after] = only.match;
  const cents = Number(digits.replace(/\D/g, ''));
  if (!Number.isSafeInteger(cents)) return null;
  const positive = signOf(`${before}${after}`, only.at, cells, headings);
  if (positive === null) return null;
  const [day] = days;
  const on = day === undefined ? null : dayOf(day, /\bbalance\b/.test(said));
  if (day !== undefined && on === null) return null;
  const side = opening.test(said) ? 'opening' : closing.test(said) ? 'closing' : null;
  if (side === null && on === null) return null;
  return { cents: positive || cents === 0 ? cents : -cents, on, side };
}

/** Whether the balance is in credit; null when nothing says so. */
function signOf(signs: string, at: number, cells: readonly string[], headings: readonly string[]): boolean | null {
  if (/[-−]/.test(signs)) return false;
  const own = plain(cells[at] ?? '');
  const words = plain(cells.filter((_, index) => index === at || word.test(plain(cells[index] ?? ''))).join(' '));
  if (overdrawn.test(words)) return false;
  if (word.test(own) || signs.includes('+') || /\b(crediteur|creditor|acreedor|credit)\b/.test(words)) return true;
  const heading = plain(headings[at] ?? '');
  if (debitColumn.test(heading) && !creditColumn.test(heading)) return false;
  return creditColumn.test(heading) && !debitColumn.test(heading) ? true : null;
}
