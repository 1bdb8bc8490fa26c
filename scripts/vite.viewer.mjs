import { createHash } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { root } from './tree.mjs';

const place = '<!--limier:data-->';
const folder = join(root, '.cache', 'viewer');

/**
 * The inlined script is the only one that may run: its hash stands in the page's own policy. Addresses that libraries write into
 * messages are taken out, so that the file names no host at all but the namespaces of SVG.
 */
function sealedPage() {
  return {
    name: 'limier:sealed-page',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['viewer.html'];
        if (!page) throw new Error('the viewer has no page');
        const html = String(page.source).replaceAll('https://svelte.dev/e/', 'svelte:');
        const [, script, more] = html.split(/<script type="module"[^>]*>/);
        const end = script?.lastIndexOf('</script>') ?? -1;
        if (end < 0 || more !== undefined || html.split(place).length !== 2)
          throw new Error('the viewer must be one script and one place for data');
        const hash = createHash('sha256').update(script.slice(0, end)).digest('base64');
        const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
        page.source = html.replace(
          '<meta charset="utf-8" />',
          (first) => `${first}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        );
        for (const [, host] of page.source.matchAll(/https?:\/\/([a-z0-9.-]+)/gi))
          if (host !== 'www.w3.org') throw new Error(`the viewer names the host ${host}`);
      },
    },
    closeBundle() {
      copyFileSync(join(folder, 'viewer.html'), join(root, 'static', 'viewer.html'));
    },
  };
}

export default defineConfig({
  root: join(root, 'src', 'viewer'),
  configFile: false,
  publicDir: false,
  plugins: [
    svelte({ configFile: false, preprocess: vitePreprocess(), compilerOptions: { runes: true } }),
    viteSingleFile({ removeViteModuleLoader: true }),
    sealedPage(),
  ],
  build: {
    target: 'es2022',
    outDir: folder,
    emptyOutDir: true,
    modulePreload: false,
    rollupOptions: { input: join(root, 'src', 'viewer', 'viewer.html') },
  },
});
