import * as Comlink from 'comlink';
import type { Reply, Wire } from '#engine/wire.ts';

/** Bytes are handed over, not copied: the sender's array is empty afterwards. */
const handOver = (reply: Reply): Reply =>
  reply.ok && reply.value instanceof Uint8Array ? Comlink.transfer(reply, [reply.value.buffer]) : reply;

/** A wire whose large replies are transferred. */
export const transferring = (wire: Wire): Wire => ({
  ask: async (id, kind, input, progress) => handOver(await wire.ask(id, kind, input, progress)),
  cancel: (id) => wire.cancel(id),
  close: () => wire.close(),
});
