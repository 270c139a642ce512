// Generated from sensor_msgs/msg/BatteryState.msg; do not edit.
import { type NumbersInput, type MessageType, runtimeV1 } from "cdr-ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface BatteryState {
  header: std_msgs_msg_Header;
  voltage: number;
  temperature: number;
  current: number;
  charge: number;
  capacity: number;
  design_capacity: number;
  percentage: number;
  power_supply_status: number;
  power_supply_health: number;
  power_supply_technology: number;
  present: boolean;
  cell_voltage: Float32Array;
  cell_temperature: Float32Array;
  location: string;
  serial_number: string;
}
export interface BatteryStateInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  voltage?: number | undefined;
  temperature?: number | undefined;
  current?: number | undefined;
  charge?: number | undefined;
  capacity?: number | undefined;
  design_capacity?: number | undefined;
  percentage?: number | undefined;
  power_supply_status?: number | undefined;
  power_supply_health?: number | undefined;
  power_supply_technology?: number | undefined;
  present?: boolean | undefined;
  cell_voltage?: NumbersInput | undefined;
  cell_temperature?: NumbersInput | undefined;
  location?: string | undefined;
  serial_number?: string | undefined;
}

const { NONE, NO_FLOAT32, bad, badBoolean, bulk, bulkLength, countFault, countKeys, full, getCount, getString, isArray, pad, putBytes, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["header","voltage","temperature","current","charge","capacity","design_capacity","percentage","power_supply_status","power_supply_health","power_supply_technology","present","cell_voltage","cell_temperature","location","serial_number"];

export function write_sensor_msgs_msg_BatteryState(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 16;
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
  let x9: any = v.voltage;
  if (x9 === undefined) { x9 = 0; m1++; }
  if (typeof x9 !== "number" || (x9 - x9 === 0 && Math.abs(x9) >= 3.4028235677973366e38)) bad("voltage", "number in the range of float32", x9);
  p = pad(d, p, o, e, 4);
  if (p + 36 > e) full(p + 36);
  d.setFloat32(p, x9, true);
  let x10: any = v.temperature;
  if (x10 === undefined) { x10 = 0; m1++; }
  if (typeof x10 !== "number" || (x10 - x10 === 0 && Math.abs(x10) >= 3.4028235677973366e38)) bad("temperature", "number in the range of float32", x10);
  d.setFloat32(p + 4, x10, true);
  let x11: any = v.current;
  if (x11 === undefined) { x11 = 0; m1++; }
  if (typeof x11 !== "number" || (x11 - x11 === 0 && Math.abs(x11) >= 3.4028235677973366e38)) bad("current", "number in the range of float32", x11);
  d.setFloat32(p + 8, x11, true);
  let x12: any = v.charge;
  if (x12 === undefined) { x12 = 0; m1++; }
  if (typeof x12 !== "number" || (x12 - x12 === 0 && Math.abs(x12) >= 3.4028235677973366e38)) bad("charge", "number in the range of float32", x12);
  d.setFloat32(p + 12, x12, true);
  let x13: any = v.capacity;
  if (x13 === undefined) { x13 = 0; m1++; }
  if (typeof x13 !== "number" || (x13 - x13 === 0 && Math.abs(x13) >= 3.4028235677973366e38)) bad("capacity", "number in the range of float32", x13);
  d.setFloat32(p + 16, x13, true);
  let x14: any = v.design_capacity;
  if (x14 === undefined) { x14 = 0; m1++; }
  if (typeof x14 !== "number" || (x14 - x14 === 0 && Math.abs(x14) >= 3.4028235677973366e38)) bad("design_capacity", "number in the range of float32", x14);
  d.setFloat32(p + 20, x14, true);
  let x15: any = v.percentage;
  if (x15 === undefined) { x15 = 0; m1++; }
  if (typeof x15 !== "number" || (x15 - x15 === 0 && Math.abs(x15) >= 3.4028235677973366e38)) bad("percentage", "number in the range of float32", x15);
  d.setFloat32(p + 24, x15, true);
  let x16: any = v.power_supply_status;
  if (x16 === undefined) { x16 = 0; m1++; }
  if (typeof x16 !== "number" || (x16 & 255) !== x16) bad("power_supply_status", "uint8 (0 to 255)", x16);
  d.setUint8(p + 28, x16);
  let x17: any = v.power_supply_health;
  if (x17 === undefined) { x17 = 0; m1++; }
  if (typeof x17 !== "number" || (x17 & 255) !== x17) bad("power_supply_health", "uint8 (0 to 255)", x17);
  d.setUint8(p + 29, x17);
  let x18: any = v.power_supply_technology;
  if (x18 === undefined) { x18 = 0; m1++; }
  if (typeof x18 !== "number" || (x18 & 255) !== x18) bad("power_supply_technology", "uint8 (0 to 255)", x18);
  d.setUint8(p + 30, x18);
  let x19: any = v.present;
  if (x19 === undefined) { x19 = false; m1++; }
  if (typeof x19 !== "boolean") bad("present", "boolean", x19);
  d.setUint8(p + 31, x19 ? 1 : 0);
  let x20: any = v.cell_voltage;
  if (x20 === undefined) { x20 = NO_FLOAT32; m1++; }
  if (!isArray(x20)) bad("cell_voltage", "an array of float32", x20);
  const n21 = x20.length;
  d.setUint32(p + 32, n21, true);
  p += 36;
  if (p + 4 * n21 > e) full(p + 4 * n21);
  if (x20 instanceof Float32Array && n21 > bulkLength) { putBytes(d, p, x20); p += 4 * n21; }
  else for (let i22 = 0; i22 < n21; i22++, p += 4) {
    const y23: any = x20[i22]; if (typeof y23 !== "number" || (y23 - y23 === 0 && Math.abs(y23) >= 3.4028235677973366e38)) bad("cell_voltage[" + i22 + "]", "number in the range of float32", y23); d.setFloat32(p, y23, true);
  }
  let x24: any = v.cell_temperature;
  if (x24 === undefined) { x24 = NO_FLOAT32; m1++; }
  if (!isArray(x24)) bad("cell_temperature", "an array of float32", x24);
  const n25 = x24.length;
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n25, true);
  p += 4;
  if (p + 4 * n25 > e) full(p + 4 * n25);
  if (x24 instanceof Float32Array && n25 > bulkLength) { putBytes(d, p, x24); p += 4 * n25; }
  else for (let i26 = 0; i26 < n25; i26++, p += 4) {
    const y27: any = x24[i26]; if (typeof y27 !== "number" || (y27 - y27 === 0 && Math.abs(y27) >= 3.4028235677973366e38)) bad("cell_temperature[" + i26 + "]", "number in the range of float32", y27); d.setFloat32(p, y27, true);
  }
  let x28: any = v.location;
  if (x28 === undefined) { x28 = ""; m1++; }
  if (typeof x28 !== "string") bad("location", "string", x28);
  p = putString(d, p, o, x28, e);
  if (p < 0) bad("location", "string without U+0000", x28);
  let x29: any = v.serial_number;
  if (x29 === undefined) { x29 = ""; m1++; }
  if (typeof x29 !== "string") bad("serial_number", "string", x29);
  p = putString(d, p, o, x29, e);
  if (p < 0) bad("serial_number", "string without U+0000", x29);
  if (m1 !== 0) unknownField(v, K3, "");
  return p;
}
export function read_sensor_msgs_msg_BatteryState(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 32 > e) short(c, p, "", "voltage:0:4 temperature:4:8 current:8:12 charge:12:16 capacity:16:20 design_capacity:20:24 percentage:24:28 power_supply_status:28:29 power_supply_health:29:30 power_supply_technology:30:31 present:31:32");
  const x4 = d.getFloat32(p, l);
  const x5 = d.getFloat32(p + 4, l);
  const x6 = d.getFloat32(p + 8, l);
  const x7 = d.getFloat32(p + 12, l);
  const x8 = d.getFloat32(p + 16, l);
  const x9 = d.getFloat32(p + 20, l);
  const x10 = d.getFloat32(p + 24, l);
  const x11 = d.getUint8(p + 28);
  const x12 = d.getUint8(p + 29);
  const x13 = d.getUint8(p + 30);
  const x14 = d.getUint8(p + 31); if (x14 > 1) badBoolean(c, p + 31, "present");
  p += 32;
  const n15 = getCount(c, p, 4, Infinity);
  if (n15 < 0) countFault(c, p, "cell_voltage", 4, Infinity);
  p = c.p;
  let a16: any = NO_FLOAT32;
  if (n15 > 0) { if (p + 4 * n15 > e) short(c, p, "", "cell_voltage:0:" + 4 * n15); a16 = new Float32Array(n15); if (l && n15 > bulkLength) bulk(a16, c, p); else for (let i17 = 0; i17 < n15; i17++) a16[i17] = d.getFloat32(p + 4 * i17, l); p += 4 * n15; }
  const n18 = getCount(c, p, 4, Infinity);
  if (n18 < 0) countFault(c, p, "cell_temperature", 4, Infinity);
  p = c.p;
  let a19: any = NO_FLOAT32;
  if (n18 > 0) { if (p + 4 * n18 > e) short(c, p, "", "cell_temperature:0:" + 4 * n18); a19 = new Float32Array(n18); if (l && n18 > bulkLength) bulk(a19, c, p); else for (let i20 = 0; i20 < n18; i20++) a19[i20] = d.getFloat32(p + 4 * i20, l); p += 4 * n18; }
  const x21 = getString(c, p, Infinity) ?? stringFault(c, p, "location", Infinity); p = c.p;
  const x22 = getString(c, p, Infinity) ?? stringFault(c, p, "serial_number", Infinity); p = c.p;
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, voltage: x4, temperature: x5, current: x6, charge: x7, capacity: x8, design_capacity: x9, percentage: x10, power_supply_status: x11, power_supply_health: x12, power_supply_technology: x13, present: x14 === 1, cell_voltage: a16, cell_temperature: a19, location: x21, serial_number: x22 };
}

