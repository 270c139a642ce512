// Generated from nav2_msgs/msg/MissedWaypoint.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type PoseStamped as geometry_msgs_msg_PoseStamped, type PoseStampedInput as geometry_msgs_msg_PoseStampedInput, write_geometry_msgs_msg_PoseStamped, read_geometry_msgs_msg_PoseStamped } from "../../geometry_msgs/msg/pose-stamped.ts";

export interface MissedWaypoint {
  index: number;
  goal: geometry_msgs_msg_PoseStamped;
  error_code: number;
}
export interface MissedWaypointInput {
  index?: number | undefined;
  goal?: geometry_msgs_msg_PoseStampedInput | undefined;
  error_code?: number | undefined;
}

const { NONE, bad, countKeys, full, pad, short, under, unknownField } = runtimeV1;
const K1: any = ["index","goal","error_code"];

export function write_nav2_msgs_msg_MissedWaypoint(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 3;
  let x2: any = v.index;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 >>> 0 !== x2) bad("index", "uint32 (0 to 4294967295)", x2);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, x2, true);
  let x3: any = v.goal;
  if (x3 === undefined) { x3 = NONE; m1++; }
  p += 4;
  try { p = write_geometry_msgs_msg_PoseStamped(x3, d, p, o, e); } catch (f) { throw under(f, "goal"); }
  let x4: any = v.error_code;
  if (x4 === undefined) { x4 = 0; m1++; }
  if (typeof x4 !== "number" || (x4 & 65535) !== x4) bad("error_code", "uint16 (0 to 65535)", x4);
  p = pad(d, p, o, e, 2);
  if (p + 2 > e) full(p + 2);
  d.setUint16(p, x4, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 2;
}
export function read_nav2_msgs_msg_MissedWaypoint(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "index:0:4");
  const x1 = d.getUint32(p, l);
  p += 4;
  let x2: any; c.p = p; try { x2 = read_geometry_msgs_msg_PoseStamped(c); } catch (f) { throw under(f, "goal"); } p = c.p;
  p += (o - p) & 1;
  if (p + 2 > e) short(c, p, "", "error_code:0:2");
  const x3 = d.getUint16(p, l);
  c.p = p + 2;
  return { index: x1, goal: x2, error_code: x3 };
}

export const MissedWaypoint: MessageType<MissedWaypoint, MissedWaypointInput, Record<never, never>> = {
  kind: "message",
  name: "nav2_msgs/msg/MissedWaypoint",
  codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/msg/MissedWaypoint", write_nav2_msgs_msg_MissedWaypoint, read_nav2_msgs_msg_MissedWaypoint),
  constants: {},
};
