import type { Movement } from './journal.ts';

/** Where a movement is printed: `row` as a spreadsheet shows it. */
export interface Place {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
}

export interface DemoFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a bank delivers: files, and the place of each movement in them. */
export interface Delivery {
  readonly files: readonly DemoFile[];
  readonly places: ReadonlyMap<Movement, Place>;
}

/** Windows-1252 bytes. @throws RangeError on a sign the code page lacks */
export function windows1252(text: string): Uint8Array {
  const high: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, '–': 0x96, œ: 0x9c, Œ: 0x8c };
  return Uint8Array.from([...text], (sign) => {
    const code = high[sign] ?? sign.charCodeAt(0);
    if (code > 255) throw new RangeError(`"${sign}" is not in windows-1252`);
    return code;
  });
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A text file written record by record, which knows the row a spreadsheet will show for each. */
export class TextFile {
  private text = '';
  private rows = 0;
  readonly places = new Map<Movement, Place>();
  constructor(
    readonly name: string,
    private readonly lineEnd: '\r\n' | '\n',
  ) {}

  /** One record: quoted line breaks inside it do not start a new row. */
  record(text: string, movement?: Movement): void {
    this.text += text + this.lineEnd;
    this.rows += 1;
    if (movement) this.places.set(movement, { file: this.name, sheet: null, row: this.rows });
  }

  written(encode: (text: string) => Uint8Array): DemoFile {
    return { name: this.name, bytes: encode(this.text) };
  }
}

export const together = (deliveries: readonly Delivery[]): Delivery => ({
  files: deliveries.flatMap(({ files }) => files),
  places: new Map(deliveries.flatMap(({ places }) => [...places])),
});
