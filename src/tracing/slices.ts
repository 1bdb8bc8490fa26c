/** Work told slice by slice, done without a stop. */
export function finished<Answer>(work: Generator<number, Answer, void>): Answer {
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
  }
}

/** One of several equal pieces of work: its fractions become those of the whole. */
export function* pieceOf<Answer>(
  work: Generator<number, Answer, void>,
  piece: number,
  pieces: number,
): Generator<number, Answer, void> {
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
    yield (piece + slice.value) / pieces;
  }
}
