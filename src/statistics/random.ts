/** Numbers in [0, 1) that look drawn by chance and are always the same for one seed: simulations can be recomputed by anybody. */
export type Random = () => number;

/**
 * @param seed  any whole number
 * Source: sfc32 of the PractRand test suite (Doty-Humphrey), 128 bits of state; the first twelve numbers are thrown away.
 */
export function randomFrom(seed: number): Random {
  let a = 0x9e3779b9 | 0;
  let b = 0x243f6a88 | 0;
  let c = seed | 0;
  let counter = Math.floor(seed / 2 ** 32) | 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let drawn = 0; drawn < 12; drawn += 1) next();
  return next;
}
