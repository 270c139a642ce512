// Generated from nav2_msgs/srv/GetCostmap.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type Costmap as nav2_msgs_msg_Costmap, type CostmapInput as nav2_msgs_msg_CostmapInput, write_nav2_msgs_msg_Costmap, read_nav2_msgs_msg_Costmap } from "../msg/costmap.ts";
import { type CostmapMetaData as nav2_msgs_msg_CostmapMetaData, type CostmapMetaDataInput as nav2_msgs_msg_CostmapMetaDataInput, write_nav2_msgs_msg_CostmapMetaData, read_nav2_msgs_msg_CostmapMetaData } from "../msg/costmap-meta-data.ts";

export interface GetCostmap_Request {
  specs: nav2_msgs_msg_CostmapMetaData;
}
export interface GetCostmap_RequestInput {
  specs?: nav2_msgs_msg_CostmapMetaDataInput | undefined;
}
export interface GetCostmap_Response {
  map: nav2_msgs_msg_Costmap;
}
export interface GetCostmap_ResponseInput {
  map?: nav2_msgs_msg_CostmapInput | undefined;
}

const { NONE, bad, countKeys, under, unknownField } = runtimeV1;
const K1: any = ["specs"];
const K2: any = ["map"];

function write_nav2_msgs_srv_GetCostmap_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.specs;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_nav2_msgs_msg_CostmapMetaData(x2, d, p, o, e); } catch (f) { throw under(f, "specs"); }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_nav2_msgs_srv_GetCostmap_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_nav2_msgs_msg_CostmapMetaData(c); } catch (f) { throw under(f, "specs"); } p = c.p;
  c.p = p;
  return { specs: x1 };
}
function write_nav2_msgs_srv_GetCostmap_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.map;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_nav2_msgs_msg_Costmap(x2, d, p, o, e); } catch (f) { throw under(f, "map"); }
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_nav2_msgs_srv_GetCostmap_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_nav2_msgs_msg_Costmap(c); } catch (f) { throw under(f, "map"); } p = c.p;
  c.p = p;
  return { map: x1 };
}

export const GetCostmap: ServiceType<GetCostmap_Request, GetCostmap_Response, GetCostmap_RequestInput, GetCostmap_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "nav2_msgs/srv/GetCostmap",
  request: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/GetCostmap_Request", write_nav2_msgs_srv_GetCostmap_Request, read_nav2_msgs_srv_GetCostmap_Request),
  response: /* @__PURE__ */ runtimeV1.codec("nav2_msgs/srv/GetCostmap_Response", write_nav2_msgs_srv_GetCostmap_Response, read_nav2_msgs_srv_GetCostmap_Response),
  constants: { request: {}, response: {} },
};
