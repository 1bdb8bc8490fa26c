import { install } from './install.mjs';

install();
const { run } = await import('./run.mjs');
run('@sveltejs/kit', ['sync'], { out: 2 });
const failed = [
  run('prettier', ['--write', '--log-level', 'warn', '.']),
  run('eslint', ['.']),
  run('svelte-check', ['--tsconfig', './tsconfig.json', '--output', 'human', '--fail-on-warnings']),
].filter((code) => code !== 0);
process.exit(failed.length === 0 ? 0 : 1);
