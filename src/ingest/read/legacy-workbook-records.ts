type Compound = Pick<typeof import('@e965/xlsx'), 'CFB'>;

const beginning = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const end = 0x000a;

/**
 * Whether the stream of an XLS is there to its last byte and its records lead from one to the next down to the end of the last sheet. A book
 * cut short has no other mark of it: the library would give the rows that are left. Source: MS-XLS 2.1.4 and MS-CFB 2.6.
 *
 * @throws Error of the library when the container itself cannot be read
 */
export function isWholeBook({ CFB }: Compound, bytes: Uint8Array): boolean {
  const container = CFB.read(bytes, { type: 'array' });
  const stream = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
  if (stream === null || stream === undefined) return false;
  const content = Uint8Array.from(stream.content as ArrayLike<number>);
  if (content.length < stream.size) return false;
  const view = new DataView(content.buffer);
  let depth = 0;
  let sheets = 0;
  let at = 0;
  while (at + 4 <= content.length) {
    const type = view.getUint16(at, true);
    if (depth === 0 && !beginning.has(type)) break;
    if (beginning.has(type)) depth += 1;
    if (type === end) depth -= 1;
    if (type === end && depth === 0) sheets += 1;
    at += 4 + view.getUint16(at + 2, true);
    if (at > content.length) return false;
  }
  return depth === 0 && sheets > 0;
}
