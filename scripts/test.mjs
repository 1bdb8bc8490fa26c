import { install } from './install.mjs';

const steps = [];
const begun = Date.now();

/** One thing to be proven, timed. `work` says whether it was. */
async function step(name, work) {
  const from = Date.now();
  const ok = await work();
  steps.push({ name, ok, seconds: Math.round((Date.now() - from) / 1000) });
}

try {
  install();
  const { run, runBeside } = await import('./run.mjs');
  const { buildApp, buildCli } = await import('./build.mjs');
  const { findChromium } = await import('./browsers.mjs');
  const heading = (name) => process.stdout.write(`\n── ${name}\n`);
  const vitest = (name, project) =>
    step(name, () => {
      heading(name);
      return run('vitest', ['run', '--project', project], { env: { FORCE_COLOR: '0' } }) === 0;
    });
  const beside = (name, tool, args) =>
    step(name, async () => {
      const { status, said } = await runBeside(tool, args);
      heading(name);
      process.stdout.write(said);
      return status === 0;
    });

  run('@sveltejs/kit', ['sync']);
  await Promise.all([
    beside('formatting', 'prettier', ['--check', '--log-level', 'warn', '.']).then(() =>
      beside('lint', 'eslint', ['.']),
    ),
    beside('types', 'svelte-check', ['--tsconfig', './tsconfig.json', '--output', 'human', '--fail-on-warnings']),
  ]);
  await step('build', async () => {
    heading('build');
    await buildApp();
    buildCli();
    return true;
  });
  await vitest('behaviour, contract and catalogue', 'node');
  process.env.CHROMIUM_PATH = await findChromium();
  await vitest('in the browser', 'browser');
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
