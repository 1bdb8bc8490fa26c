/** A text as SQL writes it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('\0', '')}'`;

export const quotedOrNull = (text: string | null | undefined): string =>
  text === null || text === undefined ? 'cast(null as varchar)' : quoted(text);

/** Cents as a decimal of the ledger. */
export const decimalOf = (cents: number): string =>
  `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
