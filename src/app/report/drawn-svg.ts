import type { EChartsCoreOption } from 'echarts/core';
import type { ReportPicture } from '#domain/report-block.ts';

const WIDTH = 680;

/** A drawing as text, on white, for paper. */
export async function drawnSvg(option: EChartsCoreOption, tall: number, says: string): Promise<ReportPicture> {
  const height = Math.ceil(tall);
  const { init } = await import('#ui/drawing.ts');
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    drawing.setOption({ ...option, animation: false });
    return { svg: drawing.renderToSVGString(), width: WIDTH, height, says };
  } finally {
    drawing.dispose();
  }
}

/** The picture as PNG at twice its size, for documents that hold no SVG; null where this browser does not draw it. */
export async function pngOf({ svg, width, height }: ReportPicture): Promise<Uint8Array | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * 2, height * 2];
  const ground = canvas.getContext('2d');
  if (ground === null) return null;
  ground.fillStyle = '#fff';
  ground.fillRect(0, 0, canvas.width, canvas.height);
  ground.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}
