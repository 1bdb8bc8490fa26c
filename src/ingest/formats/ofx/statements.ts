import type { Problem } from '#domain/problem.ts';
import { type ReadRecord, cellsOf, seenOf } from '../text/record-source.ts';
import { accountColumns, statementColumns } from './columns.ts';
import type { Event } from './elements.ts';
import { type Held, type Movement, addLeaf, amountOf, begun, dayOf, entryOf, securityOf } from './movement.ts';

interface Statement {
  readonly line: number;
  /** Leaves by parent and name: `LEDGERBAL/BALAMT`, `CURDEF`. */
  readonly leaves: Map<string, string>;
  hasBalance: boolean;
  isDamaged: boolean;
}

const statements = new Set(['STMTRS', 'CCSTMTRS', 'INVSTMTRS']);
const movements = new Set(['STMTTRN', 'STMTTRNP']);
const ofMovement = new Set(['TRNAMT', 'DTPOSTED', 'FITID', 'TRNTYPE']);
const ofStatement = /^(CURDEF$|(LEDGERBAL|AVAILBAL|\w*TRANLIST|\w*ACCTFROM)\/)/;
/** Aggregates that hold no movement of an account; the first line of each is told. */
const unread = /^(INVPOSLIST|INVBAL|SECLIST|INVOOLIST|INV401K|INV401KBAL|CLOSING)$/;
const readSets = /^(SIGNON|BANK|CREDITCARD|INVSTMT|SIGNUP|SECLIST|PROF)MSGSRSV\d$/;
const readResponses = /^(STMTTRNRS|CCSTMTTRNRS|INVSTMTTRNRS|ACCTINFOTRNRS|SECLISTTRNRS|PROFTRNRS)$/;

