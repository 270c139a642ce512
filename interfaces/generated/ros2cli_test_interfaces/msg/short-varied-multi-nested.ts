// Generated from ros2cli_test_interfaces/msg/ShortVariedMultiNested.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type ShortVariedNested as ros2cli_test_interfaces_msg_ShortVariedNested, type ShortVariedNestedInput as ros2cli_test_interfaces_msg_ShortVariedNestedInput } from "./short-varied-nested.ts";

export interface ShortVariedMultiNested {
  short_varied_nested: ros2cli_test_interfaces_msg_ShortVariedNested;
}
export interface ShortVariedMultiNestedInput {
  short_varied_nested?: ros2cli_test_interfaces_msg_ShortVariedNestedInput | undefined;
}

const { NONE, NO_ARRAY, bad, badBoolean, countFault, countKeys, full, getCount, isArray, pad, short, unknownField } = runtimeV1;
const K1: any = ["bool_value","bool_values"];
const K2: any = ["short_varied"];
const K3: any = ["short_varied_nested"];

export function write_ros2cli_test_interfaces_msg_ShortVariedMultiNested(v: any, d: DataView, p: number, o: number, e: number): number {
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
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x6 ? 1 : 0);
  let x7: any = x4.bool_values;
  if (x7 === undefined) { x7 = NO_ARRAY; m5++; }
  if (!isArray(x7)) bad("short_varied_nested.short_varied.bool_values", "an array", x7);
  const n8 = x7.length;
  if (n8 > 3) bad("short_varied_nested.short_varied.bool_values", "at most 3 elements", n8);
  p += 1;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n8, true);
  p += 4;
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
export function read_ros2cli_test_interfaces_msg_ShortVariedMultiNested(c: runtimeV1.Cursor): any {
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

export const ShortVariedMultiNested: MessageType<ShortVariedMultiNested, ShortVariedMultiNestedInput, Record<never, never>> = {
  kind: "message",
  name: "ros2cli_test_interfaces/msg/ShortVariedMultiNested",
  codec: /* @__PURE__ */ runtimeV1.codec("ros2cli_test_interfaces/msg/ShortVariedMultiNested", write_ros2cli_test_interfaces_msg_ShortVariedMultiNested, read_ros2cli_test_interfaces_msg_ShortVariedMultiNested),
  constants: {},
};
