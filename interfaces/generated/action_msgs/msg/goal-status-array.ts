// Generated from action_msgs/msg/GoalStatusArray.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type GoalStatus as action_msgs_msg_GoalStatus, type GoalStatusInput as action_msgs_msg_GoalStatusInput } from "./goal-status.ts";

export interface GoalStatusArray {
  status_list: action_msgs_msg_GoalStatus[];
}
export interface GoalStatusArrayInput {
  status_list?: readonly action_msgs_msg_GoalStatusInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, bulkLength, countFault, countKeys, full, getCount, getOctets, isArray, pad, putBytes, short, unknownField } = runtimeV1;
const K1: any = ["uuid"];
const K2: any = ["sec","nanosec"];
const K3: any = ["goal_id","stamp"];
const K4: any = ["goal_info","status"];
const K5: any = ["status_list"];

export function write_action_msgs_msg_GoalStatusArray(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.status_list;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("status_list", "an array", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "object" || y5 === null) bad("status_list[" + i4 + "]", "object", y5);
    let m6 = countKeys(y5) - 2;
    let x7: any = y5.goal_info;
    if (x7 === undefined) { x7 = NONE; m6++; }
    if (typeof x7 !== "object" || x7 === null) bad("status_list[" + i4 + "]" + ".goal_info", "object", x7);
    let m8 = countKeys(x7) - 2;
    let x9: any = x7.goal_id;
    if (x9 === undefined) { x9 = NONE; m8++; }
    if (typeof x9 !== "object" || x9 === null) bad("status_list[" + i4 + "]" + ".goal_info.goal_id", "object", x9);
    let m10 = countKeys(x9) - 1;
    let x11: any = x9.uuid;
    if (x11 === undefined) { x11 = new Uint8Array(16); m10++; }
    if (!isArray(x11)) bad("status_list[" + i4 + "]" + ".goal_info.goal_id.uuid", "an array of uint8", x11);
    const n12 = x11.length;
    if (n12 !== 16) bad("status_list[" + i4 + "]" + ".goal_info.goal_id.uuid", "16 elements", n12);
    if (p + n12 > e) full(p + n12);
    if (x11 instanceof Uint8Array && n12 > bulkLength) { putBytes(d, p, x11); p += n12; }
    else for (let i13 = 0; i13 < n12; i13++, p += 1) {
      const y14: any = x11[i13]; if (typeof y14 !== "number" || (y14 & 255) !== y14) bad("status_list[" + i4 + "]" + ".goal_info.goal_id.uuid[" + i13 + "]", "uint8 (0 to 255)", y14); d.setUint8(p, y14);
    }
    if (m10 !== 0) unknownField(x9, K1, "status_list[" + i4 + "]" + ".goal_info.goal_id");
    let x15: any = x7.stamp;
    if (x15 === undefined) { x15 = NONE; m8++; }
    if (typeof x15 !== "object" || x15 === null) bad("status_list[" + i4 + "]" + ".goal_info.stamp", "object", x15);
    let m16 = countKeys(x15) - 2;
    let x17: any = x15.sec;
    if (x17 === undefined) { x17 = 0; m16++; }
    if (typeof x17 !== "number" || (x17 | 0) !== x17) bad("status_list[" + i4 + "]" + ".goal_info.stamp.sec", "int32 (-2147483648 to 2147483647)", x17);
    p = pad(d, p, o, e, 4);
    if (p + 9 > e) full(p + 9);
    d.setInt32(p, x17, true);
    let x18: any = x15.nanosec;
    if (x18 === undefined) { x18 = 0; m16++; }
    if (typeof x18 !== "number" || x18 >>> 0 !== x18) bad("status_list[" + i4 + "]" + ".goal_info.stamp.nanosec", "uint32 (0 to 4294967295)", x18);
    d.setUint32(p + 4, x18, true);
    if (m16 !== 0) unknownField(x15, K2, "status_list[" + i4 + "]" + ".goal_info.stamp");
    if (m8 !== 0) unknownField(x7, K3, "status_list[" + i4 + "]" + ".goal_info");
    let x19: any = y5.status;
    if (x19 === undefined) { x19 = 0; m6++; }
    if (typeof x19 !== "number" || x19 << 24 >> 24 !== x19) bad("status_list[" + i4 + "]" + ".status", "int8 (-128 to 127)", x19);
    d.setInt8(p + 8, x19);
    if (m6 !== 0) unknownField(y5, K4, "status_list[" + i4 + "]");
    p += 9;
  }
  if (m1 !== 0) unknownField(v, K5, "");
  return p;
}
export function read_action_msgs_msg_GoalStatusArray(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 25, Infinity);
  if (n1 < 0) countFault(c, p, "status_list", 25, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    let a4: any;
    if (p + 16 > e) short(c, p, "status_list[" + i3 + "]", ".goal_info.goal_id.uuid:0:" + 16); a4 = getOctets(c, p, 16); p += 16;
    p += (o - p) & 3;
    if (p + 9 > e) short(c, p, "status_list[" + i3 + "]", ".goal_info.stamp.sec:0:4 .goal_info.stamp.nanosec:4:8 .status:8:9");
    const x5 = d.getInt32(p, l);
    const x6 = d.getUint32(p + 4, l);
    const x7 = d.getInt8(p + 8);
    a2.push({ goal_info: { goal_id: { uuid: a4 }, stamp: { sec: x5, nanosec: x6 } }, status: x7 });
    p += 9;
  }
  c.p = p;
  return { status_list: a2 };
}

export const GoalStatusArray: MessageType<GoalStatusArray, GoalStatusArrayInput, Record<never, never>> = {
  kind: "message",
  name: "action_msgs/msg/GoalStatusArray",
  codec: /* @__PURE__ */ runtimeV1.codec("action_msgs/msg/GoalStatusArray", write_action_msgs_msg_GoalStatusArray, read_action_msgs_msg_GoalStatusArray),
  constants: {},
};
