import { refused } from '#domain/problem.ts';
import type { Format } from '../format.ts';
import { recordSource } from '../text/record-source.ts';
import { encodingNamed, headSigns, wholeText } from '../text/whole-text.ts';
import { sheets } from './columns.ts';
import { type Event, elementsOf } from './elements.ts';
import { recordsOf } from './statements.ts';
import { xmlElementsOf } from './xml-elements.ts';

const root = /<OFX\s*>/i;

/** `ENCODING:` and `CHARSET:` of OFX 1, `encoding=""` of OFX 2. A file that says UTF-8 and is not is read by its charset. */
function declaredEncoding(head: string): string | null {
  const said = [/\bCHARSET\s*:\s*([\w-]+)/i, /\bENCODING\s*:\s*([\w-]+)/i, /\sencoding\s*=\s*["']([\w-]+)/i];
  for (const pattern of said) {
    const encoding = encodingNamed(pattern.exec(head)?.[1] ?? '');
    if (encoding !== null) return encoding;
  }
  return null;
}

function eventsOf(text: string): Iterable<Event> {
  const body = root.exec(text);
  if (body === null) return [];
  const isXml = /<\?OFX\s/i.test(text.slice(0, body.index)) || /<\?xml\s/i.test(text.slice(0, body.index));
  return (isXml ? xmlElementsOf(text) : null) ?? elementsOf(text, body.index);
}

/** Line of a document type or an entity above the body, or 0. */
function entityLine(text: string): number {
  const at = text.slice(0, root.exec(text)?.index ?? text.length).search(/<!(DOCTYPE|ENTITY)/i);
  return at < 0 ? 0 : text.slice(0, at).split('\n').length;
}

/**
 * Open Financial Exchange: bank, credit card and investment statements of OFX 1 (SGML) and OFX 2 (XML). OFX 2 is read as XML; a file
 * that is not well-formed, and many are OFX 1 under a header of OFX 2, is read as SGML. Movements of securities are listed aside.
 */
export const format: Format = {
  id: 'ofx',
  title: 'OFX',
  recognises: (head) => {
    const text = headSigns(head.subarray(0, 16 * 1024)).trimStart();
    return (
      /^OFXHEADER\s*[:=]/i.test(text) ||
      (/^<(\?|!--|OFX\s*>)/i.test(text) && (root.test(text) || /<\?OFX\s/i.test(text)))
    );
  },
  open: async (blob, name) => {
    const text = await wholeText(blob, name, declaredEncoding);
    if (!text.ok) return text;
    const line = entityLine(text.value);
    if (line > 0) return refused({ code: 'xml-entities', name, line });
    return recordSource({
      text: () => wholeText(blob, name, declaredEncoding),
      sheets: () => sheets,
      records: (whole, say) => recordsOf(eventsOf(whole), name, say),
      absent: { code: 'statement-absent', name, format: 'OFX' },
    });
  },
};
