/** Pixels a pointer moves before a press becomes a stroke rather than a click. */
const SLACK = 6;

/** What follows a stroke, in pixels from the left edge of the element. */
export interface Stroke {
  readonly onmove: (from: number, to: number) => void;
  readonly onend: (from: number, to: number) => void;
}

/** Follows strokes of the main button across an element. A stroke is no click: what lies under it does not hear one. */
export function brushing({ onmove, onend }: Stroke): (element: HTMLElement) => () => void {
  return (element) => {
    let from: number | null = null;
    let isStroke = false;
    const at = (event: PointerEvent) => event.clientX - element.getBoundingClientRect().left;
    const press = (event: PointerEvent) => {
      isStroke = false;
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.pointerType === 'touch') return;
      from = at(event);
    };
    const move = (event: PointerEvent) => {
      if (from === null) return;
      if (!isStroke && Math.abs(at(event) - from) > SLACK) {
        isStroke = true;
        element.setPointerCapture(event.pointerId);
      }
      if (isStroke) onmove(from, at(event));
    };
    const release = (event: PointerEvent) => {
      if (from !== null && isStroke) onend(from, at(event));
      from = null;
    };
    const swallow = (event: MouseEvent) => {
      if (isStroke) event.stopPropagation();
      isStroke = false;
    };
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('pointerdown', press, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', release, { signal });
    element.addEventListener('pointercancel', () => (from = null), { signal });
    element.addEventListener('click', swallow, { signal, capture: true });
    return () => stop.abort();
  };
}
