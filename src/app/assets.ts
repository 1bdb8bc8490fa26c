import type { Outline } from '#places/outline.ts';
import { ProblemError } from '#domain/problem.ts';
import type { IntakeFile } from '#ingest/proposal.ts';

/** The demo case as `static/demo/case.json` lists it. */
export interface DemoCase {
  readonly name: string;
  readonly files: readonly IntakeFile[];
}

interface DemoList {
  readonly name: string;
  readonly files: readonly (string | { readonly path: string })[];
}

/** Reads one of the product's own files. The only place that fetches, and only from the page's own origin. */
async function ownFile(path: string, signal: AbortSignal): Promise<Blob> {
  try {
    const reply = await fetch(path, { signal });
    if (!reply.ok) throw new ProblemError({ code: 'file-unreadable', name: path });
    return await reply.blob();
  } catch (cause) {
    if (signal.aborted) throw new ProblemError({ code: 'cancelled' });
    if (cause instanceof TypeError) throw new ProblemError({ code: 'file-unreadable', name: path });
    throw cause;
  }
}

/** Fetches the demo case's files, to be read exactly as a user's own. @throws ProblemError `file-unreadable`, `cancelled` */
export async function demoCase(
  base: string,
  signal: AbortSignal,
  told: (done: number, of: number) => void,
): Promise<DemoCase> {
  const list = JSON.parse(await (await ownFile(`${base}/demo/case.json`, signal)).text()) as DemoList;
  const paths = list.files.map((file) => (typeof file === 'string' ? file : file.path));
  let done = 0;
  const files = await Promise.all(
    paths.map(async (path) => {
      const blob = await ownFile(`${base}/demo/${path.split('/').map(encodeURIComponent).join('/')}`, signal);
      told((done += 1), paths.length);
      return { path, blob };
    }),
  );
  return { name: list.name, files };
}

/** The packed reference rates of the euro, as bytes. @throws ProblemError `file-unreadable`, `cancelled` */
export async function packedRates(base: string, signal: AbortSignal): Promise<Uint8Array> {
  return new Uint8Array(await (await ownFile(`${base}/rates/ecb.bin`, signal)).arrayBuffer());
}

/** The packed list of communes, as bytes. @throws ProblemError `file-unreadable`, `cancelled` */
export async function packedCommunes(base: string, signal: AbortSignal): Promise<Uint8Array> {
  return new Uint8Array(await (await ownFile(`${base}/places/communes.bin`, signal)).arrayBuffer());
}

/** Outlines of the departments. @throws ProblemError `file-unreadable`, `cancelled` */
export async function departmentOutlines(base: string, signal: AbortSignal): Promise<readonly Outline[]> {
  return JSON.parse(await (await ownFile(`${base}/places/departements.json`, signal)).text()) as readonly Outline[];
}

/** The built page of the snapshot viewer, to receive data. @throws ProblemError `file-unreadable`, `cancelled` */
export async function viewerPage(base: string, signal: AbortSignal): Promise<string> {
  return (await ownFile(`${base}/viewer.html`, signal)).text();
}
