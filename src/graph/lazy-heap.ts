export interface Ranked {
  readonly item: number;
  readonly priority: number;
}

/** A queue from the smallest priority up, of equals the smallest item. An item may be pushed again: the reader drops what is out of date. */
export interface LazyHeap {
  push(item: number, priority: number): void;
  pop(): Ranked | null;
}

/** Cost: O(log n) a push and a pop, 16 bytes an entry. */
export function lazyHeap(): LazyHeap {
  const heap: Ranked[] = [];
  const isBefore = (one: Ranked, other: Ranked): boolean =>
    one.priority < other.priority || (one.priority === other.priority && one.item < other.item);
  return {
    push(item, priority) {
      const entry = { item, priority };
      let place = heap.length;
      heap.push(entry);
      while (place > 0) {
        const above = (place - 1) >>> 1;
        const parent = heap[above];
        if (!parent || !isBefore(entry, parent)) break;
        heap[place] = parent;
        place = above;
      }
      heap[place] = entry;
    },
    pop() {
      const [top] = heap;
      const entry = heap.pop();
      if (!top || !entry) return null;
      if (heap.length === 0) return top;
      let place = 0;
      for (;;) {
        let below = 2 * place + 1;
        const [left, right] = [heap[below], heap[below + 1]];
        if (left && right && isBefore(right, left)) below++;
        const child = heap[below];
        if (!child || !isBefore(child, entry)) break;
        heap[place] = child;
        place = below;
      }
      heap[place] = entry;
      return top;
    },
  };
}
