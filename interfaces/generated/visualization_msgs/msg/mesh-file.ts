// Generated from visualization_msgs/msg/MeshFile.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";

export interface MeshFile {
  filename: string;
  data: Uint8Array;
}
export interface MeshFileInput {
  filename?: string | undefined;
  data?: NumbersInput | undefined;
}

const { NO_UINT8, bad, bulkLength, countFault, countKeys, full, getCount, getOctets, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["filename","data"];

export function write_visualization_msgs_msg_MeshFile(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.filename;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("filename", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("filename", "string without U+0000", x2);
  let x3: any = v.data;
  if (x3 === undefined) { x3 = NO_UINT8; m1++; }
  if (!isArray(x3)) bad("data", "an array of uint8", x3);
  const n4 = x3.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n4, true);
  p += 4;
  if (p + n4 > e) full(p + n4);
  if (x3 instanceof Uint8Array && n4 > bulkLength) { putBytes(d, p, x3); p += n4; }
  else for (let i5 = 0; i5 < n4; i5++, p += 1) {
    const y6: any = x3[i5]; if (typeof y6 !== "number" || (y6 & 255) !== y6) bad("data[" + i5 + "]", "uint8 (0 to 255)", y6); d.setUint8(p, y6);
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_visualization_msgs_msg_MeshFile(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "filename", Infinity); p = c.p;
  const n2 = getCount(c, p, 1, Infinity);
  if (n2 < 0) countFault(c, p, "data", 1, Infinity);
  p = c.p;
  let a3: any = NO_UINT8;
  if (n2 > 0) { if (p + n2 > e) short(c, p, "", "data:0:" + n2); a3 = getOctets(c, p, n2); p += n2; }
  c.p = p;
  return { filename: x1, data: a3 };
}

export const MeshFile: MessageType<MeshFile, MeshFileInput, Record<never, never>> = {
  kind: "message",
  name: "visualization_msgs/msg/MeshFile",
  codec: /* @__PURE__ */ runtimeV1.codec("visualization_msgs/msg/MeshFile", write_visualization_msgs_msg_MeshFile, read_visualization_msgs_msg_MeshFile),
  constants: {},
};
