// Generated from tf2_msgs/msg/TFMessage.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type TransformStamped as geometry_msgs_msg_TransformStamped, type TransformStampedInput as geometry_msgs_msg_TransformStampedInput, write_geometry_msgs_msg_TransformStamped, read_geometry_msgs_msg_TransformStamped } from "../../geometry_msgs/msg/transform-stamped.ts";

export interface TFMessage {
  transforms: geometry_msgs_msg_TransformStamped[];
}
export interface TFMessageInput {
  transforms?: readonly geometry_msgs_msg_TransformStampedInput[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, isArray, pad, under, unknownField } = runtimeV1;
const K1: any = ["transforms"];

export function write_tf2_msgs_msg_TFMessage(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.transforms;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("transforms", "an array", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    try { p = write_geometry_msgs_msg_TransformStamped(y5, d, p, o, e); } catch (f) { throw under(f, "transforms[" + i4 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_tf2_msgs_msg_TFMessage(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 72, Infinity);
  if (n1 < 0) countFault(c, p, "transforms", 72, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    let x4: any; c.p = p; try { x4 = read_geometry_msgs_msg_TransformStamped(c); } catch (f) { throw under(f, "transforms[" + i3 + "]"); } p = c.p;
    a2.push(x4);
  }
  c.p = p;
  return { transforms: a2 };
}

export const TFMessage: MessageType<TFMessage, TFMessageInput, Record<never, never>> = {
  kind: "message",
  name: "tf2_msgs/msg/TFMessage",
  codec: /* @__PURE__ */ runtimeV1.codec("tf2_msgs/msg/TFMessage", write_tf2_msgs_msg_TFMessage, read_tf2_msgs_msg_TFMessage),
  constants: {},
};
