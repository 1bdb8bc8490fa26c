import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './tree.mjs';

/** The script behind the command line of an installed package. */
function scriptOf(name) {
  const require = createRequire(join(root, 'package.json'));
  const manifest = join(root, 'node_modules', name, 'package.json');
  if (!existsSync(manifest)) throw new Error(`${name} is not installed`);
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : (bin[name.split('/').pop()] ?? Object.values(bin)[0]));
}

/** Runs the command line of an installed package with this very Node; everything it prints goes to `out`. */
export function run(name, args, { out = 'inherit', env = {} } = {}) {
  const { status } = spawnSync(process.execPath, [scriptOf(name), ...args], {
    cwd: root,
    stdio: ['ignore', out, 'inherit'],
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

/** The same beside other work: what it prints is given when it has ended. */
export function runBeside(name, args) {
  return new Promise((ended, broken) => {
    const child = spawn(process.execPath, [scriptOf(name), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    child.on('error', broken);
    child.on('close', (status) => ended({ status: status ?? 1, said: Buffer.concat(said).toString('utf8') }));
  });
}
