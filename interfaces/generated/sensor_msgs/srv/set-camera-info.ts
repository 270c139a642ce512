// Generated from sensor_msgs/srv/SetCameraInfo.srv; do not edit.
import { type ServiceType, runtimeV1 } from "cdr-ts";
import { type CameraInfo as sensor_msgs_msg_CameraInfo, type CameraInfoInput as sensor_msgs_msg_CameraInfoInput, write_sensor_msgs_msg_CameraInfo, read_sensor_msgs_msg_CameraInfo } from "../msg/camera-info.ts";

export interface SetCameraInfo_Request {
  camera_info: sensor_msgs_msg_CameraInfo;
}
export interface SetCameraInfo_RequestInput {
  camera_info?: sensor_msgs_msg_CameraInfoInput | undefined;
}
export interface SetCameraInfo_Response {
  success: boolean;
  status_message: string;
}
export interface SetCameraInfo_ResponseInput {
  success?: boolean | undefined;
  status_message?: string | undefined;
}

const { NONE, bad, badBoolean, countKeys, full, getString, putString, short, stringFault, under, unknownField } = runtimeV1;
const K1: any = ["camera_info"];
const K2: any = ["success","status_message"];

function write_sensor_msgs_srv_SetCameraInfo_Request(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 1;
  let x2: any = v.camera_info;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_sensor_msgs_msg_CameraInfo(x2, d, p, o, e); } catch (f) { throw under(f, "camera_info"); }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
function read_sensor_msgs_srv_SetCameraInfo_Request(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_sensor_msgs_msg_CameraInfo(c); } catch (f) { throw under(f, "camera_info"); } p = c.p;
  c.p = p;
  return { camera_info: x1 };
}
function write_sensor_msgs_srv_SetCameraInfo_Response(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.success;
  if (x2 === undefined) { x2 = false; m1++; }
  if (typeof x2 !== "boolean") bad("success", "boolean", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2 ? 1 : 0);
  let x3: any = v.status_message;
  if (x3 === undefined) { x3 = ""; m1++; }
  p += 1;
  if (typeof x3 !== "string") bad("status_message", "string", x3);
  p = putString(d, p, o, x3, e);
  if (p < 0) bad("status_message", "string without U+0000", x3);
  if (m1 !== 0) unknownField(v, K2, "");
  return p;
}
function read_sensor_msgs_srv_SetCameraInfo_Response(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "success:0:1");
  const x1 = d.getUint8(p); if (x1 > 1) badBoolean(c, p, "success");
  p += 1;
  const x2 = getString(c, p, Infinity) ?? stringFault(c, p, "status_message", Infinity); p = c.p;
  c.p = p;
  return { success: x1 === 1, status_message: x2 };
}

export const SetCameraInfo: ServiceType<SetCameraInfo_Request, SetCameraInfo_Response, SetCameraInfo_RequestInput, SetCameraInfo_ResponseInput, { readonly request: Record<never, never>; readonly response: Record<never, never> }> = {
  kind: "service",
  name: "sensor_msgs/srv/SetCameraInfo",
  request: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/srv/SetCameraInfo_Request", write_sensor_msgs_srv_SetCameraInfo_Request, read_sensor_msgs_srv_SetCameraInfo_Request),
  response: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/srv/SetCameraInfo_Response", write_sensor_msgs_srv_SetCameraInfo_Response, read_sensor_msgs_srv_SetCameraInfo_Response),
  constants: { request: {}, response: {} },
};
