// Generated from nav2_msgs/msg/CollisionMonitorState.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface CollisionMonitorState {
  action_type: number;
  polygon_name: string;
}
export interface CollisionMonitorStateInput {
  action_type?: number | undefined;
  polygon_name?: string | undefined;
}

const { bad, countKeys, full, getString, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["action_type","polygon_name"];

export function write_nav2_msgs_msg_CollisionMonitorState(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.action_type;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("action_type", "uint8 (0 to 255)", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2);
  let x3: any = v.polygon_name;
  if (x3 === undefined) { x3 = ""; m1++; }
  p += 1;
  if (typeof x3 !== "string") bad("polygon_name", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("polygon_name", "string without U+0000", x3);
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_nav2_msgs_msg_CollisionMonitorState(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "action_type:0:1");
  const x1 = d.getUint8(p);
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "polygon_name", Infinity); p = c.p;
  c.p = p;
  return { action_type: x1, polygon_name: x2 };
}

export const CollisionMonitorState: MessageType<CollisionMonitorState, CollisionMonitorStateInput, { readonly DO_NOTHING: 0; readonly STOP: 1; readonly SLOWDOWN: 2; readonly APPROACH: 3 }> = {
  kind: "message",
  name: "nav2_msgs/msg/CollisionMonitorState",
  codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/msg/CollisionMonitorState", write_nav2_msgs_msg_CollisionMonitorState, read_nav2_msgs_msg_CollisionMonitorState),
  constants: { DO_NOTHING: 0, STOP: 1, SLOWDOWN: 2, APPROACH: 3 },
};
