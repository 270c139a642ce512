// Generated from nav2_msgs/msg/RouteEdge.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Point as geometry_msgs_msg_Point, type PointInput as geometry_msgs_msg_PointInput } from "../../geometry_msgs/msg/point.ts";

export interface RouteEdge {
  edgeid: number;
  start: geometry_msgs_msg_Point;
  end: geometry_msgs_msg_Point;
}
export interface RouteEdgeInput {
  edgeid?: number | undefined;
  start?: geometry_msgs_msg_PointInput | undefined;
  end?: geometry_msgs_msg_PointInput | undefined;
}

const { NONE, bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["x","y","z"];
const K2: any = ["edgeid","start","end"];

export function write_nav2_msgs_msg_RouteEdge(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.edgeid;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 65535) !== x2) bad("edgeid", "uint16 (0 to 65535)", x2);
  p = pad(d, p, o, e, 2);
  if (p + 2 > e) full(p + 2);
  d.setUint16(p, x2, true);
  let x3: any = v.start;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("start", "object", x3);
  let m4 = countKeys(x3) - 3;
  let x5: any = x3.x;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number") bad("start.x", "number", x5);
  p += 2;
  p = pad(d, p, o, e, 8);
  if (p + 48 > e) full(p + 48);
  d.setFloat64(p, x5, true);
  let x6: any = x3.y;
  if (x6 === undefined) { x6 = 0; m4++; }
  if (typeof x6 !== "number") bad("start.y", "number", x6);
  d.setFloat64(p + 8, x6, true);
  let x7: any = x3.z;
  if (x7 === undefined) { x7 = 0; m4++; }
  if (typeof x7 !== "number") bad("start.z", "number", x7);
  d.setFloat64(p + 16, x7, true);
  if (m4 !== 0) unknownField(x3, K1, "start");
  let x8: any = v.end;
  if (x8 === undefined) { x8 = NONE; m1++; }
  if (typeof x8 !== "object" || x8 === null) bad("end", "object", x8);
  let m9 = countKeys(x8) - 3;
  let x10: any = x8.x;
  if (x10 === undefined) { x10 = 0; m9++; }
  if (typeof x10 !== "number") bad("end.x", "number", x10);
  d.setFloat64(p + 24, x10, true);
  let x11: any = x8.y;
  if (x11 === undefined) { x11 = 0; m9++; }
  if (typeof x11 !== "number") bad("end.y", "number", x11);
  d.setFloat64(p + 32, x11, true);
  let x12: any = x8.z;
  if (x12 === undefined) { x12 = 0; m9++; }
  if (typeof x12 !== "number") bad("end.z", "number", x12);
  d.setFloat64(p + 40, x12, true);
  if (m9 !== 0) unknownField(x8, K1, "end");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 48;
}
export function read_nav2_msgs_msg_RouteEdge(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 1;
  if (p + 2 > e) short(c, p, "", "edgeid:0:2");
  const x1 = d.getUint16(p, l);
  p += 2;
  p += (o - p) & 7;
  if (p + 48 > e) short(c, p, "", "start.x:0:8 start.y:8:16 start.z:16:24 end.x:24:32 end.y:32:40 end.z:40:48");
  const x2 = d.getFloat64(p, l);
  const x3 = d.getFloat64(p + 8, l);
  const x4 = d.getFloat64(p + 16, l);
  const x5 = d.getFloat64(p + 24, l);
  const x6 = d.getFloat64(p + 32, l);
  const x7 = d.getFloat64(p + 40, l);
  c.p = p + 48;
  return { edgeid: x1, start: { x: x2, y: x3, z: x4 }, end: { x: x5, y: x6, z: x7 } };
}

export const RouteEdge: MessageType<RouteEdge, RouteEdgeInput, Record<never, never>> = {
  kind: "message",
  name: "nav2_msgs/msg/RouteEdge",
  codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/msg/RouteEdge", write_nav2_msgs_msg_RouteEdge, read_nav2_msgs_msg_RouteEdge),
  constants: {},
};
