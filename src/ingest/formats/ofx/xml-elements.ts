import { SaxesParser } from 'saxes';
import { DEEPEST, type Event } from './elements.ts';

/**
 * Reads OFX 2 as XML, strictly; null when it is not well-formed, as some banks' files and every cut one. Document types and entities
 * are for the caller to refuse before.
 */
export function xmlElementsOf(text: string): readonly Event[] | null {
  const parser = new SaxesParser({ position: true });
  const events: Event[] = [];
  let open: { readonly name: string; readonly line: number; text: string } | null = null;
  let broken = false;
  let depth = 0;
  parser.on('error', () => {
    broken = true;
  });
  parser.on('opentag', ({ name }) => {
    depth += 1;
    broken ||= depth > DEEPEST;
    if (open !== null) events.push({ kind: 'open', name: open.name, line: open.line });
    open = { name: name.toUpperCase(), line: parser.line, text: '' };
  });
  const add = (more: string): void => {
    if (open !== null) open.text += more;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (open === null) events.push({ kind: 'close', name: name.toUpperCase(), line: parser.line });
    else events.push({ kind: 'leaf', name: open.name, line: open.line, text: open.text.trim(), ended: true });
    open = null;
  });
  for (let from = 0; from < text.length && !broken; from += CHUNK) parser.write(text.slice(from, from + CHUNK));
  if (!broken) parser.close();
  return broken ? null : events;
}

const CHUNK = 64 * 1024;
