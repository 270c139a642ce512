// Generated from visualization_msgs/msg/MenuEntry.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";

export interface MenuEntry {
  id: number;
  parent_id: number;
  title: string;
  command: string;
  command_type: number;
}
export interface MenuEntryInput {
  id?: number | undefined;
  parent_id?: number | undefined;
  title?: string | undefined;
  command?: string | undefined;
  command_type?: number | undefined;
}

const { bad, countKeys, full, getString, pad, putString, short, stringFault, unknownField } = runtimeV1;
const K1: any = ["id","parent_id","title","command","command_type"];

export function write_visualization_msgs_msg_MenuEntry(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 5;
  let x2: any = v.id;
  if (x2 === undefined) { x2 = 0; m1++; }
  if (typeof x2 !== "number" || x2 >>> 0 !== x2) bad("id", "uint32 (0 to 4294967295)", x2);
  p = pad(d, p, o, e, 4);
  if (p + 8 > e) full(p + 8);
  d.setUint32(p, x2, true);
  let x3: any = v.parent_id;
  if (x3 === undefined) { x3 = 0; m1++; }
  if (typeof x3 !== "number" || x3 >>> 0 !== x3) bad("parent_id", "uint32 (0 to 4294967295)", x3);
  d.setUint32(p + 4, x3, true);
  let x4: any = v.title;
  if (x4 === undefined) { x4 = ""; m1++; }
  p += 8;
  if (typeof x4 !== "string") bad("title", "string", x4);
  p = putString(d, p, o, x4, e);
  if (p < 0) bad("title", "string without U+0000", x4);
  let x5: any = v.command;
  if (x5 === undefined) { x5 = ""; m1++; }
  if (typeof x5 !== "string") bad("command", "string", x5);
  p = putString(d, p, o, x5, e);
  if (p < 0) bad("command", "string without U+0000", x5);
  let x6: any = v.command_type;
  if (x6 === undefined) { x6 = 0; m1++; }
  if (typeof x6 !== "number" || (x6 & 255) !== x6) bad("command_type", "uint8 (0 to 255)", x6);
  if (p + 1 > e) full(p + 1);
  d.setUint8(p, x6);
  if (m1 !== 0) unknownField(v, K1, "");
  return p + 1;
}
export function read_visualization_msgs_msg_MenuEntry(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  p += (o - p) & 3;
  if (p + 8 > e) short(c, p, "", "id:0:4 parent_id:4:8");
  const x1 = d.getUint32(p, l);
  const x2 = d.getUint32(p + 4, l);
  p += 8;
  const x3 = getString(c, p, Infinity) ?? stringFault(c, p, "title", Infinity); p = c.p;
  const x4 = getString(c, p, Infinity) ?? stringFault(c, p, "command", Infinity); p = c.p;
  if (p + 1 > e) short(c, p, "", "command_type:0:1");
  const x5 = d.getUint8(p);
  c.p = p + 1;
  return { id: x1, parent_id: x2, title: x3, command: x4, command_type: x5 };
}

export const MenuEntry: MessageType<MenuEntry, MenuEntryInput, { readonly FEEDBACK: 0; readonly ROSRUN: 1; readonly ROSLAUNCH: 2 }> = {
  kind: "message",
  name: "visualization_msgs/msg/MenuEntry",
  codec: /* @__PURE__ */ runtimeV1.codec("visualization_msgs/msg/MenuEntry", write_visualization_msgs_msg_MenuEntry, read_visualization_msgs_msg_MenuEntry),
  constants: { FEEDBACK: 0, ROSRUN: 1, ROSLAUNCH: 2 },
};
