import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { ReportBlock, ReportContent, ReportTable } from '#domain/report-block.ts';
import { languages, type Language } from '#domain/language.ts';
import { annexesOf, inPlace, piecesOf, referenceTo } from './annexes.ts';
import { docxBytes } from './docx.ts';
import { paperHtml } from './html.ts';
import { onPages, type Paper } from './paper.ts';
import { LONGEST_CELL } from './plain-text.ts';
import { paperOf, type BlockState } from './write-paper.ts';

const hostile = [
  '<script>alert(1)</script><img src=x onerror=alert(2)>',
  '=HYPERLINK("http://x","y")',
  '\u202egpj.exe \u2066\u0000\u0007\ud800',
  ']]>&amp;"\' </w:t></w:r><w:r>',
  'a'.repeat(1_000_000),
];

const table = (rows: ReportTable['rows'], columns: ReportTable['columns'], title = 'Tableau'): ReportTable => ({
  title,
  note: '',
  columns,
  rows,
  strong: [rows.length - 1],
  leftOut: 3,
});
const narrow: ReportTable['columns'] = [
  { heading: 'Libellé', kind: 'text' },
  { heading: 'Jour', kind: 'day' },
  { heading: 'Débit (€)', kind: 'money' },
];
const content = (over: Partial<ReportContent> = {}): ReportContent => ({
  language: 'fr',
  title: 'Dépôts fractionnés · <b>Anna</b>',
  caption: 'Filtre.',
  paragraphs: ['Une phrase.'],
  points: [{ claim: 'Salaire', answer: 'écartée', text: 'Rien ne le montre.' }],
  tables: [
    table(
      hostile.map((text) => [text, '2024-01-31', 123_456]),
      narrow,
    ),
  ],
  picture: {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    width: 10,
    height: 5,
    says: 'Un dessin',
  },
  limits: ['Deux mois manquent'],
  annexes: [table([['Épicerie', '2024-02-29', -5]], narrow, 'Lignes <i>')],
  ...over,
});
const block = (place: number, over: Partial<ReportBlock> = {}): ReportBlock => ({
  place,
  part: null,
  heading: '',
  text: '',
  asked: { kind: 'assets' },
  taken: { digest: 'a'.repeat(64), at: '2026-01-02T10:00:00.000Z', content: content() },
  ...over,
});
const wide: ReportTable['columns'] = [
  { heading: 'Qui', kind: 'text' },
  ...Array.from({ length: 20 }, (_, at) => ({ heading: `${2000 + at}`, kind: 'money' as const })),
];
const blocks = new Map<string, ReportBlock>([
  [
    'b2',
    block(2, {
      taken: {
        ...block(2).taken,
        digest: 'b'.repeat(64),
        at: 'x',
        content: content({ annexes: [table([['x', ...Array<number>(20).fill(100)]], wide, 'Large')] }),
      },
    }),
  ],
  ['a1', block(1, { heading: hostile[0] ?? '' })],
  [
    'c3',
    block(3, {
      asked: null,
      taken: null,
      heading: 'Faits',
      text: `Voir ${referenceTo('b2')} et ${referenceTo('dead')}.\n- un point\n${hostile.slice(0, 4).join(' ')}`,
    }),
  ],
]);

const paper = (states: Readonly<Record<string, BlockState>> = {}, language: Language = 'fr', of = blocks): Paper =>
  paperOf({
    language,
    title: 'Rapport · <Beffroi>',
    facts: [['Écrit le', '02/01/2026']],
    blocks: inPlace(of),
    stateOf: (id) => states[id] ?? { is: 'current' },
    instant: (iso) => iso,
    unseen: ['3 mois manquent'],
    sources: table([['a.csv', '2024-01-01', 4]], narrow),
  });
const wordsOf = ({ elements }: Paper): string =>
  elements
    .map((one) =>
      one.kind === 'text' ? one.runs.map(({ text }) => text).join('') : one.kind === 'heading' ? one.text : '',
    )
    .join('\n');

