// Generated from visualization_msgs/msg/InteractiveMarker.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Pose as geometry_msgs_msg_Pose, type PoseInput as geometry_msgs_msg_PoseInput } from "../../geometry_msgs/msg/pose.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";
import { type InteractiveMarkerControl as visualization_msgs_msg_InteractiveMarkerControl, type InteractiveMarkerControlInput as visualization_msgs_msg_InteractiveMarkerControlInput, write_visualization_msgs_msg_InteractiveMarkerControl, read_visualization_msgs_msg_InteractiveMarkerControl } from "./interactive-marker-control.ts";
import { type MenuEntry as visualization_msgs_msg_MenuEntry, type MenuEntryInput as visualization_msgs_msg_MenuEntryInput } from "./menu-entry.ts";

export interface InteractiveMarker {
  header: std_msgs_msg_Header;
  pose: geometry_msgs_msg_Pose;
  name: string;
  description: string;
  scale: number;
  menu_entries: visualization_msgs_msg_MenuEntry[];
  controls: visualization_msgs_msg_InteractiveMarkerControl[];
}
export interface InteractiveMarkerInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  pose?: geometry_msgs_msg_PoseInput | undefined;
  name?: string | undefined;
  description?: string | undefined;
  scale?: number | undefined;
  menu_entries?: readonly visualization_msgs_msg_MenuEntryInput[] | undefined;
  controls?: readonly visualization_msgs_msg_InteractiveMarkerControlInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["x","y","z","w"];
const K5: any = ["position","orientation"];
const K6: any = ["id","parent_id","title","command","command_type"];
const K7: any = ["header","pose","name","description","scale","menu_entries","controls"];

