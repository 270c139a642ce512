// Generated from nav2_msgs/srv/SaveMap.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";

export interface SaveMap_Request {
  map_topic: string;
  map_url: string;
  image_format: string;
  map_mode: string;
  free_thresh: number;
  occupied_thresh: number;
}
export interface SaveMap_RequestInput {
  map_topic?: string | undefined;
  map_url?: string | undefined;
  image_format?: string | undefined;
  map_mode?: string | undefined;
  free_thresh?: number | undefined;
  occupied_thresh?: number | undefined;
}
export interface SaveMap_Response {
  result: boolean;
}
export interface SaveMap_ResponseInput {
  result?: boolean | undefined;
}

const { bad, badBoolean, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["map_topic","map_url","image_format","map_mode","free_thresh","occupied_thresh"];
const K2: any = ["result"];

function write_nav2_msgs_srv_SaveMap_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 6;
  let x2: any = v.map_topic;
  if (x2 === undefined) { x2 = ""; m1++; }
  if (typeof x2 !== "string") bad("map_topic", "string", x2);
  p = putString(d, p, o, x2, e);
  if (p < 0) bad("map_topic", "string without U+0000", x2);
  let x3: any = v.map_url;
  if (x3 === undefined) { x3 = ""; m1++; }
  if (typeof x3 !== "string") bad("map_url", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("map_url", "string without U+0000", x3);
  let x4: any = v.image_format;
  if (x4 === undefined) { x4 = ""; m1++; }
  if (typeof x4 !== "string") bad("image_format", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("image_format", "string without U+0000", x4);
  let x5: any = v.map_mode;
  if (x5 === undefined) { x5 = ""; m1++; }
  if (typeof x5 !== "string") bad("map_mode", "string", x5);
  p = putString(d, p, o, x5, e);
  if (p < 0) bad("map_mode", "string without U+0000", x5);
  let x6: any = v.free_thresh;
  if (x6 === undefined) { x6 = 0; m1++; }
  if (typeof x6 !== "number" || (x6 - x6 === 0 && Math.abs(x6) >= 3.4028235677973366e38)) bad("free_thresh", "number in the range of float32", x6);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setFloat32(p, x6, true);
  let x7: any = v.occupied_thresh;
  if (x7 === undefined) { x7 = 0; m1++; }
  if (typeof x7 !== "number" || (x7 - x7 === 0 && Math.abs(x7) >= 3.4028235677973366e38)) bad("occupied_thresh", "number in the range of float32", x7);
  d.setFloat32(p + 4, x7, true);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 8;
}
function read_nav2_msgs_srv_SaveMap_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const x1 = getString(c, p, Infinity) ?? stringFault(c, p, "map_topic", Infinity); p = c.p;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "map_url", Infinity); p = c.p;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "image_format", Infinity); p = c.p;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "map_mode", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "free_thresh:0:4 occupied_thresh:4:8");
  const x5 = d.getFloat32(p, l);
  const x6 = d.getFloat32(p + 4, l);
  c.p = p + 8;
  return { map_topic: x1, map_url: x2, image_format: x3, map_mode: x4, free_thresh: x5, occupied_thresh: x6 };
}
function write_nav2_msgs_srv_SaveMap_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.result;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("result", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 1;
}
function read_nav2_msgs_srv_SaveMap_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "result:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "result");
  c.p = p + 1;
  return { result: x1 === 1 };
}

export const SaveMap: ServiceType<SaveMap_Request, SaveMap_Response, SaveMap_RequestInput, SaveMap_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "nav2_msgs/srv/SaveMap",
  request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/SaveMap_Request", write_nav2_msgs_srv_SaveMap_Request, read_nav2_msgs_srv_SaveMap_Request),
  response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/SaveMap_Response", write_nav2_msgs_srv_SaveMap_Response, read_nav2_msgs_srv_SaveMap_Response),
  constants: { request: {}, response: {} },
};
