// Generated from ros2cli_test_interfaces/msg/ShortVariedNested.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type ShortVaried as ros2cli_test_interfaces_msg_ShortVaried, type ShortVariedInput as ros2cli_test_interfaces_msg_ShortVariedInput } from "./short-varied.ts";

export interface ShortVariedNested {
  short_varied: ros2cli_test_interfaces_msg_ShortVaried;
}
export interface ShortVariedNestedInput {
  short_varied?: ros2cli_test_interfaces_msg_ShortVariedInput | undefined;
}

const { NONE, NO_ARRAY, bad, badBoolean, countFault, countKeys, full, getCount, isArray, pad, short, unknownField } = runtimeV1;
const K1: any = ["bool_value","bool_values"];
const K2: any = ["short_varied"];

export function write_ros2cli_test_interfaces_msg_ShortVariedNested(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.short_varied;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("short_varied", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.bool_value;
  if (x4 === undefined) { x4 = false; m3++; }
  if (typeof x4 !== "boolean") bad("short_varied.bool_value", "boolean", x4);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x4 ? 1 : 0);
  let x5: any = x2.bool_values;
  if (x5 === undefined) { x5 = NO_ARRAY; m3++; }
  if (!isArray(x5)) bad("short_varied.bool_values", "an array", x5);
  const n6 = x5.length;
  if (n6 > 3) bad("short_varied.bool_values", "at most 3 elements", n6);
  p += 1;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n6, true);
  p += 4;
  for (let i7 = 0; i7 < n6; i7++) {
    const y8: any = x5[i7];
    if (typeof y8 !== "boolean") bad("short_varied.bool_values[" + i7 + "]", "boolean", y8);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, y8 ? 1 : 0);
    p += 1;
  }
  if (m3 !== 0) unknownField(x2, K1, "short_varied");
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
export function read_ros2cli_test_interfaces_msg_ShortVariedNested(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "short_varied.bool_value:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "short_varied.bool_value");
  p += 1;
  const n2 = getCount(c, p, 1, 3);
  if (n2 < 0) countFault(c, p, "short_varied.bool_values", 1, 3);
  p = c.p;
  const a3: any[] = [];
  for (let i4 = 0; i4 < n2; i4++) {
    if (p + 1 > e) short(c, p, "short_varied.bool_values[" + i4 + "]", ":0:1");
    const x5 = d.getUint8(p); if (x5 > 1) badBoolean(c, p, "short_varied.bool_values[" + i4 + "]");
    a3.push(x5 === 1);
    p += 1;
  }
  c.p = p;
  return { short_varied: { bool_value: x1 === 1, bool_values: a3 } };
}

export const ShortVariedNested: MessageType<ShortVariedNested, ShortVariedNestedInput, Record<never, never>> = {
  kind: "message",
  name: "ros2cli_test_interfaces/msg/ShortVariedNested",
  codec: /* @__PURE__ */ runtimeV1.codec("ros2cli_test_interfaces/msg/ShortVariedNested", write_ros2cli_test_interfaces_msg_ShortVariedNested, read_ros2cli_test_interfaces_msg_ShortVariedNested),
  constants: {},
};
