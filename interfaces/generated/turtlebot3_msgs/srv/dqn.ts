// Generated from turtlebot3_msgs/srv/Dqn.srv; do not edit.
import { type NumbersInput, type ServiceType, runtimeV1 } from "cdr-ts";

export interface Dqn_Request {
  action: number;
  init: boolean;
}
export interface Dqn_RequestInput {
  action?: number | undefined;
  init?: boolean | undefined;
}
export interface Dqn_Response {
  state: Float32Array;
  reward: number;
  done: boolean;
}
export interface Dqn_ResponseInput {
  state?: NumbersInput | undefined;
  reward?: number | undefined;
  done?: boolean | undefined;
}

const { NO_FLOAT32, bad, badBoolean, bulk, bulkLength, countFault, countKeys, full, getCount, isArray, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["action","init"];
const K2: any = ["state","reward","done"];

function write_turtlebot3_msgs_srv_Dqn_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.action;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("action", "uint8 (0 to 255)", x2);
  if (p + 2 > e) full(p + 2);
  d.setUint8(p, x2);
  let x3: any = v.init;
  if (x3 === undefined) { x3 = false; m1++; }
  if (typeof x3 !== "boolean") bad("init", "boolean", x3);
  d.setUint8(p + 1, x3 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 2;
}
function read_turtlebot3_msgs_srv_Dqn_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 2 > e) short(c, p, "", "action:0:1 init:1:2");
  const x1 = d.getUint8(p);
  const x2 = d.getUint8(p + 1); if (x2 > 1) badBoolean(c, p + 1, "init");
  c.p = p + 2;
  return { action: x1, init: x2 === 1 };
}
function write_turtlebot3_msgs_srv_Dqn_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.state;
  if (x2 === undefined) { x2 = NO_FLOAT32; m1++; }
  if (!isArray(x2)) bad("state", "an array of float32", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  if (p + 4 * n3 > e) full(p + 4 * n3);
  if (x2 instanceof Float32Array && n3 > bulkLength) { putBytes(d, p, x2); p += 4 * n3; }
  else for (let i4 = 0; i4 < n3; i4++, p += 4) {
    const y5: any = x2[i4]; if (typeof y5 !== "number" || (y5 - y5 === 0 && Math.abs(y5) >= 3.4028235677973366e38)) bad("state[" + i4 + "]", "number in the range of float32", y5); d.setFloat32(p, y5, true);
  }
  let x6: any = v.reward;
  if (x6 === undefined) { x6 = 0; m1++; }
  if (typeof x6 !== "number" || (x6 - x6 === 0 && Math.abs(x6) >= 3.4028235677973366e38)) bad("reward", "number in the range of float32", x6);
  if (p + 5 > e) full(p + 5);
  d.setFloat32(p, x6, true);
  let x7: any = v.done;
  if (x7 === undefined) { x7 = false; m1++; }
  if (typeof x7 !== "boolean") bad("done", "boolean", x7);
  d.setUint8(p + 4, x7 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 5;
}
function read_turtlebot3_msgs_srv_Dqn_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 4, Infinity);
  if (n1 < 0) countFault(c, p, "state", 4, Infinity);
  p = c.p;
  let a2: any = NO_FLOAT32;
  if (n1 > 0) { if (p + 4 * n1 > e) short(c, p, "", "state:0:" + 4 * n1); a2 = new Float32Array(n1); if (l && n1 > bulkLength) bulk(a2, c, p); else for (let i3 = 0; i3 < n1; i3++) a2[i3] = d.getFloat32(p + 4 * i3, l); p += 4 * n1; }
  if (p + 5 > e) short(c, p, "", "reward:0:4 done:4:5");
  const x4 = d.getFloat32(p, l);
  const x5 = d.getUint8(p + 4); if (x5 > 1) badBoolean(c, p + 4, "done");
  c.p = p + 5;
  return { state: a2, reward: x4, done: x5 === 1 };
}

export const Dqn: ServiceType<Dqn_Request, Dqn_Response, Dqn_RequestInput, Dqn_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "turtlebot3_msgs/srv/Dqn",
  request: /* @__PURE__ */ runtimeV1.codec("turtlebot3_msgs/srv/Dqn_Request", write_turtlebot3_msgs_srv_Dqn_Request, read_turtlebot3_msgs_srv_Dqn_Request),
  response: /* @__PURE__ */ runtimeV1.codec("turtlebot3_msgs/srv/Dqn_Response", write_turtlebot3_msgs_srv_Dqn_Response, read_turtlebot3_msgs_srv_Dqn_Response),
  constants: { request: {}, response: {} },
};
