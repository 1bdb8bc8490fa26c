import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const works = (path) => existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
const usual = () => (places[process.platform] ?? []).find(works) ?? null;
const quietly = (command, args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

async function downloaded() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && works(path) ? path : null;
}

const advice = [
  'No Chromium was found, and none could be installed, so the browser tests cannot run. Do one of these and run npm test again:',
  '  Debian, Ubuntu   sudo apt-get install chromium',
  '  Fedora           sudo dnf install chromium',
  '  macOS            brew install --cask chromium',
  '  anywhere         npx playwright-core install chromium',
  'or set CHROMIUM_PATH to a Chromium or Chrome you already have.',
].join('\n');

/**
 * A Chromium for the tests: `CHROMIUM_PATH`, then the usual places, then the system's package manager, then Playwright's download.
 *
 * @throws with what to do when none can be had
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (works(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, which does not start. ${advice}`);
  }
  const present = usual() ?? (await downloaded());
  if (present) return present;
  process.stderr.write('No Chromium here yet: installing one…\n');
  const isRoot = process.getuid?.() === 0;
  const sudo = (args) => (isRoot ? quietly(args[0], args.slice(1)) : quietly('sudo', ['-n', ...args]));
  if (process.platform === 'linux') {
    if (
      existsSync('/usr/bin/apt-get') &&
      sudo(['apt-get', 'update']) &&
      sudo(['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'])
    ) {
      const found = usual();
      if (found) return found;
    }
    if (existsSync('/usr/bin/dnf') && sudo(['dnf', 'install', '-y', 'chromium'])) {
      const found = usual();
      if (found) return found;
    }
  }
  quietly(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  const found = await downloaded();
  if (found) return found;
  throw new Error(advice);
}
