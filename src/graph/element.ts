/**
 * Elements of typed arrays, read inside their bounds. Outside is a programmer's error and throws, where a bare index would
 * answer undefined and turn a sum into NaN in silence. One function for each kind of array: a shared one is slower in hot loops.
 */
export function integerAt(array: Uint32Array, index: number): number {
  const value = array[index];
  if (value === undefined) throw new RangeError(`index ${index} of ${array.length}`);
  return value;
}

export function numberAt(array: Float64Array, index: number): number {
  const value = array[index];
  if (value === undefined) throw new RangeError(`index ${index} of ${array.length}`);
  return value;
}

export function flagAt(array: Uint8Array, index: number): number {
  const value = array[index];
  if (value === undefined) throw new RangeError(`index ${index} of ${array.length}`);
  return value;
}
