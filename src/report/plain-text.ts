/** Longest text of one cell of a table; what is longer is cut, and says so. */
export const LONGEST_CELL = 600;

const FORBIDDEN_IN_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
const TURNS_DIRECTION = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/** A text as a document may hold it: no character that XML forbids, none that turns the direction of its neighbours. */
export const plainText = (text: string): string =>
  text.replaceAll(/\r\n?/gu, '\n').replace(FORBIDDEN_IN_XML, '\ufffd').replace(TURNS_DIRECTION, '');

/** A text for one cell: one line, cut where it is too long, with the number of characters left out. */
export function cellLine(text: string): string {
  const line = plainText(text.slice(0, LONGEST_CELL * 4))
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= LONGEST_CELL && text.length <= LONGEST_CELL * 4) return line;
  const kept = line.slice(0, LONGEST_CELL).replace(/[\ud800-\udbff]$/u, '');
  return `${kept} […${text.length - kept.length}]`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text between tags or in an attribute of HTML and XML. */
export const escaped = (text: string): string => plainText(text).replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
