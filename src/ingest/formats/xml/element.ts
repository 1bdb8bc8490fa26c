/** An element of a record: its name without prefix, its own text, and the elements inside it. */
export interface XmlElement {
  readonly name: string;
  /** Line on which its tag begins, from 1. */
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: XmlElement[];
}

/** Value of one leaf of a record, with the way to it: `Amt`, `Amt/@Ccy`, `RmtInf/Strd[2]/AddtlRmtInf`. */
export interface Leaf {
  readonly path: string;
  /** The same without the ordinals of repeated elements. */
  readonly kind: string;
  readonly value: string;
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name);

/** Elements at a path below one, in the order of the file. */
export function elementsAt(element: XmlElement | undefined, path: string): readonly XmlElement[] {
  if (element === undefined) return [];
  let found: readonly XmlElement[] = [element];
  for (const name of path.split('/'))
    found = found.flatMap(({ children }) => children.filter((one) => one.name === name));
  return found;
}

/** Text at the first of these paths that has one; `Amt/@Ccy` asks for an attribute. Empty where there is none. */
export function textAt(element: XmlElement | undefined, ...paths: readonly string[]): string {
  for (const path of paths) for (const text of textsAt(element, path)) return text;
  return '';
}

/** Every text at a path, in the order of the file, empty ones left out. */
export function textsAt(element: XmlElement | undefined, path: string): readonly string[] {
  const at = path.indexOf('/@');
  const texts =
    at < 0
      ? elementsAt(element, path).map(({ text }) => text)
      : elementsAt(element, path.slice(0, at)).map(({ attributes }) => attributes[path.slice(at + 2)] ?? '');
  return texts.filter((text) => text !== '');
}

/** Whatever an element holds, leaf by leaf. Namespace declarations and hints for a validator are no data. */
export function leavesOf(element: XmlElement, before = '', kindBefore = ''): readonly Leaf[] {
  const leaves: Leaf[] = [];
  gather(element, before, kindBefore, leaves);
  return leaves;
}

function gather(element: XmlElement, path: string, kind: string, leaves: Leaf[]): void {
  const seen = new Map<string, number>();
  for (const one of element.children) {
    const ordinal = (seen.get(one.name) ?? 0) + 1;
    seen.set(one.name, ordinal);
    const onePath = `${path}${one.name}${ordinal > 1 ? `[${ordinal}]` : ''}`;
    const oneKind = kind + one.name;
    if (one.text !== '') leaves.push({ path: onePath, kind: oneKind, value: one.text });
    for (const [name, value] of Object.entries(one.attributes))
      if (value !== '' && !/^(xmlns|xsi)(:|$)/.test(name))
        leaves.push({ path: `${onePath}/@${name}`, kind: `${oneKind}/@${name}`, value });
    gather(one, `${onePath}/`, `${oneKind}/`, leaves);
  }
}

/** Of the leaves without a column of their own, this many characters are shown; the rest is in the file. */
const longestRest = 8_000;

/** Leaves that have no column of their own, one a line as `path: value`: the last cell of a row. */
export function restOf(leaves: readonly Leaf[], shown: ReadonlySet<string>): string {
  const lines = leaves.filter(({ kind }) => !shown.has(kind)).map(({ path, value }) => `${path}: ${value}`);
  const text = lines.join('\n');
  return text.length <= longestRest ? text : `${text.slice(0, longestRest)}…`;
}
