/** What an information field, `:86:`, says of its entry. */
export interface Details {
  /** German business transaction code, or empty. */
  readonly business: string;
  readonly label: string;
  readonly name: string;
  readonly account: string;
}

/** Widths at which banks wrap a field: a line as long as this goes on in the next, a shorter one ends a word. */
const WIDTHS = [65, 64] as const;
/** Length of one subfield of purpose; one as long as this goes on in the next. */
const SUBFIELD = 27;

/** A field has six lines; ten times as much is no field of a statement and is not taken apart. */
const LONGEST = 10 * 6 * 65;

const structured = /^\s*(\d{3})([?>~!<^$@#+%&*|:;])(?=\d\d)/;

/** Reads the fields that stand under one entry: usually one, sometimes a line each. */
export function detailsOf(fields: readonly (readonly string[])[]): Details {
  const read = fields.map(oneOf);
  const first = (key: 'business' | 'name' | 'account'): string => read.find((one) => one[key] !== '')?.[key] ?? '';
  return {
    business: first('business'),
    label: joined(read.map(({ label }) => label)),
    name: first('name'),
    account: first('account'),
  };
}

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');

function oneOf(lines: readonly string[]): Details {
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.reduce((length, line) => length + line.length, 0) > LONGEST) return { ...nobody, label: filled.join(' ') };
  const code = structured.exec(filled[0] ?? '');
  if (code !== null) return inSubfields(filled, code[1] ?? '', code[2] ?? '');
  const text = unwrapped(filled, null);
  return text.trimStart().startsWith('/') ? inSlashes(text) : { ...nobody, label: text.trim() };
}

const nobody: Details = { business: '', label: '', name: '', account: '' };

/** Lines put together: wrapped ones without a gap, others with a space; none before a subfield. */
function unwrapped(lines: readonly string[], mark: string | null): string {
  const [wide, narrow] = WIDTHS;
  const width = lines.some((line) => line.length >= wide) ? wide : narrow;
  return lines.reduce((text, line, at) => {
    if (at === 0) return line;
    const isSubfield = mark !== null && line.startsWith(mark) && /^\d\d/.test(line.slice(1));
    const goesOn = isSubfield || (lines[at - 1] ?? '').length >= width;
    return text + (goesOn ? '' : ' ') + line;
  }, '');
}

const purposes = /^(2\d|6[0-3])$/;
const known = /^(00|10|11|2\d|3[0-4]|38|6\d|7[01])$/;

/** `166?00GUTSCHRIFT?20…?32Name`: subfields of two digits after a mark of the bank's choice. */
function inSubfields(lines: readonly string[], business: string, mark: string): Details {
  const text = unwrapped(lines, mark).trimStart().slice(3);
  const subfields: { readonly key: string; text: string }[] = [];
  for (const part of text.split(mark).slice(1)) {
    const key = part.slice(0, 2);
    const last = subfields.at(-1);
    if (known.test(key)) subfields.push({ key, text: part.slice(2) });
    else if (last !== undefined) last.text += mark + part;
    else subfields.push({ key: '20', text: part });
  }
  const of = (...keys: readonly string[]): string =>
    subfields
      .filter(({ key }) => keys.includes(key))
      .map((one) => one.text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  const purpose = subfields
    .filter(({ key }) => purposes.test(key))
    .map((one) => (one.text.length >= SUBFIELD ? one.text : `${one.text} `))
    .join('');
  return {
    business,
    label: joined([of('00'), purpose.replace(/\s+/g, ' ').trim(), of('70', '71')]),
    name: of('32', '33'),
    account: of('38') || of('31'),
  };
}

const tags =
  /\/(TRTP|CSID|MARF|EREF|PREF|IREF|RTRN|BENM|ORDP|CNTP|REMI|IBAN|BIC|NAME|ISDT|SVCL|PURP|ULTC|ULTD|ADDR|USTD|STRD)\//g;

/** `/EREF/…/BENM//NAME/…/REMI/…`: the tags of Dutch banks. A text with none of them is taken whole. */
function inSlashes(text: string): Details {
  const found = [...text.matchAll(tags)];
  if (found.length === 0) return { ...nobody, label: text.trim() };
  const values = new Map<string, string>();
  found.forEach((match, at) => {
    const value = text.slice(match.index + match[0].length, found[at + 1]?.index ?? text.length);
    const key = match[1] ?? '';
    const plain = value.replace(/^\/+|\/+$/g, '').trim();
    if (plain !== '' && !values.has(key)) values.set(key, plain);
  });
  const [account = '', , name = ''] = (values.get('CNTP') ?? '').split('/');
  const purpose = values.get('USTD') ?? values.get('REMI') ?? values.get('STRD');
  return {
    ...nobody,
    label: purpose === undefined ? text.trim() : joined([values.get('TRTP') ?? '', purpose]),
    name: values.get('NAME') ?? name,
    account: values.get('IBAN') ?? account,
  };
}
