import Graph from 'graphology';
import Sigma from 'sigma';
import { createEdgeArrowProgram, createEdgeDoubleArrowProgram, drawStraightEdgeLabel } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import { inert } from '#charts/inert.ts';
import type { Look } from '#charts/look.ts';
import type { Weigh } from './link-choice.ts';
import { crowding, isBothWays, mostOf, radiusOf, widthOf } from './link-geometry.ts';
import { type ChartLink, keyOf, type LinkView, type NodeShape, weightOf } from './link-view.ts';
import { ShapeProgram } from './node-shapes.ts';
import type { Place, Places } from './places.ts';
import { boxAlong, RoomForText } from './room-for-text.ts';

/** What the reader does on the drawing. */
export interface Gestures {
  readonly onnode: (node: number, event: MouseEvent | TouchEvent) => void;
  readonly onlink: (key: string) => void;
  readonly onground: () => void;
  readonly onmoved: (node: number, place: Place) => void;
}

/** What stands out: a node with its links, or one link; and nodes that are chosen to be taken together. */
export interface Lit {
  readonly node: number | null;
  readonly link: string | null;
  readonly chosen: ReadonlySet<number>;
  readonly pinned: ReadonlySet<number>;
}

interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  label: string;
  shape: NodeShape;
  isHeld: boolean;
  isIdle: boolean;
}
interface EdgeAttributes {
  size: number;
  label: string;
  type: 'one' | 'both';
}

export interface SigmaDrawing {
  set(view: LinkView, places: Places, weigh: Weigh, look: Look, sumOf: (link: ChartLink) => string): void;
  light(lit: Lit): void;
  /** Brings a node to the middle. */
  show(node: number): void;
  zoom(by: 'in' | 'out' | 'whole'): void;
  /** The drawing is seen as a whole again: the frame follows where nodes stand now. */
  frame(): void;
  dispose(): void;
}

/** Links up to which each is written beside its line. */
const WRITTEN = 160;
/** Links from which names wait until the drawing stands still again; from twice as many, lines too. */
const MANY = 1_000;
const MOVE = 140;

/**
 * Draws links by WebGL into an element that has a size. Nodes keep their place on the screen whatever is added: the frame changes only
 * when it is asked to.
 *
 * @param isStill  the reader wants no motion
 * @throws Error when the browser gives no ground to draw on
 */
