import { install } from './install.mjs';

process.env.LIMIER_QUIET = '1';
try {
  install();
  const { buildCli } = await import('./build.mjs');
  buildCli();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(2);
}
await import(new URL('../.cache/cli/main.js', import.meta.url).href);
