// Generated from rcl_interfaces/msg/Log.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";

export interface Log {
  stamp: builtin_interfaces_msg_Time;
  level: number;
  name: string;
  msg: string;
  file: string;
  function: string;
  line: number;
}
export interface LogInput {
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
  level?: number | undefined;
  name?: string | undefined;
  msg?: string | undefined;
  file?: string | undefined;
  function?: string | undefined;
  line?: number | undefined;
}

const { NONE, bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","level","name","msg","file","function","line"];

export function write_rcl_interfaces_msg_Log(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 7;
  let x2: any = v.stamp;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("stamp", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.sec;
  if (x4 === undefined) { x4 = 0; m3++; }
  if (typeof x4 !== "number" || (x4 | 0) !== x4) bad("stamp.sec", "int32 (-2147483648 to 2147483647)", x4);
  p = pad(d, p, o, e, 4);
  if (p + 9 > e) full(p + 9);
  d.setInt32(p, x4, true);
  let x5: any = x2.nanosec;
  if (x5 === undefined) { x5 = 0; m3++; }
  if (typeof x5 !== "number" || x5 >>> 0 !== x5) bad("stamp.nanosec", "uint32 (0 to 4294967295)", x5);
  d.setUint32(p + 4, x5, true);
  if (m3 !== 0) unknownField(x2, K1, "stamp");
  let x6: any = v.level;
  if (x6 === undefined) { x6 = 0; m1++; }
  if (typeof x6 !== "number" || (x6 & 255) !== x6) bad("level", "uint8 (0 to 255)", x6);
  d.setUint8(p + 8, x6);
  let x7: any = v.name;
  if (x7 === undefined) { x7 = ""; m1++; }
  p += 9;
  if (typeof x7 !== "string") bad("name", "string", x7);
  p = putString(d, p, o, x7, e);
  if (p < 0) bad("name", "string without U+0000", x7);
  let x8: any = v.msg;
  if (x8 === undefined) { x8 = ""; m1++; }
  if (typeof x8 !== "string") bad("msg", "string", x8);
  p = putString(d, p, o, x8, e);
  if (p < 0) bad("msg", "string without U+0000", x8);
  let x9: any = v.file;
  if (x9 === undefined) { x9 = ""; m1++; }
  if (typeof x9 !== "string") bad("file", "string", x9);
  p = putString(d, p, o, x9, e);
  if (p < 0) bad("file", "string without U+0000", x9);
  let x10: any = v.function;
  if (x10 === undefined) { x10 = ""; m1++; }
  if (typeof x10 !== "string") bad("function", "string", x10);
  p = putString(d, p, o, x10, e);
  if (p < 0) bad("function", "string without U+0000", x10);
  let x11: any = v.line;
  if (x11 === undefined) { x11 = 0; m1++; }
  if (typeof x11 !== "number" || x11 >>> 0 !== x11) bad("line", "uint32 (0 to 4294967295)", x11);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, x11, true);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 4;
}
export function read_rcl_interfaces_msg_Log(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 9 > e) short(c, p, "", "stamp.sec:0:4 stamp.nanosec:4:8 level:8:9");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  const x3 = d.getUint8(p + 8);
  p += 9;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "msg", Infinity); p = c.p;
  const x6 = getString(c, p, Infinity) ?? stringFault(c, p, "file", Infinity); p = c.p;
  const x7 = getString(c, p, Infinity) ?? stringFault(c, p, "function", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "line:0:4");
  const x8 = d.getUint32(p, l);
  c.p = p + 4;
  return { stamp: { sec: x1, nanosec: x2 }, level: x3, name: x4, msg: x5, file: x6, function: x7, line: x8 };
}

export const Log: MessageType<Log, LogInput, { readonly DEBUG: 10; readonly INFO: 20; readonly WARN: 30; readonly ERROR: 40; readonly FATAL: 50 }> = {
  kind: "message",
  name: "rcl_interfaces/msg/Log",
  codec: /* @__PURE__ */ runtimeV1.codec("rcl_interfaces/msg/Log", write_rcl_interfaces_msg_Log, read_rcl_interfaces_msg_Log),
  constants: { DEBUG: 10, INFO: 20, WARN: 30, ERROR: 40, FATAL: 50 },
};
