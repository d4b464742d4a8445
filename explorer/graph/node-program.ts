import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { type Shape, shapes } from './appearance.ts';

/** What the picture gives each node besides what sigma knows. */
export interface NodeLook extends NodeDisplayData {
  readonly shape: Shape;
  readonly pinned: boolean;
  readonly selected: boolean;
  readonly contested: boolean;
}

const vertex = /*glsl*/ `
attribute vec2 a_position;
attribute float a_radius;
attribute float a_shape;
attribute float a_marks;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_sizeRatio;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying float v_marks;
varying vec4 v_color;
void main() {
  v_radius = a_radius / u_sizeRatio;
  float reach = v_radius * 1.5 + 6.0;
  v_at = a_corner * reach;
  v_shape = a_shape;
  v_marks = a_marks;
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(middle + v_at * 2.0 / u_size, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

/** Signed distances in pixels, negative within; y points up. */
const fragment = /*glsl*/ `
precision highp float;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying float v_marks;
varying vec4 v_color;
uniform vec3 u_background;
uniform vec3 u_focus;
uniform float u_pixelRatio;

float polygon(vec2 p, float sides, float turn, float r) {
  float step = 6.2831853 / sides;
  float angle = atan(p.y, p.x) + turn;
  float within = mod(angle, step) - step * 0.5;
  return length(p) * cos(within) - r * cos(step * 0.5);
}
float box(vec2 p, vec2 half_, float round_) {
  vec2 d = abs(p) - half_ + round_;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - round_;
}
float shapeAt(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return box(p, vec2(r * 0.88), r * 0.12);
  if (v_shape < 2.5) return polygon(p, 6.0, 0.0, r * 1.08);
  if (v_shape < 3.5) return max(length(p) - r, r * 0.55 - length(p));
  if (v_shape < 4.5) return polygon(p, 3.0, 1.5707963, r * 1.3);
  if (v_shape < 5.5) return polygon(p, 5.0, -1.5707963, r * 1.1);
  if (v_shape < 6.5) return (abs(p.x) + abs(p.y) - r * 1.25) * 0.7071;
  if (v_shape < 7.5) return box(p, vec2(r * 1.3, r * 0.8), r * 0.35);
  if (v_shape < 8.5) return min(box(p - vec2(0.0, r * 0.15), vec2(r, r * 0.75), r * 0.5), polygon(p + vec2(r * 0.45, r * 0.6), 3.0, 1.5707963, r * 0.6));
  if (v_shape < 9.5) return box(p, vec2(r * 0.75, r), r * 0.08);
  vec2 q = vec2(abs(p.x) > r * 0.35 ? abs(p.x) - r * 0.7 : p.x, p.y);
  return min(length(q) - r * 0.24, abs(length(p) - r * 1.15) - 0.7);
}
float cover(float distance_) {
  float feather = 0.7 / u_pixelRatio;
  return 1.0 - smoothstep(-feather, feather, distance_);
}
void main() {
  float d = shapeAt(v_at, v_radius);
  #ifdef PICKING_MODE
  // A finger's breadth for small ones, and rings are full.
  if (d > 3.0 && length(v_at) > v_radius) discard;
  gl_FragColor = v_color;
  #else
  bool pinned = mod(v_marks, 2.0) > 0.5;
  bool selected = mod(v_marks, 4.0) > 1.5;
  bool contested = v_marks > 3.5;
  vec3 color = v_color.rgb;
  float alpha = cover(d);
  // A seam of background sets nodes off from edges and from each other.
  float seam = cover(d - 1.6);
  color = mix(u_background, color, alpha);
  alpha = max(alpha, seam);
  if (contested && v_shape > 6.5 && v_shape < 7.5) {
    // Torn in two: a claim that some make and others contest.
    float tear = abs(v_at.x * 0.8 + v_at.y) - 1.1;
    color = mix(color, u_background, cover(tear) * cover(d));
  }
  if (pinned) {
    float hole = length(v_at) - max(1.6, v_radius * 0.24);
    color = mix(color, u_background, cover(hole));
  }
  if (selected) {
    float halo = abs(d - 4.2) - 1.3;
    float a = cover(halo);
    color = mix(color, u_focus, a);
    alpha = max(alpha, a);
  }
  gl_FragColor = vec4(color * alpha, alpha);
  #endif
}`;

const uniforms = ['u_matrix', 'u_size', 'u_sizeRatio', 'u_pixelRatio', 'u_background', 'u_focus'] as const;
type Uniform = (typeof uniforms)[number];

/** Draws all nodes: a shape for each kind, with what marks those that are pinned, selected or contested. */
export function nodeProgram(colors: () => { background: readonly number[]; focus: readonly number[] }) {
  return class ShapeProgram extends NodeProgram<Uniform> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: vertex,
        FRAGMENT_SHADER_SOURCE: fragment,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_radius', size: 1, type: FLOAT },
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_marks', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [-1, 1],
          [1, -1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
      const { shape, pinned, selected, contested } = data as NodeLook;
      const marks = (pinned ? 1 : 0) + (selected ? 2 : 0) + (contested ? 4 : 0);
      const values = [data.x, data.y, data.size, shapes[shape], marks, floatColor(data.color), id];
      this.array.set(values, start);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      const { background, focus } = colors();
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_size, params.width, params.height);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
      gl.uniform3fv(uniformLocations.u_background, background);
      gl.uniform3fv(uniformLocations.u_focus, focus);
    }
  };
}
