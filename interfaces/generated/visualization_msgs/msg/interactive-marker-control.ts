// Generated from visualization_msgs/msg/InteractiveMarkerControl.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Quaternion as geometry_msgs_msg_Quaternion, type QuaternionInput as geometry_msgs_msg_QuaternionInput } from "../../geometry_msgs/msg/quaternion.ts";
import { type Marker as visualization_msgs_msg_Marker, type MarkerInput as visualization_msgs_msg_MarkerInput, write_visualization_msgs_msg_Marker, read_visualization_msgs_msg_Marker } from "./marker.ts";

export interface InteractiveMarkerControl {
  name: string;
  orientation: geometry_msgs_msg_Quaternion;
  orientation_mode: number;
  interaction_mode: number;
  always_visible: boolean;
  markers: visualization_msgs_msg_Marker[];
  independent_marker_orientation: boolean;
  description: string;
}
export interface InteractiveMarkerControlInput {
  name?: string | undefined;
  orientation?: geometry_msgs_msg_QuaternionInput | undefined;
  orientation_mode?: number | undefined;
  interaction_mode?: number | undefined;
  always_visible?: boolean | undefined;
  markers?: readonly visualization_msgs_msg_MarkerInput[] | undefined;
  independent_marker_orientation?: boolean | undefined;
  description?: string | undefined;
}

