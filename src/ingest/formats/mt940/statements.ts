import type { Problem } from '#domain/problem.ts';
import { type ReadRecord, cellsOf, seenOf } from '../text/record-source.ts';
import { type Account, type Balance, accountOf, amountText, balanceOf, centsOf } from './balance.ts';
import { methodOf } from './codes.ts';
import { type EntryKey, type StatementKey, entryColumns, statementColumns } from './columns.ts';
import { detailsOf } from './details.ts';
import { type Entry, entryOf } from './entry.ts';
import { type Field, piecesOf } from './fields.ts';

/** A balance where it stands: its field may be cut or say nothing readable. */
interface Said {
  readonly text: string;
  readonly balance: Balance | null;
  readonly isFinal: boolean;
}

interface Message {
  readonly line: number;
  reference: string;
  statement: string;
  account: Account | null;
  accountText: string;
  holder: string;
  /** From `:34F:`, which only an interim report has. */
  floorCurrency: string;
  opening: Said | null;
  closing: Said | null;
  readonly available: string[];
  readonly note: string[];
  readonly pages: string[];
  readonly totals: { readonly line: number; readonly text: string }[];
  readonly moved: { C: bigint; D: bigint };
  movedReadably: boolean;
}

interface Pending {
  readonly field: Field;
  readonly details: Field[];
  readonly lines: string[];
}

const opened = (line: number): Message => ({
  line,
  reference: '',
  statement: '',
  account: null,
  accountText: '',
  holder: '',
  floorCurrency: '',
  opening: null,
  closing: null,
  available: [],
  note: [],
  pages: [],
  totals: [],
  moved: { C: 0n, D: 0n },
  movedReadably: true,
});

/**
 * Reads the messages of a file one after the other. Pages of one statement, chained by an intermediate balance (`:62M:` then the same
 * `:60M:`), become one statement. An entry is given with the account and the currency of its own message, never of another one.
 */
