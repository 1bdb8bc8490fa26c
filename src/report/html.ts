import type { ReportTable } from '#domain/report-block.ts';
import { translator } from '#i18n/translate.ts';
import { count } from '#i18n/number.ts';
import { cellText, isNumeric } from './cell-text.ts';
import { onPages, WIDE_FROM, type Paper, type PaperElement, type Run } from './paper.ts';
import { escaped } from './plain-text.ts';
import styles from './paper.css?raw';

const runs = (parts: readonly Run[]): string =>
  parts
    .map(({ text, strong, to }) => {
      const words = strong ? `<strong>${escaped(text)}</strong>` : escaped(text);
      return to === undefined ? words : `<a href="#${escaped(to)}">${words}</a>`;
    })
    .join('');

/** A drawing as an image: what is in it can neither run nor ask for anything. */
const image = (svg: string): string => {
  const bytes = new TextEncoder().encode(svg);
  let binary = '';
  for (let from = 0; from < bytes.length; from += 8_192)
    binary += String.fromCharCode(...bytes.subarray(from, from + 8_192));
  return `data:image/svg+xml;base64,${btoa(binary)}`;
};

function tableHtml(table: ReportTable, isWide: boolean, { language }: Paper): string {
  const say = translator(language);
  const strong = new Set(table.strong);
  const heads = table.columns
    .map(({ heading, kind }) => `<th scope="col"${isNumeric(kind) ? ' class="number"' : ''}>${escaped(heading)}</th>`)
    .join('');
  const lines = table.rows
    .map((row, at) => {
      const cells = table.columns
        .map(({ kind }, column) => {
          const words = escaped(cellText(row[column] ?? null, kind, language));
          if (kind === 'day') return `<td class="day">${words}</td>`;
          return isNumeric(kind) ? `<td class="number">${words}</td>` : `<td dir="auto">${words}</td>`;
        })
        .join('');
      return `<tr${strong.has(at) ? ' class="strong"' : ''}>${cells}</tr>`;
    })
    .join('\n');
  const notes = [
    ...(table.note ? [table.note] : []),
    ...(table.leftOut > 0 ? [say('report.leftOut', { n: table.leftOut, text: count(table.leftOut, language) })] : []),
  ];
  return [
    `<div class="table${isWide ? ' wide' : ''}">`,
    `<table>${table.title ? `<caption>${escaped(table.title)}</caption>` : ''}<thead><tr>${heads}</tr></thead><tbody>`,
    lines,
    '</tbody></table>',
    ...notes.map((note) => `<p class="quiet">${escaped(note)}</p>`),
    '</div>',
  ].join('\n');
}

function elementHtml(element: PaperElement, paper: Paper): string {
  switch (element.kind) {
    case 'heading':
      return `<h${element.level}${element.anchor ? ` id="${escaped(element.anchor)}"` : ''}>${escaped(element.text)}</h${element.level}>`;
    case 'text':
      return `<p class="${element.look}" dir="auto">${runs(element.runs)}</p>`;
    case 'picture': {
      const { svg, width, height, says } = element.picture;
      return `<figure><img src="${image(svg)}" width="${Math.round(width)}" height="${Math.round(height)}" alt="${escaped(says)}"><figcaption>${escaped(says)}</figcaption></figure>`;
    }
    case 'table':
      return onPages(element.table)
        .map((table) => tableHtml(table, element.table.columns.length >= WIDE_FROM, paper))
        .join('\n');
    case 'new-page':
      return '<hr class="page">';
  }
}

/** One file that opens anywhere and does nothing: no script, no request, every text escaped. Printed, it is an A4 document with page numbers. */
export function paperHtml(paper: Paper): string {
  const foot = plainCss(paper.foot.slice(0, 80));
  return `<!doctype html>
<html lang="${paper.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(paper.title)}</title>
<style>
${styles.trim()}
@page { @bottom-left { content: "${foot}"; font: 8pt sans-serif; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
</style>
</head>
<body>
<main>
${paper.elements.map((element) => elementHtml(element, paper)).join('\n')}
</main>
</body>
</html>
`;
}

/** A text inside a string of a style sheet: letters, figures and plain signs only. */
const plainCss = (text: string): string => text.replace(/[^\p{L}\p{N} .,;:()'’–-]/gu, ' ');
