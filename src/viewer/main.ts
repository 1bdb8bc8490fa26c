import { mount } from 'svelte';
import { ENVELOPE_BLOCK, MANIFEST_BLOCK, PAYLOAD_BLOCK, SEAL_BLOCK } from '#snapshot/format.ts';
import '#ui/tokens.css';
import '#ui/base.css';
import Viewer from './Viewer.svelte';

const block = (id: string): string => document.getElementById(id)?.textContent ?? '';

const target = document.getElementById('viewer');
if (!target) throw new Error('the page has no place for the viewer');
target.replaceChildren();
mount(Viewer, {
  target,
  props: {
    name: decodeURIComponent(location.pathname.split('/').at(-1) ?? ''),
    blocks: {
      manifest: block(MANIFEST_BLOCK),
      envelope: block(ENVELOPE_BLOCK),
      seal: block(SEAL_BLOCK),
      payload: block(PAYLOAD_BLOCK),
    },
  },
});
