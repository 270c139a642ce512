// Generated from ros2cli_test_interfaces/srv/ShortVariedMultiNested.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type ShortVariedNested as ros2cli_test_interfaces_msg_ShortVariedNested, type ShortVariedNestedInput as ros2cli_test_interfaces_msg_ShortVariedNestedInput } from "../msg/short-varied-nested.ts";

export interface ShortVariedMultiNested_Request {
  short_varied_nested: ros2cli_test_interfaces_msg_ShortVariedNested;
}
export interface ShortVariedMultiNested_RequestInput {
  short_varied_nested?: ros2cli_test_interfaces_msg_ShortVariedNestedInput | undefined;
}
export interface ShortVariedMultiNested_Response {
  bool_value: boolean;
}
export interface ShortVariedMultiNested_ResponseInput {
  bool_value?: boolean | undefined;
}

const { NONE, NO_ARRAY, bad, badBoolean, countFault, countKeys, full, getCount, isArray, short, unknownField } = runtimeV1;
const K1: any = ["bool_value","bool_values"];
const K2: any = ["short_varied"];
const K3: any = ["short_varied_nested"];
const K4: any = ["bool_value"];

function write_ros2cli_test_interfaces_srv_ShortVariedMultiNested_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.short_varied_nested;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("short_varied_nested", "object", x2);
  let m3 = countKeys(x2) - 1;
  let x4: any = x2.short_varied;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("short_varied_nested.short_varied", "object", x4);
  let m5 = countKeys(x4) - 2;
  let x6: any = x4.bool_value;
  if (x6 === undefined) { x6 = false; m5++; }
  if (typeof x6 !== "boolean") bad("short_varied_nested.short_varied.bool_value", "boolean", x6);
  if (p + 8 > e) full(p + 8);
  d.setUint8(p, x6 ? 1 : 0);
  let x7: any = x4.bool_values;
  if (x7 === undefined) { x7 = NO_ARRAY; m5++; }
  if (!isArray(x7)) bad("short_varied_nested.short_varied.bool_values", "an array", x7);
  const n8 = x7.length;
  if (n8 > 3) bad("short_varied_nested.short_varied.bool_values", "at most 3 elements", n8);
  d.setUint16(p + 1, 0);
  d.setUint8(p + 3, 0);
  d.setUint32(p + 4, n8, true);
  p += 8;
  for (let i9 = 0; i9 < n8; i9++) {
    const y10: any = x7[i9];
    if (typeof y10 !== "boolean") bad("short_varied_nested.short_varied.bool_values[" + i9 + "]", "boolean", y10);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, y10 ? 1 : 0);
    p += 1;
  }
  if (m5 !== 0) unknownField(x4, K1, "short_varied_nested.short_varied");
  if (m3 !== 0) unknownField(x2, K2, "short_varied_nested");
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_ros2cli_test_interfaces_srv_ShortVariedMultiNested_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "short_varied_nested.short_varied.bool_value:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "short_varied_nested.short_varied.bool_value");
  p += 1;
  const n2 = getCount(c, p, 1, 3);
  if (n2 < 0) countFault(c, p, "short_varied_nested.short_varied.bool_values", 1, 3);
  p = c.p;
  const a3: any[] = [];
  for (let i4 = 0; i4 < n2; i4++) {
    if (p + 1 > e) short(c, p, "short_varied_nested.short_varied.bool_values[" + i4 + "]", ":0:1");
    const x5 = d.getUint8(p); if (x5 > 1) badBoolean(c, p, "short_varied_nested.short_varied.bool_values[" + i4 + "]");
    a3.push(x5 === 1);
    p += 1;
  }
  c.p = p;
  return { short_varied_nested: { short_varied: { bool_value: x1 === 1, bool_values: a3 } } };
}
function write_ros2cli_test_interfaces_srv_ShortVariedMultiNested_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.bool_value;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("bool_value", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K4, "");
  return p + 1;
}
function read_ros2cli_test_interfaces_srv_ShortVariedMultiNested_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "bool_value:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "bool_value");
  c.p = p + 1;
  return { bool_value: x1 === 1 };
}

export const ShortVariedMultiNested: ServiceType<ShortVariedMultiNested_Request, ShortVariedMultiNested_Response, ShortVariedMultiNested_RequestInput, ShortVariedMultiNested_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "ros2cli_test_interfaces/srv/ShortVariedMultiNested",
  request: /* @__PURE__ */ runtimeV1.codec("ros2cli_test_interfaces/srv/ShortVariedMultiNested_Request", write_ros2cli_test_interfaces_srv_ShortVariedMultiNested_Request, read_ros2cli_test_interfaces_srv_ShortVariedMultiNested_Request),
  response: /* @__PURE__ */ runtimeV1.codec("ros2cli_test_interfaces/srv/ShortVariedMultiNested_Response", write_ros2cli_test_interfaces_srv_ShortVariedMultiNested_Response, read_ros2cli_test_interfaces_srv_ShortVariedMultiNested_Response),
  constants: { request: {}, response: {} },
};