/** Gathers the elements of a file into movements, statements with their closing balance, and listed accounts. */
export function* recordsOf(
  events: Iterable<Event>,
  name: string,
  say: (problem: Problem) => void,
): Generator<ReadRecord> {
  const path: string[] = [];
  const skipped = new Map<string, number>();
  const status = new Map<string, string>();
  let institution = '';
  let statement: Statement | null = null;
  let movement: Movement | null = null;
  /** Depth at which the movement began; its leaves are named from there. */
  let depth = 0;
  let listed: Movement | null = null;
  let damaged = false;

  const damage = (line: number, seen: string): void => {
    if (!damaged) say({ code: 'statement-damaged', name, line, seen: seenOf(seen) });
    damaged = true;
  };
  const held = (): Held => {
    const of = (leaf: string): string => {
      const leaves = statement === null ? [] : [...statement.leaves];
      return leaves.find(([key]) => /ACCTFROM\//.test(key) && key.endsWith(`/${leaf}`))?.[1] ?? '';
    };
    return {
      bank: of('BANKID') || of('BROKERID') || institution,
      account: of('ACCTID'),
      branch: of('BRANCHID'),
      accountType: of('ACCTTYPE'),
      currency: statement?.leaves.get('CURDEF') ?? '',
    };
  };
  function* settle(): Generator<ReadRecord> {
    const whole: Movement | null = movement;
    movement = null;
    if (whole !== null) yield (movements.has(whole.kind) ? entryOf : securityOf)(whole, held());
  }
  function* conclude(): Generator<ReadRecord> {
    yield* settle();
    const whole: Statement | null = statement;
    if (whole?.hasBalance === true) yield statementOf(whole, held());
    statement = null;
  }

  for (const event of events) {
    if (event.kind === 'cut') {
      damage(event.line, `<${event.inside.at(-1) ?? ''}>`);
      if (movement !== null) (movement as Movement).isDamaged = true;
      if (statement !== null && /^(LEDGERBAL|AVAILBAL)$/.test(event.inside.at(-1) ?? ''))
        (statement as Statement).isDamaged = true;
      yield* conclude();
      continue;
    }
    if (event.kind === 'torn') {
      damage(event.line, event.name);
      if (movement !== null) (movement as Movement).isDamaged = true;
      if (movements.has(event.name)) yield* settle();
      continue;
    }
    const parent = path.at(-1) ?? '';
    if (event.kind === 'open') {
      const { name: own, line } = event;
      path.push(own);
      if (statements.has(own)) {
        yield* conclude();
        statement = { line, leaves: new Map(), hasBalance: false, isDamaged: false };
      } else if (movements.has(own) || (parent === 'INVTRANLIST' && own !== 'INVBANKTRAN')) {
        if (movement !== null) {
          (movement as Movement).isDamaged = true;
          damage(line, own);
          yield* settle();
        }
        movement = begun(own, line);
        depth = path.length;
      } else if (own === 'ACCTINFO') listed = begun(own, line);
      else if (own === 'LEDGERBAL' && statement !== null) (statement as Statement).hasBalance = true;
      else if (own === 'STATUS') status.clear();
      else if (unread.test(own) || isUnreadMessage(own, parent)) skipped.set(own, skipped.get(own) ?? line);
      continue;
    }
    if (event.kind === 'close') {
      path.pop();
      if (movement !== null && path.length < depth) yield* settle();
      if (statements.has(event.name)) yield* conclude();
      if (event.name === 'ACCTINFO' && listed !== null) {
        yield accountOf(listed);
        listed = null;
      }
      if (event.name === 'STATUS' && status.get('SEVERITY') === 'ERROR')
        say({
          code: 'statement-refused',
          name,
          seen: [status.get('CODE'), status.get('MESSAGE')].filter((text) => text !== undefined).join(' '),
        });
      continue;
    }
    const { name: own, text, line, ended } = event;
    if (movement === null && statement !== null && ofMovement.has(own)) {
      // the opening tag of a movement is lost: what belongs to it is kept together and flagged
      damage(line, `<${own}>${text}`);
      movement = begun('STMTTRN', line);
      (movement as Movement).isDamaged = true;
      depth = path.length;
    }
    const current = movement as Movement | null;
    if (current !== null) {
      addLeaf(current, [...path.slice(depth), own].join('/'), text);
      if (!ended) current.isDamaged = true;
    } else if (listed !== null) addLeaf(listed, own, text);
    else if (parent === 'STATUS') status.set(own, text);
    else if (parent === 'FI' && own === 'ORG') institution = text;
    else if (statement !== null) {
      const whole: Statement = statement;
      const key = statements.has(parent) ? own : `${parent}/${own}`;
      if (ofStatement.test(key) && !whole.leaves.has(key)) whole.leaves.set(key, text);
      if (!ended) whole.isDamaged = true;
    }
  }
  yield* conclude();
  const [first] = skipped.values();
  if (first !== undefined)
    say({ code: 'statement-part-unread', name, line: first, seen: [...skipped.keys()].join(', ') });
}

const isUnreadMessage = (own: string, parent: string): boolean =>
  (parent === 'OFX' && !readSets.test(own)) ||
  (/MSGSRSV\d$/.test(parent) && own !== 'SONRS' && !readResponses.test(own));

function statementOf({ line, leaves, isDamaged }: Statement, held: Held): ReadRecord {
  const of = (key: string): string => leaves.get(key) ?? '';
  const list = leaves.has('INVTRANLIST/DTSTART') ? 'INVTRANLIST' : 'BANKTRANLIST';
  const values = {
    ...held,
    from: dayOf(of(`${list}/DTSTART`)),
    to: dayOf(of(`${list}/DTEND`)),
    closing: amountOf(of('LEDGERBAL/BALAMT')),
    closingOn: dayOf(of('LEDGERBAL/DTASOF')),
    available: of('AVAILBAL/BALAMT'),
    availableOn: of('AVAILBAL/DTASOF'),
  };
  const flaw = isDamaged ? 'record-damaged' : values.closing === '' ? 'amount-missing' : null;
  return { sheet: 'statements', line, cells: cellsOf(statementColumns, values), flaw };
}

function accountOf({ line, leaves, isDamaged }: Movement): ReadRecord {
  const of = (key: string): string => leaves.get(key) ?? '';
  const values = {
    bank: of('BANKID') || of('BROKERID'),
    account: of('ACCTID'),
    branch: of('BRANCHID'),
    accountType: of('ACCTTYPE'),
    title: of('DESC'),
  };
  return { sheet: 'accounts', line, cells: cellsOf(accountColumns, values), flaw: isDamaged ? 'record-damaged' : null };
}
