import type { Look } from './look.ts';
import { markOf } from './mark.ts';

/** Slanted lines that tell cash from other means without colour. */
export const hatched = (look: Look) => ({
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [2, 4],
  rotation: -Math.PI / 4,
  color: look.theme === 'light' ? 'rgba(255,255,255,0.75)' : 'rgba(18,24,28,0.7)',
});

/** What every drawing shares: still, plain text in tooltips, the reader's ink. */
export const ground = (look: Look) => ({
  animation: false,
  textStyle: {
    fontFamily: "'Source Sans 3', 'Source Sans 3 Variable', ui-sans-serif, system-ui, sans-serif",
    color: look.colours.ink,
  },
  tooltip: {
    trigger: 'item',
    renderMode: 'richText',
    confine: true,
    backgroundColor: look.colours.sheet,
    borderColor: look.colours.line,
    textStyle: { color: look.colours.ink, fontSize: 13, fontFamily: 'inherit' },
    transitionDuration: 0,
    formatter: (event: unknown) => markOf(event)?.says ?? saidBy(event),
  },
});

/** Words of a drawn thing that stands for no line of the figure, such as a node. */
const saidBy = (event: unknown): string => {
  const data = typeof event === 'object' && event !== null && 'data' in event ? event.data : null;
  return typeof data === 'object' && data !== null && 'says' in data ? String(data.says) : '';
};

export const legend = (look: Look, names: readonly string[]) => ({
  show: names.length > 1,
  data: names,
  top: 0,
  left: 0,
  itemWidth: 14,
  itemHeight: 10,
  itemGap: 16,
  selectedMode: false,
  textStyle: { color: look.colours.inkSoft, fontSize: 12 },
});

/** In a narrow place the legend takes a second line and the drawing begins under it. */
export const roomForLegend = (top = 54) => ({
  media: [{ query: { maxWidth: 520 }, option: { grid: { top } } }, { option: { grid: { top: 34 } } }],
});

export const moneyAxis = (look: Look) => ({
  type: 'value',
  splitNumber: 4,
  axisLabel: { color: look.colours.inkSoft, hideOverlap: true, formatter: (value: number) => look.shortMoney(value) },
  splitLine: { lineStyle: { color: look.colours.line } },
});

export const quietAxis = (look: Look) => ({
  axisLine: { lineStyle: { color: look.colours.line } },
  axisTick: { show: false },
  axisLabel: { color: look.colours.inkSoft },
});