const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='),
  (sign) => sign.charCodeAt(0),
);
const image = { name: 'image1.png', png: pixel, width: 10, height: 5, says: 'Un dessin' };

describe('a report', () => {
  it('numbers its annexes in the order of its blocks, and refers to them by their number', () => {
    expect(annexesOf(inPlace(blocks)).map(({ number, block: of }) => [number, of])).toEqual([
      [1, 'a1'],
      [2, 'b2'],
    ]);
    expect(wordsOf(paper())).toContain('Voir annexe 2 et [annexe retirée du rapport].');
    const turned = new Map(blocks).set('b2', { ...(blocks.get('b2') as ReportBlock), place: 0 });
    expect(wordsOf(paper({}, 'fr', turned))).toContain('Voir annexe 1 et');
    expect(piecesOf('[annexe:xyz] [annexe:ab]')).toEqual([{ text: '[annexe:xyz] ' }, { block: 'ab' }]);
  });

  it('says above each block whose figures changed, are gone or were not compared, with both fingerprints', () => {
    const words = wordsOf(
      paper({ a1: { is: 'stale', was: 'a'.repeat(64), now: 'c'.repeat(64) }, b2: { is: 'gone', was: 'b'.repeat(64) } }),
    );
    expect(words).toContain('empreinte aaaaaaaaaaaa, aujourd’hui cccccccccccc');
    expect(words).toContain('n’est plus relevé');
    expect(words).toMatch(/2 blocs de ce document/);
    expect(wordsOf(paper())).not.toMatch(/blocs? de ce document/);
    expect(wordsOf(paper({ a1: { is: 'unchecked' } }))).toContain('n’ont pas pu être comparés');
  });

  it('always ends with what could not be seen and the sources, and never speaks of guilt', () => {
    for (const language of languages) {
      const words = wordsOf(paper({}, language));
      expect(words).not.toMatch(/coupable|culpab|guilt|suspect|sospechos/i);
      expect(words).toMatch(/3 mois manquent/);
    }
    expect(wordsOf(paper())).toMatch(/Annexe 3\. Sources et empreintes/);
  });

  it('cuts a table too wide for a page in several, each with its first column', () => {
    const parts = onPages(table([['x', ...Array.from({ length: 20 }, (_, at) => at)]], wide));
    expect(parts.map(({ columns }) => columns[0]?.heading)).toEqual(['Qui', 'Qui']);
    expect(parts.flatMap(({ rows }) => rows[0]?.slice(1) ?? [])).toEqual(Array.from({ length: 20 }, (_, at) => at));
  });
});

describe('its HTML file', () => {
  const html = paperHtml(paper());

  it('does nothing: no script, no handler, no address outside, whatever the files say', () => {
    expect(html).not.toMatch(/<script|<iframe|<object|javascript:/i);
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/i);
    expect(html).toContain("default-src 'none'");
    expect(
      [...html.matchAll(/(?:src|href)="([^"]*)"/g)].every(
        ([, to = '']) => to.startsWith('#annexe-') || to.startsWith('data:image/'),
      ),
    ).toBe(true);
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000]/);
    expect(html.length).toBeLessThan(60_000);
    expect(html).toContain(`[…${1_000_000 - LONGEST_CELL}]`);
  });

  it('is well formed, every reference leads somewhere', () => {
    const errors: string[] = [];
    const inner = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
    new DOMParser({
      onError: (level, message) => void (level !== 'warning' && errors.push(`${level} ${message}`)),
    }).parseFromString(`<body>${inner.replace(/<(img|hr)([^>]*)>/g, '<$1$2/>')}</body>`, 'text/xml');
    expect(errors).toEqual([]);
    for (const [, anchor = ''] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${anchor}"`);
  });
});

