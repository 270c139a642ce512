// Generated from test_msgs/msg/Constants.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export type Constants = Record<string, never>;
export type ConstantsInput = Record<string, never>;

const { bad, countKeys, full, unknownField } = runtimeV1;
const K1: any = [];

export function write_test_msgs_msg_Constants(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
export function read_test_msgs_msg_Constants(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const Constants: MessageType<Constants, ConstantsInput, { readonly BOOL_CONST: true; readonly BYTE_CONST: 50; readonly CHAR_CONST: 100; readonly FLOAT32_CONST: 1.125; readonly FLOAT64_CONST: 1.125; readonly INT8_CONST: -50; readonly UINT8_CONST: 200; readonly INT16_CONST: -1000; readonly UINT16_CONST: 2000; readonly INT32_CONST: -30000; readonly UINT32_CONST: 60000; readonly INT64_CONST: -40000000n; readonly UINT64_CONST: 50000000n }> = {
  kind: "message",
  name: "test_msgs/msg/Constants",
  codec: /* @__PURE__ */ runtimeV1.codec("test_msgs/msg/Constants", write_test_msgs_msg_Constants, read_test_msgs_msg_Constants),
  constants: { BOOL_CONST: true, BYTE_CONST: 50, CHAR_CONST: 100, FLOAT32_CONST: 1.125, FLOAT64_CONST: 1.125, INT8_CONST: -50, UINT8_CONST: 200, INT16_CONST: -1000, UINT16_CONST: 2000, INT32_CONST: -30000, UINT32_CONST: 60000, INT64_CONST: -40000000n, UINT64_CONST: 50000000n },
};
