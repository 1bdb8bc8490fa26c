import type { EChartsCoreOption } from 'echarts/core';
import { init } from '#ui/drawing.ts';

/** The option as an SVG text, drawn without a DOM by the real ECharts; without the hover rules that only such a text carries. */
export function drawn(option: EChartsCoreOption, width = 900, height = 400): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString().replace(/<style ><!\[CDATA\[[^<]*\]\]>\s*<\/style>/, '');
  } finally {
    chart.dispose();
  }
}
