// Generated from robot_localization/srv/GetState.srv; do not edit.
import { type NumbersInput, type ServiceType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";

export interface GetState_Request {
  time_stamp: builtin_interfaces_msg_Time;
  frame_id: string;
}
export interface GetState_RequestInput {
  time_stamp?: builtin_interfaces_msg_TimeInput | undefined;
  frame_id?: string | undefined;
}
export interface GetState_Response {
  state: Float64Array;
  covariance: Float64Array;
}
export interface GetState_ResponseInput {
  state?: NumbersInput | undefined;
  covariance?: NumbersInput | undefined;
}

const { NONE, bad, bulk, bulkLength, countKeys, full, getString, isArray, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["time_stamp","frame_id"];
const K3: any = ["state","covariance"];

function write_robot_localization_srv_GetState_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.time_stamp;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("time_stamp", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.sec;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 | 0) !== x4) bad("time_stamp.sec", "int32 (-2147483648 to 2147483647)", x4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x4, true);
  let x5: any = x2.nanosec;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("time_stamp.nanosec", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 4, x5, true);
  if (m3 !== 0) unknownField(x2, K1, "time_stamp");
  let x6: any = v.frame_id;
  if (x6 === undefined) { x6 = ""; m1++; }
  p += 8;
  if (typeof x6 !== "string") bad("frame_id", "string", x6);
  p = putString(d, p, o, x6, e);
  if (p < 0) bad("frame_id", "string without U+0000", x6);
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_robot_localization_srv_GetState_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 8 > e) short(c, p, "", "time_stamp.sec:0:4 time_stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "frame_id", Infinity); p = c.p;
  c.p = p;
  return { time_stamp: { sec: x1, nanosec: x2 }, frame_id: x3 };
}
function write_robot_localization_srv_GetState_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.state;
  if (x2 === undefined) { x2 = new Float64Array(15); m1++; }
  if (!isArray(x2)) bad("state", "an array of float64", x2);
  const n3 = x2.length;
  if (n3 !== 15) bad("state", "15 elements", n3);
  if (p + 8 * n3 > e) full(p + 8 * n3);
  if (x2 instanceof Float64Array && n3 > bulkLength) { putBytes(d, p, x2); p += 8 * n3; }
  else for (let i4 = 0; i4 < n3; i4++, p += 8) {
    const y5: any = x2[i4]; if (typeof y5 !== "number") bad("state[" + i4 + "]", "number", y5); d.setFloat64(p, y5, true);
  }
  let x6: any = v.covariance;
  if (x6 === undefined) { x6 = new Float64Array(225); m1++; }
  if (!isArray(x6)) bad("covariance", "an array of float64", x6);
  const n7 = x6.length;
  if (n7 !== 225) bad("covariance", "225 elements", n7);
  if (p + 8 * n7 > e) full(p + 8 * n7);
  if (x6 instanceof Float64Array && n7 > bulkLength) { putBytes(d, p, x6); p += 8 * n7; }
  else for (let i8 = 0; i8 < n7; i8++, p += 8) {
    const y9: any = x6[i8]; if (typeof y9 !== "number") bad("covariance[" + i8 + "]", "number", y9); d.setFloat64(p, y9, true);
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_robot_localization_srv_GetState_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let a1: any;
  if (p + 120 > e) short(c, p, "", "state:0:" + 120); a1 = new Float64Array(15); if (l && 15 > bulkLength) bulk(a1, c, p); else for (let i2 = 0; i2 < 15; i2++) a1[i2] = d.getFloat64(p + 8 * i2, l); p += 120;
  let a3: any;
  if (p + 1800 > e) short(c, p, "", "covariance:0:" + 1800); a3 = new Float64Array(225); if (l && 225 > bulkLength) bulk(a3, c, p); else for (let i4 = 0; i4 < 225; i4++) a3[i4] = d.getFloat64(p + 8 * i4, l); p += 1800;
  c.p = p;
  return { state: a1, covariance: a3 };
}

export const GetState: ServiceType<GetState_Request, GetState_Response, GetState_RequestInput, GetState_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "robot_localization/srv/GetState",
  request: /* @__PURE__ */ runtimeV1.codec("robot_localization/srv/GetState_Request", write_robot_localization_srv_GetState_Request, read_robot_localization_srv_GetState_Request),
  response: /* @__PURE__ */ runtimeV1.codec("robot_localization/srv/GetState_Response", write_robot_localization_srv_GetState_Response, read_robot_localization_srv_GetState_Response),
  constants: { request: {}, response: {} },
};
