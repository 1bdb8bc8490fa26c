/** A text as SQL writes it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('\0', '')}'`;

export const quotedOrNull = (text: string | null | undefined): string =>
  text === null || text === undefined ? 'cast(null as varchar)' : quoted(text);
