const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A name from a file as a drawing may hold it: one line, without control characters, kept from turning the direction of its
 * neighbours, no longer than `most` characters as a reader counts them, and free of the `{style|text}` marks that ECharts reads.
 */
export function inert(name: string, most = 60): string {
  const line = name
    .slice(0, most * 16)
    .replace(/[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...segments.segment(line)];
  const cut =
    letters.length > most
      ? `${letters
          .slice(0, most - 1)
          .map(({ segment }) => segment)
          .join('')
          .trimEnd()}…`
      : line;
  return `\u2068${cut.replaceAll('{', '{\u2060')}\u2069`;
}
