// Generated from nav2_msgs/msg/Route.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type RouteEdge as nav2_msgs_msg_RouteEdge, type RouteEdgeInput as nav2_msgs_msg_RouteEdgeInput } from "./route-edge.ts";
import { type RouteNode as nav2_msgs_msg_RouteNode, type RouteNodeInput as nav2_msgs_msg_RouteNodeInput } from "./route-node.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface Route {
  header: std_msgs_msg_Header;
  route_cost: number;
  nodes: nav2_msgs_msg_RouteNode[];
  edges: nav2_msgs_msg_RouteEdge[];
}
export interface RouteInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  route_cost?: number | undefined;
  nodes?: readonly nav2_msgs_msg_RouteNodeInput[] | undefined;
  edges?: readonly nav2_msgs_msg_RouteEdgeInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["nodeid","position"];
const K5: any = ["edgeid","start","end"];
const K6: any = ["header","route_cost","nodes","edges"];

export function write_nav2_msgs_msg_Route(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
  let x2: any = v.header;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("header", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.stamp;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("header.stamp", "object", x4);
  let m5 = countKeys(x4) - 2;
  let x6: any = x4.sec;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number" || (x6 | 0) !== x6) bad("header.stamp.sec", "int32 (-2147483648 to 2147483647)", x6);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x6, true);
  let x7: any = x4.nanosec;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number" || x7 >>> 0 !== x7) bad("header.stamp.nanosec", "uint32 (0 to 4294967295)", x7);
  d.setUint32(p + 4, x7, true);
  if (m5 !== 0) unknownField(x4, K1, "header.stamp");
  let x8: any = x2.frame_id;
  if (x8 === undefined) { x8 = ""; m3++; }
  p += 8;
  if (typeof x8 !== "string") bad("header.frame_id", "string", x8);
  p = putString(d, p, o, x8, e);
  if (p < 0) bad("header.frame_id", "string without U+0000", x8);
  if (m3 !== 0) unknownField(x2, K2, "header");
  let x9: any = v.route_cost;
  if (x9 === undefined) { x9 = 0; m1++; }
  if (typeof x9 !== "number" || (x9 - x9 === 0 && Math.abs(x9) >= 3.4028235677973366e38)) bad("route_cost", "number in the range of float32", x9);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setFloat32(p, x9, true);
  let x10: any = v.nodes;
  if (x10 === undefined) { x10 = NO_ARRAY; m1++; }
  if (!isArray(x10)) bad("nodes", "an array", x10);
  const n11 = x10.length;
  d.setUint32(p + 4, n11, true);
  p += 8;
  for (let i12 = 0; i12 < n11; i12++) {
    const y13: any = x10[i12];
    if (typeof y13 !== "object" || y13 === null) bad("nodes[" + i12 + "]", "object", y13);
    let m14 = countKeys(y13) - 2;
    let x15: any = y13.nodeid;
    if (x15 === undefined) { x15 = 0; m14++; }
    if (typeof x15 !== "number" || (x15 & 65535) !== x15) bad("nodes[" + i12 + "]" + ".nodeid", "uint16 (0 to 65535)", x15);
    p = pad(d, p, o, e, 2);
    if (p + 2 > e) full(p + 2);
    d.setUint16(p, x15, true);
    let x16: any = y13.position;
    if (x16 === undefined) { x16 = NONE; m14++; }
    if (typeof x16 !== "object" || x16 === null) bad("nodes[" + i12 + "]" + ".position", "object", x16);
    let m17 = countKeys(x16) - 3;
    let x18: any = x16.x;
    if (x18 === undefined) { x18 = 0; m17++; }
    if (typeof x18 !== "number") bad("nodes[" + i12 + "]" + ".position.x", "number", x18);
    p += 2;
    p = pad(d, p, o, e, 8);
    if (p + 24 > e) full(p + 24);
    d.setFloat64(p, x18, true);
    let x19: any = x16.y;
    if (x19 === undefined) { x19 = 0; m17++; }
    if (typeof x19 !== "number") bad("nodes[" + i12 + "]" + ".position.y", "number", x19);
    d.setFloat64(p + 8, x19, true);
    let x20: any = x16.z;
    if (x20 === undefined) { x20 = 0; m17++; }
    if (typeof x20 !== "number") bad("nodes[" + i12 + "]" + ".position.z", "number", x20);
    d.setFloat64(p + 16, x20, true);
    if (m17 !== 0) unknownField(x16, K3, "nodes[" + i12 + "]" + ".position");
    if (m14 !== 0) unknownField(y13, K4, "nodes[" + i12 + "]");
    p += 24;
  }
  let x21: any = v.edges;
  if (x21 === undefined) { x21 = NO_ARRAY; m1++; }
  if (!isArray(x21)) bad("edges", "an array", x21);
  const n22 = x21.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n22, true);
  p += 4;
  for (let i23 = 0; i23 < n22; i23++) {
    const y24: any = x21[i23];
    if (typeof y24 !== "object" || y24 === null) bad("edges[" + i23 + "]", "object", y24);
    let m25 = countKeys(y24) - 3;
    let x26: any = y24.edgeid;
    if (x26 === undefined) { x26 = 0; m25++; }
    if (typeof x26 !== "number" || (x26 & 65535) !== x26) bad("edges[" + i23 + "]" + ".edgeid", "uint16 (0 to 65535)", x26);
    p = pad(d, p, o, e, 2);
    if (p + 2 > e) full(p + 2);
    d.setUint16(p, x26, true);
    let x27: any = y24.start;
    if (x27 === undefined) { x27 = NONE; m25++; }
    if (typeof x27 !== "object" || x27 === null) bad("edges[" + i23 + "]" + ".start", "object", x27);
    let m28 = countKeys(x27) - 3;
    let x29: any = x27.x;
    if (x29 === undefined) { x29 = 0; m28++; }
    if (typeof x29 !== "number") bad("edges[" + i23 + "]" + ".start.x", "number", x29);
    p += 2;
    p = pad(d, p, o, e, 8);
    if (p + 48 > e) full(p + 48);
    d.setFloat64(p, x29, true);
    let x30: any = x27.y;
    if (x30 === undefined) { x30 = 0; m28++; }
    if (typeof x30 !== "number") bad("edges[" + i23 + "]" + ".start.y", "number", x30);
    d.setFloat64(p + 8, x30, true);
    let x31: any = x27.z;
    if (x31 === undefined) { x31 = 0; m28++; }
    if (typeof x31 !== "number") bad("edges[" + i23 + "]" + ".start.z", "number", x31);
    d.setFloat64(p + 16, x31, true);
    if (m28 !== 0) unknownField(x27, K3, "edges[" + i23 + "]" + ".start");
    let x32: any = y24.end;
    if (x32 === undefined) { x32 = NONE; m25++; }
    if (typeof x32 !== "object" || x32 === null) bad("edges[" + i23 + "]" + ".end", "object", x32);
    let m33 = countKeys(x32) - 3;
    let x34: any = x32.x;
    if (x34 === undefined) { x34 = 0; m33++; }
    if (typeof x34 !== "number") bad("edges[" + i23 + "]" + ".end.x", "number", x34);
    d.setFloat64(p + 24, x34, true);
    let x35: any = x32.y;
    if (x35 === undefined) { x35 = 0; m33++; }
    if (typeof x35 !== "number") bad("edges[" + i23 + "]" + ".end.y", "number", x35);
    d.setFloat64(p + 32, x35, true);
    let x36: any = x32.z;
    if (x36 === undefined) { x36 = 0; m33++; }
    if (typeof x36 !== "number") bad("edges[" + i23 + "]" + ".end.z", "number", x36);
    d.setFloat64(p + 40, x36, true);
    if (m33 !== 0) unknownField(x32, K3, "edges[" + i23 + "]" + ".end");
    if (m25 !== 0) unknownField(y24, K5, "edges[" + i23 + "]");
    p += 48;
  }
  if (m1 !== 0) unknownField(v, K6, "");
  return p;
}
export function read_nav2_msgs_msg_Route(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "route_cost:0:4");
  const x4 = d.getFloat32(p, l);
  p += 4;
  const n5 = getCount(c, p, 26, Infinity);
  if (n5 < 0) countFault(c, p, "nodes", 26, Infinity);
  p = c.p;
  const a6: any[] = [];
  for (let i7 = 0; i7 < n5; i7++) {
    p += (o - p) & 1;
    if (p + 2 > e) short(c, p, "nodes[" + i7 + "]", ".nodeid:0:2");
    const x8 = d.getUint16(p, l);
    p += 2;
    p += (o - p) & 7;
    if (p + 24 > e) short(c, p, "nodes[" + i7 + "]", ".position.x:0:8 .position.y:8:16 .position.z:16:24");
    const x9 = d.getFloat64(p, l);
    const x10 = d.getFloat64(p + 8, l);
    const x11 = d.getFloat64(p + 16, l);
    a6.push({ nodeid: x8, position: { x: x9, y: x10, z: x11 } });
    p += 24;
  }
  const n12 = getCount(c, p, 50, Infinity);
  if (n12 < 0) countFault(c, p, "edges", 50, Infinity);
  p = c.p;
  const a13: any[] = [];
  for (let i14 = 0; i14 < n12; i14++) {
    p += (o - p) & 1;
    if (p + 2 > e) short(c, p, "edges[" + i14 + "]", ".edgeid:0:2");
    const x15 = d.getUint16(p, l);
    p += 2;
    p += (o - p) & 7;
    if (p + 48 > e) short(c, p, "edges[" + i14 + "]", ".start.x:0:8 .start.y:8:16 .start.z:16:24 .end.x:24:32 .end.y:32:40 .end.z:40:48");
    const x16 = d.getFloat64(p, l);
    const x17 = d.getFloat64(p + 8, l);
    const x18 = d.getFloat64(p + 16, l);
    const x19 = d.getFloat64(p + 24, l);
    const x20 = d.getFloat64(p + 32, l);
    const x21 = d.getFloat64(p + 40, l);
    a13.push({ edgeid: x15, start: { x: x16, y: x17, z: x18 }, end: { x: x19, y: x20, z: x21 } });
    p += 48;
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, route_cost: x4, nodes: a6, edges: a13 };
}

export const Route: MessageType<Route, RouteInput, Record<never, never>> = {
  kind: "message",
  name: "nav2_msgs/msg/Route",
  codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/msg/Route", write_nav2_msgs_msg_Route, read_nav2_msgs_msg_Route),
  constants: {},
};
