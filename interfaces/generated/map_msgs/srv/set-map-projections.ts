// Generated from map_msgs/srv/SetMapProjections.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type ProjectedMapInfo as map_msgs_msg_ProjectedMapInfo, type ProjectedMapInfoInput as map_msgs_msg_ProjectedMapInfoInput } from "../msg/projected-map-info.ts";

export type SetMapProjections_Request = Record<string, never>;
export type SetMapProjections_RequestInput = Record<string, never>;
export interface SetMapProjections_Response {
  projected_maps_info: map_msgs_msg_ProjectedMapInfo[];
}
export interface SetMapProjections_ResponseInput {
  projected_maps_info?: readonly map_msgs_msg_ProjectedMapInfoInput[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = ["frame_id","x","y","width","height","min_z","max_z"];
const K3: any = ["projected_maps_info"];

function write_map_msgs_srv_SetMapProjections_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_map_msgs_srv_SetMapProjections_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_map_msgs_srv_SetMapProjections_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.projected_maps_info;
  if (x2 === undefined) { x2 = NO_ARRAY; m1++; }
  if (!isArray(x2)) bad("projected_maps_info", "an array", x2);
  const n3 = x2.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n3, true);
  p += 4;
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    if (typeof y5 !== "object" || y5 === null) bad("projected_maps_info[" + i4 + "]", "object", y5);
    let m6 = countKeys(y5) - 7;
    let x7: any = y5.frame_id;
    if (x7 === undefined) { x7 = ""; m6++; }
    if (typeof x7 !== "string") bad("projected_maps_info[" + i4 + "]" + ".frame_id", "string", x7);
    p = putString(d, p, o, x7, e);
    if (p < 0) bad("projected_maps_info[" + i4 + "]" + ".frame_id", "string without U+0000", x7);
    let x8: any = y5.x;
    if (x8 === undefined) { x8 = 0; m6++; }
    if (typeof x8 !== "number") bad("projected_maps_info[" + i4 + "]" + ".x", "number", x8);
    p = pad(d, p, o, e, 8);
    if (p + 48 > e) full(p + 48);
    d.setFloat64(p, x8, true);
    let x9: any = y5.y;
    if (x9 === undefined) { x9 = 0; m6++; }
    if (typeof x9 !== "number") bad("projected_maps_info[" + i4 + "]" + ".y", "number", x9);
    d.setFloat64(p + 8, x9, true);
    let x10: any = y5.width;
    if (x10 === undefined) { x10 = 0; m6++; }
    if (typeof x10 !== "number") bad("projected_maps_info[" + i4 + "]" + ".width", "number", x10);
    d.setFloat64(p + 16, x10, true);
    let x11: any = y5.height;
    if (x11 === undefined) { x11 = 0; m6++; }
    if (typeof x11 !== "number") bad("projected_maps_info[" + i4 + "]" + ".height", "number", x11);
    d.setFloat64(p + 24, x11, true);
    let x12: any = y5.min_z;
    if (x12 === undefined) { x12 = 0; m6++; }
    if (typeof x12 !== "number") bad("projected_maps_info[" + i4 + "]" + ".min_z", "number", x12);
    d.setFloat64(p + 32, x12, true);
    let x13: any = y5.max_z;
    if (x13 === undefined) { x13 = 0; m6++; }
    if (typeof x13 !== "number") bad("projected_maps_info[" + i4 + "]" + ".max_z", "number", x13);
    d.setFloat64(p + 40, x13, true);
    if (m6 !== 0) unknownField(y5, K2, "projected_maps_info[" + i4 + "]");
    p += 48;
  }
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
function read_map_msgs_srv_SetMapProjections_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const n1 = getCount(c, p, 52, Infinity);
  if (n1 < 0) countFault(c, p, "projected_maps_info", 52, Infinity);
  p = c.p;
  const a2: any[] = [];
  for (let i3 = 0; i3 < n1; i3++) {
    const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "projected_maps_info[" + i3 + "]" + ".frame_id", Infinity); p = c.p;
    p += (o - p) & 7;
    if (p + 48 > e) short(c, p, "projected_maps_info[" + i3 + "]", ".x:0:8 .y:8:16 .width:16:24 .height:24:32 .min_z:32:40 .max_z:40:48");
    const x5 = d.getFloat64(p, l);
    const x6 = d.getFloat64(p + 8, l);
    const x7 = d.getFloat64(p + 16, l);
    const x8 = d.getFloat64(p + 24, l);
    const x9 = d.getFloat64(p + 32, l);
    const x10 = d.getFloat64(p + 40, l);
    a2.push({ frame_id: x4, x: x5, y: x6, width: x7, height: x8, min_z: x9, max_z: x10 });
    p += 48;
  }
  c.p = p;
  return { projected_maps_info: a2 };
}

export const SetMapProjections: ServiceType<SetMapProjections_Request, SetMapProjections_Response, SetMapProjections_RequestInput, SetMapProjections_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "map_msgs/srv/SetMapProjections",
  request: /* @__PURE__ */ runtimeV1.codec("map_msgs/srv/SetMapProjections_Request", write_map_msgs_srv_SetMapProjections_Request, read_map_msgs_srv_SetMapProjections_Request),
  response: /* @__PURE__ */ runtimeV1.codec("map_msgs/srv/SetMapProjections_Response", write_map_msgs_srv_SetMapProjections_Response, read_map_msgs_srv_SetMapProjections_Response),
  constants: { request: {}, response: {} },
};
