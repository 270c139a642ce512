// Generated from nav2_msgs/srv/IsPathValid.srv; do not edit.
import { type NumbersInput, type ServiceType, runtimeV1 } from "cdr-ts";
import { type Path as nav_msgs_msg_Path, type PathInput as nav_msgs_msg_PathInput, write_nav_msgs_msg_Path, read_nav_msgs_msg_Path } from "../../nav_msgs/msg/path.ts";

export interface IsPathValid_Request {
  path: nav_msgs_msg_Path;
}
export interface IsPathValid_RequestInput {
  path?: nav_msgs_msg_PathInput | undefined;
}
export interface IsPathValid_Response {
  is_valid: boolean;
  invalid_pose_indices: Int32Array;
}
export interface IsPathValid_ResponseInput {
  is_valid?: boolean | undefined;
  invalid_pose_indices?: NumbersInput | undefined;
}

const { NONE, NO_INT32, bad, badBoolean, bulk, bulkLength, countFault, countKeys, full, getCount, isArray, putBytes, short, under, unknownField } = runtimeV1;
const K1: any = ["path"];
const K2: any = ["is_valid","invalid_pose_indices"];

function write_nav2_msgs_srv_IsPathValid_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.path;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_nav_msgs_msg_Path(x2, d, p, o, e); } catch (f) { throw under(f, "path"); }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_nav2_msgs_srv_IsPathValid_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_nav_msgs_msg_Path(c); } catch (f) { throw under(f, "path"); } p = c.p;
  c.p = p;
  return { path: x1 };
}
function write_nav2_msgs_srv_IsPathValid_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.is_valid;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("is_valid", "boolean", x2);
  if (p + 8 > e) full(p + 8);
  d.setUint8(p, x2 ? 1 : 0);
  let x3: any = v.invalid_pose_indices;
  if (x3 === undefined) { x3 = NO_INT32; m1++; }
  if (!isArray(x3)) bad("invalid_pose_indices", "an array of int32", x3);
  const n4 = x3.length;
  d.setUint16(p + 1, 0);
  d.setUint8(p + 3, 0);
  d.setUint32(p + 4, n4, true);
  p += 8;
  if (p + 4 * n4 > e) full(p + 4 * n4);
  if (x3 instanceof Int32Array && n4 > bulkLength) { putBytes(d, p, x3); p += 4 * n4; }
  else for (let i5 = 0; i5 < n4; i5++, p += 4) {
    const y6: any = x3[i5]; if (typeof y6 !== "number" || (y6 | 0) !== y6) bad("invalid_pose_indices[" + i5 + "]", "int32 (-2147483648 to 2147483647)", y6); d.setInt32(p, y6, true);
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_nav2_msgs_srv_IsPathValid_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "is_valid:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "is_valid");
  p += 1;
  const n2 = getCount(c, p, 4, Infinity);
  if (n2 < 0) countFault(c, p, "invalid_pose_indices", 4, Infinity);
  p = c.p;
  let a3: any = NO_INT32;
  if (n2 > 0) { if (p + 4 * n2 > e) short(c, p, "", "invalid_pose_indices:0:" + 4 * n2); a3 = new Int32Array(n2); if (l && n2 > bulkLength) bulk(a3, c, p); else for (let i4 = 0; i4 < n2; i4++) a3[i4] = d.getInt32(p + 4 * i4, l); p += 4 * n2; }
  c.p = p;
  return { is_valid: x1 === 1, invalid_pose_indices: a3 };
}

export const IsPathValid: ServiceType<IsPathValid_Request, IsPathValid_Response, IsPathValid_RequestInput, IsPathValid_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "nav2_msgs/srv/IsPathValid",
  request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/IsPathValid_Request", write_nav2_msgs_srv_IsPathValid_Request, read_nav2_msgs_srv_IsPathValid_Request),
  response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/IsPathValid_Response", write_nav2_msgs_srv_IsPathValid_Response, read_nav2_msgs_srv_IsPathValid_Response),
  constants: { request: {}, response: {} },
};
