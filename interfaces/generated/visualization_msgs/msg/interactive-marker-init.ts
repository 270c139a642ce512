// Generated from visualization_msgs/msg/InteractiveMarkerInit.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type InteractiveMarker as visualization_msgs_msg_InteractiveMarker, type InteractiveMarkerInput as visualization_msgs_msg_InteractiveMarkerInput, write_visualization_msgs_msg_InteractiveMarker, read_visualization_msgs_msg_InteractiveMarker } from "./interactive-marker.ts";

export interface InteractiveMarkerInit {
  server_id: string;
  seq_num: bigint;
  markers: visualization_msgs_msg_InteractiveMarker[];
}
export interface InteractiveMarkerInitInput {
  server_id?: string | undefined;
  seq_num?: bigint | number | undefined;
  markers?: readonly visualization_msgs_msg_InteractiveMarkerInput[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, putUint64, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["server_id","seq_num","markers"];

export function write_visualization_msgs_msg_InteractiveMarkerInit(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.server_id;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("server_id", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("server_id", "string without U+0000", x2);
  let x3: any = v.seq_num;
  if (x3 === undefined) { x3 = 0; m1++; }
  p = pad(d, p, o, e, 8);
  if (p + 12 > e) full(p + 12);
  if (!putUint64(d, p, x3)) bad("seq_num", "uint64 (bigint or safe integer, not negative)", x3);
  let x4: any = v.markers;
  if (x4 === undefined) { x4 = NO_ARRAY; m1++; }
  if (!isArray(x4)) bad("markers", "an array", x4);
  const n5 = x4.length;
  d.setUint32(p + 8, n5, true);
  p += 12;
  for (let i6 = 0; i6 < n5; i6++) {
    const y7: any = x4[i6];
    try { p = write_visualization_msgs_msg_InteractiveMarker(y7, d, p, o, e); } catch (f) { throw under(f, "markers[" + i6 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_visualization_msgs_msg_InteractiveMarkerInit(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "server_id", Infinity); p = c.p;
  p += (o - p) & 7;
  if (p + 8 > e) short(c, p, "", "seq_num:0:8");
  const x2 = d.getBigUint64(p, l);
  p += 8;
  const n3 = getCount(c, p, 88, Infinity);
  if (n3 < 0) countFault(c, p, "markers", 88, Infinity);
  p = c.p;
  const a4: any[] = [];
  for (let i5 = 0; i5 < n3; i5++) {
    let x6: any; c.p = p; try { x6 = read_visualization_msgs_msg_InteractiveMarker(c); } catch (f) { throw under(f, "markers[" + i5 + "]"); } p = c.p;
    a4.push(x6);
  }
  c.p = p;
  return { server_id: x1, seq_num: x2, markers: a4 };
}

export const InteractiveMarkerInit: MessageType<InteractiveMarkerInit, InteractiveMarkerInitInput, Record<never, never>> = {
  kind: "message",
  name: "visualization_msgs/msg/InteractiveMarkerInit",
  codec: /* @__PURE__ */ runtimeV1.codec("visualization_msgs/msg/InteractiveMarkerInit", write_visualization_msgs_msg_InteractiveMarkerInit, read_visualization_msgs_msg_InteractiveMarkerInit),
  constants: {},
};
