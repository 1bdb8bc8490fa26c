import type { Language } from '#domain/language.ts';
import type { ReportTable } from '#domain/report-block.ts';
import { count } from '#i18n/number.ts';
import { translator } from '#i18n/translate.ts';
import { cellText, isNumeric } from './cell-text.ts';
import { onPages, WIDE_FROM, type Paper, type PaperElement, type Run } from './paper.ts';
import { escaped } from './plain-text.ts';

/** An image of the document, as it lies in the package. */
export interface DocxImage {
  readonly name: string;
  readonly png: Uint8Array;
  /** Pixels, at 96 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly says: string;
}

/** A4, in twentieths of a point. */
const SHORT = 11_906;
const LONG = 16_838;
const MARGIN = 1_000;
const EMU_PER_PIXEL = 9_525;
/** Widest image, in pixels: the width between the margins. */
const WIDEST = Math.floor((SHORT - 2 * MARGIN) / 15);

const section = (isWide: boolean): string =>
  '<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/>' +
  (isWide ? `<w:pgSz w:w="${LONG}" w:h="${SHORT}" w:orient="landscape"/>` : `<w:pgSz w:w="${SHORT}" w:h="${LONG}"/>`) +
  `<w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>`;

/** Words of a run; an end of line of the source is a line break. */
const run = (text: string, isStrong = false): string => {
  const properties = isStrong ? '<w:rPr><w:b/></w:rPr>' : '';
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${properties}${lines.join('<w:br/>')}</w:r>`;
};

const runs = (parts: readonly Run[]): string =>
  parts
    .map(({ text, strong, to }) =>
      to === undefined
        ? run(text, strong)
        : `<w:hyperlink w:anchor="${escaped(to)}">${run(text, strong)}</w:hyperlink>`,
    )
    .join('');

const paragraph = (style: string, inner: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${inner}</w:p>`;

function tableXml(table: ReportTable, language: Language, isWide: boolean): string {
  const say = translator(language);
  const strong = new Set(table.strong);
  const room = (isWide ? LONG : SHORT) - 2 * MARGIN;
  const shares = table.columns.map(({ kind }) => (kind === 'text' ? 2 : kind === 'count' ? 0.9 : 1.2));
  const whole = shares.reduce((a, b) => a + b, 0);
  const widths = shares.map((share) => Math.floor((room * share) / whole));
  const cell = (words: string, at: number, isStrong: boolean): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/></w:tcPr>` +
    paragraph(
      'Cell',
      run(words, isStrong),
      isNumeric(table.columns[at]?.kind ?? 'text') ? '<w:jc w:val="right"/>' : '',
    ) +
    '</w:tc>';
  const heads = table.columns.map(({ heading }, at) => cell(heading, at, true)).join('');
  const lines = table.rows.map((row, line) => {
    const cells = table.columns.map(({ kind }, at) =>
      cell(cellText(row[at] ?? null, kind, language), at, strong.has(line)),
    );
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  });
  return (
    (table.title ? paragraph('Caption', run(table.title, true), '<w:keepNext/>') : '') +
    `<w:tbl><w:tblPr><w:tblStyle w:val="Lines"/><w:tblW w:w="${room}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>' +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads}</w:tr>${lines.join('')}</w:tbl>` +
    paragraph(
      'Quiet',
      run(
        [
          table.note,
          table.leftOut > 0 ? say('report.leftOut', { n: table.leftOut, text: count(table.leftOut, language) }) : '',
        ]
          .filter(Boolean)
          .join(' '),
      ),
    )
  );
}

function imageXml({ width, height, says }: DocxImage, number: number): string {
  const scale = Math.min(1, WIDEST / width);
  const [cx, cy] = [Math.round(width * scale * EMU_PER_PIXEL), Math.round(height * scale * EMU_PER_PIXEL)];
  const named = `id="${number}" name="Image ${number}" descr="${escaped(says)}"`;
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${named}/>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    `<pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="rIdImage${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}

const looks = { plain: 'Normal', quiet: 'Quiet', warning: 'Warning', point: 'Point' } as const;

/** The body of the document; `images` are those of its pictures, in order, with null where one could not be drawn. */
export function bodyXml({ elements, language }: Paper, images: readonly (DocxImage | null)[]): string {
  let bookmark = 0;
  let picture = 0;
  let isWide = false;
  const written: string[] = [];
  const turn = (wide: boolean): void => {
    if (wide !== isWide) written.push(`<w:p><w:pPr>${section(isWide)}</w:pPr></w:p>`);
    isWide = wide;
  };
  // a heading stands on the page of the table it announces
  const isBeforeWide = (at: number): boolean => {
    const next = elements.slice(at).find(({ kind }) => kind !== 'heading' && kind !== 'new-page');
    return next?.kind === 'table' && next.table.columns.length >= WIDE_FROM;
  };
  const write = (element: PaperElement, at: number): void => {
    switch (element.kind) {
      case 'heading': {
        turn(isBeforeWide(at));
        const words = run(element.text);
        bookmark += 1;
        written.push(
          paragraph(
            element.level === 1 ? 'Title' : `Heading${element.level - 1}`,
            element.anchor === undefined
              ? words
              : `<w:bookmarkStart w:id="${bookmark}" w:name="${escaped(element.anchor)}"/>${words}<w:bookmarkEnd w:id="${bookmark}"/>`,
          ),
        );
        return;
      }
      case 'text':
        turn(false);
        written.push(
          paragraph(
            looks[element.look],
            runs(element.look === 'point' ? [{ text: '–\u00a0' }, ...element.runs] : element.runs),
          ),
        );
        return;
      case 'picture': {
        turn(false);
        const image = images[picture];
        picture += 1;
        if (image) written.push(paragraph('Normal', imageXml(image, picture), '<w:keepNext/>'));
        written.push(paragraph('Quiet', run(element.picture.says)));
        return;
      }
      case 'table':
        turn(element.table.columns.length >= WIDE_FROM);
        for (const table of onPages(element.table)) written.push(tableXml(table, language, isWide));
        return;
      case 'new-page':
        // a section begins on a new page by itself
        if (isBeforeWide(at) === isWide) written.push('<w:p><w:r><w:br w:type="page"/></w:r></w:p>');
        else turn(!isWide);
    }
  };
  elements.forEach(write);
  return written.join('\n') + section(isWide);
}
