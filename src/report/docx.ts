import type { Paper } from './paper.ts';
import { bodyXml, type DocxImage } from './docx-body.ts';
import { escaped } from './plain-text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const spaces =
  `xmlns:w="${W}" xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ` +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

const style = (id: string, name: string, paragraph: string, run: string, more = ''): string =>
  `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>` +
  (id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>') +
  `${more}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const after = (points: number, before = 0): string => `<w:spacing w:before="${before * 20}" w:after="${points * 20}"/>`;

const heading = (level: 1 | 2 | 3, points: number, before: number): string =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:keepNext/><w:keepLines/>${after(4, before)}<w:outlineLvl w:val="${level - 1}"/>`,
    `<w:b/>${size(points)}`,
    '<w:next w:val="Normal"/>',
  );

const stylesXml = (language: string): string =>
  `${HEAD}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>${size(11)}<w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  style('Normal', 'Normal', after(6), '') +
  style('Title', 'Title', after(12), `<w:b/>${size(20)}`, '<w:next w:val="Normal"/>') +
  heading(1, 15, 18) +
  heading(2, 12, 12) +
  heading(3, 11, 8) +
  style('Caption', 'caption', `<w:keepNext/>${after(2, 4)}`, size(10)) +
  style('Quiet', 'Quiet', after(6), `<w:color w:val="44525D"/>${size(9)}`) +
  style('Point', 'Point', `${after(3)}<w:ind w:left="360" w:hanging="200"/>`, '') +
  style(
    'Warning',
    'Warning',
    `<w:pBdr><w:left w:val="single" w:sz="24" w:space="6" w:color="000000"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="EFEFEC"/>${after(6)}`,
    '<w:b/>',
  ) +
  style('Cell', 'Cell', '<w:spacing w:before="10" w:after="10"/>', size(8)) +
  style('Footer', 'footer', '<w:tabs><w:tab w:val="right" w:pos="9900"/></w:tabs>', size(8)) +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="40" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="table" w:styleId="Lines"><w:name w:val="Lines"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="C9CDC9"/></w:tblBorders></w:tblPr></w:style>' +
  '</w:styles>';

const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const footerXml = (foot: string): string =>
  `${HEAD}<w:ftr ${spaces}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(foot.slice(0, 90))}</w:t></w:r><w:r><w:tab/></w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

/** The parts of the package by path, as text or bytes. */
export function docxParts(
  paper: Paper,
  images: readonly (DocxImage | null)[],
  writtenAt: string,
): ReadonlyMap<string, string | Uint8Array> {
  const drawn = images.flatMap((image, at) => (image === null ? [] : [{ image, number: at + 1 }]));
  const instant = writtenAt.slice(0, 19) + 'Z';
  return new Map<string, string | Uint8Array>([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
        `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD}.footer+xml"/>` +
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
        relation('rId1', `${OFFICE}/officeDocument`, 'word/document.xml') +
        relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml') +
        '</Relationships>',
    ],
    [
      'docProps/core.xml',
      `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
        `<dc:title>${escaped(paper.title)}</dc:title><dc:creator>Limier</dc:creator><dc:language>${paper.language}</dc:language>` +
        `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified></cp:coreProperties>`,
    ],
    [
      'word/_rels/document.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
        relation('rIdStyles', `${OFFICE}/styles`, 'styles.xml') +
        relation('rIdSettings', `${OFFICE}/settings`, 'settings.xml') +
        relation('rIdFooter', `${OFFICE}/footer`, 'footer1.xml') +
        drawn
          .map(({ image, number }) => relation(`rIdImage${number}`, `${OFFICE}/image`, `media/${image.name}`))
          .join('') +
        '</Relationships>',
    ],
    ['word/document.xml', `${HEAD}<w:document ${spaces}><w:body>${bodyXml(paper, images)}</w:body></w:document>`],
    ['word/styles.xml', stylesXml(paper.language)],
    [
      'word/settings.xml',
      `${HEAD}<w:settings xmlns:w="${W}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    ],
    ['word/footer1.xml', footerXml(paper.foot)],
    ...drawn.map(({ image }): [string, Uint8Array] => [`word/media/${image.name}`, image.png]),
  ]);
}

/** A Word document. The same paper written at the same instant has the same bytes. */
export async function docxBytes(
  paper: Paper,
  images: readonly (DocxImage | null)[],
  writtenAt: string,
): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const files = [...docxParts(paper, images, writtenAt)].map(
    ([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(Date.UTC(1980, 0, 2)) });
}