describe('its Word document', () => {
  const parts = async () => unzipSync(await docxBytes(paper(), [image, null], '2026-01-02T10:00:00.000Z'));
  const xml = async (path: string) => strFromU8((await parts())[path] ?? new Uint8Array());

  it('is a package whose every part is well formed, declared and related', async () => {
    const files = await parts();
    const types = await xml('[Content_Types].xml');
    for (const [path, bytes] of Object.entries(files)) {
      if (path.endsWith('.png')) continue;
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(strFromU8(bytes)).close();
      expect(
        path.endsWith('.rels') || path === '[Content_Types].xml' || types.includes(`PartName="/${path}"`),
        path,
      ).toBe(true);
    }
    const relations = await xml('word/_rels/document.xml.rels');
    for (const [, target = ''] of relations.matchAll(/Target="([^"]+)"/g))
      expect(Object.keys(files)).toContain(`word/${target}`);
    const document = await xml('word/document.xml');
    for (const [, id = ''] of document.matchAll(/r:(?:embed|id)="([^"]+)"/g)) expect(relations).toContain(`Id="${id}"`);
  });

  it('has headings, heads of tables that repeat, page numbers, an image, and annexes that references reach', async () => {
    const document = await xml('word/document.xml');
    const parsed = new DOMParser().parseFromString(document, 'text/xml');
    const styles = [...parsed.getElementsByTagName('w:pStyle')].map((one) => one.getAttribute('w:val'));
    const known = await xml('word/styles.xml');
    for (const style of new Set(styles)) expect(known).toContain(`w:styleId="${style}"`);
    expect(styles).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'Cell', 'Quiet', 'Point']));
    const tables = [...parsed.getElementsByTagName('w:tbl')];
    expect(tables.length).toBeGreaterThan(4);
    for (const one of tables) {
      const rows = [...one.getElementsByTagName('w:tr')];
      expect(rows[0]?.getElementsByTagName('w:tblHeader').length).toBe(1);
      const columns = one.getElementsByTagName('w:gridCol').length;
      for (const row of rows) expect(row.getElementsByTagName('w:tc').length).toBe(columns);
      // Word asks for a paragraph after a table
      expect(one.nextSibling?.nodeName === 'w:p').toBe(true);
    }
    const marks = [...parsed.getElementsByTagName('w:bookmarkStart')].map((one) => one.getAttribute('w:name'));
    for (const link of [...parsed.getElementsByTagName('w:hyperlink')])
      expect(marks).toContain(link.getAttribute('w:anchor'));
    expect(
      new Set([...parsed.getElementsByTagName('w:bookmarkStart')].map((one) => one.getAttribute('w:id'))).size,
    ).toBe(marks.length);
    expect(await xml('word/footer1.xml')).toMatch(/ PAGE [\s\S]* NUMPAGES /);
    expect(Object.keys(await parts())).toContain('word/media/image1.png');
    expect(document).toContain('w:orient="landscape"');
    expect(document.endsWith('</w:sectPr></w:body></w:document>')).toBe(true);
  });

  it('holds hostile texts as texts, and amounts as the reader writes them', async () => {
    const document = await xml('word/document.xml');
    const words = new DOMParser().parseFromString(document, 'text/xml').documentElement?.textContent ?? '';
    expect(words).toContain('<script>alert(1)</script>');
    expect(words).toContain('=HYPERLINK("http://x","y")');
    expect(words).toMatch(/1\s234,56/u);
    expect(words).toContain('31/01/2024');
    expect(words).not.toMatch(/[\u0000-\u0008\u202a-\u202e]/);
    expect(words.length).toBeLessThan(20_000);
  });

  it('has the same bytes when it is written again', async () => {
    const one = await docxBytes(paper(), [image, null], '2026-01-02T10:00:00.000Z');
    expect(await docxBytes(paper(), [image, null], '2026-01-02T10:00:00.000Z')).toEqual(one);
  });
});
