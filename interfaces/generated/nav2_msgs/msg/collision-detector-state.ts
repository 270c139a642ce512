// Generated from nav2_msgs/msg/CollisionDetectorState.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface CollisionDetectorState {
  polygons: string[];
  detections: boolean[];
}
export interface CollisionDetectorStateInput {
  polygons?: readonly string[] | undefined;
  detections?: readonly boolean[] | undefined;
}

const { NO_ARRAY, bad, badBoolean, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["polygons","detections"];

export function write_nav2_msgs_msg_CollisionDetectorState(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.polygons;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("polygons", "an array", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "string") bad("polygons[" + i4 + "]", "string", y5);
    p = putString(d, p, o, y5, e);
    if (p < 0) bad("polygons[" + i4 + "]", "string without U+0000", y5);
  }
  let x6: any = v.detections;
  if (x6 === undefined) { x6 = NO_ARRAY; m1++; }
  if (!isArray(x6)) bad("detections", "an array", x6);
  const n7 = x6.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n7, true);
  p += 4;
  for (let i8 = 0; i8 < n7; i8++) {
    const y9: any = x6[i8];
    if (typeof y9 !== "boolean") bad("detections[" + i8 + "]", "boolean", y9);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, y9 ? 1 : 0);
    p += 1;
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_nav2_msgs_msg_CollisionDetectorState(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 4, Infinity);
  if (n1 < 0) countFault(c, p, "polygons", 4, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "polygons[" + i3 + "]", Infinity); p = c.p;
    a2.push(x4);
  }
  const n5 = getCount(c, p, 1, Infinity);
  if (n5 < 0) countFault(c, p, "detections", 1, Infinity);
  p = c.p;
  const a6: any[] = [];
  for (let i7 = 0; i7 < n5; i7++) {
    if (p + 1 > e) short(c, p, "detections[" + i7 + "]", ":0:1");
    const x8 = d.getUint8(p); if (x8 > 1) badBoolean(c, p, "detections[" + i7 + "]");
    a6.push(x8 === 1);
    p += 1;
  }
  c.p = p;
  return { polygons: a2, detections: a6 };
}

export const CollisionDetectorState: MessageType<CollisionDetectorState, CollisionDetectorStateInput, Record<never, never>> = {
  kind: "message",
  name: "nav2_msgs/msg/CollisionDetectorState",
  codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/msg/CollisionDetectorState", write_nav2_msgs_msg_CollisionDetectorState, read_nav2_msgs_msg_CollisionDetectorState),
  constants: {},
};
