const waiting: (() => void)[] = [];
let isDue = false;

function next(): void {
  isDue = waiting.length > 0;
  if (!isDue) return;
  setTimeout(() => {
    try {
      waiting.shift()?.();
    } finally {
      next();
    }
  });
}

/**
 * Does work that would together hold the page's thread one piece a task, in the order in which it was asked for: the reader's own
 * gestures are answered between two pieces.
 *
 * @returns takes the work back, as long as it has not begun
 */
export function inTurn(work: () => void): () => void {
  waiting.push(work);
  if (!isDue) next();
  return () => {
    const at = waiting.indexOf(work);
    if (at >= 0) waiting.splice(at, 1);
  };
}
