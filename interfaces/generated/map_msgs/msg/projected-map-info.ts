// Generated from map_msgs/msg/ProjectedMapInfo.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface ProjectedMapInfo {
  frame_id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  min_z: number;
  max_z: number;
}
export interface ProjectedMapInfoInput {
  frame_id?: string | undefined;
  x?: number | undefined;
  y?: number | undefined;
  width?: number | undefined;
  height?: number | undefined;
  min_z?: number | undefined;
  max_z?: number | undefined;
}

const { bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["frame_id","x","y","width","height","min_z","max_z"];

export function write_map_msgs_msg_ProjectedMapInfo(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 7;
  let x2: any = v.frame_id;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("frame_id", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("frame_id", "string without U+0000", x2);
  let x3: any = v.x;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number") bad("x", "number", x3);
  p = pad(d, p, o, e, 8);
  if (p + 48 > e) full(p + 48);
  d.setFloat64(p, x3, true);
  let x4: any = v.y;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number") bad("y", "number", x4);
  d.setFloat64(p + 8, x4, true);
  let x5: any = v.width;
  if (x5 === undefined) { x5 = 0; m1++; }
  if (typeof x5 !== "number") bad("width", "number", x5);
  d.setFloat64(p + 16, x5, true);
  let x6: any = v.height;
  if (x6 === undefined) { x6 = 0; m1++; }
  if (typeof x6 !== "number") bad("height", "number", x6);
  d.setFloat64(p + 24, x6, true);
  let x7: any = v.min_z;
  if (x7 === undefined) { x7 = 0; m1++; }
  if (typeof x7 !== "number") bad("min_z", "number", x7);
  d.setFloat64(p + 32, x7, true);
  let x8: any = v.max_z;
  if (x8 === undefined) { x8 = 0; m1++; }
  if (typeof x8 !== "number") bad("max_z", "number", x8);
  d.setFloat64(p + 40, x8, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 48;
}
export function read_map_msgs_msg_ProjectedMapInfo(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "frame_id", Infinity); p = c.p;
  p += (o - p) & 7;
  if (p + 48 > e) short(c, p, "", "x:0:8 y:8:16 width:16:24 height:24:32 min_z:32:40 max_z:40:48");
  const x2 = d.getFloat64(p, l);
  const x3 = d.getFloat64(p + 8, l);
  const x4 = d.getFloat64(p + 16, l);
  const x5 = d.getFloat64(p + 24, l);
  const x6 = d.getFloat64(p + 32, l);
  const x7 = d.getFloat64(p + 40, l);
  c.p = p + 48;
  return { frame_id: x1, x: x2, y: x3, width: x4, height: x5, min_z: x6, max_z: x7 };
}

export const ProjectedMapInfo: MessageType<ProjectedMapInfo, ProjectedMapInfoInput, Record<never, never>> = {
  kind: "message",
  name: "map_msgs/msg/ProjectedMapInfo",
  codec: /* @__PURE__ */ runtimeV1.codec("map_msgs/msg/ProjectedMapInfo", write_map_msgs_msg_ProjectedMapInfo, read_map_msgs_msg_ProjectedMapInfo),
  constants: {},
};