const { NONE, NO_ARRAY, bad, badBoolean, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["x","y","z","w"];
const K2: any = ["name","orientation","orientation_mode","interaction_mode","always_visible","markers","independent_marker_orientation","description"];

export function write_visualization_msgs_msg_InteractiveMarkerControl(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 8;
  let x2: any = v.name;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("name", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("name", "string without U+0000", x2);
  let x3: any = v.orientation;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("orientation", "object", x3);
  let m4 = countKeys(x3) - 4;
  let x5: any = x3.x;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number") bad("orientation.x", "number", x5);
  p = pad(d, p, o, e, 8);
  if (p + 40 > e) full(p + 40);
  d.setFloat64(p, x5, true);
  let x6: any = x3.y;
  if (x6 === undefined) { x6 = 0; m4++; }
  if (typeof x6 !== "number") bad("orientation.y", "number", x6);
  d.setFloat64(p + 8, x6, true);
  let x7: any = x3.z;
  if (x7 === undefined) { x7 = 0; m4++; }
  if (typeof x7 !== "number") bad("orientation.z", "number", x7);
  d.setFloat64(p + 16, x7, true);
  let x8: any = x3.w;
  if (x8 === undefined) { x8 = 1; m4++; }
  if (typeof x8 !== "number") bad("orientation.w", "number", x8);
  d.setFloat64(p + 24, x8, true);
  if (m4 !== 0) unknownField(x3, K1, "orientation");
  let x9: any = v.orientation_mode;
  if (x9 === undefined) { x9 = 0; m1++; }
  if (typeof x9 !== "number" || (x9 & 255) !== x9) bad("orientation_mode", "uint8 (0 to 255)", x9);
  d.setUint8(p + 32, x9);
  let x10: any = v.interaction_mode;
  if (x10 === undefined) { x10 = 0; m1++; }
  if (typeof x10 !== "number" || (x10 & 255) !== x10) bad("interaction_mode", "uint8 (0 to 255)", x10);
  d.setUint8(p + 33, x10);
  let x11: any = v.always_visible;
  if (x11 === undefined) { x11 = false; m1++; }
  if (typeof x11 !== "boolean") bad("always_visible", "boolean", x11);
  d.setUint8(p + 34, x11 ? 1 : 0);
  let x12: any = v.markers;
  if (x12 === undefined) { x12 = NO_ARRAY; m1++; }
  if (!isArray(x12)) bad("markers", "an array", x12);
  const n13 = x12.length;
  d.setUint8(p + 35, 0);
  d.setUint32(p + 36, n13, true);
  p += 40;
  for (let i14 = 0; i14 < n13; i14++) {
    const y15: any = x12[i14];
    try { p = write_visualization_msgs_msg_Marker(y15, d, p, o, e); } catch (f) { throw under(f, "markers[" + i14 + "]"); }
  }
  let x16: any = v.independent_marker_orientation;
  if (x16 === undefined) { x16 = false; m1++; }
  if (typeof x16 !== "boolean") bad("independent_marker_orientation", "boolean", x16);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x16 ? 1 : 0);
  let x17: any = v.description;
  if (x17 === undefined) { x17 = ""; m1++; }
  p += 1;
  if (typeof x17 !== "string") bad("description", "string", x17);
  p = putString(d, p, o, x17, e);
  if (p < 0) bad("description", "string without U+0000", x17);
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
export function read_visualization_msgs_msg_InteractiveMarkerControl(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "name", Infinity); p = c.p;
  p += (o - p) & 7;
  if (p + 35 > e) short(c, p, "", "orientation.x:0:8 orientation.y:8:16 orientation.z:16:24 orientation.w:24:32 orientation_mode:32:33 interaction_mode:33:34 always_visible:34:35");
  const x2 = d.getFloat64(p, l);
  const x3 = d.getFloat64(p + 8, l);
  const x4 = d.getFloat64(p + 16, l);
  const x5 = d.getFloat64(p + 24, l);
  const x6 = d.getUint8(p + 32);
  const x7 = d.getUint8(p + 33);
  const x8 = d.getUint8(p + 34); if (x8 > 1) badBoolean(c, p + 34, "always_visible");
  p += 35;
  const n9 = getCount(c, p, 186, Infinity);
  if (n9 < 0) countFault(c, p, "markers", 186, Infinity);
  p = c.p;
  const a10: any[] = [];
  for (let i11 = 0; i11 < n9; i11++) {
    let x12: any; c.p = p; try { x12 = read_visualization_msgs_msg_Marker(c); } catch (f) { throw under(f, "markers[" + i11 + "]"); } p = c.p;
    a10.push(x12);
  }
  if (p + 1 > e) short(c, p, "", "independent_marker_orientation:0:1");
  const x13 = d.getUint8(p); if (x13 > 1) badBoolean(c, p, "independent_marker_orientation");
  p += 1;
  const x14 = getString(c, p, Infinity) ?? stringFault(c, p, "description", Infinity); p = c.p;
  c.p = p;
  return { name: x1, orientation: { x: x2, y: x3, z: x4, w: x5 }, orientation_mode: x6, interaction_mode: x7, always_visible: x8 === 1, markers: a10, independent_marker_orientation: x13 === 1, description: x14 };
}

export const InteractiveMarkerControl: MessageType<InteractiveMarkerControl, InteractiveMarkerControlInput, { readonly INHERIT: 0; readonly FIXED: 1; readonly VIEW_FACING: 2; readonly NONE: 0; readonly MENU: 1; readonly BUTTON: 2; readonly MOVE_AXIS: 3; readonly MOVE_PLANE: 4; readonly ROTATE_AXIS: 5; readonly MOVE_ROTATE: 6; readonly MOVE_3D: 7; readonly ROTATE_3D: 8; readonly MOVE_ROTATE_3D: 9 }> = {
  kind: "message",
  name: "visualization_msgs/msg/InteractiveMarkerControl",
  codec: /* @__PURE__ */ runtimeV1.codec("visualization_msgs/msg/InteractiveMarkerControl", write_visualization_msgs_msg_InteractiveMarkerControl, read_visualization_msgs_msg_InteractiveMarkerControl),
  constants: { INHERIT: 0, FIXED: 1, VIEW_FACING: 2, NONE: 0, MENU: 1, BUTTON: 2, MOVE_AXIS: 3, MOVE_PLANE: 4, ROTATE_AXIS: 5, MOVE_ROTATE: 6, MOVE_3D: 7, ROTATE_3D: 8, MOVE_ROTATE_3D: 9 },
};
