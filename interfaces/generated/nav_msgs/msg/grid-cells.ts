// Generated from nav_msgs/msg/GridCells.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Point as geometry_msgs_msg_Point, type PointInput as geometry_msgs_msg_PointInput } from "../../geometry_msgs/msg/point.ts";
import { type Header as std_msgs_msg_Header, type HeaderInput as std_msgs_msg_HeaderInput } from "../../std_msgs/msg/header.ts";

export interface GridCells {
  header: std_msgs_msg_Header;
  cell_width: number;
  cell_height: number;
  cells: geometry_msgs_msg_Point[];
}
export interface GridCellsInput {
  header?: std_msgs_msg_HeaderInput | undefined;
  cell_width?: number | undefined;
  cell_height?: number | undefined;
  cells?: readonly geometry_msgs_msg_PointInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, getString, isArray, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["sec","nanosec"];
const K2: any = ["stamp","frame_id"];
const K3: any = ["x","y","z"];
const K4: any = ["header","cell_width","cell_height","cells"];

export function write_nav_msgs_msg_GridCells(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 4;
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
  let x9: any = v.cell_width;
  if (x9 === undefined) { x9 = 0; m1++; }
  if (typeof x9 !== "number" || (x9 - x9 === 0 && Math.abs(x9) >= 3.4028235677973366e38)) bad("cell_width", "number in the range of float32", x9);
  p = pad(d, p, o, e, 4);
  if (p + 12 > e) full(p + 12);
  d.setFloat32(p, x9, true);
  let x10: any = v.cell_height;
  if (x10 === undefined) { x10 = 0; m1++; }
  if (typeof x10 !== "number" || (x10 - x10 === 0 && Math.abs(x10) >= 3.4028235677973366e38)) bad("cell_height", "number in the range of float32", x10);
  d.setFloat32(p + 4, x10, true);
  let x11: any = v.cells;
  if (x11 === undefined) { x11 = NO_ARRAY; m1++; }
  if (!isArray(x11)) bad("cells", "an array", x11);
  const n12 = x11.length;
  d.setUint32(p + 8, n12, true);
  p += 12;
  if (n12 > 0) p = pad(d, p, o, e, 8);
  for (let i13 = 0; i13 < n12; i13++) {
    const y14: any = x11[i13];
    if (typeof y14 !== "object" || y14 === null) bad("cells[" + i13 + "]", "object", y14);
    let m15 = countKeys(y14) - 3;
    let x16: any = y14.x;
    if (x16 === undefined) { x16 = 0; m15++; }
    if (typeof x16 !== "number") bad("cells[" + i13 + "]" + ".x", "number", x16);
    if (p + 24 > e) full(p + 24);
    d.setFloat64(p, x16, true);
    let x17: any = y14.y;
    if (x17 === undefined) { x17 = 0; m15++; }
    if (typeof x17 !== "number") bad("cells[" + i13 + "]" + ".y", "number", x17);
    d.setFloat64(p + 8, x17, true);
    let x18: any = y14.z;
    if (x18 === undefined) { x18 = 0; m15++; }
    if (typeof x18 !== "number") bad("cells[" + i13 + "]" + ".z", "number", x18);
    d.setFloat64(p + 16, x18, true);
    if (m15 !== 0) unknownField(y14, K3, "cells[" + i13 + "]");
    p += 24;
  }
  if (m1 !== 0) unknownField(v, K4, "");
  return p;
}
export function read_nav_msgs_msg_GridCells(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "header.stamp.sec:0:4 header.stamp.nanosec:4:8");
  const x1 = d.getInt32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "header.frame_id", Infinity); p = c.p;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "cell_width:0:4 cell_height:4:8");
  const x4 = d.getFloat32(p, l);
  const x5 = d.getFloat32(p + 4, l);
  p += 8;
  const n6 = getCount(c, p, 24, Infinity);
  if (n6 < 0) countFault(c, p, "cells", 24, Infinity);
  p = c.p;
  const a7: any[] = [];
  if (n6 > 0) p += (o - p) & 7;
  for (let i8 = 0; i8 < n6; i8++) {
    if (p + 24 > e) short(c, p, "cells[" + i8 + "]", ".x:0:8 .y:8:16 .z:16:24");
    const x9 = d.getFloat64(p, l);
    const x10 = d.getFloat64(p + 8, l);
    const x11 = d.getFloat64(p + 16, l);
    a7.push({ x: x9, y: x10, z: x11 });
    p += 24;
  }
  c.p = p;
  return { header: { stamp: { sec: x1, nanosec: x2 }, frame_id: x3 }, cell_width: x4, cell_height: x5, cells: a7 };
}

export const GridCells: MessageType<GridCells, GridCellsInput, Record<never, never>> = {
  kind: "message",
  name: "nav_msgs/msg/GridCells",
  codec: /* @__PURE__ */ runtimeV1.codec("nav_msgs/msg/GridCells", write_nav_msgs_msg_GridCells, read_nav_msgs_msg_GridCells),
  constants: {},
};
