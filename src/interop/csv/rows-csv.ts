/** One cell of a CSV file with semicolons. A text that a spreadsheet would take for a formula is led by an apostrophe, numbers excepted. */
export function csvCell(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d[\d\s.,]*$/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Rows as a CSV file that a spreadsheet opens as it is: UTF-8 with its mark, semicolons, ends of line of two signs. */
export const rowsCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
