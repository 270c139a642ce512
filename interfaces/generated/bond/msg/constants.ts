// Generated from bond/msg/Constants.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export type Constants = Record<string, never>;
export type ConstantsInput = Record<string, never>;

const { bad, countKeys, full, unknownField } = runtimeV1;
const K1: any = [];

export function write_bond_msg_Constants(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
export function read_bond_msg_Constants(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}

export const Constants: MessageType<Constants, ConstantsInput, { readonly DEAD_PUBLISH_PERIOD: 0.05; readonly DEFAULT_CONNECT_TIMEOUT: 10; readonly DEFAULT_HEARTBEAT_TIMEOUT: 4; readonly DEFAULT_DISCONNECT_TIMEOUT: 2; readonly DEFAULT_HEARTBEAT_PERIOD: 1; readonly DISABLE_HEARTBEAT_TIMEOUT_PARAM: "/bond_disable_heartbeat_timeout" }> = {
  kind: "message",
  name: "bond/msg/Constants",
  codec: /* @__PURE__ */ runtimeV1.codec("bond/msg/Constants", write_bond_msg_Constants, read_bond_msg_Constants),
  constants: { DEAD_PUBLISH_PERIOD: 0.05, DEFAULT_CONNECT_TIMEOUT: 10, DEFAULT_HEARTBEAT_TIMEOUT: 4, DEFAULT_DISCONNECT_TIMEOUT: 2, DEFAULT_HEARTBEAT_PERIOD: 1, DISABLE_HEARTBEAT_TIMEOUT_PARAM: "/bond_disable_heartbeat_timeout" },
};