export function* recordsOf(text: string, name: string, say: (problem: Problem) => void): Generator<ReadRecord> {
  let message: Message | null = null;
  let pending: Pending | null = null;
  let chain: Message | null = null;
  let last: Field | null = null;
  let before: ReadRecord[] | null = [];

  const entry = (owner: Message, waiting: Pending, cut: boolean): ReadRecord => {
    const read = entryOf(waiting.field.lines);
    if (read !== null) count(owner, read);
    const flaw = read === null || cut ? 'record-damaged' : read.mark.startsWith('E') ? 'state-not-booked' : null;
    return {
      sheet: 'entries',
      line: waiting.field.line,
      cells: cellsOf(entryColumns, entryValues(owner, read, waiting)),
      flaw,
    };
  };
  const stray = (line: number, seen: string): ReadRecord => ({
    sheet: 'entries',
    line,
    cells: cellsOf<EntryKey>(entryColumns, { line: seen }),
    flaw: 'record-damaged',
  });
  const statement = (whole: Message): ReadRecord => ({
    sheet: 'statements',
    line: whole.line,
    cells: cellsOf(statementColumns, statementValues(whole)),
    flaw: flawOf(whole),
  });
  function* flush(cut = false): Generator<ReadRecord> {
    if (pending !== null && message !== null) yield entry(message, pending, cut);
    pending = null;
  }
  function* finish(cut = false): Generator<ReadRecord> {
    yield* flush(cut);
    const done = message;
    message = null;
    if (done === null) return;
    for (const total of done.totals) compare(total, done, name, say);
    if (done.opening === null && done.closing === null) return;
    if (chain !== null && goesOn(chain, done)) {
      chain.pages.push(`${chain.closing?.text ?? ''} → ${done.opening?.text ?? ''}`);
      chain.closing = done.closing;
      chain.available.splice(0, Infinity, ...done.available);
      chain.note.push(...done.note);
    } else {
      if (chain !== null) yield statement(chain);
      chain = done;
    }
    if (chain.closing?.isFinal !== false) {
      yield statement(chain);
      chain = null;
    }
  }

  for (const piece of piecesOf(text)) {
    if (piece.kind === 'end') {
      yield* finish();
      last = null;
      continue;
    }
    if (piece.kind === 'stray') {
      yield* flush();
      if (before === null) yield stray(piece.line, piece.text);
      else before.push(stray(piece.line, piece.text));
      continue;
    }
    // text above the first field is told only when a field follows: else the file is no statement
    if (before !== null) yield* before;
    before = null;
    last = piece;
    const content = (piece.lines[0] ?? '').trim();
    if (piece.tag === '20') yield* finish();
    // a second opening balance without a `:20:` begins a statement of its own
    if (piece.tag.startsWith('60') && message !== null && (message as Message).opening !== null) yield* finish();
    const own: Message = (message ??= opened(piece.line));
    if (piece.tag !== '86' && piece.tag !== 'NS') yield* flush();
    switch (piece.tag) {
      case '20':
        own.reference = content;
        break;
      case '28':
      case '28C':
        own.statement = content;
        break;
      case '25':
      case '25P':
        if (own.account !== null && (own.opening !== null || own.accountText !== content))
          yield stray(piece.line, `:${piece.tag}:${piece.lines.join('\n')}`);
        else {
          own.account = accountOf(piece.lines);
          own.accountText = content;
        }
        break;
      case '60F':
      case '60M':
        own.opening = said(piece, content);
        break;
      case '62F':
      case '62M':
        if (own.closing !== null) yield stray(piece.line, `:${piece.tag}:${content}`);
        else own.closing = said(piece, content);
        break;
      case '61':
        pending = { field: piece, details: [], lines: [] };
        break;
      case '86':
        if (pending === null) own.note.push(piece.lines.join('\n').trim());
        else pending.details.push(piece);
        break;
      case 'NS':
        if (pending === null) own.holder ||= holderOf(piece.lines);
        else pending.lines.push(...piece.lines);
        break;
      case '34F':
        own.floorCurrency ||= /^[A-Z]{3}/.exec(content)?.[0] ?? '';
        break;
      case '64':
      case '65':
        own.available.push(content);
        break;
      case '90C':
      case '90D':
        own.totals.push({ line: piece.line, text: piece.tag.slice(2) + content });
        break;
      default:
        break;
    }
  }
  const rest = message as Message | null;
  const isOpen = rest !== null && last !== null && rest.closing === null && rest.totals.length === 0;
  if (isOpen && last !== null && (rest.opening !== null || rest.floorCurrency !== '' || !last.ended))
    say({ code: 'statement-damaged', name, line: last.line, seen: seenOf(`:${last.tag}:${last.lines.join(' ')}`) });
  yield* finish(isOpen && last !== null && !last.ended);
  if (chain !== null) yield statement(chain);
}

const said = (piece: Field, content: string): Said => {
  const balance = balanceOf(content);
  // the last field of a file without its line end may have lost digits: an amount has two decimals, or its line goes on
  const isWhole = piece.ended || /,\d\d$/.test(content);
  return { text: content, balance: isWhole ? balance : null, isFinal: piece.tag.endsWith('F') };
};

const sameAmount = (one: string, other: string): boolean => {
  const [first, second] = [centsOf(one), centsOf(other)];
  return first !== null && first === second;
};

const goesOn = (page: Message, next: Message): boolean =>
  page.closing?.isFinal === false &&
  next.opening?.isFinal === false &&
  page.accountText === next.accountText &&
  page.closing.balance !== null &&
  next.opening.balance !== null &&
  sameAmount(page.closing.balance.amount, next.opening.balance.amount);

function count(owner: Message, read: Entry): void {
  const cents = centsOf(read.amount);
  if (cents === null) owner.movedReadably = false;
  else owner.moved[read.direction] += cents;
}