export function write_visualization_msgs_msg_InteractiveMarker(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 7;
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
  let x9: any = v.pose;
  if (x9 === undefined) { x9 = NONE; m1++; }
  if (typeof x9 !== "object" || x9 === null) bad("pose", "object", x9);
  let m10 = countKeys(x9) - 2;
  let x11: any = x9.position;
  if (x11 === undefined) { x11 = NONE; m10++; }
  if (typeof x11 !== "object" || x11 === null) bad("pose.position", "object", x11);
  let m12 = countKeys(x11) - 3;
  let x13: any = x11.x;
  if (x13 === undefined) { x13 = 0; m12++; }
  if (typeof x13 !== "number") bad("pose.position.x", "number", x13);
  p = pad(d, p, o, e, 8);
  if (p + 56 > e) full(p + 56);
  d.setFloat64(p, x13, true);
  let x14: any = x11.y;
  if (x14 === undefined) { x14 = 0; m12++; }
  if (typeof x14 !== "number") bad("pose.position.y", "number", x14);
  d.setFloat64(p + 8, x14, true);
  let x15: any = x11.z;
  if (x15 === undefined) { x15 = 0; m12++; }
  if (typeof x15 !== "number") bad("pose.position.z", "number", x15);
  d.setFloat64(p + 16, x15, true);
  if (m12 !== 0) unknownField(x11, K3, "pose.position");
  let x16: any = x9.orientation;
  if (x16 === undefined) { x16 = NONE; m10++; }
  if (typeof x16 !== "object" || x16 === null) bad("pose.orientation", "object", x16);
  let m17 = countKeys(x16) - 4;
  let x18: any = x16.x;
  if (x18 === undefined) { x18 = 0; m17++; }
  if (typeof x18 !== "number") bad("pose.orientation.x", "number", x18);
  d.setFloat64(p + 24, x18, true);
  let x19: any = x16.y;
  if (x19 === undefined) { x19 = 0; m17++; }
  if (typeof x19 !== "number") bad("pose.orientation.y", "number", x19);
  d.setFloat64(p + 32, x19, true);
  let x20: any = x16.z;
  if (x20 === undefined) { x20 = 0; m17++; }
  if (typeof x20 !== "number") bad("pose.orientation.z", "number", x20);
  d.setFloat64(p + 40, x20, true);
  let x21: any = x16.w;
  if (x21 === undefined) { x21 = 1; m17++; }
  if (typeof x21 !== "number") bad("pose.orientation.w", "number", x21);
  d.setFloat64(p + 48, x21, true);
  if (m17 !== 0) unknownField(x16, K4, "pose.orientation");
  if (m10 !== 0) unknownField(x9, K5, "pose");
  let x22: any = v.name;
  if (x22 === undefined) { x22 = ""; m1++; }
  p += 56;
  if (typeof x22 !== "string") bad("name", "string", x22);
  p = putString(d, p, o, x22, e);
  if (p < 0) bad("name", "string without U+0000", x22);
  let x23: any = v.description;
  if (x23 === undefined) { x23 = ""; m1++; }
  if (typeof x23 !== "string") bad("description", "string", x23);
  p = putString(d, p, o, x23, e);
  if (p < 0) bad("description", "string without U+0000", x23);
  let x24: any = v.scale;
  if (x24 === undefined) { x24 = 0; m1++; }
  if (typeof x24 !== "number" || (x24 - x24 === 0 && Math.abs(x24) >= 3.4028235677973366e38)) bad("scale", "number in the range of float32", x24);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setFloat32(p, x24, true);
  let x25: any = v.menu_entries;
  if (x25 === undefined) { x25 = NO_ARRAY; m1++; }
  if (!isArray(x25)) bad("menu_entries", "an array", x25);
  const n26 = x25.length;
  d.setUint32(p + 4, n26, true);
  p += 8;
  for (let i27 = 0; i27 < n26; i27++) {
    const y28: any = x25[i27];
    if (typeof y28 !== "object" || y28 === null) bad("menu_entries[" + i27 + "]", "object", y28);
    let m29 = countKeys(y28) - 5;
    let x30: any = y28.id;
    if (x30 === undefined) { x30 = 0; m29++; }
    if (typeof x30 !== "number" || x30 >>> 0 !== x30) bad("menu_entries[" + i27 + "]" + ".id", "uint32 (0 to 4294967295)", x30);
    p = pad(d, p, o, e, 4);
    if (p + 8 > e) full(p + 8);
    d.setUint32(p, x30, true);
    let x31: any = y28.parent_id;
    if (x31 === undefined) { x31 = 0; m29++; }
    if (typeof x31 !== "number" || x31 >>> 0 !== x31) bad("menu_entries[" + i27 + "]" + ".parent_id", "uint32 (0 to 4294967295)", x31);
    d.setUint32(p + 4, x31, true);
    let x32: any = y28.title;
    if (x32 === undefined) { x32 = ""; m29++; }
    p += 8;
    if (typeof x32 !== "string") bad("menu_entries[" + i27 + "]" + ".title", "string", x32);
    p = putString(d, p, o, x32, e);
    if (p < 0) bad("menu_entries[" + i27 + "]" + ".title", "string without U+0000", x32);
    let x33: any = y28.command;
    if (x33 === undefined) { x33 = ""; m29++; }
    if (typeof x33 !== "string") bad("menu_entries[" + i27 + "]" + ".command", "string", x33);
    p = putString(d, p, o, x33, e);
    if (p < 0) bad("menu_entries[" + i27 + "]" + ".command", "string without U+0000", x33);
    let x34: any = y28.command_type;
    if (x34 === undefined) { x34 = 0; m29++; }
    if (typeof x34 !== "number" || (x34 & 255) !== x34) bad("menu_entries[" + i27 + "]" + ".command_type", "uint8 (0 to 255)", x34);
    if (p + 1 > e) full(p + 1);
    d.setUint8(p, x34);
    if (m29 !== 0) unknownField(y28, K6, "menu_entries[" + i27 + "]");
    p += 1;
  }
  let x35: any = v.controls;
  if (x35 === undefined) { x35 = NO_ARRAY; m1++; }
  if (!isArray(x35)) bad("controls", "an array", x35);
  const n36 = x35.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n36, true);
  p += 4;
  for (let i37 = 0; i37 < n36; i37++) {
    const y38: any = x35[i37];
    try { p = write_visualization_msgs_msg_InteractiveMarkerControl(y38, d, p, o, e); } catch (f) { throw under(f, "controls[" + i37 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K7, "");
  return p;
}
export function read_visualization_msgs_msg_InteractiveMarker(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  p += (o - p) & 7;
  if (p + 56 > e) short(c, p, "", "pose.position.x:0:8 pose.position.y:8:16 pose.position.z:16:24 pose.orientation.x:24:32 pose.orientation.y:32:40 pose.orientation.z:40:48 pose.orientation.w:48:56");
  const x4 = d.getFloat64(p, l);
  const x5 = d.getFloat64(p + 8, l);
  const x6 = d.getFloat64(p + 16, l);
  const x7 = d.getFloat64(p + 24, l);
  const x8 = d.getFloat64(p + 32, l);
  const x9 = d.getFloat64(p + 40, l);
  const x10 = d.getFloat64(p + 48, l);
  p += 56;
  const x11 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  const x12 = getString(c, p, Infinity) ?? stringFault(c, p, "description", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 4 > e) short(c, p, "", "scale:0:4");
  const x13 = d.getFloat32(p, l);
  p += 4;
  const n14 = getCount(c, p, 17, Infinity);
  if (n14 < 0) countFault(c, p, "menu_entries", 17, Infinity);
  p = c.p;
  const a15: any[] = [];
  for (let i16 = 0; i16 < n14; i16++) {
    p += (o - p) & 3;
    if (p + 8 > e) short(c, p, "menu_entries[" + i16 + "]", ".id:0:4 .parent_id:4:8");
    const x17 = d.getUint32(p, l);
    const x18 = d.getUint32(p + 4, l);
    p += 8;
    const x19 = getString(c, p, Infinity) ?? stringFault(c, p, "menu_entries[" + i16 + "]" + ".title", Infinity); p = c.p;
    const x20 = getString(c, p, Infinity) ?? stringFault(c, p, "menu_entries[" + i16 + "]" + ".command", Infinity); p = c.p;
    if (p + 1 > e) short(c, p, "menu_entries[" + i16 + "]", ".command_type:0:1");
    const x21 = d.getUint8(p);
    a15.push({ id: x17, parent_id: x18, title: x19, command: x20, command_type: x21 });
    p += 1;
  }
  const n22 = getCount(c, p, 48, Infinity);
  if (n22 < 0) countFault(c, p, "controls", 48, Infinity);
  p = c.p;
  const a23: any[] = [];
  for (let i24 = 0; i24 < n22; i24++) {
    let x25: any; c.p = p; try { x25 = read_visualization_msgs_msg_InteractiveMarkerControl(c); } catch (f) { throw under(f, "controls[" + i24 + "]"); } p = c.p;
    a23.push(x25);
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, pose: { position: { x: x4, y: x5, z: x6 }, orientation: { x: x7, y: x8, z: x9, w: x10 } }, name: x11, description: x12, scale: x13, menu_entries: a15, controls: a23 };
}

export const InteractiveMarker: MessageType<InteractiveMarker, InteractiveMarkerInput, Record<never, never>> = {
  kind: "message",
  name: "visualization_msgs/msg/InteractiveMarker",
  codec: /* @__PURE__ */ runtimeV1.codec("visualization_msgs/msg/InteractiveMarker", write_visualization_msgs_msg_InteractiveMarker, read_visualization_msgs_msg_InteractiveMarker),
  constants: {},
};
