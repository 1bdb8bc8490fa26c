import {
  createReadStream,
  createWriteStream,
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { install } from './install.mjs';
import { run } from './run.mjs';
import { isStamped, root, sourceDigest, stamp } from './tree.mjs';

const compressed = /\.(?:html|js|css|wasm|json|svg|csv|txt|map)$/;

function* below(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* below(path);
    else yield path;
  }
}

/** Any static host can send the same policy as a header: the union of the pages' own, with what a meta tag cannot say. */
function headers(folder) {
  const hashes = new Set();
  let policy = '';
  for (const path of below(folder)) {
    if (!path.endsWith('.html') || path.endsWith('viewer.html')) continue;
    const found = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(readFileSync(path, 'utf8'))?.[1];
    if (!found) continue;
    policy = found;
    for (const hash of found.matchAll(/'sha256-[^']+'/g)) hashes.add(hash[0]);
  }
  if (!policy) throw new Error('no page of the build carries a content security policy');
  const plain = policy
    .replace(/ 'sha256-[^']+'/g, '')
    .replace(/script-src ([^;]*)/, `script-src $1 ${[...hashes].join(' ')}`);
  return [
    '/*',
    `  Content-Security-Policy: ${plain}; frame-ancestors 'none'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    '  Permissions-Policy: camera=(), microphone=(), geolocation=(), interest-cohort=()',
    '  Cross-Origin-Opener-Policy: same-origin',
    '',
  ].join('\n');
}

const step = (name, args) => {
  if (run('vite', args, { out: process.env.LIMIER_QUIET ? 'ignore' : 2 }) !== 0)
    throw new Error(`${name} could not be built: see the lines above`);
};

/** Builds the snapshot's viewer, which both the app and the command line put into their files, when its sources changed. */
function buildViewer(digest) {
  if (isStamped('viewer', digest) && existsSync(join(root, 'static', 'viewer.html'))) return;
  // the project's TypeScript settings stand on those that the framework writes
  if (!existsSync(join(root, '.svelte-kit', 'tsconfig.json'))) run('@sveltejs/kit', ['sync'], { out: 2 });
  step('The snapshot viewer', ['build', '--config', 'scripts/vite.viewer.mjs']);
  stamp('viewer', digest);
}

/** Builds the command line when its sources changed. */
export function buildCli() {
  const digest = sourceDigest();
  if (isStamped('cli', digest) && existsSync(join(root, '.cache', 'cli', 'main.js'))) return;
  buildViewer(digest);
  step('The command line', ['build', '--config', 'scripts/vite.cli.mjs']);
  stamp('cli', digest);
}

/** Builds the app when its sources changed. */
export async function buildApp() {
  const digest = sourceDigest();
  if (isStamped('app', digest) && existsSync(join(root, 'build', 'index.html'))) return;
  buildViewer(digest);
  step('The app', ['build']);
  const build = join(root, 'build');
  writeFileSync(join(build, '_headers'), headers(build));
  for (const path of [...below(build)])
    if (compressed.test(path) && statSync(path).size > 1024)
      await pipeline(createReadStream(path), createGzip({ level: 6 }), createWriteStream(`${path}.gz`));
  stamp('app', digest);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  install();
  await buildApp();
  buildCli();
}