/** `:90D:` and `:90C:` announce how much was moved: what was read is held against it. */
function compare(
  total: { readonly line: number; readonly text: string },
  { moved, movedReadably }: Message,
  name: string,
  say: (problem: Problem) => void,
): void {
  const parts = /^([CD])\d+[A-Z]{3}(\d+(?:,\d*)?)$/.exec(total.text);
  if (parts === null) {
    say({ code: 'statement-damaged', name, line: total.line, seen: seenOf(total.text) });
    return;
  }
  const announced = centsOf(parts[2] ?? '');
  const found = moved[parts[1] === 'C' ? 'C' : 'D'];
  if (announced === null || !movedReadably || announced === found) return;
  say({
    code: 'statement-total-differs',
    name,
    line: total.line,
    said: amountText(announced),
    found: amountText(found),
  });
}

function entryValues(
  owner: Message,
  read: Entry | null,
  { field, details, lines }: Pending,
): Partial<Record<EntryKey, string>> {
  const raw = field.lines.join('\n').trimEnd();
  const shared = { ...heldOf(owner), statement: owner.statement, reference: owner.reference, line: raw };
  const text = [...details.map((one) => one.lines.join('\n').trimEnd()), ...lines].join('\n');
  if (read === null) return { ...shared, details: text };
  const said = detailsOf(details.map((one) => one.lines));
  const german = germanOf(lines);
  return {
    ...shared,
    ...read,
    account: said.account,
    name: said.name || german.name,
    business: said.business,
    label: labelOf([said.label, german.label], read),
    method: methodOf(read.type, said.business),
    reversal: read.mark.startsWith('R') ? read.mark : '',
    references: referencesOf(read),
    details: text,
  };
}

/** What the details say, then the supplementary details where they say more; the reference where there is nothing else. */
function labelOf(texts: readonly string[], { supplementary, customerReference }: Entry): string {
  const label = texts.filter((text) => text !== '').join(' ');
  if (supplementary !== '' && !label.includes(supplementary)) return `${label} ${supplementary}`.trim();
  return label === '' && customerReference !== 'NONREF' ? customerReference : label;
}

/** `NONREF` and `NOREF` are how banks write that there is none. */
const referencesOf = ({ customerReference, bankReference }: Entry): string =>
  [...new Set([customerReference, bankReference])]
    .filter((text) => text !== '' && !/^NON?REF$/i.test(text))
    .join(' | ');

/** `:NS:` under an entry: purpose in 01 to 14, the other side's name in 15 and 16, the kind of booking in 17. */
function germanOf(lines: readonly string[]): { readonly label: string; readonly name: string } {
  const of = (least: number, most: number): string =>
    lines
      .filter((line) => /^\d\d/.test(line) && Number(line.slice(0, 2)) >= least && Number(line.slice(0, 2)) <= most)
      .map((line) => line.slice(2).trimEnd())
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  return { label: [of(17, 17), of(1, 14)].filter((text) => text !== '').join(' '), name: of(15, 16) };
}

const holderOf = (lines: readonly string[]): string =>
  (lines.find((line) => line.startsWith('22')) ?? '')
    .slice(2)
    .trim()
    .replace(/^\d{6,}$/, '');

const heldOf = ({
  account,
  holder,
  opening,
  closing,
  floorCurrency,
}: Message): Partial<Record<EntryKey & StatementKey, string>> => ({
  number: account?.number ?? '',
  iban: account?.iban ?? '',
  bank: account?.bank ?? '',
  holder,
  currency:
    opening?.balance?.currency ||
    floorCurrency ||
    account?.currency ||
    (opening === null ? (closing?.balance?.currency ?? '') : ''),
});

const statementValues = (whole: Message): Partial<Record<StatementKey, string>> => ({
  ...heldOf(whole),
  statement: whole.statement,
  reference: whole.reference,
  opening: whole.opening?.balance?.amount ?? whole.opening?.text ?? '',
  openingOn: whole.opening?.balance?.on ?? '',
  closing: whole.closing?.balance?.amount ?? whole.closing?.text ?? '',
  closingOn: whole.closing?.balance?.on ?? '',
  pages: whole.pages.join('\n'),
  available: whole.available.join('\n'),
  note: whole.note.join('\n'),
});

function flawOf({ account, opening, closing }: Message): ReadRecord['flaw'] {
  if (opening?.balance === null || closing?.balance === null) return 'record-damaged';
  return account === null ? 'account-missing' : null;
}
