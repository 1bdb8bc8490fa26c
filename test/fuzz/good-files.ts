import * as arrow from 'apache-arrow';
import { ftmFile } from '../fixtures/formats/ftm/make.ts';
import { odsBooks } from '../fixtures/formats/ods/make.ts';
import { arrowOf, everyType, parquetOf } from '../fixtures/formats/parquet/make.ts';
import { written } from '../fixtures/formats/xls/make.ts';
import { archive } from '../fixtures/workbook/make.ts';
import { uglyWorkbooks } from '../fixtures/workbook/ugly.ts';
import { fixturesIn } from '../support/read-format.ts';
import type { Bytes, NamedBytes } from './mangle.ts';

/** Longest part taken of a text fixture: a mangled file shows in a few hundred lines what it would show in thousands. */
const MOST = 24 * 1024;
const isText = /\.(?:csv|jsonl)$/;

const statement = (rows: number, delimiter = ';'): string =>
  [
    'BANQUE D’ESSAI',
    'Compte : FR7630006000011234567890189',
    ['Date', 'Libellé', 'Débit', 'Crédit', 'Solde'].join(delimiter),
    ...Array.from({ length: rows }, (_, at) => {
      const amount = `${(at * 37) % 9_000},${String(at % 100).padStart(2, '0')}`;
      const label = at % 11 === 0 ? `"VIR ""RECU""\nDE MME ${at}"` : `CB MAGASIN ${at} LYON`;
      return [
        `${String((at % 28) + 1).padStart(2, '0')}/03/2024`,
        label,
        at % 3 ? amount : '',
        at % 3 ? '' : amount,
        '',
      ].join(delimiter);
    }),
    ['', 'TOTAL', '1 234,00', '', ''].join(delimiter),
  ].join('\r\n');

const grid: readonly (readonly (string | number)[])[] = [
  ['Date', 'Libellé', 'Montant', 'Compte', 'Devise'],
  ...Array.from({ length: 40 }, (_, at) => [
    `${String(13 + (at % 15)).padStart(2, '0')}/01/2024`,
    `Virement ${at}`,
    (at % 2 ? -1 : 1) * (at + 1) * 10.25,
    'FR7630006000011234567890189',
    'EUR',
  ]),
];

const columns = (): arrow.Table =>
  new arrow.Table(
    Object.fromEntries(
      grid[0]!.map((heading, at) => {
        const values = grid.slice(1).map((row) => row[at]);
        return [
          heading,
          at === 2
            ? arrow.vectorFromArray(values as number[], new arrow.Float64())
            : arrow.vectorFromArray(values as string[], new arrow.Utf8()),
        ];
      }),
    ),
  );

const own = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;

/** Every good file there is, one of each shape at least: those of the fixtures, and those that their makers make. */
export async function goodFiles(): Promise<readonly NamedBytes[]> {
  const fixtures = ['formats', 'text', 'amlsim', 'amlworld', 'seized'].flatMap((folder) =>
    fixturesIn(`test/fixtures/${folder}`)
      .filter(([path]) => !/\.(?:ts|md|json)$/.test(path))
      .map(([path, bytes]) => ({ path: `${folder}/${path}`, bytes: isText.test(path) ? bytes.slice(0, MOST) : bytes })),
  );
  const books = await Promise.all(
    Object.entries({ ...uglyWorkbooks, ...odsBooks }).map(async ([path, make]) => ({ path, bytes: await make() })),
  );
  const made = (['biff8', 'biff5', 'xlsb', 'ods', 'xlsx'] as const).map((kind) => ({
    path: `releve.${kind.startsWith('biff') ? 'xls' : kind}`,
    bytes: written(grid, kind),
  }));
  const tables = [
    { path: 'releve.parquet', bytes: parquetOf(columns()) },
    { path: 'types.parquet', bytes: parquetOf(everyType()) },
    { path: 'releve.arrow', bytes: arrowOf(columns(), 'file') },
    { path: 'releve.arrows', bytes: arrowOf(columns(), 'stream') },
    { path: 'entites.jsonl', bytes: ftmFile() },
  ];
  const texts = [
    { path: 'releve.csv', bytes: own(statement(120)) },
    { path: 'releve.tsv', bytes: own(statement(60, '\t').replaceAll('\r\n', '\n')) },
    { path: 'releve-virgule.csv', bytes: own(statement(30, '|').replaceAll('\r\n', '\n')) },
    {
      path: 'virements.csv',
      bytes: own(
        `date,type,amount,nameOrig,nameDest\n${Array.from({ length: 200 }, (_, at) => `2024-01-${String(1 + (at % 28)).padStart(2, '0')},TRANSFER,${at}.50,C${at},C${at * 3}\n`).join('')}`,
      ),
    },
  ];
  const all = [...fixtures, ...books, ...made, ...tables, ...texts].filter(({ bytes }) => bytes.length <= 200_000);
  const zip = archive({
    'mars/releve.csv': texts[0]!.bytes,
    'mars/releve.xlsx': made[4]!.bytes,
    'camt.xml': fixtures.find(({ path }) => path.endsWith('camt053.v2.xml'))?.bytes ?? own(''),
    'dedans.zip': archive({
      'releve.ofx': fixtures.find(({ path }) => path.endsWith('checking.ofx'))?.bytes ?? own(''),
    }),
  });
  return [...all, { path: 'envoi.zip', bytes: zip }];
}
