import { SaxesParser } from 'saxes';
import { ProblemError } from '#domain/problem.ts';
import type { XmlElement } from './element.ts';
import { xmlText } from './encoding.ts';

/** Cuts records out of an XML file while it is read. Elements reach it closed, the inner ones first. */
export interface RecordCutter<Item> {
  /** What it gives to the caller goes to `give`; false leaves the element out of its parent, so that the memory stays free. */
  closed(element: XmlElement, parent: XmlElement | undefined, give: (item: Item) => void): boolean;
}

export interface XmlLimits {
  /** Elements inside one another. */
  readonly depth: number;
  /** Characters of one text, attribute, comment or instruction. */
  readonly text: number;
  /** Elements held at once: those of the record being read. */
  readonly held: number;
}

/** A bank message is 20 deep and its record a hundred elements; a batch of 50,000 payments is 2 million elements. */
export const xmlLimits: XmlLimits = { depth: 64, text: 1024 * 1024, held: 4_000_000 };

const pieceLength = 64 * 1024;

/** An element that is still open. */
interface OpenElement extends XmlElement {
  text: string;
  children: XmlElement[];
}

/** Shared by the leaves, which are most of a file. */
const noChildren: XmlElement[] = [];

/**
 * What a cutter finds in an XML file, in the order of the file. Never holds more than one record.
 *
 * @throws ProblemError `xml-damaged` when the file is not well formed, is cut off, or passes a limit; `xml-entities` on a document
 * type, which is the only way to declare entities; `cancelled`
 */
export async function* xmlRecords<Item>(
  blob: Blob,
  name: string,
  cutter: RecordCutter<Item>,
  signal?: AbortSignal,
  limits: XmlLimits = xmlLimits,
): AsyncGenerator<readonly Item[], void, undefined> {
  let items: Item[] = [];
  const reading = new Reading(name, cutter, limits, (item) => items.push(item));
  for await (const text of xmlText(blob, name, signal)) {
    for (let from = 0; from < text.length; from += pieceLength) reading.feed(text.slice(from, from + pieceLength));
    if (items.length > 0) yield items;
    items = [];
  }
  reading.finish();
  if (items.length > 0) yield items;
}

class Reading<Item> {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #open: OpenElement[] = [];
  #line = 1;
  #held = 0;
  #fed = 0;
  #fedAtEvent = 0;
  #typeBegun = false;

  constructor(
    readonly fileName: string,
    readonly cutter: RecordCutter<Item>,
    readonly limits: XmlLimits,
    readonly give: (item: Item) => void,
  ) {
    const parser = this.#parser;
    parser.on('error', (error) => {
      throw this.#damaged(error.message.includes('entity') ? `${this.#where()} &…;` : undefined);
    });
    parser.on('doctype', () => {
      throw this.#entities();
    });
    parser.on('opentagstart', () => {
      this.#line = parser.line;
    });
    parser.on('opentag', ({ name, attributes }) => this.#enter(name, attributes));
    parser.on('text', (text) => this.#say(text));
    parser.on('cdata', (text) => this.#say(text));
    parser.on('comment', () => this.#happened());
    parser.on('processinginstruction', () => this.#happened());
    parser.on('closetag', () => this.#leave());
  }

  feed(piece: string): void {
    const text = this.#fed === 0 ? piece.trimStart() : piece;
    // blank lines above the declaration are an error for XML and harmless here; they still count as lines
    if (this.#fed === 0) this.#parser.line += piece.slice(0, piece.length - text.length).split('\n').length - 1;
    this.#fed += text.length;
    const inProlog = this.#held === 0;
    this.#parser.write(text);
    this.#typeBegun ||= inProlog && text.includes('<!DOCTYPE');
    if (this.#fed - this.#fedAtEvent <= this.limits.text + pieceLength) return;
    if (this.#typeBegun && this.#held === 0) throw this.#entities();
    throw this.#damaged(`${this.#where()} > ${this.limits.text}`);
  }

  finish(): void {
    this.#parser.close();
  }

  #enter(name: string, attributes: Record<string, string>): void {
    this.#happened();
    this.#held += 1;
    if (this.#open.length >= this.limits.depth) throw this.#damaged(`${this.#where()} > ${this.limits.depth}`);
    if (this.#held > this.limits.held) throw this.#damaged(`${this.#where()} > ${this.limits.held}`);
    const element = { name: localName(name), line: this.#line, attributes, text: '', children: noChildren };
    this.#open.push(element);
  }

  #say(text: string): void {
    this.#happened();
    const element = this.#open.at(-1);
    // what stands between elements is mostly line ends
    if (element === undefined || (element.text === '' && !/\S/.test(text))) return;
    element.text += text;
    if (element.text.length > this.limits.text) throw this.#damaged(`${this.#where()} > ${this.limits.text}`);
  }

  #leave(): void {
    this.#happened();
    const element = this.#open.pop();
    if (element === undefined) return;
    element.text = element.text.trim();
    const parent = this.#open.at(-1);
    if (!this.cutter.closed(element, parent, this.give)) this.#held -= sizeOf(element);
    else if (parent?.children === noChildren) parent.children = [element];
    else parent?.children.push(element);
  }

  #happened(): void {
    this.#fedAtEvent = this.#fed;
  }

  #where(): string {
    return this.#open
      .slice(-2)
      .map(({ name }) => `<${name}>`)
      .join('');
  }

  #damaged(seen = this.#where() || 'XML'): ProblemError {
    return new ProblemError({ code: 'xml-damaged', name: this.fileName, line: this.#parser.line, seen });
  }

  #entities(): ProblemError {
    return new ProblemError({ code: 'xml-entities', name: this.fileName, line: this.#parser.line });
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function sizeOf(element: XmlElement): number {
  return element.children.reduce((size, one) => size + sizeOf(one), 1);
}
