/**
 * The same plain value with every half of a broken pair of UTF-16 units replaced by U+FFFD, as decoders do: such a half has no
 * UTF-8 form, and a workbook may hold one as a character reference.
 */
export function wellFormed<Value>(value: Value): Value {
  return mend(value) as Value;
}

function mend(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd');
  if (Array.isArray(value)) return value.map(mend);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [mend(name), mend(member)]));
}
