/** Whether this browser keeps the app's own files, so that it opens with the network cut. */
export type CopyState = 'none' | 'kept';

/** The copy of the app that the browser keeps: its program and its demo, never a file of the case. */
export class OwnCopy {
  state = $state<CopyState>('none');

  /**
   * Asks the browser to keep the copy. Private windows and strict settings refuse: the app then works as long as it is open.
   *
   * @param address  of the service worker, on the app's own origin
   */
  async keep(address: string, type: WorkerType): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    void navigator.serviceWorker.ready.then(() => {
      this.state = 'kept';
    });
    try {
      await navigator.serviceWorker.register(address, { type });
    } catch (cause) {
      if (!(cause instanceof DOMException) && !(cause instanceof TypeError)) throw cause;
    }
  }
}
