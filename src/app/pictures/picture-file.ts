import type { EChartsCoreOption } from 'echarts/core';

/** Pixels across every picture that is taken away. */
export const WIDTH = 1200;
const MARGIN = 28;
const LINE = 17;

/** What stands under a picture that leaves the page: what it is, what was chosen, where it comes from. */
export interface Caption {
  readonly title: string;
  readonly sentence: string;
  readonly lines: readonly string[];
}

/** A picture that draws itself: SVG of the usual width and some height, what it says, and what its caption adds. */
export interface Drawn {
  readonly svg: () => string;
  readonly height: number;
  readonly sentence: string;
  readonly lines: readonly string[];
}

const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Words on lines of at most so many letters; a longer word has a line of its own. */
export function folded(text: string, most = 170): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[^\S\u00a0\u202f]+/)) {
    if (line !== '' && line.length + word.length + 1 > most) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** A drawing as one SVG file on white, its title above and its caption below, without any script or link. */
export async function pictureSvg(option: EChartsCoreOption, height: number, caption: Caption): Promise<string> {
  const { init } = await import('#ui/drawing.ts');
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  let inner: string;
  try {
    drawing.setOption(option);
    inner = drawing.renderToSVGString().replace(/<style ><!\[CDATA\[[^<]*\]\]>\s*<\/style>/, '');
  } finally {
    drawing.dispose();
  }
  return captioned(inner, height, caption);
}

/** A drawing in SVG under its title and above its caption. */
export function captioned(inner: string, height: number, caption: Caption): string {
  const below = [caption.sentence, ...caption.lines].flatMap((line) => folded(line));
  const whole = MARGIN * 2 + 34 + height + 14 + below.length * LINE;
  const said = below
    .map((line, at) => `<text x="${MARGIN}" y="${MARGIN + 34 + height + 26 + at * LINE}">${escaped(line)}</text>`)
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH + MARGIN * 2}" height="${whole}" viewBox="0 0 ${WIDTH + MARGIN * 2} ${whole}">` +
    `<rect width="100%" height="100%" fill="#ffffff"/>` +
    `<text x="${MARGIN}" y="${MARGIN + 16}" font-family="'Source Sans 3', sans-serif" font-size="20" font-weight="600" fill="#17222b">${escaped(caption.title)}</text>` +
    `<g transform="translate(${MARGIN},${MARGIN + 34})">${inner}</g>` +
    `<g font-family="'Source Sans 3', sans-serif" font-size="12.5" fill="#44525d">${said}</g></svg>`
  );
}

/** The same picture in points, twice as fine as a screen. @throws Error when the browser cannot draw it */
export async function picturePng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
