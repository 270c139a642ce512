// Generated from rcl_interfaces/msg/LoggerLevel.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface LoggerLevel {
  name: string;
  level: number;
}
export interface LoggerLevelInput {
  name?: string | undefined;
  level?: number | undefined;
}

const { bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["name","level"];

export function write_rcl_interfaces_msg_LoggerLevel(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("name", "string without U+0000", x2);
  let x3: any = v.level;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || x3 >>> 0 !== x3) bad("level", "uint32 (0 to 4294967295)", x3);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, x3, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 4;
}
export function read_rcl_interfaces_msg_LoggerLevel(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "level:0:4");
  const x2 = d.getUint32(p, l);
  c.p = p + 4;
  return { name: x1, level: x2 };
}

export const LoggerLevel: MessageType<LoggerLevel, LoggerLevelInput, { readonly LOG_LEVEL_UNKNOWN: 0; readonly LOG_LEVEL_DEBUG: 10; readonly LOG_LEVEL_INFO: 20; readonly LOG_LEVEL_WARN: 30; readonly LOG_LEVEL_ERROR: 40; readonly LOG_LEVEL_FATAL: 50 }> = {
  kind: "message",
  name: "rcl_interfaces/msg/LoggerLevel",
  codec: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/msg/LoggerLevel", write_rcl_interfaces_msg_LoggerLevel, read_rcl_interfaces_msg_LoggerLevel),
  constants: { LOG_LEVEL_UNKNOWN: 0, LOG_LEVEL_DEBUG: 10, LOG_LEVEL_INFO: 20, LOG_LEVEL_WARN: 30, LOG_LEVEL_ERROR: 40, LOG_LEVEL_FATAL: 50 },
};
