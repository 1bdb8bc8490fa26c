/** Writes the demo case: `static/demo/` and the list of what was planted in it, `test/demo/planted.json`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false },
});
try {
  const { demoCase } = await server.ssrLoadModule('/test/demo/demo-case.ts');
  const { files, plantedFile } = await demoCase();
  const folder = new URL('../static/demo/', import.meta.url);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let bytes = 0;
  for (const file of files) {
    await writeFile(new URL(file.name, folder), file.bytes);
    bytes += file.bytes.length;
  }
  await writeFile(new URL('../test/demo/planted.json', import.meta.url), plantedFile);
  console.log(`static/demo: ${files.length} files, ${bytes} bytes`);
} finally {
  await server.close();
}
