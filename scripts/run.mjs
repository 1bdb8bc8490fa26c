import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './tree.mjs';

/** Runs the command line of an installed package with this very Node; everything it prints goes to `out`. */
export function run(name, args, { out = 'inherit', env = {} } = {}) {
  const require = createRequire(join(root, 'package.json'));
  const manifest = join(root, 'node_modules', name, 'package.json');
  if (!existsSync(manifest)) throw new Error(`${name} is not installed`);
  const { bin } = require(manifest);
  const script = join(
    dirname(manifest),
    typeof bin === 'string' ? bin : (bin[name.split('/').pop()] ?? Object.values(bin)[0]),
  );
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', out, 'inherit'],
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}
