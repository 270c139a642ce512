// Generated from ros2cli_test_interfaces/msg/ShortVaried.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface ShortVaried {
  bool_value: boolean;
  bool_values: boolean[];
}
export interface ShortVariedInput {
  bool_value?: boolean | undefined;
  bool_values?: readonly boolean[] | undefined;
}

const { NO_ARRAY, bad, badBoolean, countFault, countKeys, full, getCount, isArray, pad, short, unknownField } = runtimeV1;
const K1: any = ["bool_value","bool_values"];

export function write_ros2cli_test_interfaces_msg_ShortVaried(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.bool_value;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("bool_value", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  let x3: any = v.bool_values;
  if (x3 === undefined) { x3 = NO_ARRAY; m1++; }
  if (!isArray(x3)) bad("bool_values", "an array", x3);
  const n4 = x3.length;
  if (n4 > 3) bad("bool_values", "at most 3 elements", n4);
  p += 1;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n4, true);
  p += 4;
  for (let i5 = 0; i5 < n4; i5++) {
    const y6: any = x3[i5];
    if (typeof y6 !== "boolean") bad("bool_values[" + i5 + "]", "boolean", y6);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, y6 ? 1 : 0);
    p += 1;
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_ros2cli_test_interfaces_msg_ShortVaried(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "bool_value:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "bool_value");
  p += 1;
  const n2 = getCount(c, p, 1, 3);
  if (n2 < 0) countFault(c, p, "bool_values", 1, 3);
  p = c.p;
  const a3: any[] = [];
  for (let i4 = 0; i4 < n2; i4++) {
    if (p + 1 > e) short(c, p, "bool_values[" + i4 + "]", ":0:1");
    const x5 = d.getUint8(p); if (x5 > 1) badBoolean(c, p, "bool_values[" + i4 + "]");
    a3.push(x5 === 1);
    p += 1;
  }
  c.p = p;
  return { bool_value: x1 === 1, bool_values: a3 };
}

export const ShortVaried: MessageType<ShortVaried, ShortVariedInput, { readonly BOOL_CONST: true }> = {
  kind: "message",
  name: "ros2cli_test_interfaces/msg/ShortVaried",
  codec: /* @__PURE__ */ runtimeV1.codec("ros2cli_test_interfaces/msg/ShortVaried", write_ros2cli_test_interfaces_msg_ShortVaried, read_ros2cli_test_interfaces_msg_ShortVaried),
  constants: { BOOL_CONST: true },
};
