import type { Problem } from '#domain/problem.ts';
import { type ReadRecord, cellsOf, seenOf } from '../text/record-source.ts';
import { type EntryKey, entryColumns, operationWords, statementColumns } from './columns.ts';
import { LENGTH, type Line, amountOf, dayOf, recordLinesOf, zone } from './zones.ts';

interface Balance {
  readonly line: number;
  readonly text: string;
}

interface Movement extends Line {
  readonly details: { readonly qualifier: string; readonly text: string }[];
}

/** End of the last zone that a record must have: spaces behind it may be cut off. */
const ends: Readonly<Record<string, number>> = { '01': 104, '04': 104, '05': 48, '07': 104 };

const ofAccount = (record: string): string => record.slice(2, 7) + record.slice(11, 16) + record.slice(21, 32);

/**
 * Reads the records one after the other: 01 opens a statement, 04 is a movement, 05 belongs to the movement above it, 07 closes. What
 * is none of them is flagged with its line; so is an 05 that stands under no movement of its account.
 */
export function* recordsOf(text: string, name: string, say: (problem: Problem) => void): Generator<ReadRecord> {
  let opening: Balance | null = null;
  let movement: Movement | null = null;
  let inside = false;
  let last: Line | null = null;

  const damage = ({ line, text: seen }: Line): void => {
    say({ code: 'statement-damaged', name, line, seen: seenOf(seen) });
  };
  function* settle(): Generator<ReadRecord> {
    const whole: Movement | null = movement;
    movement = null;
    if (whole !== null) yield entryOf(whole);
  }

  for (const record of recordLinesOf(text)) {
    const own = { ...record, text: record.text.trimEnd().padEnd(LENGTH) };
    const kind = own.text.slice(0, 2);
    const least = ends[kind];
    const isWhole = least !== undefined && record.text.trimEnd().length <= LENGTH && record.text.length >= least;
    last = record;
    if (
      kind === '05' &&
      isWhole &&
      movement !== null &&
      ofAccount((movement as Movement).text) === ofAccount(own.text)
    ) {
      (movement as Movement).details.push({ qualifier: zone(own.text, 46, 48), text: zone(own.text, 49, 118) });
      continue;
    }
    yield* settle();
    if (kind === '01' && isWhole) {
      if (opening !== null) {
        damage(record);
        yield statementOf(opening, null);
      }
      opening = own;
      inside = true;
    } else if (kind === '04' && isWhole) movement = { ...own, details: [] };
    else if (kind === '07' && isWhole) {
      if (opening !== null && ofAccount(opening.text).slice(10) !== ofAccount(own.text).slice(10)) {
        damage(record);
        yield statementOf(opening, null);
        opening = null;
      }
      yield statementOf(opening, own);
      opening = null;
      inside = false;
    } else {
      damage(record);
      yield {
        sheet: 'entries',
        line: record.line,
        cells: cellsOf<EntryKey>(entryColumns, { record: record.text }),
        flaw: 'record-damaged',
      };
    }
  }
  yield* settle();
  if (opening !== null) yield statementOf(opening, null);
  if (inside && last !== null) damage(last);
}

function entryOf({ line, text, details }: Movement): ReadRecord {
  const of = (...qualifiers: readonly string[]): string =>
    details
      .filter(({ qualifier }) => qualifiers.includes(qualifier))
      .map((detail) => detail.text)
      .join(' ')
      .trim();
  const amount = amountOf(text.slice(90, 104), text.charAt(19));
  const isDebit = amount?.startsWith('-') === true;
  const [first, second] = isDebit ? ['NBE', 'NPY'] : ['NPY', 'NBE'];
  const [own, other] = isDebit ? ['CBE', 'CPY'] : ['CPY', 'CBE'];
  const operation = zone(text, 33, 34);
  const caption = zone(text, 49, 79);
  const values: Partial<Record<EntryKey, string>> = {
    ...heldOf(text),
    bookedOn: dayOf(zone(text, 35, 40)),
    valueOn: dayOf(zone(text, 43, 48)),
    amount: amount ?? text.slice(90, 104),
    label: [caption, of('LIB'), of('LCC', 'LC2', 'LCS')].filter((part) => part !== '').join(' '),
    method: operationWords[operation] ?? '',
    // a bank that names one side only names the other one, whichever qualifier it takes
    name: of(first) || of(second),
    otherAccount: of(own) || of(other),
    operation,
    ownOperation: zone(text, 8, 11),
    rejection: zone(text, 41, 42),
    caption,
    entryNumber: zone(text, 82, 88),
    exemption: zone(text, 89, 89),
    unavailable: zone(text, 90, 90),
    reference: zone(text, 105, 120),
    details: details.map((detail) => `${detail.qualifier} ${detail.text}`).join('\n'),
    record: text.trimEnd(),
  };
  return {
    sheet: 'entries',
    line,
    cells: cellsOf(entryColumns, values),
    flaw: amount === null ? 'amount-unreadable' : null,
  };
}

const heldOf = (record: string) => ({
  bank: zone(record, 3, 7),
  branch: zone(record, 12, 16),
  account: zone(record, 22, 32),
  currency: zone(record, 17, 19),
});

function statementOf(opening: Balance | null, closing: Balance | null): ReadRecord {
  const amount = (balance: Balance | null): string | null =>
    balance === null ? '' : amountOf(balance.text.slice(90, 104), balance.text.charAt(19));
  const on = (balance: Balance | null): string => (balance === null ? '' : dayOf(zone(balance.text, 35, 40)));
  const [before, after] = [amount(opening), amount(closing)];
  const values = {
    ...heldOf(opening?.text ?? closing?.text ?? ''),
    opening: before ?? opening?.text.slice(90, 104) ?? '',
    openingOn: on(opening),
    closing: after ?? closing?.text.slice(90, 104) ?? '',
    closingOn: on(closing),
  };
  return {
    sheet: 'statements',
    line: opening?.line ?? closing?.line ?? 0,
    cells: cellsOf(statementColumns, values),
    flaw: before === null || after === null ? 'amount-unreadable' : null,
  };
}
