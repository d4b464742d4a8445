import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { type Stroke, strokes } from './appearance.ts';

/** What the picture gives each edge besides what sigma knows. */
export interface EdgeLook extends EdgeDisplayData {
  readonly stroke: Stroke;
  readonly contested: boolean;
  readonly directed: boolean;
  /** Pixels to the side. */
  readonly offset: number;
}

const vertex = /*glsl*/ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_radii;
attribute float a_width;
attribute float a_offset;
attribute float a_style;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_sizeRatio;
varying vec2 v_at;
varying vec2 v_ends;
varying float v_width;
varying float v_style;
varying vec4 v_color;
void main() {
  vec2 from = (u_matrix * vec3(a_from, 1.0)).xy * u_size * 0.5;
  vec2 to = (u_matrix * vec3(a_to, 1.0)).xy * u_size * 0.5;
  vec2 way = to - from;
  float long_ = max(length(way), 0.001);
  vec2 along = way / long_;
  vec2 across = vec2(-along.y, along.x);
  float half_ = 9.0 + a_width;
  v_at = vec2(a_corner.x * long_, a_corner.y * half_);
  vec2 radii = a_radii / u_sizeRatio;
  v_ends = vec2(radii.x, long_ - radii.y);
  v_width = a_width;
  v_style = a_style;
  vec2 at = from + along * v_at.x + across * (v_at.y + a_offset);
  gl_Position = vec4(at * 2.0 / u_size, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

const fragment = /*glsl*/ `
precision highp float;
varying vec2 v_at;
varying vec2 v_ends;
varying float v_width;
varying float v_style;
varying vec4 v_color;
uniform vec3 u_background;
uniform float u_pixelRatio;

float cover(float distance_) {
  float feather = 0.7 / u_pixelRatio;
  return 1.0 - smoothstep(-feather, feather, distance_);
}
void main() {
  float stroke = mod(v_style, 4.0);
  bool marked = mod(v_style, 8.0) > 3.5;
  bool directed = v_style > 7.5;
  float middle = (v_ends.x + v_ends.y) * 0.5;
  vec2 fromMiddle = vec2(v_at.x - middle, v_at.y);
  float room = v_ends.y - v_ends.x;
  #ifdef PICKING_MODE
  // Wider than it is drawn, and no wider than half the way to the next beside it.
  if (abs(v_at.y) > clamp(v_width * 0.5 + 2.0, 3.4, 4.4) && (!marked || length(fromMiddle) > 7.0)) discard;
  if (v_at.x < v_ends.x || v_at.x > v_ends.y) discard;
  gl_FragColor = v_color;
  #else
  if (room <= 0.0) discard;
  float head = directed ? min(v_width * 2.2 + 4.5, room * 0.5) : 0.0;
  float stop = v_ends.y - head * 0.85;
  float line;
  if (stroke > 1.5) line = abs(abs(v_at.y) - (v_width * 0.5 + 0.9)) - v_width * 0.36;
  else line = abs(v_at.y) - v_width * 0.5;
  line = max(line, max(v_ends.x - v_at.x, v_at.x - stop));
  if (stroke > 0.5 && stroke < 1.5) {
    float within = mod(fromMiddle.x + 4.0, 13.0);
    line = max(line, abs(within - 4.0) - 4.0);
  }
  float alpha = cover(line);
  if (head > 0.0) {
    float before = v_ends.y - v_at.x;
    float side = abs(v_at.y) - before * 0.42;
    alpha = max(alpha, cover(max(side, max(-before, before - head))));
  }
  vec3 color = v_color.rgb;
  if (marked && room > 26.0) {
    // A disc with a cross: somebody says no.
    float disc = length(fromMiddle) - 6.0;
    float rim = abs(disc + 0.7) - 0.8;
    vec2 turned = vec2(fromMiddle.x + fromMiddle.y, fromMiddle.x - fromMiddle.y) * 0.7071;
    float cross_ = max(min(abs(turned.x), abs(turned.y)) - 0.8, length(fromMiddle) - 3.6);
    float ink = max(cover(rim), cover(cross_));
    float a = cover(disc);
    color = mix(color, mix(u_background, v_color.rgb, ink), a);
    alpha = max(alpha, a);
  }
  alpha *= v_color.a;
  if (alpha < 0.004) discard;
  gl_FragColor = vec4(color * alpha, alpha);
  #endif
}`;

const uniforms = ['u_matrix', 'u_size', 'u_sizeRatio', 'u_pixelRatio', 'u_background'] as const;
type Uniform = (typeof uniforms)[number];

/** Draws all edges: solid, dashed or split, with a mark at the middle of those that are contested, and heads. */
export function edgeProgram(colors: () => { background: readonly number[] }) {
  return class StrokeProgram extends EdgeProgram<Uniform> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: vertex,
        FRAGMENT_SHADER_SOURCE: fragment,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_from', size: 2, type: FLOAT },
          { name: 'a_to', size: 2, type: FLOAT },
          { name: 'a_radii', size: 2, type: FLOAT },
          { name: 'a_width', size: 1, type: FLOAT },
          { name: 'a_offset', size: 1, type: FLOAT },
          { name: 'a_style', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [0, -1],
          [1, -1],
          [0, 1],
          [0, 1],
          [1, -1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(
      id: number,
      start: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const { stroke, contested, directed, offset } = data as EdgeLook;
      const style = strokes[stroke] + (contested ? 4 : 0) + (directed ? 8 : 0);
      const ends = [from.x, from.y, to.x, to.y, from.size, to.size];
      this.array.set([...ends, data.size, offset, style, floatColor(data.color), id], start);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_size, params.width, params.height);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
      gl.uniform3fv(uniformLocations.u_background, colors().background);
    }
  };
}
