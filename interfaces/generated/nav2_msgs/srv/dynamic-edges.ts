// Generated from nav2_msgs/srv/DynamicEdges.srv; do not edit.
import { type NumbersInput, type ServiceType, runtimeV1 } from "cdr-ts";
import { type EdgeCost as nav2_msgs_msg_EdgeCost, type EdgeCostInput as nav2_msgs_msg_EdgeCostInput } from "../msg/edge-cost.ts";

export interface DynamicEdges_Request {
  closed_edges: Uint16Array;
  opened_edges: Uint16Array;
  adjust_edges: nav2_msgs_msg_EdgeCost[];
}
export interface DynamicEdges_RequestInput {
  closed_edges?: NumbersInput | undefined;
  opened_edges?: NumbersInput | undefined;
  adjust_edges?: readonly nav2_msgs_msg_EdgeCostInput[] | undefined;
}
export interface DynamicEdges_Response {
  success: boolean;
}
export interface DynamicEdges_ResponseInput {
  success?: boolean | undefined;
}

const { NO_ARRAY, NO_UINT16, bad, badBoolean, bulk, bulkLength, countFault, countKeys, full, getCount, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["edgeid","cost"];
const K2: any = ["closed_edges","opened_edges","adjust_edges"];
const K3: any = ["success"];

function write_nav2_msgs_srv_DynamicEdges_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.closed_edges;
  if (x2 === undefined) { x2 = NO_UINT16; m1++; }
  if (!isArray(x2)) bad("closed_edges", "an array of uint16", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  if (p + 2 * n3 > e) full(p + 2 * n3);
  if (x2 instanceof Uint16Array && n3 > bulkLength) { putBytes(d, p, x2); p += 2 * n3; }
  else for (let i4 = 0; i4 < n3; i4++, p += 2) {
    const y5: any = x2[i4]; if (typeof y5 !== "number" || (y5 & 65535) !== y5) bad("closed_edges[" + i4 + "]", "uint16 (0 to 65535)", y5); d.setUint16(p, y5, true);
  }
  let x6: any = v.opened_edges;
  if (x6 === undefined) { x6 = NO_UINT16; m1++; }
  if (!isArray(x6)) bad("opened_edges", "an array of uint16", x6);
  const n7 = x6.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n7, true);
  p += 4;
  if (p + 2 * n7 > e) full(p + 2 * n7);
  if (x6 instanceof Uint16Array && n7 > bulkLength) { putBytes(d, p, x6); p += 2 * n7; }
  else for (let i8 = 0; i8 < n7; i8++, p += 2) {
    const y9: any = x6[i8]; if (typeof y9 !== "number" || (y9 & 65535) !== y9) bad("opened_edges[" + i8 + "]", "uint16 (0 to 65535)", y9); d.setUint16(p, y9, true);
  }
  let x10: any = v.adjust_edges;
  if (x10 === undefined) { x10 = NO_ARRAY; m1++; }
  if (!isArray(x10)) bad("adjust_edges", "an array", x10);
  const n11 = x10.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n11, true);
  p += 4;
  for (let i12 = 0; i12 < n11; i12++) {
    const y13: any = x10[i12];
    if (typeof y13 !== "object" || y13 === null) bad("adjust_edges[" + i12 + "]", "object", y13);
    let m14 = countKeys(y13) - 2;
    let x15: any = y13.edgeid;
    if (x15 === undefined) { x15 = 0; m14++; }
    if (typeof x15 !== "number" || (x15 & 65535) !== x15) bad("adjust_edges[" + i12 + "]" + ".edgeid", "uint16 (0 to 65535)", x15);
    p = pad(d, p, o, e, 2);
    if (p + 2 > e) full(p + 2);
    d.setUint16(p, x15, true);
    let x16: any = y13.cost;
    if (x16 === undefined) { x16 = 0; m14++; }
    if (typeof x16 !== "number" || (x16 - x16 === 0 && Math.abs(x16) >= 3.4028235677973366e38)) bad("adjust_edges[" + i12 + "]" + ".cost", "number in the range of float32", x16);
    p += 2;
    p = pad(d, p, o, e, 4);
    if (p + 4 > e) full(p + 4);
    d.setFloat32(p, x16, true);
    if (m14 !== 0) unknownField(y13, K1, "adjust_edges[" + i12 + "]");
    p += 4;
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_nav2_msgs_srv_DynamicEdges_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 2, Infinity);
  if (n1 < 0) countFault(c, p, "closed_edges", 2, Infinity);
  p = c.p;
  let a2: any = NO_UINT16;
  if (n1 > 0) { if (p + 2 * n1 > e) short(c, p, "", "closed_edges:0:" + 2 * n1); a2 = new Uint16Array(n1); if (l && n1 > bulkLength) bulk(a2, c, p); else for (let i3 = 0; i3 < n1; i3++) a2[i3] = d.getUint16(p + 2 * i3, l); p += 2 * n1; }
  const n4 = getCount(c, p, 2, Infinity);
  if (n4 < 0) countFault(c, p, "opened_edges", 2, Infinity);
  p = c.p;
  let a5: any = NO_UINT16;
  if (n4 > 0) { if (p + 2 * n4 > e) short(c, p, "", "opened_edges:0:" + 2 * n4); a5 = new Uint16Array(n4); if (l && n4 > bulkLength) bulk(a5, c, p); else for (let i6 = 0; i6 < n4; i6++) a5[i6] = d.getUint16(p + 2 * i6, l); p += 2 * n4; }
  const n7 = getCount(c, p, 6, Infinity);
  if (n7 < 0) countFault(c, p, "adjust_edges", 6, Infinity);
  p = c.p;
  const a8: any[] = [];
  for (let i9 = 0; i9 < n7; i9++) {
    p += (o - p) & 1;
    if (p + 2 > e) short(c, p, "adjust_edges[" + i9 + "]", ".edgeid:0:2");
    const x10 = d.getUint16(p, l);
    p += 2;
    p += (o - p) & 3;
    if (p + 4 > e) short(c, p, "adjust_edges[" + i9 + "]", ".cost:0:4");
    const x11 = d.getFloat32(p, l);
    a8.push({ edgeid: x10, cost: x11 });
    p += 4;
  }
  c.p = p;
  return { closed_edges: a2, opened_edges: a5, adjust_edges: a8 };
}
function write_nav2_msgs_srv_DynamicEdges_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.success;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("success", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K3, "");
  return p + 1;
}
function read_nav2_msgs_srv_DynamicEdges_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  c.p = p + 1;
  return { success: x1 === 1 };
}

export const DynamicEdges: ServiceType<DynamicEdges_Request, DynamicEdges_Response, DynamicEdges_RequestInput, DynamicEdges_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "nav2_msgs/srv/DynamicEdges",
  request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/DynamicEdges_Request", write_nav2_msgs_srv_DynamicEdges_Request, read_nav2_msgs_srv_DynamicEdges_Request),
  response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/DynamicEdges_Response", write_nav2_msgs_srv_DynamicEdges_Response, read_nav2_msgs_srv_DynamicEdges_Response),
  constants: { request: {}, response: {} },
};
