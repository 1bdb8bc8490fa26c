import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the checkout, wherever a script is called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const sources = [
  'src',
  'workers',
  'static',
  'scripts',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
];
const made = new Set(['static/viewer.html']);

function* files(path) {
  const whole = join(root, path);
  if (!existsSync(whole)) return;
  if (statSync(whole).isDirectory()) for (const name of readdirSync(whole).sort()) yield* files(join(path, name));
  else if (!made.has(path) && !path.endsWith('.test.ts')) yield path;
}

/** One digest over the contents of everything a build is made from. */
export function sourceDigest() {
  const digest = createHash('sha256');
  for (const source of sources)
    for (const path of files(source))
      digest
        .update(path)
        .update('\0')
        .update(readFileSync(join(root, path)));
  return digest.digest('hex');
}

const stampPath = (name) => join(root, '.cache', 'stamps', name);

export const isStamped = (name, digest) =>
  existsSync(stampPath(name)) && readFileSync(stampPath(name), 'utf8') === digest;

export function stamp(name, digest) {
  mkdirSync(dirname(stampPath(name)), { recursive: true });
  writeFileSync(stampPath(name), digest);
}
