// Generated from visualization_msgs/srv/GetInteractiveMarkers.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type InteractiveMarker as visualization_msgs_msg_InteractiveMarker, type InteractiveMarkerInput as visualization_msgs_msg_InteractiveMarkerInput, write_visualization_msgs_msg_InteractiveMarker, read_visualization_msgs_msg_InteractiveMarker } from "../msg/interactive-marker.ts";

export type GetInteractiveMarkers_Request = Record<string, never>;
export type GetInteractiveMarkers_RequestInput = Record<string, never>;
export interface GetInteractiveMarkers_Response {
  sequence_number: bigint;
  markers: visualization_msgs_msg_InteractiveMarker[];
}
export interface GetInteractiveMarkers_ResponseInput {
  sequence_number?: bigint | number | undefined;
  markers?: readonly visualization_msgs_msg_InteractiveMarkerInput[] | undefined;
}

const { NO_ARRAY, bad, countFault, countKeys, full, getCount, isArray, putUint64, short, under, unknownField } = runtimeV1;
const K1: any = [];
const K2: any = ["sequence_number","markers"];

function write_visualization_msgs_srv_GetInteractiveMarkers_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 0;
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, 0);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
function read_visualization_msgs_srv_GetInteractiveMarkers_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p < e) p++;
  c.p = p;
  return {};
}
function write_visualization_msgs_srv_GetInteractiveMarkers_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.sequence_number;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (p + 12 > e) full(p + 12);
  if (!putUint64(d, p, x2)) bad("sequence_number", "uint64 (bigint or safe integer, not negative)", x2);
  let x3: any = v.markers;
  if (x3 === undefined) { x3 = NO_ARRAY; m1++; }
  if (!isArray(x3)) bad("markers", "an array", x3);
  const n4 = x3.length;
  d.setUint32(p + 8, n4, true);
  p += 12;
  for (let i5 = 0; i5 < n4; i5++) {
    const y6: any = x3[i5];
    try { p = write_visualization_msgs_msg_InteractiveMarker(y6, d, p, o, e); } catch (f) { throw under(f, "markers[" + i5 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_visualization_msgs_srv_GetInteractiveMarkers_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 8 > e) short(c, p, "", "sequence_number:0:8");
  const x1 = d.getBigUint64(p, l);
  p += 8;
  const n2 = getCount(c, p, 88, Infinity);
  if (n2 < 0) countFault(c, p, "markers", 88, Infinity);
  p = c.p;
  const a3: any[] = [];
  for (let i4 = 0; i4 < n2; i4++) {
    let x5: any; c.p = p; try { x5 = read_visualization_msgs_msg_InteractiveMarker(c); } catch (f) { throw under(f, "markers[" + i4 + "]"); } p = c.p;
    a3.push(x5);
  }
  c.p = p;
  return { sequence_number: x1, markers: a3 };
}

export const GetInteractiveMarkers: ServiceType<GetInteractiveMarkers_Request, GetInteractiveMarkers_Response, GetInteractiveMarkers_RequestInput, GetInteractiveMarkers_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "visualization_msgs/srv/GetInteractiveMarkers",
  request: /* @__PURE__ */ runtimeV1.codec("visualization_msgs/srv/GetInteractiveMarkers_Request", write_visualization_msgs_srv_GetInteractiveMarkers_Request, read_visualization_msgs_srv_GetInteractiveMarkers_Request),
  response: /* @__PURE__ */ runtimeV1.codec("visualization_msgs/srv/GetInteractiveMarkers_Response", write_visualization_msgs_srv_GetInteractiveMarkers_Response, read_visualization_msgs_srv_GetInteractiveMarkers_Response),
  constants: { request: {}, response: {} },
};
