// Generated from type_description_interfaces/msg/TypeDescription.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type IndividualTypeDescription as type_description_interfaces_msg_IndividualTypeDescription, type IndividualTypeDescriptionInput as type_description_interfaces_msg_IndividualTypeDescriptionInput, write_type_description_interfaces_msg_IndividualTypeDescription, read_type_description_interfaces_msg_IndividualTypeDescription } from "./individual-type-description.ts";

export interface TypeDescription {
  type_description: type_description_interfaces_msg_IndividualTypeDescription;
  referenced_type_descriptions: type_description_interfaces_msg_IndividualTypeDescription[];
}
export interface TypeDescriptionInput {
  type_description?: type_description_interfaces_msg_IndividualTypeDescriptionInput | undefined;
  referenced_type_descriptions?: readonly type_description_interfaces_msg_IndividualTypeDescriptionInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, isArray, pad, under, unknownField } = runtimeV1;
const K1: any = ["type_description","referenced_type_descriptions"];

export function write_type_description_interfaces_msg_TypeDescription(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 2;
  let x2: any = v.type_description;
  if (x2 === undefined) { x2 = NONE; m1++; }
  try { p = write_type_description_interfaces_msg_IndividualTypeDescription(x2, d, p, o, e); } catch (f) { throw under(f, "type_description"); }
  let x3: any = v.referenced_type_descriptions;
  if (x3 === undefined) { x3 = NO_ARRAY; m1++; }
  if (!isArray(x3)) bad("referenced_type_descriptions", "an array", x3);
  const n4 = x3.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n4, true);
  p += 4;
  for (let i5 = 0; i5 < n4; i5++) {
    const y6: any = x3[i5];
    try { p = write_type_description_interfaces_msg_IndividualTypeDescription(y6, d, p, o, e); } catch (f) { throw under(f, "referenced_type_descriptions[" + i5 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_type_description_interfaces_msg_TypeDescription(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  let x1: any; c.p = p; try { x1 = read_type_description_interfaces_msg_IndividualTypeDescription(c); } catch (f) { throw under(f, "type_description"); } p = c.p;
  const n2 = getCount(c, p, 8, Infinity);
  if (n2 < 0) countFault(c, p, "referenced_type_descriptions", 8, Infinity);
  p = c.p;
  const a3: any[] = [];
  for (let i4 = 0; i4 < n2; i4++) {
    let x5: any; c.p = p; try { x5 = read_type_description_interfaces_msg_IndividualTypeDescription(c); } catch (f) { throw under(f, "referenced_type_descriptions[" + i4 + "]"); } p = c.p;
    a3.push(x5);
  }
  c.p = p;
  return { type_description: x1, referenced_type_descriptions: a3 };
}

export const TypeDescription: MessageType<TypeDescription, TypeDescriptionInput, Record<never, never>> = {
  kind: "message",
  name: "type_description_interfaces/msg/TypeDescription",
  codec: /* @__PURE__ */ runtimeV1.codec("type_description_interfaces/msg/TypeDescription", write_type_description_interfaces_msg_TypeDescription, read_type_description_interfaces_msg_TypeDescription),
  constants: {},
};
