import type { Database } from '#engine/database.ts';
import { anx } from '#interop/network/anx.ts';
import { linksCsv } from '#interop/network/csv.ts';
import { ftm } from '#interop/network/ftm.ts';
import { gexf } from '#interop/network/gexf.ts';
import { graphml } from '#interop/network/graphml.ts';
import { readNetwork } from '#interop/network/read-network.ts';

export const networkFormats = ['graphml', 'gexf', 'ftm', 'anx', 'csv'] as const;
export type NetworkFormat = (typeof networkFormats)[number];

const endings: Readonly<Record<NetworkFormat, readonly [ending: string, type: string]>> = {
  graphml: ['graphml', 'application/xml'],
  gexf: ['gexf', 'application/xml'],
  ftm: ['ftm.jsonl', 'application/x-ndjson'],
  anx: ['anx', 'application/xml'],
  csv: ['csv', 'text/csv'],
};

/** The network of the whole case, in a format of other tools. */
export async function networkFile(
  database: Database,
  format: NetworkFormat,
  {
    name,
    headings,
    signal,
  }: { readonly name: string; readonly headings: readonly string[]; readonly signal: AbortSignal },
): Promise<{ readonly ending: string; readonly type: string; readonly text: string }> {
  const ask = (sql: string) => database.rows(sql, signal);
  const network = await readNetwork(ask, name, 'EUR');
  const [ending, type] = endings[format];
  const text =
    format === 'graphml'
      ? graphml(network)
      : format === 'gexf'
        ? gexf(network)
        : format === 'anx'
          ? anx(network)
          : format === 'csv'
            ? linksCsv(network, headings)
            : await ftm(network, ask);
  return { ending, type, text };
}
