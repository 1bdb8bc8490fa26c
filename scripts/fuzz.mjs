import { parseArgs } from 'node:util';
import { install } from './install.mjs';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string' }, flips: { type: 'boolean' } },
});
install();
const { run } = await import('./run.mjs');
run('@sveltejs/kit', ['sync'], { out: 2 });
if (values.flips)
  process.exit(
    run('vitest', ['run', 'test/fuzz/snapshot-flips.test.ts', '--project', 'node'], {
      env: { LIMIER_FUZZ_FLIPS: values.cases },
    }),
  );
process.exit(
  run('vitest', ['run', 'test/fuzz/fuzz.test.ts', '--project', 'node', '--disable-console-intercept'], {
    env: { LIMIER_FUZZ_CASES: values.cases, ...(values.seed === undefined ? {} : { LIMIER_FUZZ_SEED: values.seed }) },
  }),
);