export const BatteryState: MessageType<BatteryState, BatteryStateInput, { readonly POWER_SUPPLY_STATUS_UNKNOWN: 0; readonly POWER_SUPPLY_STATUS_CHARGING: 1; readonly POWER_SUPPLY_STATUS_DISCHARGING: 2; readonly POWER_SUPPLY_STATUS_NOT_CHARGING: 3; readonly POWER_SUPPLY_STATUS_FULL: 4; readonly POWER_SUPPLY_HEALTH_UNKNOWN: 0; readonly POWER_SUPPLY_HEALTH_GOOD: 1; readonly POWER_SUPPLY_HEALTH_OVERHEAT: 2; readonly POWER_SUPPLY_HEALTH_DEAD: 3; readonly POWER_SUPPLY_HEALTH_OVERVOLTAGE: 4; readonly POWER_SUPPLY_HEALTH_UNSPEC_FAILURE: 5; readonly POWER_SUPPLY_HEALTH_COLD: 6; readonly POWER_SUPPLY_HEALTH_WATCHDOG_TIMER_EXPIRE: 7; readonly POWER_SUPPLY_HEALTH_SAFETY_TIMER_EXPIRE: 8; readonly POWER_SUPPLY_TECHNOLOGY_UNKNOWN: 0; readonly POWER_SUPPLY_TECHNOLOGY_NIMH: 1; readonly POWER_SUPPLY_TECHNOLOGY_LION: 2; readonly POWER_SUPPLY_TECHNOLOGY_LIPO: 3; readonly POWER_SUPPLY_TECHNOLOGY_LIFE: 4; readonly POWER_SUPPLY_TECHNOLOGY_NICD: 5; readonly POWER_SUPPLY_TECHNOLOGY_LIMN: 6 }> = {
  kind: "message",
  name: "sensor_msgs/msg/BatteryState",
  codec: /* @__PURE__ */ runtimeV1.codec("sensor_msgs/msg/BatteryState", write_sensor_msgs_msg_BatteryState, read_sensor_msgs_msg_BatteryState),
  constants: { POWER_SUPPLY_STATUS_UNKNOWN: 0, POWER_SUPPLY_STATUS_CHARGING: 1, POWER_SUPPLY_STATUS_DISCHARGING: 2, POWER_SUPPLY_STATUS_NOT_CHARGING: 3, POWER_SUPPLY_STATUS_FULL: 4, POWER_SUPPLY_HEALTH_UNKNOWN: 0, POWER_SUPPLY_HEALTH_GOOD: 1, POWER_SUPPLY_HEALTH_OVERHEAT: 2, POWER_SUPPLY_HEALTH_DEAD: 3, POWER_SUPPLY_HEALTH_OVERVOLTAGE: 4, POWER_SUPPLY_HEALTH_UNSPEC_FAILURE: 5, POWER_SUPPLY_HEALTH_COLD: 6, POWER_SUPPLY_HEALTH_WATCHDOG_TIMER_EXPIRE: 7, POWER_SUPPLY_HEALTH_SAFETY_TIMER_EXPIRE: 8, POWER_SUPPLY_TECHNOLOGY_UNKNOWN: 0, POWER_SUPPLY_TECHNOLOGY_NIMH: 1, POWER_SUPPLY_TECHNOLOGY_LION: 2, POWER_SUPPLY_TECHNOLOGY_LIPO: 3, POWER_SUPPLY_TECHNOLOGY_LIFE: 4, POWER_SUPPLY_TECHNOLOGY_NICD: 5, POWER_SUPPLY_TECHNOLOGY_LIMN: 6 },
};
