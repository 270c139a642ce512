// Generated from nav2_msgs/msg/RouteNode.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Point as geometry_msgs_msg_Point, type PointInput as geometry_msgs_msg_PointInput } from "../../geometry_msgs/msg/point.ts";

export interface RouteNode {
  nodeid: number;
  position: geometry_msgs_msg_Point;
}
export interface RouteNodeInput {
  nodeid?: number | undefined;
  position?: geometry_msgs_msg_PointInput | undefined;
}

const { NONE, bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["x","y","z"];
const K2: any = ["nodeid","position"];

export function write_nav2_msgs_msg_RouteNode(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.nodeid;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 65535) !== x2) bad("nodeid", "uint16 (0 to 65535)", x2);
  p = pad(d, p, o, e, 2);
  if (p + 2 > e) full(p + 2);
  d.setUint16(p, x2, true);
  let x3: any = v.position;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("position", "object", x3);
  let m4 = countKeys(x3) - 3;
  let x5: any = x3.x;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number") bad("position.x", "number", x5);
  p += 2;
  p = pad(d, p, o, e, 8);
  if (p + 24 > e) full(p + 24);
  d.setFloat64(p, x5, true);
  let x6: any = x3.y;
  if (x6 === undefined) { x6 = 0; m4++; }
  if (typeof x6 !== "number") bad("position.y", "number", x6);
  d.setFloat64(p + 8, x6, true);
  let x7: any = x3.z;
  if (x7 === undefined) { x7 = 0; m4++; }
  if (typeof x7 !== "number") bad("position.z", "number", x7);
  d.setFloat64(p + 16, x7, true);
  if (m4 !== 0) unknownField(x3, K1, "position");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 24;
}
export function read_nav2_msgs_msg_RouteNode(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 1;
  if (p + 2 > e) short(c, p, "", "nodeid:0:2");
  const x1 = d.getUint16(p, l);
  p += 2;
  p += (o - p) & 7;
  if (p + 24 > e) short(c, p, "", "position.x:0:8 position.y:8:16 position.z:16:24");
  const x2 = d.getFloat64(p, l);
  const x3 = d.getFloat64(p + 8, l);
  const x4 = d.getFloat64(p + 16, l);
  c.p = p + 24;
  return { nodeid: x1, position: { x: x2, y: x3, z: x4 } };
}

export const RouteNode: MessageType<RouteNode, RouteNodeInput, Record<never, never>> = {
  kind: "message",
  name: "nav2_msgs/msg/RouteNode",
  codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/msg/RouteNode", write_nav2_msgs_msg_RouteNode, read_nav2_msgs_msg_RouteNode),
  constants: {},
};
