/** An element of a record: its name without prefix, its own text, and the elements inside it. */
export interface XmlElement {
  readonly name: string;
  /** Line on which its tag begins, from 1. */
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name);

export const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element === undefined ? [] : element.children.filter((one) => one.name === name);

/** Value of one leaf of a record, with the way to it: `Amt`, `Amt/@Ccy`, `RmtInf/Strd[2]/AddtlRmtInf`. */
export interface Leaf {
  readonly path: string;
  /** The same without the ordinals of repeated elements. */
  readonly kind: string;
  readonly value: string;
}

/** Of the leaves without a column of their own, this many characters are shown; the rest is in the file. */
const longestRest = 8_000;

/** Whatever an element holds, leaf by leaf. Namespace declarations and hints for a validator are no data. */
export class Leaves {
  readonly #all: Leaf[] = [];
  readonly #byKind = new Map<string, string[]>();

  /** @param isLeft elements that are not looked into, by their names */
  constructor(element: XmlElement | undefined, isLeft: (name: string) => boolean = () => false) {
    if (element !== undefined) this.#gather(element, '', '', isLeft);
  }

  /** Text at the first of these paths that has one; `Amt/@Ccy` asks for an attribute. Empty where there is none. */
  text(...paths: readonly string[]): string {
    for (const path of paths) {
      const found = this.#byKind.get(path);
      if (found !== undefined) return found[0] ?? '';
    }
    return '';
  }

  /** Every text at a path, in the order of the file. */
  texts(path: string): readonly string[] {
    return this.#byKind.get(path) ?? [];
  }

  joined(paths: readonly string[]): string {
    let text = '';
    for (const path of paths)
      for (const one of this.#byKind.get(path) ?? []) text = text === '' ? one : `${text} | ${one}`;
    return text;
  }

  /** Leaves that have no column of their own, one a line as `path: value`: the last cell of a row. */
  rest(shown: ReadonlySet<string>, before = ''): string {
    let text = '';
    for (const { path, kind, value } of this.#all) {
      if (shown.has(kind)) continue;
      if (text.length > longestRest) return `${text}\n…`;
      text += `${text === '' ? '' : '\n'}${before}${path}: ${value.slice(0, longestRest)}`;
    }
    return text;
  }

  #gather(element: XmlElement, path: string, kind: string, isLeft: (name: string) => boolean): void {
    const { children } = element;
    const seen = children.length > 1 ? new Map<string, number>() : null;
    for (const one of children) {
      if (isLeft(one.name)) continue;
      const ordinal = (seen?.get(one.name) ?? 0) + 1;
      seen?.set(one.name, ordinal);
      const onePath = ordinal > 1 ? `${path}${one.name}[${ordinal}]` : path + one.name;
      const oneKind = kind + one.name;
      if (one.text !== '') this.#add(onePath, oneKind, one.text);
      for (const name in one.attributes) {
        const value = one.attributes[name] ?? '';
        if (value !== '' && !/^(xmlns|xsi)(:|$)/.test(name))
          this.#add(`${onePath}/@${name}`, `${oneKind}/@${name}`, value);
      }
      if (one.children.length > 0) this.#gather(one, `${onePath}/`, `${oneKind}/`, isLeft);
    }
  }

  #add(path: string, kind: string, value: string): void {
    this.#all.push({ path, kind, value });
    const known = this.#byKind.get(kind);
    if (known === undefined) this.#byKind.set(kind, [value]);
    else known.push(value);
  }
}
