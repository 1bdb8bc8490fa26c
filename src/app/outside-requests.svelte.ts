/** Requests this page made to other origins since it was opened, as the browser's own timeline counts them. */
export class OutsideRequests {
  count = $state(0);

  /** @returns how to stop counting */
  watch(origin: string): () => void {
    const observer = new PerformanceObserver((seen) => {
      this.count += seen.getEntries().filter(({ name }) => isOutside(name, origin)).length;
    });
    observer.observe({ type: 'resource', buffered: true });
    return () => observer.disconnect();
  }
}

/** Blobs and data are made by the page itself; what cannot be read as an address is counted, not excused. */
export function isOutside(address: string, origin: string): boolean {
  if (/^(blob|data):/.test(address)) return false;
  return !URL.canParse(address) || new URL(address).origin !== origin;
}
