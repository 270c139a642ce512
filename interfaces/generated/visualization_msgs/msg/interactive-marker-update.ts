// Generated from visualization_msgs/msg/InteractiveMarkerUpdate.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type InteractiveMarker as visualization_msgs_msg_InteractiveMarker, type InteractiveMarkerInput as visualization_msgs_msg_InteractiveMarkerInput, write_visualization_msgs_msg_InteractiveMarker, read_visualization_msgs_msg_InteractiveMarker } from "./interactive-marker.ts";
import { type InteractiveMarkerPose as visualization_msgs_msg_InteractiveMarkerPose, type InteractiveMarkerPoseInput as visualization_msgs_msg_InteractiveMarkerPoseInput, write_visualization_msgs_msg_InteractiveMarkerPose, read_visualization_msgs_msg_InteractiveMarkerPose } from "./interactive-marker-pose.ts";

export interface InteractiveMarkerUpdate {
  server_id: string;
  seq_num: bigint;
  type: number;
  markers: visualization_msgs_msg_InteractiveMarker[];
  poses: visualization_msgs_msg_InteractiveMarkerPose[];
  erases: string[];
}
export interface InteractiveMarkerUpdateInput {
  server_id?: string | undefined;
  seq_num?: bigint | number | undefined;
  type?: number | undefined;
  markers?: readonly visualization_msgs_msg_InteractiveMarkerInput[] | undefined;
  poses?: readonly visualization_msgs_msg_InteractiveMarkerPoseInput[] | undefined;
  erases?: readonly string[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, putUint64, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["server_id","seq_num","type","markers","poses","erases"];

export function write_visualization_msgs_msg_InteractiveMarkerUpdate(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 6;
  let x2: any = v.server_id;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("server_id", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("server_id", "string without U+0000", x2);
  let x3: any = v.seq_num;
  if (x3 === undefined) { x3 = 0; m1++; }
  p = pad(d, p, o, e, 8);
  if (p + 16 > e) full(p + 16);
  if (!putUint64(d, p, x3)) bad("seq_num", "uint64 (bigint or safe integer, not negative)", x3);
  let x4: any = v.type;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 & 255) !== x4) bad("type", "uint8 (0 to 255)", x4);
  d.setUint8(p + 8, x4);
  let x5: any = v.markers;
  if (x5 === undefined) { x5 = NO_ARRAY; m1++; }
  if (!isArray(x5)) bad("markers", "an array", x5);
  const n6 = x5.length;
  d.setUint16(p + 9, 0);
  d.setUint8(p + 11, 0);
  d.setUint32(p + 12, n6, true);
  p += 16;
  for (let i7 = 0; i7 < n6; i7++) {
    const y8: any = x5[i7];
    try { p = write_visualization_msgs_msg_InteractiveMarker(y8, d, p, o, e); } catch (f) { throw under(f, "markers[" + i7 + "]"); }
  }
  let x9: any = v.poses;
  if (x9 === undefined) { x9 = NO_ARRAY; m1++; }
  if (!isArray(x9)) bad("poses", "an array", x9);
  const n10 = x9.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n10, true);
  p += 4;
  for (let i11 = 0; i11 < n10; i11++) {
    const y12: any = x9[i11];
    try { p = write_visualization_msgs_msg_InteractiveMarkerPose(y12, d, p, o, e); } catch (f) { throw under(f, "poses[" + i11 + "]"); }
  }
  let x13: any = v.erases;
  if (x13 === undefined) { x13 = NO_ARRAY; m1++; }
  if (!isArray(x13)) bad("erases", "an array", x13);
  const n14 = x13.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n14, true);
  p += 4;
  for (let i15 = 0; i15 < n14; i15++) {
    const y16: any = x13[i15];
    if (typeof y16 !== "string") bad("erases[" + i15 + "]", "string", y16);
    p = putString(d, p, o, y16, e);
    if (p < 0) bad("erases[" + i15 + "]", "string without U+0000", y16);
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_visualization_msgs_msg_InteractiveMarkerUpdate(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "server_id", Infinity); p = c.p;
  p += (o - p) & 7;
  if (p + 9 > e) short(c, p, "", "seq_num:0:8 type:8:9");
  const x2 = d.getBigUint64(p, l);
  const x3 = d.getUint8(p + 8);
  p += 9;
  const n4 = getCount(c, p, 88, Infinity);
  if (n4 < 0) countFault(c, p, "markers", 88, Infinity);
  p = c.p;
  const a5: any[] = [];
  for (let i6 = 0; i6 < n4; i6++) {
    let x7: any; c.p = p; try { x7 = read_visualization_msgs_msg_InteractiveMarker(c); } catch (f) { throw under(f, "markers[" + i6 + "]"); } p = c.p;
    a5.push(x7);
  }
  const n8 = getCount(c, p, 72, Infinity);
  if (n8 < 0) countFault(c, p, "poses", 72, Infinity);
  p = c.p;
  const a9: any[] = [];
  for (let i10 = 0; i10 < n8; i10++) {
    let x11: any; c.p = p; try { x11 = read_visualization_msgs_msg_InteractiveMarkerPose(c); } catch (f) { throw under(f, "poses[" + i10 + "]"); } p = c.p;
    a9.push(x11);
  }
  const n12 = getCount(c, p, 4, Infinity);
  if (n12 < 0) countFault(c, p, "erases", 4, Infinity);
  p = c.p;
  const a13: any[] = [];
  for (let i14 = 0; i14 < n12; i14++) {
    const x15 = getString(c, p, Infinity) ?? stringFault(c, p, "erases[" + i14 + "]", Infinity); p = c.p;
    a13.push(x15);
  }
  c.p = p;
  return { server_id: x1, seq_num: x2, type: x3, markers: a5, poses: a9, erases: a13 };
}

export const InteractiveMarkerUpdate: MessageType<InteractiveMarkerUpdate, InteractiveMarkerUpdateInput, { readonly KEEP_ALIVE: 0; readonly UPDATE: 1 }> = {
  kind: "message",
  name: "visualization_msgs/msg/InteractiveMarkerUpdate",
  codec: /* @__PURE__ */ runtimeV1.codec("visualization_msgs/msg/InteractiveMarkerUpdate", write_visualization_msgs_msg_InteractiveMarkerUpdate, read_visualization_msgs_msg_InteractiveMarkerUpdate),
  constants: { KEEP_ALIVE: 0, UPDATE: 1 },
};
