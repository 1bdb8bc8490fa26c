import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cruise, type ICruiseResult } from 'dependency-cruiser';

/** For each room, the other rooms it may import: ARCHITECTURE, who may import whom. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  graph: ['domain'],
  statistics: [],
  law: ['domain'],
  ledger: ['domain'],
  i18n: ['domain'],
  tracing: ['domain'],
  places: ['domain'],
  seal: ['domain'],
  wealth: ['domain', 'ledger'],
  explanations: ['domain', 'ledger'],
  figures: ['domain', 'ledger'],
  interop: ['domain', 'ledger'],
  charts: ['domain', 'ledger', 'figures'],
  identity: ['domain', 'ledger', 'graph'],
  engine: ['domain', 'ledger', 'graph', 'law', 'seal'],
  leads: ['domain', 'graph'],
  roles: ['domain', 'graph', 'statistics'],
  casefile: ['domain', 'seal'],
  ui: ['domain', 'i18n', 'charts'],
  report: ['domain', 'i18n', 'charts', 'interop'],
  ingest: ['domain', 'ledger', 'seal', 'interop', 'engine'],
  checks: ['domain', 'ledger', 'law', 'graph', 'statistics', 'tracing', 'wealth', 'identity', 'explanations'],
  snapshot: ['domain', 'ledger', 'i18n', 'seal', 'casefile', 'engine', 'ingest', 'tracing', 'wealth'],
  viewer: ['domain', 'i18n', 'charts', 'ui', 'seal', 'tracing', 'wealth', 'snapshot'],
  routes: ['app', 'ui', 'domain', 'i18n'],
};

/** Rooms without clock, chance, network or DOM: no package and no Node module reaches them. */
const pure = ['domain', 'law', 'graph', 'statistics', 'tracing', 'wealth', 'leads', 'roles', 'identity', 'places'];

const inRoom = (room: string): string => `^(?:src/)?${room}/`;

const notTests = { pathNot: '\\.test\\.ts$' };

function rules() {
  const rooms = Object.entries(mayImport).map(([room, others]) => ({
    name: `${room} imports ${others.length === 0 ? 'no other room' : `only ${others.join(', ')}`}`,
    severity: 'error' as const,
    from: { path: inRoom(room), ...notTests },
    to: { path: '^(src|workers)/', pathNot: [room, ...others].map((one) => `^src/${one}/`) },
  }));
  return [
    ...rooms,
    {
      name: 'pure rooms import no package',
      severity: 'error' as const,
      from: { path: `^src/(${pure.join('|')})/`, ...notTests },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] as const },
    },
    {
      name: 'nothing the viewer reaches knows engine or importer',
      severity: 'error' as const,
      from: { path: '^src/viewer/', ...notTests },
      to: { path: '^src/(engine|ingest|checks|app|cli)/|^workers/', reachable: true },
    },
    {
      name: 'the page and the command line stay apart',
      severity: 'error' as const,
      from: { path: '^src/app/', ...notTests },
      to: { path: '^src/(viewer|cli)/|^src/engine/adapters/' },
    },
    {
      name: 'of the workers the page knows how to start them and what to ask',
      severity: 'error' as const,
      from: { path: '^src/app/', ...notTests },
      to: { path: '^workers/', pathNot: '^workers/(requests|blob-worker|[a-z]+\\.worker)\\.ts$' },
    },
    {
      name: 'command line and workers draw nothing',
      severity: 'error' as const,
      from: { path: '^(src/cli|workers)/', ...notTests },
      to: { path: '^src/(ui|viewer|app|routes)/' },
    },
    {
      name: 'WASM engines are opened by workers only',
      severity: 'error' as const,
      from: { path: '^src/', pathNot: ['^src/engine/adapters/', '\\.test\\.ts$'] },
      to: { path: '^src/engine/adapters/wasm' },
    },
    {
      name: 'the native engine is opened by the command line only',
      severity: 'error' as const,
      from: { path: '^(src|workers)/', pathNot: ['^src/(cli|engine/adapters)/', '\\.test\\.ts$'] },
      to: { path: '^src/engine/adapters/native' },
    },
    {
      name: 'no circle of imports',
      severity: 'error' as const,
      from: { path: '^(src|workers)/', ...notTests },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ];
}

/** Forbidden imports under these paths, as `from → to: rule`. */
async function violationsIn(paths: readonly string[]): Promise<readonly string[]> {
  const { output } = await cruise([...paths], {
    ruleSet: { forbidden: rules() as never },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    includeOnly: undefined,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.js', '.svelte'],
    },
  } as never);
  const { summary, modules } = output as ICruiseResult;
  const unresolved = modules.flatMap(({ source, dependencies }) =>
    dependencies
      .filter(({ couldNotResolve, module }) => couldNotResolve && module.startsWith('#'))
      .map(({ module }) => `${source} → ${module}: not found`),
  );
  const scripts = modules.flatMap(({ source, dependencies }) =>
    dependencies
      .filter(({ resolved, module }) => /^workers\/[a-z]+\.worker\.ts$/.test(resolved) && !module.includes('?'))
      .map(({ resolved }) => `${source} → ${resolved}: a worker is imported as an address`),
  );
  return [
    ...scripts,
    ...summary.violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`),
    ...unresolved,
  ];
}

describe('rooms', () => {
  it('notice a forbidden import', async () => {
    const folder = await mkdtemp(join('src', 'graph', 'planted-'));
    try {
      await writeFile(
        join(folder, 'planted.ts'),
        "import { render } from '#engine/render.ts';\nimport type { Literal } from '#engine/render.ts';\nexport const planted: Literal = render('', {});\n",
      );
      await writeFile(
        join(folder, 'chance.ts'),
        "import { randomUUID } from 'node:crypto';\nexport const planted = randomUUID();\n",
      );
      const violations = await violationsIn([folder]);
      const planted = `src/graph/${basename(folder)}`;
      expect(violations).toContain(`${planted}/planted.ts → src/engine/render.ts: graph imports only domain`);
      expect(violations).toContain(`${planted}/chance.ts → crypto: pure rooms import no package`);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('import only those they may know', async () => {
    expect(await violationsIn(['src', 'workers'])).toEqual([]);
  });
});
