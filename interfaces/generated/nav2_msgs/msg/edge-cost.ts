// Generated from nav2_msgs/msg/EdgeCost.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface EdgeCost {
  edgeid: number;
  cost: number;
}
export interface EdgeCostInput {
  edgeid?: number | undefined;
  cost?: number | undefined;
}

const { bad, countKeys, full, pad, short, unknownField } = runtimeV1;
const K1: any = ["edgeid","cost"];

export function write_nav2_msgs_msg_EdgeCost(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.edgeid;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 65535) !== x2) bad("edgeid", "uint16 (0 to 65535)", x2);
  p = pad(d, p, o, e, 2);
  if (p + 2 > e) full(p + 2);
  d.setUint16(p, x2, true);
  let x3: any = v.cost;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || (x3 - x3 === 0 && Math.abs(x3) >= 3.4028235677973366e38)) bad("cost", "number in the range of float32", x3);
  p += 2;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setFloat32(p, x3, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 4;
}
export function read_nav2_msgs_msg_EdgeCost(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 1;
  if (p + 2 > e) short(c, p, "", "edgeid:0:2");
  const x1 = d.getUint16(p, l);
  p += 2;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "cost:0:4");
  const x2 = d.getFloat32(p, l);
  c.p = p + 4;
  return { edgeid: x1, cost: x2 };
}

export const EdgeCost: MessageType<EdgeCost, EdgeCostInput, Record<never, never>> = {
  kind: "message",
  name: "nav2_msgs/msg/EdgeCost",
  codec: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/msg/EdgeCost", write_nav2_msgs_msg_EdgeCost, read_nav2_msgs_msg_EdgeCost),
  constants: {},
};