export function drawLinks(home: HTMLElement, look: Look, isStill: boolean, gestures: Gestures): SigmaDrawing {
  const graph = new Graph<NodeAttributes, EdgeAttributes>({ type: 'directed', multi: false });
  let { colours } = look;
  let lit: Lit = { node: null, link: null, chosen: new Set(), pinned: new Set() };
  const heads = { lengthToThicknessRatio: 3, widenessToThicknessRatio: 2.2 };
  const room = new RoomForText();
  const write = (context: CanvasRenderingContext2D, text: string, x: number, y: number, settings: PlainSettings) => {
    context.font = `600 ${String(settings.labelSize)}px ${settings.labelFont}`;
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeStyle = colours.sheet;
    context.strokeText(text, x, y);
    context.fillStyle = colours.ink;
    context.fillText(text, x, y);
  };
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, home, {
    allowInvalidContainer: true,
    defaultNodeType: 'shape',
    nodeProgramClasses: { shape: ShapeProgram as never },
    edgeProgramClasses: { one: createEdgeArrowProgram(heads), both: createEdgeDoubleArrowProgram(heads) },
    defaultEdgeType: 'one',
    enableEdgeEvents: true,
    enableCameraRotation: false,
    zIndex: true,
    labelFont: "'Source Sans 3', sans-serif",
    labelSize: 12.5,
    labelRenderedSizeThreshold: 0,
    labelDensity: 0.9,
    labelGridCellSize: 90,
    edgeLabelFont: "'Source Sans 3', sans-serif",
    edgeLabelSize: 11,
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    stagePadding: 46,
    ...(isStill ? { zoomDuration: 0, inertiaDuration: 0, doubleClickZoomingDuration: 0 } : { zoomDuration: MOVE }),
    defaultDrawNodeLabel: (context, data, settings) => {
      if (!data.label) return;
      const [x, y, height] = [data.x + data.size + 4, data.y + 4, settings.labelSize];
      context.font = `600 ${String(height)}px ${settings.labelFont}`;
      const { width } = context.measureText(data.label);
      if (room.take({ x, y: y - height, width, height: height + 3 })) write(context, data.label, x, y, settings);
    },
    defaultDrawEdgeLabel: (context, edge, source, target, settings) => {
      if (!edge.label) return;
      context.font = `${settings.edgeLabelWeight} ${String(settings.edgeLabelSize)}px ${settings.edgeLabelFont}`;
      const { width } = context.measureText(edge.label);
      const box = boxAlong(source, target, width + 6, settings.edgeLabelSize + 2);
      if (box && room.take(box)) drawStraightEdgeLabel(context, edge, source, target, settings);
    },
    defaultDrawNodeHover: (context, data, settings) => {
      context.beginPath();
      context.arc(data.x, data.y, data.size * 1.3 + 3, 0, Math.PI * 2);
      context.lineWidth = 2;
      context.strokeStyle = colours.accent;
      context.stroke();
      if (data.label) write(context, data.label, data.x + data.size + 4, data.y + 4, settings);
    },
    nodeReducer: (name, { isHeld, isIdle, ...data }) => {
      const node = Number(name);
      const isOff = lit.node !== null && lit.node !== node && !isBeside(lit.node, node);
      const faded = isIdle || isOff;
      const isChosen = lit.chosen.has(node);
      return {
        ...data,
        type: 'shape',
        label: isOff ? null : `${lit.pinned.has(node) ? '⌖ ' : ''}${data.label}`,
        color: isChosen ? colours.found : faded ? colours.missing : colours.accent,
        fill: isHeld && !faded ? (isChosen ? colours.found : colours.accent) : colours.sheet,
        zIndex: isOff ? 0 : 1,
        highlighted: lit.node === node || isChosen,
        forceLabel: lit.node === node || isChosen,
      } as never;
    },
    edgeReducer: (key, data) => {
      const isLit = lit.link === key || (lit.node !== null && key.split(':').includes(String(lit.node)));
      const isOff = (lit.node !== null || lit.link !== null) && !isLit;
      return {
        ...data,
        color: isLit ? colours.ink : isOff ? colours.line : colours.accentSoft,
        zIndex: isLit ? 1 : 0,
        label: isOff ? null : data.label,
        forceLabel: isLit,
      };
    },
  });
  sigma.on('beforeRender', () => room.clear());
  const isBeside = (one: number, other: number): boolean =>
    graph.hasNode(String(one)) && graph.hasNode(String(other)) && graph.areNeighbors(String(one), String(other));

  let dragged: string | null = null;
  let isMoved = false;
  sigma.on('downNode', ({ node, event }) => {
    dragged = node;
    isMoved = false;
    event.preventSigmaDefault();
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === null) return;
    isMoved = true;
    const { x, y } = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged, { x, y });
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    const node = dragged;
    dragged = null;
    if (node === null || !isMoved) return;
    const { x, y } = graph.getNodeAttributes(node);
    gestures.onmoved(Number(node), { x, y });
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.on('upEdge', drop);
  sigma.on('clickNode', ({ node, event }) => {
    if (!isMoved) gestures.onnode(Number(node), event.original);
  });
  sigma.on('clickEdge', ({ edge }) => gestures.onlink(edge));
  sigma.on('clickStage', () => gestures.onground());
  sigma.on('doubleClickNode', ({ event }) => event.preventSigmaDefault());
  sigma.on('enterEdge', () => (home.style.cursor = 'pointer'));
  sigma.on('enterNode', () => (home.style.cursor = 'pointer'));
  sigma.on('leaveEdge', () => (home.style.cursor = ''));
  sigma.on('leaveNode', () => (home.style.cursor = ''));

  // a wheel turned over the chart on the way down the page must not zoom: it does once the chart has the focus, or with Ctrl
  const wheel = (event: WheelEvent) => {
    const isAsked = event.ctrlKey || event.metaKey || home.parentElement?.contains(document.activeElement) === true;
    if (!isAsked) event.stopPropagation();
  };
  home.addEventListener('wheel', wheel, { capture: true, passive: true });

  const sizes = new ResizeObserver(() => {
    sigma.resize();
    sigma.refresh({ skipIndexation: true });
  });
  sizes.observe(home);

  let isFramed = false;
  function frame(): void {
    const places = graph.mapNodes((_, { x, y }) => ({ x, y }));
    if (places.length === 0) return;
    const xs = places.map(({ x }) => x);
    const ys = places.map(({ y }) => y);
    sigma.setCustomBBox({
      x: [xs.reduce(least), xs.reduce(most)],
      y: [ys.reduce(least), ys.reduce(most)],
    });
    isFramed = true;
  }
  const steps = isStill ? { duration: 0 } : { duration: MOVE };

  return {
    set(view, places, weigh, now, sumOf) {
      ({ colours } = now);
      const largest = mostOf(view, weigh);
      const crowd = crowding(view.links.length);
      const nodes = new Set(view.nodes.map(({ node }) => String(node)));
      const edges = new Set(view.links.map(keyOf));
      for (const edge of graph.edges()) if (!edges.has(edge)) graph.dropEdge(edge);
      for (const node of graph.nodes()) if (!nodes.has(node)) graph.dropNode(node);
      for (const { node, label, shape, isHeld, received, paid, links } of view.nodes) {
        const place = places.get(node);
        if (!place) {
          if (graph.hasNode(String(node))) graph.dropNode(String(node));
          continue;
        }
        graph.mergeNode(String(node), {
          ...{ x: place.x, y: place.y, shape, isHeld },
          size: radiusOf(received + paid, largest.node) * crowd,
          label: inert(label, 30),
          isIdle: links === 0,
        });
      }
      const isWritten = view.links.length <= WRITTEN;
      for (const link of view.links) {
        const [from, to, key] = [String(link.from), String(link.to), keyOf(link)];
        if (!graph.hasNode(from) || !graph.hasNode(to)) continue;
        if (graph.hasEdge(key) && graph.source(key) !== from) graph.dropEdge(key);
        const said: EdgeAttributes = {
          size: (widthOf(weightOf(link, weigh), largest.link) * 0.8 + 0.6) * crowd,
          label: sumOf(link),
          type: isBothWays(link, weigh) ? 'both' : 'one',
        };
        if (graph.hasEdge(key)) graph.mergeEdgeAttributes(key, said);
        else graph.addEdgeWithKey(key, from, to, said);
      }
      if (!isFramed) frame();
      sigma.setSettings({
        renderEdgeLabels: isWritten || lit.node !== null || lit.link !== null,
        hideLabelsOnMove: view.links.length > MANY,
        hideEdgesOnMove: view.links.length > MANY * 2,
        labelColor: { color: colours.ink },
        edgeLabelColor: { color: colours.inkSoft },
      });
    },
    light(next) {
      lit = next;
      sigma.setSetting('renderEdgeLabels', graph.size <= WRITTEN || lit.node !== null || lit.link !== null);
      sigma.refresh({ skipIndexation: true });
    },
    show(node) {
      const place = sigma.getNodeDisplayData(String(node));
      if (place) void sigma.getCamera().animate({ x: place.x, y: place.y }, steps);
    },
    zoom(by) {
      const camera = sigma.getCamera();
      if (by === 'in') void camera.animatedZoom(steps);
      else if (by === 'out') void camera.animatedUnzoom(steps);
      else {
        frame();
        void camera.animatedReset(steps);
      }
    },
    frame,
    dispose() {
      sizes.disconnect();
      home.removeEventListener('wheel', wheel, { capture: true });
      sigma.kill();
    },
  };
}

type PlainSettings = Pick<Settings, 'labelSize' | 'labelFont'>;

const least = (one: number, other: number): number => Math.min(one, other);
const most = (one: number, other: number): number => Math.max(one, other);
