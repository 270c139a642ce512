// Generated from service_msgs/msg/ServiceEventInfo.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type Time as builtin_interfaces_msg_Time, type TimeInput as builtin_interfaces_msg_TimeInput } from "../../builtin_interfaces/msg/time.ts";

export interface ServiceEventInfo {
  event_type: number;
  stamp: builtin_interfaces_msg_Time;
  client_gid: Uint8Array;
  sequence_number: bigint;
}
export interface ServiceEventInfoInput {
  event_type?: number | undefined;
  stamp?: builtin_interfaces_msg_TimeInput | undefined;
  client_gid?: NumbersInput | undefined;
  sequence_number?: bigint | number | undefined;
}

const { NONE, bad, bulkLength, countKeys, full, getOctets, isArray, pad, putBytes, putInt64, short, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["event_type","stamp","client_gid","sequence_number"];

export function write_service_msgs_msg_ServiceEventInfo(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
  let x2: any = v.event_type;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || (x2 & 255) !== x2) bad("event_type", "uint8 (0 to 255)", x2);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x2);
  let x3: any = v.stamp;
  if (x3 === undefined) { x3 = NONE; m1++; }
  if (typeof x3 !== "object" || x3 === null) bad("stamp", "object", x3);
  let m4 = countKeys(x3) - 2;
  let x5: any = x3.sec;
  if (x5 === undefined) { x5 = 0; m4++; }
  if (typeof x5 !== "number" || (x5 | 0) !== x5) bad("stamp.sec", "int32 (-2147483648 to 2147483647)", x5);
  p += 1;
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setInt32(p, x5, true);
  let x6: any = x3.nanosec;
  if (x6 === undefined) { x6 = 0; m4++; }
  if (typeof x6 !== "number" || x6 >>> 0 !== x6) bad("stamp.nanosec", "uint32 (0 to 4294967295)", x6);
  d.setUint32(p + 4, x6, true);
  if (m4 !== 0) unknownField(x3, K1, "stamp");
  let x7: any = v.client_gid;
  if (x7 === undefined) { x7 = new Uint8Array(16); m1++; }
  if (!isArray(x7)) bad("client_gid", "an array of char", x7);
  const n8 = x7.length;
  if (n8 !== 16) bad("client_gid", "16 elements", n8);
  p += 8;
  if (p + n8 > e) full(p + n8);
  if (x7 instanceof Uint8Array && n8 > bulkLength) { putBytes(d, p, x7); p += n8; }
  else for (let i9 = 0; i9 < n8; i9++, p += 1) {
    const y10: any = x7[i9]; if (typeof y10 !== "number" || (y10 & 255) !== y10) bad("client_gid[" + i9 + "]", "uint8 (0 to 255)", y10); d.setUint8(p, y10);
  }
  let x11: any = v.sequence_number;
  if (x11 === undefined) { x11 = 0; m1++; }
  p = pad(d, p, o, e, 8);
  if (p + 8 > e) full(p + 8);
  if (!putInt64(d, p, x11)) bad("sequence_number", "int64 (bigint or safe integer)", x11);
  if (m1 !== 0) unknownField(v, K2, "");
  return p + 8;
}
export function read_service_msgs_msg_ServiceEventInfo(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  if (p + 1 > e) short(c, p, "", "event_type:0:1");
  const x1 = d.getUint8(p);
  p += 1;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "stamp.sec:0:4 stamp.nanosec:4:8");
  const x2 = d.getInt32(p, l);
  const x3 = d.getUint32(p + 4, l);
  p += 8;
  let a4: any;
  if (p + 16 > e) short(c, p, "", "client_gid:0:" + 16); a4 = getOctets(c, p, 16); p += 16;
  p += (o - p) & 7;
  if (p + 8 > e) short(c, p, "", "sequence_number:0:8");
  const x5 = d.getBigInt64(p, l);
  c.p = p + 8;
  return { event_type: x1, stamp: { sec: x2, nanosec: x3 }, client_gid: a4, sequence_number: x5 };
}

export const ServiceEventInfo: MessageType<ServiceEventInfo, ServiceEventInfoInput, { readonly REQUEST_SENT: 0; readonly REQUEST_RECEIVED: 1; readonly RESPONSE_SENT: 2; readonly RESPONSE_RECEIVED: 3 }> = {
  kind: "message",
  name: "service_msgs/msg/ServiceEventInfo",
  codec: /* @__PURE__ */ runtimeV1.codec("service_msgs/msg/ServiceEventInfo", write_service_msgs_msg_ServiceEventInfo, read_service_msgs_msg_ServiceEventInfo),
  constants: { REQUEST_SENT: 0, REQUEST_RECEIVED: 1, RESPONSE_SENT: 2, RESPONSE_RECEIVED: 3 },
};
