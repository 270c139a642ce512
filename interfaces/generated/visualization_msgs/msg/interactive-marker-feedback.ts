// Generated from visualization_msgs/msg/InteractiveMarkerFeedback.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Point as geometry_msgs_msg_Point, type PointInput as geometry_msgs_msg_PointInput } from "../../geometry_msgs/msg/point.ts";
import { type Pose as geometry_msgs_msg_Pose, type PoseInput as geometry_msgs_msg_PoseInput } from "../../geometry_msgs/msg/pose.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface InteractiveMarkerFeedback {
  header: std_msgs_msg_Header;
  client_id: string;
  marker_name: string;
  control_name: string;
  event_type: number;
  pose: geometry_msgs_msg_Pose;
  menu_entry_id: number;
  mouse_point: geometry_msgs_msg_Point;
  mouse_point_valid: boolean;
}
export interface InteractiveMarkerFeedbackInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  client_id?: string | undefined;
  marker_name?: string | undefined;
  control_name?: string | undefined;
  event_type?: number | undefined;
  pose?: geometry_msgs_msg_PoseInput | undefined;
  menu_entry_id?: number | undefined;
  mouse_point?: geometry_msgs_msg_PointInput | undefined;
  mouse_point_valid?: boolean | undefined;
}

const { NONE, bad, badBoolean, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["x","y","z","w"];
const K5: any = ["position","orientation"];
const K6: any = ["header","client_id","marker_name","control_name","event_type","pose","menu_entry_id","mouse_point","mouse_point_valid"];

export function write_visualization_msgs_msg_InteractiveMarkerFeedback(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 9;
  let x2: any = v.header;
  if (x2 === undefined) { x2 = NONE; m1++; }
  if (typeof x2 !== "object" || x2 === null) bad("header", "object", x2);
  let m3 = countKeys(x2) - 2;
  let x4: any = x2.stamp;
  if (x4 === undefined) { x4 = NONE; m3++; }
  if (typeof x4 !== "object" || x4 === null) bad("header.stamp", "object", x4);
  let m5 = countKeys(x4) - 2;
  let x6: any = x4.sec;
  if (x6 === undefined) { x6 = 0; m5++; }
  if (typeof x6 !== "number" || (x6 | 0) !== x6) bad("header.stamp.sec", "int32 (-2147483648 to 2147483647)", x6);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x6, true);
  let x7: any = x4.nanosec;
  if (x7 === undefined) { x7 = 0; m5++; }
  if (typeof x7 !== "number" || x7 >>> 0 !== x7) bad("header.stamp.nanosec", "uint32 (0 to 4294967295)", x7);
  d.setUint32(p + 4, x7, true);
  if (m5 !== 0) unknownField(x4, K1, "header.stamp");
  let x8: any = x2.frame_id;
  if (x8 === undefined) { x8 = ""; m3++; }
  p += 8;
  if (typeof x8 !== "string") bad("header.frame_id", "string", x8);
  p = putString(d, p, o, x8, e);
  if (p < 0) bad("header.frame_id", "string without U+0000", x8);
  if (m3 !== 0) unknownField(x2, K2, "header");
  let x9: any = v.client_id;
  if (x9 === undefined) { x9 = ""; m1++; }
  if (typeof x9 !== "string") bad("client_id", "string", x9);
  p = putString(d, p, o, x9, e);
  if (p < 0) bad("client_id", "string without U+0000", x9);
  let x10: any = v.marker_name;
  if (x10 === undefined) { x10 = ""; m1++; }
  if (typeof x10 !== "string") bad("marker_name", "string", x10);
  p = putString(d, p, o, x10, e);
  if (p < 0) bad("marker_name", "string without U+0000", x10);
  let x11: any = v.control_name;
  if (x11 === undefined) { x11 = ""; m1++; }
  if (typeof x11 !== "string") bad("control_name", "string", x11);
  p = putString(d, p, o, x11, e);
  if (p < 0) bad("control_name", "string without U+0000", x11);
  let x12: any = v.event_type;
  if (x12 === undefined) { x12 = 0; m1++; }
  if (typeof x12 !== "number" || (x12 & 255) !== x12) bad("event_type", "uint8 (0 to 255)", x12);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x12);
  let x13: any = v.pose;
  if (x13 === undefined) { x13 = NONE; m1++; }
  if (typeof x13 !== "object" || x13 === null) bad("pose", "object", x13);
  let m14 = countKeys(x13) - 2;
  let x15: any = x13.position;
  if (x15 === undefined) { x15 = NONE; m14++; }
  if (typeof x15 !== "object" || x15 === null) bad("pose.position", "object", x15);
  let m16 = countKeys(x15) - 3;
  let x17: any = x15.x;
  if (x17 === undefined) { x17 = 0; m16++; }
  if (typeof x17 !== "number") bad("pose.position.x", "number", x17);
  p += 1;
  p = pad(d, p, o, e, 8);
  if (p + 89 > e) full(p + 89);
  d.setFloat64(p, x17, true);
  let x18: any = x15.y;
  if (x18 === undefined) { x18 = 0; m16++; }
  if (typeof x18 !== "number") bad("pose.position.y", "number", x18);
  d.setFloat64(p + 8, x18, true);
  let x19: any = x15.z;
  if (x19 === undefined) { x19 = 0; m16++; }
  if (typeof x19 !== "number") bad("pose.position.z", "number", x19);
  d.setFloat64(p + 16, x19, true);
  if (m16 !== 0) unknownField(x15, K3, "pose.position");
  let x20: any = x13.orientation;
  if (x20 === undefined) { x20 = NONE; m14++; }
  if (typeof x20 !== "object" || x20 === null) bad("pose.orientation", "object", x20);
  let m21 = countKeys(x20) - 4;
  let x22: any = x20.x;
  if (x22 === undefined) { x22 = 0; m21++; }
  if (typeof x22 !== "number") bad("pose.orientation.x", "number", x22);
  d.setFloat64(p + 24, x22, true);
  let x23: any = x20.y;
  if (x23 === undefined) { x23 = 0; m21++; }
  if (typeof x23 !== "number") bad("pose.orientation.y", "number", x23);
  d.setFloat64(p + 32, x23, true);
  let x24: any = x20.z;
  if (x24 === undefined) { x24 = 0; m21++; }
  if (typeof x24 !== "number") bad("pose.orientation.z", "number", x24);
  d.setFloat64(p + 40, x24, true);
  let x25: any = x20.w;
  if (x25 === undefined) { x25 = 1; m21++; }
  if (typeof x25 !== "number") bad("pose.orientation.w", "number", x25);
  d.setFloat64(p + 48, x25, true);
  if (m21 !== 0) unknownField(x20, K4, "pose.orientation");
  if (m14 !== 0) unknownField(x13, K5, "pose");
  let x26: any = v.menu_entry_id;
  if (x26 === undefined) { x26 = 0; m1++; }
  if (typeof x26 !== "number" || x26 >>> 0 !== x26) bad("menu_entry_id", "uint32 (0 to 4294967295)", x26);
  d.setUint32(p + 56, x26, true);
  let x27: any = v.mouse_point;
  if (x27 === undefined) { x27 = NONE; m1++; }
  if (typeof x27 !== "object" || x27 === null) bad("mouse_point", "object", x27);
  let m28 = countKeys(x27) - 3;
  let x29: any = x27.x;
  if (x29 === undefined) { x29 = 0; m28++; }
  if (typeof x29 !== "number") bad("mouse_point.x", "number", x29);
  d.setUint32(p + 60, 0);
  d.setFloat64(p + 64, x29, true);
  let x30: any = x27.y;
  if (x30 === undefined) { x30 = 0; m28++; }
  if (typeof x30 !== "number") bad("mouse_point.y", "number", x30);
  d.setFloat64(p + 72, x30, true);
  let x31: any = x27.z;
  if (x31 === undefined) { x31 = 0; m28++; }
  if (typeof x31 !== "number") bad("mouse_point.z", "number", x31);
  d.setFloat64(p + 80, x31, true);
  if (m28 !== 0) unknownField(x27, K3, "mouse_point");
  let x32: any = v.mouse_point_valid;
  if (x32 === undefined) { x32 = false; m1++; }
  if (typeof x32 !== "boolean") bad("mouse_point_valid", "boolean", x32);
  d.setUint8(p + 88, x32 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K6, "");
  return p + 89;
}
export function read_visualization_msgs_msg_InteractiveMarkerFeedback(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "client_id", Infinity); p = c.p;
  const x5 = getString(c, p, Infinity) ?? stringFault(c, p, "marker_name", Infinity); p = c.p;
  const x6 = getString(c, p, Infinity) ?? stringFault(c, p, "control_name", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "event_type:0:1");
  const x7 = d.getUint8(p);
  p += 1;
  p += (o - p) & 7;
  if (p + 89 > e) short(c, p, "", "pose.position.x:0:8 pose.position.y:8:16 pose.position.z:16:24 pose.orientation.x:24:32 pose.orientation.y:32:40 pose.orientation.z:40:48 pose.orientation.w:48:56 menu_entry_id:56:60 mouse_point.x:64:72 mouse_point.y:72:80 mouse_point.z:80:88 mouse_point_valid:88:89");
  const x8 = d.getFloat64(p, l);
  const x9 = d.getFloat64(p + 8, l);
  const x10 = d.getFloat64(p + 16, l);
  const x11 = d.getFloat64(p + 24, l);
  const x12 = d.getFloat64(p + 32, l);
  const x13 = d.getFloat64(p + 40, l);
  const x14 = d.getFloat64(p + 48, l);
  const x15 = d.getUint32(p + 56, l);
  const x16 = d.getFloat64(p + 64, l);
  const x17 = d.getFloat64(p + 72, l);
  const x18 = d.getFloat64(p + 80, l);
  const x19 = d.getUint8(p + 88); if (x19 > 1) badBoolean(c, p + 88, "mouse_point_valid");
  c.p = p + 89;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, client_id: x4, marker_name: x5, control_name: x6, event_type: x7, pose: { position: { x: x8, y: x9, z: x10 }, orientation: { x: x11, y: x12, z: x13, w: x14 } }, menu_entry_id: x15, mouse_point: { x: x16, y: x17, z: x18 }, mouse_point_valid: x19 === 1 };
}

export const InteractiveMarkerFeedback: MessageType<InteractiveMarkerFeedback, InteractiveMarkerFeedbackInput, { readonly KEEP_ALIVE: 0; readonly POSE_UPDATE: 1; readonly MENU_SELECT: 2; readonly BUTTON_CLICK: 3; readonly MOUSE_DOWN: 4; readonly MOUSE_UP: 5 }> = {
  kind: "message",
  name: "visualization_msgs/msg/InteractiveMarkerFeedback",
  codec: /* @__PURE__ */ runtimeV1.codec("visualization_msgs/msg/InteractiveMarkerFeedback", write_visualization_msgs_msg_InteractiveMarkerFeedback, read_visualization_msgs_msg_InteractiveMarkerFeedback),
  constants: { KEEP_ALIVE: 0, POSE_UPDATE: 1, MENU_SELECT: 2, BUTTON_CLICK: 3, MOUSE_DOWN: 4, MOUSE_UP: 5 },
};
