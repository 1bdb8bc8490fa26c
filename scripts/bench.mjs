import { install } from './install.mjs';

install();
const { buildApp, buildCli } = await import('./build.mjs');
const { findChromium } = await import('./browsers.mjs');
const { run } = await import('./run.mjs');
await buildApp();
buildCli();
process.env.CHROMIUM_PATH = await findChromium();
process.exit(run('vitest', ['run', '--project', 'bench', '--disable-console-intercept', ...process.argv.slice(2)]));
