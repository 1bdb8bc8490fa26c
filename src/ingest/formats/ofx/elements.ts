/** What a reader of OFX meets: an aggregate begins or ends, or a leaf with its text. */
export type Event =
  | { readonly kind: 'open'; readonly name: string; readonly line: number }
  | { readonly kind: 'close'; readonly name: string; readonly line: number }
  | {
      readonly kind: 'leaf';
      readonly name: string;
      readonly line: number;
      readonly text: string;
      readonly ended: boolean;
    }
  /** The file ends inside these aggregates. */
  | { readonly kind: 'cut'; readonly line: number; readonly inside: readonly string[] }
  /** A closing tag that closes nothing, or closes over others that were left open. */
  | { readonly kind: 'torn'; readonly line: number; readonly name: string };

/** Aggregates by name, where the name decides: a file that is cut need not show their closing tags. */
const aggregate =
  /^(OFX|.*MSGSRSV\d|.*TRNRS|SONRS|.*STMTRS|STATUS|FI|.*ACCTFROM|.*ACCTTO|.*TRANLISTP?|STMTTRNP?|LEDGERBAL|AVAILBAL|CURRENCY|ORIGCURRENCY|PAYEE|ACCTINFORS|ACCTINFO|.*ACCTINFO|INVBANKTRAN|INVTRAN|SECID|INVBUY|INVSELL|BALLIST|BAL|SECLIST|SECINFO|INVPOSLIST|INVPOS)$/;

/** Leaves by name: an empty one without a closing tag must not swallow what follows. */
const leaf =
  /^(TRNTYPE|DTPOSTED|DTUSER|DTAVAIL|TRNAMT|FITID|CORRECTFITID|CORRECTACTION|SRVRTID|CHECKNUM|REFNUM|SIC|PAYEEID|NAME|MEMO|BANKID|BRANCHID|ACCTID|ACCTTYPE|ACCTKEY|BROKERID|CURDEF|CURSYM|CURRATE|BALAMT|DTASOF|DTSTART|DTEND|CODE|SEVERITY|MESSAGE|LANGUAGE|DTSERVER|ORG|FID|TRNUID)$/;

/** What a name says of its element, looked up once for each name. */
const told = new Map<string, 'aggregate' | 'leaf' | 'open'>();
function natureOf(name: string): 'aggregate' | 'leaf' | 'open' {
  const known = told.get(name);
  if (known !== undefined) return known;
  const nature = leaf.test(name) ? 'leaf' : aggregate.test(name) ? 'aggregate' : 'open';
  if (told.size < MOST_NAMES) told.set(name, nature);
  return nature;
}
const MOST_NAMES = 1000;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text of a leaf with its escapes resolved; one that is not of SGML's own stays as it is written. */
export const unescaped = (text: string): string =>
  text.replace(/&(#\d{1,6}|#x[\da-f]{1,6}|\w{2,4});/gi, (whole, inside: string) => {
    if (!inside.startsWith('#')) return named[inside.toLowerCase()] ?? whole;
    const hex = inside[1]?.toLowerCase() === 'x';
    const code = Number.parseInt(inside.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });

const tokens = /<!\[CDATA\[|<!--|<\?|<(\/?)([A-Za-z][A-Za-z0-9._]*)[^<>]*>/g;
/** What ends the sections that are no elements. One that is never ended is text. */
const sectionEnds: Readonly<Record<string, string>> = { '<![CDATA[': ']]>', '<!--': '-->', '<?': '?>' };
/** Deeper than any statement: a file that goes on opening is not read to its end. */
export const DEEPEST = 500;

/**
 * Reads OFX 1, whose leaves need no closing tag (OFX 1.6 §2.4), and any OFX 2 that is not well-formed XML. Aggregates are told from
 * leaves by their names, by their text, and by whether the file closes such a name anywhere.
 *
 * @param from  where the body begins
 */
export function* elementsOf(text: string, from: number): Generator<Event, void, undefined> {
  const closed = new Set(
    [...text.matchAll(/<\/([A-Za-z][A-Za-z0-9._]*)\s*>/g)].map((match) => (match[1] ?? '').toUpperCase()),
  );
  const stack: string[] = [];
  const lineAt = lineCounter(text);
  let waiting: { readonly name: string; readonly line: number; text: string } | null = null;
  let at = from;
  const isLeaf = (name: string, content: string): boolean =>
    content.trim() !== '' || natureOf(name) === 'leaf' || !(natureOf(name) === 'aggregate' || closed.has(name));
  function* settle(ended: boolean): Generator<Event, void, undefined> {
    if (waiting === null) return;
    const { name, line: began, text: content } = waiting;
    waiting = null;
    // a known aggregate with loose text inside it is torn, but still an aggregate
    if (isLeaf(name, content) && natureOf(name) !== 'aggregate')
      yield { kind: 'leaf', name, line: began, text: unescaped(content).trim(), ended };
    else {
      stack.push(name);
      yield { kind: 'open', name, line: began };
      if (content.trim() !== '') yield { kind: 'torn', line: began, name: content.trim() };
    }
  }
  const endless = new Set<string>();
  const token = new RegExp(tokens);
  token.lastIndex = from;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (waiting !== null) waiting.text += text.slice(at, match.index);
    at = token.lastIndex;
    const name = (match[2] ?? '').toUpperCase();
    if (name === '') {
      const end = endless.has(match[0]) ? -1 : text.indexOf(sectionEnds[match[0]] ?? '', at);
      if (end < 0) endless.add(match[0]);
      else {
        if (match[0] === '<![CDATA[' && waiting !== null) waiting.text += text.slice(at, end).replaceAll('&', '&amp;');
        at = end + (sectionEnds[match[0]] ?? '').length;
        token.lastIndex = at;
      }
      continue;
    }
    const began = lineAt(match.index);
    if (match[1] === '') {
      yield* settle(true);
      if (stack.length > DEEPEST) break;
      waiting = { name, line: began, text: '' };
      continue;
    }
    const own: { readonly name: string; readonly line: number; text: string } | null = waiting;
    if (own !== null && own.name === name && natureOf(name) !== 'aggregate') {
      waiting = null;
      yield { kind: 'leaf', name, line: own.line, text: unescaped(own.text).trim(), ended: true };
      continue;
    }
    yield* settle(true);
    const depth = stack.lastIndexOf(name);
    if (depth < 0) {
      if (natureOf(name) !== 'leaf') yield { kind: 'torn', line: began, name };
      continue;
    }
    while (stack.length > depth) {
      const inner = stack.pop() ?? '';
      if (stack.length > depth) yield { kind: 'torn', line: began, name: inner };
      yield { kind: 'close', name: inner, line: began };
    }
  }
  if (waiting !== null) waiting.text += text.slice(at);
  yield* settle(false);
  if (stack.length > 0) yield { kind: 'cut', line: lineAt(text.length), inside: stack };
}

/** Line on which a place of the text is; asked for places one behind the other. */
function lineCounter(text: string): (at: number) => number {
  const ends = /\r\n|\n|\r/g;
  let line = 1;
  let next = ends.exec(text);
  return (at) => {
    while (next !== null && next.index < at) {
      line += 1;
      next = ends.exec(text);
    }
    return line;
  };
}
