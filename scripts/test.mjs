import { install } from './install.mjs';

const steps = [];
const begun = Date.now();

function step(name, work) {
  const from = Date.now();
  process.stdout.write(`\n── ${name}\n`);
  const ok = work();
  steps.push({ name, ok, seconds: Math.round((Date.now() - from) / 1000) });
  return ok;
}

try {
  install();
  const { run } = await import('./run.mjs');
  const { buildApp, buildCli } = await import('./build.mjs');
  const { findChromium } = await import('./browsers.mjs');
  const vitest = (project) => run('vitest', ['run', '--project', project], { env: { FORCE_COLOR: '0' } }) === 0;

  run('@sveltejs/kit', ['sync']);
  step('formatting', () => run('prettier', ['--check', '--log-level', 'warn', '.']) === 0);
  step('lint', () => run('eslint', ['.']) === 0);
  step(
    'types',
    () => run('svelte-check', ['--tsconfig', './tsconfig.json', '--output', 'human', '--fail-on-warnings']) === 0,
  );
  const from = Date.now();
  process.stdout.write('\n── build\n');
  await buildApp();
  buildCli();
  steps.push({ name: 'build', ok: true, seconds: Math.round((Date.now() - from) / 1000) });
  step('behaviour, contract and catalogue', () => vitest('node'));
  process.env.CHROMIUM_PATH = await findChromium();
  step('in the browser', () => vitest('browser'));
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
  steps.push({ name: 'set-up', ok: false, seconds: 0 });
}

const failed = steps.filter((one) => !one.ok);
process.stdout.write(`\n── what was proven, in ${Math.round((Date.now() - begun) / 1000)} s\n`);
for (const { name, ok, seconds } of steps)
  process.stdout.write(`  ${ok ? 'proven    ' : 'NOT PROVEN'} ${name} (${seconds} s)\n`);
process.stdout.write(`\nsteps: ${steps.length - failed.length} passed, ${failed.length} failed\n`);
process.exit(failed.length === 0 ? 0 : 1);
