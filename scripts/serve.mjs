import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { root } from './tree.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
};

const headersOf = (folder) =>
  readFileSync(join(folder, '_headers'), 'utf8')
    .split('\n')
    .map((line) => /^\s+([\w-]+): (.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, name, value]) => [name, value]);

function find(folder, path) {
  const inside = normalize(join(folder, path));
  if (!inside.startsWith(folder)) return null;
  for (const candidate of [inside, `${inside}.html`, join(inside, 'index.html')])
    if (existsSync(candidate) && statSync(candidate).isFile()) return candidate;
  return null;
}

/**
 * Serves the build on this machine only, with the headers of `_headers`.
 *
 * @returns the address, the requests seen so far, and a way to stop
 */
export function serve({ folder = join(root, 'build'), port = 4173, tries = 20 } = {}) {
  const headers = headersOf(folder);
  const seen = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    seen.push({ method: request.method ?? '', path: url.pathname, query: url.search });
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405).end();
      return;
    }
    const found = find(folder, decodeURIComponent(url.pathname));
    const path = found ?? join(folder, '404.html');
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    response.setHeader(
      'Cache-Control',
      url.pathname.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    const zipped = existsSync(`${path}.gz`) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    if (zipped) response.setHeader('Content-Encoding', 'gzip');
    response.writeHead(found ? 200 : 404);
    if (request.method === 'HEAD' || !existsSync(path)) response.end();
    else createReadStream(zipped ? `${path}.gz` : path).pipe(response);
  });
  return new Promise((resolve, reject) => {
    let left = tries;
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE' && left > 0 && port !== 0) {
        left -= 1;
        port += 1;
        server.listen(port, '127.0.0.1');
      } else reject(error);
    });
    server.on('listening', () =>
      resolve({
        address: `http://127.0.0.1:${server.address().port}/`,
        seen,
        stop: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(done);
          }),
      }),
    );
    server.listen(port, '127.0.0.1');
  });
}
