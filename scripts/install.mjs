import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tree.mjs';

const oldest = [20, 19];

/** Installs the locked packages when they are missing or the lock file has changed since. */
export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1]))
    throw new Error(
      `Limier needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}. Install a newer Node and try again.`,
    );
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules', '.limier-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  process.stderr.write('Installing the packages of package-lock.json…\n');
  const npm = process.env.npm_execpath;
  // `npm ci` refuses a lock in which the registry lacked another platform's optional engine binding; `install` takes the locked rest as it is.
  const args = ['install', '--no-save', '--no-audit', '--no-fund'];
  const command = npm ? [process.execPath, [npm, ...args]] : ['npm', args];
  const { status } = spawnSync(command[0], command[1], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error('The packages could not be installed: see the lines above. Is the npm registry reachable?');
  writeFileSync(mark, lock);
}
