import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { randomFrom } from '#statistics/random.ts';
import { dollars } from '../fixtures/amlworld/read.ts';
import type { Transfers } from './baselines.ts';
import type { Pattern } from './score.ts';

/** A labelled set as the product sees it: a file without its labels, and the labels apart. */
export interface LabelledSet {
  readonly name: string;
  /** What was done to the public set, in a sentence. */
  readonly what: string;
  readonly path: string;
  readonly transfers: Transfers;
  readonly accounts: number;
  readonly patterns: readonly Pattern[];
  /** Accounts under suspicion in the set, where that is all it says. */
  readonly labelled?: ReadonlySet<string>;
}

interface Transfer {
  readonly when: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly pattern: string | null;
  readonly typology: string;
}

const packed = (path: string): readonly string[][] => {
  const bytes = readFileSync(path);
  const unzipped = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return unzipped
    .toString('utf8')
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
};

/** Writes transfers as the plainest of files: day or instant, payer, payee, amount. Whatever would give an answer away is left out. */
function written(name: string, what: string, transfers: readonly Transfer[]): LabelledSet {
  const path = join(mkdtempSync(join(tmpdir(), 'limier-scoreboard-')), `${name}.csv`);
  const head = transfers[0]?.when.includes('-') ? 'date' : 'step';
  writeFileSync(
    path,
    `${head},type,amount,nameOrig,nameDest\n${transfers.map(({ when, from, to, amount }) => `${when},TRANSFER,${amount},${from},${to}\n`).join('')}`,
  );
  const patterns = new Map<string, { typology: string; rows: Set<number>; accounts: Set<string> }>();
  transfers.forEach(({ pattern, typology, from, to }, at) => {
    if (pattern === null) return;
    const known = patterns.get(pattern) ?? { typology, rows: new Set(), accounts: new Set() };
    known.rows.add(at + 2);
    known.accounts.add(from).add(to);
    patterns.set(pattern, known);
  });
  return {
    name,
    what,
    path,
    accounts: new Set(transfers.flatMap(({ from, to }) => [from, to])).size,
    transfers: {
      lines: Int32Array.from(transfers, (_, at) => at + 2),
      from: transfers.map(({ from }) => from),
      to: transfers.map(({ to }) => to),
      cents: Float64Array.from(transfers, ({ amount }) => Math.round(Number(amount) * 100)),
    },
    // a pattern of two accounts has no shape to be found
    patterns: [...patterns]
      .map(([id, { typology, rows, accounts }]) => ({ id, typology, rows, accounts: accounts.size }))
      .filter(({ accounts }) => accounts >= 3),
  };
}

const money = (amount: number): string => Math.max(0.01, amount).toFixed(2);

function amlgentex(folder: string): LabelledSet {
  const models = new Map(
    packed(join(folder, 'alert_models.csv')).map(([, type = '', account = '']) => [account, type]),
  );
  const rows = packed(join(folder, 'tx_log.csv.gz')).filter(([, , , from, to]) => Number(from) >= 0 && Number(to) >= 0);
  const transfers = rows.map(
    ([step = '', , amount = '', from = '', to = '', , , , , , , , , , , isSar = '', pattern = '']): Transfer => ({
      when: step,
      from: `C${from}`,
      to: `C${to}`,
      amount: money(Number(amount)),
      pattern: isSar === '1' ? pattern : null,
      typology: models.get(from) ?? models.get(to) ?? 'unknown',
    }),
  );
  return written(
    'amlgentex',
    'as generated, labels, balances and the cash of accounts outside left out; days only',
    transfers,
  );
}

/** Days of the set that are used: what comes after them is mostly laundering, which would give it away. */
const LAST = '2022/09/11';
const BACKGROUND = 200_000;
const ACCOUNTS = 20_000;

function amlworld(folder: string): LabelledSet {
  const planted = packed(join(folder, 'hi-small-patterns.csv'))
    .filter(([when = '']) => when < LAST)
    .flatMap(
      ([when = '', fromBank, from, toBank, to, , , paid, currency = '', , , attempt, typology = '']): Transfer[] => {
        const rate = dollars[currency];
        if (rate === undefined) return [];
        return [
          {
            when: `${when.replaceAll('/', '-')}:00`,
            from: `${Number(fromBank)}x${from}`,
            to: `${Number(toBank)}x${to}`,
            amount: money(Number(paid) * rate),
            pattern: attempt ?? '',
            typology,
          },
        ];
      },
    );
  const random = randomFrom(20_260_422);
  const own = [...new Set(planted.flatMap(({ from, to }) => [from, to]))];
  const ordinary = (): string => {
    const account = Math.floor(random() ** 2 * ACCOUNTS);
    return `${account % 40}xB${account}`;
  };
  const any = (): string => (random() < 0.3 ? (own[Math.floor(random() * own.length)] as string) : ordinary());
  const background = Array.from({ length: BACKGROUND }, (): Transfer => {
    const minute = Math.floor(random() * 10 * 1440);
    const two = (value: number): string => String(value).padStart(2, '0');
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return {
      when: `2022-09-${two(1 + Math.floor(minute / 1440))} ${two(Math.floor((minute % 1440) / 60))}:${two(minute % 60)}:00`,
      from: any(),
      to: any(),
      amount: money(Math.exp(6.5 + 2 * normal)),
      pattern: null,
      typology: '',
    };
  }).filter(({ from, to }) => from !== to);
  const all = [...planted, ...background].sort((a, b) =>
    a.when < b.when ? -1 : a.when > b.when ? 1 : a.from < b.from ? -1 : 1,
  );
  return written(
    'amlworld',
    `HI-Small attempts of the first ten days, amounts in dollars at rates fitted on the set, in a background of ${BACKGROUND.toLocaleString('en')} transfers of our own making, a third of whose ends are the attempts’ accounts; payment format and bank left out`,
    all,
  );
}

function amlsim(folder: string, name: string): LabelledSet {
  const labelled = new Set(
    packed(join(folder, 'nodes.csv.gz')).flatMap(([node = '', isFraud]) => (isFraud === '1' ? [`C${node}`] : [])),
  );
  const transfers = packed(join(folder, 'transactions.csv.gz')).map(
    ([from = '', to = '', amount = '', time = '']): Transfer => ({
      when: String(Math.floor(Number(time))),
      from: `C${from}`,
      to: `C${to}`,
      amount: money(Number(amount)),
      pattern: null,
      typology: '',
    }),
  );
  const what =
    'sample output, days only; its labels are of accounts, so that no pattern can be hit whole: accounts are counted instead';
  return { ...written(name, what, transfers), labelled };
}

/** Every labelled set below a folder, one after another: each is large. What is missing is said. */
export function* labelledSets(data: string, told: (missing: string) => void): Generator<LabelledSet> {
  const at = (name: string): string | null => {
    const folder = join(data, name);
    if (data !== '' && existsSync(folder)) return folder;
    told(name);
    return null;
  };
  const world = at('amlworld');
  if (world) yield amlworld(world);
  const gentex = at('amlgentex');
  if (gentex) yield amlgentex(gentex);
  const sim = at('amlsim');
  for (const name of sim ? readdirSync(sim).sort() : [])
    if (sim && !name.includes('fanin200cycle')) yield amlsim(join(sim, name), `amlsim ${name}`);
}
