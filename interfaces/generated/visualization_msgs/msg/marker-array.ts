// Generated from visualization_msgs/msg/MarkerArray.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Marker as visualization_msgs_msg_Marker, type MarkerInput as visualization_msgs_msg_MarkerInput, write_visualization_msgs_msg_Marker, read_visualization_msgs_msg_Marker } from "./marker.ts";

export interface MarkerArray {
  markers: visualization_msgs_msg_Marker[];
}
export interface MarkerArrayInput {
  markers?: readonly visualization_msgs_msg_MarkerInput[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, isArray, pad, under, unknownField } = runtimeV1;
const K1: any = ["markers"];

export function write_visualization_msgs_msg_MarkerArray(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.markers;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("markers", "an array", x2);
  const n3 = x2.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    try { p = write_visualization_msgs_msg_Marker(y5, d, p, o, e); } catch (f) { throw under(f, "markers[" + i4 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_visualization_msgs_msg_MarkerArray(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 186, Infinity);
  if (n1 < 0) countFault(c, p, "markers", 186, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    let x4: any; c.p = p; try { x4 = read_visualization_msgs_msg_Marker(c); } catch (f) { throw under(f, "markers[" + i3 + "]"); } p = c.p;
    a2.push(x4);
  }
  c.p = p;
  return { markers: a2 };
}

export const MarkerArray: MessageType<MarkerArray, MarkerArrayInput, Record<never, never>> = {
  kind: "message",
  name: "visualization_msgs/msg/MarkerArray",
  codec: /* @__PURE__ */ runtimeV1.codec("visualization_msgs/msg/MarkerArray", write_visualization_msgs_msg_MarkerArray, read_visualization_msgs_msg_MarkerArray),
  constants: {},
};
