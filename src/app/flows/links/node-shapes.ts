import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { NodeShape } from './link-view.ts';

/** What a node is drawn with: its edge in `color`, its inside in `fill`, its kind as a shape. */
export interface ShapedNode extends NodeDisplayData {
  readonly fill?: string;
  readonly shape?: NodeShape;
}

const shapeNumbers: Readonly<Record<NodeShape, number>> = { person: 0, company: 1, account: 2, group: 3 };

const vertex = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_fill;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform mat3 u_matrix;
varying vec4 v_color;
varying vec4 v_fill;
varying float v_shape;
varying float v_point;
const float bias = 255.0 / 254.0;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  v_point = max(6.0, a_size / u_sizeRatio * u_pixelRatio * 2.4);
  gl_PointSize = v_point;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_fill = a_fill;
  v_fill.a *= bias;
}`;

const fragment = `
precision mediump float;
varying vec4 v_color;
varying vec4 v_fill;
varying float v_shape;
varying float v_point;
void main(void) {
  vec2 m = abs(gl_PointCoord - vec2(0.5, 0.5));
  float far = length(m) * 1.15;
  if (v_shape > 2.5) far = max(m.x, m.x * 0.5 + m.y * 0.866) * 1.12;
  else if (v_shape > 1.5) far = m.x + m.y;
  else if (v_shape > 0.5) far = max(m.x, m.y) * 1.25;
  float soft = 1.0 / v_point;
  float border = 2.2 / v_point;
  #ifdef PICKING_MODE
  gl_FragColor = far > 0.5 ? vec4(0.0) : v_color;
  #else
  float inside = 1.0 - smoothstep(0.5 - soft, 0.5, far);
  float edge = smoothstep(0.5 - border - soft, 0.5 - border, far);
  gl_FragColor = mix(v_fill, v_color, edge) * inside;
  #endif
}`;

const UNIFORMS = ['u_sizeRatio', 'u_pixelRatio', 'u_matrix'] as const;

/** Draws kinds of node as shapes: circle, square, diamond, hexagon. */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, POINTS } = WebGLRenderingContext;
    return {
      VERTICES: 1,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: POINTS,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_fill', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
    };
  }

  processVisibleItem(nodeIndex: number, startIndex: number, data: ShapedNode): void {
    const { array } = this;
    array[startIndex++] = data.x;
    array[startIndex++] = data.y;
    array[startIndex++] = data.size;
    array[startIndex++] = shapeNumbers[data.shape ?? 'person'];
    array[startIndex++] = floatColor(data.color);
    array[startIndex++] = floatColor(data.fill ?? data.color);
    array[startIndex++] = nodeIndex;
  }

  setUniforms(
    { sizeRatio, pixelRatio, matrix }: RenderParams,
    { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>,
  ): void {
    gl.uniform1f(uniformLocations.u_pixelRatio, pixelRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
  }
}
