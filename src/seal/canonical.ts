/**
 * The one text of a JSON value, for digests: no spaces, keys in the order of their UTF-16 units, numbers as ECMAScript writes them.
 * A property that is undefined is left out, as `JSON.stringify` does.
 *
 * @throws RangeError on a number JSON cannot write, on a text with a lone surrogate, and on anything that is no JSON value
 * Source: RFC 8785, JSON Canonicalization Scheme.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`${value} has no JSON form`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') throw new RangeError(`a ${typeof value} has no JSON form`);
  const members: string[] = [];
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, member] of sorted) {
    if (member !== undefined) members.push(`${quoted(key)}:${canonical(member)}`);
  }
  return `{${members.join(',')}}`;
}

function quoted(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new RangeError('a lone surrogate has no UTF-8 form');
  return JSON.stringify(text);
}
