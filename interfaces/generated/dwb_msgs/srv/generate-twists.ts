// Generated from dwb_msgs/srv/GenerateTwists.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type Twist2D as nav_2d_msgs_msg_Twist2D, type Twist2DInput as nav_2d_msgs_msg_Twist2DInput } from "../../nav_2d_msgs/msg/twist2-d.ts";

export interface GenerateTwists_Request {
  current_vel: nav_2d_msgs_msg_Twist2D;
}
export interface GenerateTwists_RequestInput {
  current_vel?: nav_2d_msgs_msg_Twist2DInput | undefined;
}
export interface GenerateTwists_Response {
  twists: nav_2d_msgs_msg_Twist2D[];
}
export interface GenerateTwists_ResponseInput {
  twists?: readonly nav_2d_msgs_msg_Twist2DInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, isArray, pad, short, unknownField } = runtimeV1;
const K1: any = ["x","y","theta"];
const K2: any = ["current_vel"];
const K3: any = ["twists"];

function write_dwb_msgs_srv_GenerateTwists_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.current_vel;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("current_vel", "object", x2);
  let m3 = countKeys(x2) - 3;
  let x4: any = x2.x;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number") bad("current_vel.x", "number", x4);
  if (p + 24 > e) full(p + 24);
  d.setFloat64(p, x4, true);
  let x5: any = x2.y;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number") bad("current_vel.y", "number", x5);
  d.setFloat64(p + 8, x5, true);
  let x6: any = x2.theta;
  if (x6 === undefined) { x6 = 0; m3++; }
  if (typeof x6 !== "number") bad("current_vel.theta", "number", x6);
  d.setFloat64(p + 16, x6, true);
  if (m3 !== 0) unknownField(x2, K1, "current_vel");
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 24;
}
function read_dwb_msgs_srv_GenerateTwists_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 24 > e) short(c, p, "", "current_vel.x:0:8 current_vel.y:8:16 current_vel.theta:16:24");
  const x1 = d.getFloat64(p, l);
  const x2 = d.getFloat64(p + 8, l);
  const x3 = d.getFloat64(p + 16, l);
  c.p = p + 24;
  return { current_vel: { x: x1, y: x2, theta: x3 } };
}
function write_dwb_msgs_srv_GenerateTwists_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.twists;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("twists", "an array", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  if (n3 > 0) p = pad(d, p, o, e, 8);
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "object" || y5 === null) bad("twists[" + i4 + "]", "object", y5);
    let m6 = countKeys(y5) - 3;
    let x7: any = y5.x;
    if (x7 === undefined) { x7 = 0; m6++; }
    if (typeof x7 !== "number") bad("twists[" + i4 + "]" + ".x", "number", x7);
    if (p + 24 > e) full(p + 24);
    d.setFloat64(p, x7, true);
    let x8: any = y5.y;
    if (x8 === undefined) { x8 = 0; m6++; }
    if (typeof x8 !== "number") bad("twists[" + i4 + "]" + ".y", "number", x8);
    d.setFloat64(p + 8, x8, true);
    let x9: any = y5.theta;
    if (x9 === undefined) { x9 = 0; m6++; }
    if (typeof x9 !== "number") bad("twists[" + i4 + "]" + ".theta", "number", x9);
    d.setFloat64(p + 16, x9, true);
    if (m6 !== 0) unknownField(y5, K1, "twists[" + i4 + "]");
    p += 24;
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_dwb_msgs_srv_GenerateTwists_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 24, Infinity);
  if (n1 < 0) countFault(c, p, "twists", 24, Infinity);
  p = c.p;
  const a2: any[] = [];
  if (n1 > 0) p += (o - p) & 7;
  for (let i3 = 0; i3 < n1; i3++) {
    if (p + 24 > e) short(c, p, "twists[" + i3 + "]", ".x:0:8 .y:8:16 .theta:16:24");
    const x4 = d.getFloat64(p, l);
    const x5 = d.getFloat64(p + 8, l);
    const x6 = d.getFloat64(p + 16, l);
    a2.push({ x: x4, y: x5, theta: x6 });
    p += 24;
  }
  c.p = p;
  return { twists: a2 };
}

export const GenerateTwists: ServiceType<GenerateTwists_Request, GenerateTwists_Response, GenerateTwists_RequestInput, GenerateTwists_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "dwb_msgs/srv/GenerateTwists",
  request: /* @__PURE__ */ runtimeV1.codec("dwb_msgs/srv/GenerateTwists_Request", write_dwb_msgs_srv_GenerateTwists_Request, read_dwb_msgs_srv_GenerateTwists_Request),
  response: /* @__PURE__ */ runtimeV1.codec("dwb_msgs/srv/GenerateTwists_Response", write_dwb_msgs_srv_GenerateTwists_Response, read_dwb_msgs_srv_GenerateTwists_Response),
  constants: { request: {}, response: {} },
};
