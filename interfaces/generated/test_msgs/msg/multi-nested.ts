// Generated from test_msgs/msg/MultiNested.msg; do not edit.
import { type MessageType, runtimeV1 } from "cdr-ts";
import { type Arrays as test_msgs_msg_Arrays, type ArraysInput as test_msgs_msg_ArraysInput, write_test_msgs_msg_Arrays, read_test_msgs_msg_Arrays } from "./arrays.ts";
import { type BoundedSequences as test_msgs_msg_BoundedSequences, type BoundedSequencesInput as test_msgs_msg_BoundedSequencesInput, write_test_msgs_msg_BoundedSequences, read_test_msgs_msg_BoundedSequences } from "./bounded-sequences.ts";
import { type UnboundedSequences as test_msgs_msg_UnboundedSequences, type UnboundedSequencesInput as test_msgs_msg_UnboundedSequencesInput, write_test_msgs_msg_UnboundedSequences, read_test_msgs_msg_UnboundedSequences } from "./unbounded-sequences.ts";

export interface MultiNested {
  array_of_arrays: test_msgs_msg_Arrays[];
  array_of_bounded_sequences: test_msgs_msg_BoundedSequences[];
  array_of_unbounded_sequences: test_msgs_msg_UnboundedSequences[];
  bounded_sequence_of_arrays: test_msgs_msg_Arrays[];
  bounded_sequence_of_bounded_sequences: test_msgs_msg_BoundedSequences[];
  bounded_sequence_of_unbounded_sequences: test_msgs_msg_UnboundedSequences[];
  unbounded_sequence_of_arrays: test_msgs_msg_Arrays[];
  unbounded_sequence_of_bounded_sequences: test_msgs_msg_BoundedSequences[];
  unbounded_sequence_of_unbounded_sequences: test_msgs_msg_UnboundedSequences[];
}
export interface MultiNestedInput {
  array_of_arrays?: readonly test_msgs_msg_ArraysInput[] | undefined;
  array_of_bounded_sequences?: readonly test_msgs_msg_BoundedSequencesInput[] | undefined;
  array_of_unbounded_sequences?: readonly test_msgs_msg_UnboundedSequencesInput[] | undefined;
  bounded_sequence_of_arrays?: readonly test_msgs_msg_ArraysInput[] | undefined;
  bounded_sequence_of_bounded_sequences?: readonly test_msgs_msg_BoundedSequencesInput[] | undefined;
  bounded_sequence_of_unbounded_sequences?: readonly test_msgs_msg_UnboundedSequencesInput[] | undefined;
  unbounded_sequence_of_arrays?: readonly test_msgs_msg_ArraysInput[] | undefined;
  unbounded_sequence_of_bounded_sequences?: readonly test_msgs_msg_BoundedSequencesInput[] | undefined;
  unbounded_sequence_of_unbounded_sequences?: readonly test_msgs_msg_UnboundedSequencesInput[] | undefined;
}

const { NONE, NO_ARRAY, bad, countFault, countKeys, full, getCount, isArray, pad, under, unknownField } = runtimeV1;
const K1: any = ["array_of_arrays","array_of_bounded_sequences","array_of_unbounded_sequences","bounded_sequence_of_arrays","bounded_sequence_of_bounded_sequences","bounded_sequence_of_unbounded_sequences","unbounded_sequence_of_arrays","unbounded_sequence_of_bounded_sequences","unbounded_sequence_of_unbounded_sequences"];

export function write_test_msgs_msg_MultiNested(v: any, d: DataView, p: number, o: number, e: number): number {
  if (typeof v !== "object" || v === null) bad("", "object", v);
  let m1 = countKeys(v) - 9;
  let x2: any = v.array_of_arrays;
  if (x2 === undefined) { x2 = new Array(3).fill(NONE); m1++; }
  if (!isArray(x2)) bad("array_of_arrays", "an array", x2);
  const n3 = x2.length;
  if (n3 !== 3) bad("array_of_arrays", "3 elements", n3);
  for (let i4 = 0; i4 < n3; i4++) {
    const y5: any = x2[i4];
    try { p = write_test_msgs_msg_Arrays(y5, d, p, o, e); } catch (f) { throw under(f, "array_of_arrays[" + i4 + "]"); }
  }
  let x6: any = v.array_of_bounded_sequences;
  if (x6 === undefined) { x6 = new Array(3).fill(NONE); m1++; }
  if (!isArray(x6)) bad("array_of_bounded_sequences", "an array", x6);
  const n7 = x6.length;
  if (n7 !== 3) bad("array_of_bounded_sequences", "3 elements", n7);
  for (let i8 = 0; i8 < n7; i8++) {
    const y9: any = x6[i8];
    try { p = write_test_msgs_msg_BoundedSequences(y9, d, p, o, e); } catch (f) { throw under(f, "array_of_bounded_sequences[" + i8 + "]"); }
  }
  let x10: any = v.array_of_unbounded_sequences;
  if (x10 === undefined) { x10 = new Array(3).fill(NONE); m1++; }
  if (!isArray(x10)) bad("array_of_unbounded_sequences", "an array", x10);
  const n11 = x10.length;
  if (n11 !== 3) bad("array_of_unbounded_sequences", "3 elements", n11);
  for (let i12 = 0; i12 < n11; i12++) {
    const y13: any = x10[i12];
    try { p = write_test_msgs_msg_UnboundedSequences(y13, d, p, o, e); } catch (f) { throw under(f, "array_of_unbounded_sequences[" + i12 + "]"); }
  }
  let x14: any = v.bounded_sequence_of_arrays;
  if (x14 === undefined) { x14 = NO_ARRAY; m1++; }
  if (!isArray(x14)) bad("bounded_sequence_of_arrays", "an array", x14);
  const n15 = x14.length;
  if (n15 > 3) bad("bounded_sequence_of_arrays", "at most 3 elements", n15);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n15, true);
  p += 4;
  for (let i16 = 0; i16 < n15; i16++) {
    const y17: any = x14[i16];
    try { p = write_test_msgs_msg_Arrays(y17, d, p, o, e); } catch (f) { throw under(f, "bounded_sequence_of_arrays[" + i16 + "]"); }
  }
  let x18: any = v.bounded_sequence_of_bounded_sequences;
  if (x18 === undefined) { x18 = NO_ARRAY; m1++; }
  if (!isArray(x18)) bad("bounded_sequence_of_bounded_sequences", "an array", x18);
  const n19 = x18.length;
  if (n19 > 3) bad("bounded_sequence_of_bounded_sequences", "at most 3 elements", n19);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n19, true);
  p += 4;
  for (let i20 = 0; i20 < n19; i20++) {
    const y21: any = x18[i20];
    try { p = write_test_msgs_msg_BoundedSequences(y21, d, p, o, e); } catch (f) { throw under(f, "bounded_sequence_of_bounded_sequences[" + i20 + "]"); }
  }
  let x22: any = v.bounded_sequence_of_unbounded_sequences;
  if (x22 === undefined) { x22 = NO_ARRAY; m1++; }
  if (!isArray(x22)) bad("bounded_sequence_of_unbounded_sequences", "an array", x22);
  const n23 = x22.length;
  if (n23 > 3) bad("bounded_sequence_of_unbounded_sequences", "at most 3 elements", n23);
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n23, true);
  p += 4;
  for (let i24 = 0; i24 < n23; i24++) {
    const y25: any = x22[i24];
    try { p = write_test_msgs_msg_UnboundedSequences(y25, d, p, o, e); } catch (f) { throw under(f, "bounded_sequence_of_unbounded_sequences[" + i24 + "]"); }
  }
  let x26: any = v.unbounded_sequence_of_arrays;
  if (x26 === undefined) { x26 = NO_ARRAY; m1++; }
  if (!isArray(x26)) bad("unbounded_sequence_of_arrays", "an array", x26);
  const n27 = x26.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n27, true);
  p += 4;
  for (let i28 = 0; i28 < n27; i28++) {
    const y29: any = x26[i28];
    try { p = write_test_msgs_msg_Arrays(y29, d, p, o, e); } catch (f) { throw under(f, "unbounded_sequence_of_arrays[" + i28 + "]"); }
  }
  let x30: any = v.unbounded_sequence_of_bounded_sequences;
  if (x30 === undefined) { x30 = NO_ARRAY; m1++; }
  if (!isArray(x30)) bad("unbounded_sequence_of_bounded_sequences", "an array", x30);
  const n31 = x30.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n31, true);
  p += 4;
  for (let i32 = 0; i32 < n31; i32++) {
    const y33: any = x30[i32];
    try { p = write_test_msgs_msg_BoundedSequences(y33, d, p, o, e); } catch (f) { throw under(f, "unbounded_sequence_of_bounded_sequences[" + i32 + "]"); }
  }
  let x34: any = v.unbounded_sequence_of_unbounded_sequences;
  if (x34 === undefined) { x34 = NO_ARRAY; m1++; }
  if (!isArray(x34)) bad("unbounded_sequence_of_unbounded_sequences", "an array", x34);
  const n35 = x34.length;
  p = pad(d, p, o, e, 4);
  if (p + 4 > e) full(p + 4);
  d.setUint32(p, n35, true);
  p += 4;
  for (let i36 = 0; i36 < n35; i36++) {
    const y37: any = x34[i36];
    try { p = write_test_msgs_msg_UnboundedSequences(y37, d, p, o, e); } catch (f) { throw under(f, "unbounded_sequence_of_unbounded_sequences[" + i36 + "]"); }
  }
  if (m1 !== 0) unknownField(v, K1, "");
  return p;
}
export function read_test_msgs_msg_MultiNested(c: runtimeV1.Cursor): any {
  const { d, o, e, l } = c;
  let { p } = c;
  const a1: any[] = [];
  for (let i2 = 0; i2 < 3; i2++) {
    let x3: any; c.p = p; try { x3 = read_test_msgs_msg_Arrays(c); } catch (f) { throw under(f, "array_of_arrays[" + i2 + "]"); } p = c.p;
    a1.push(x3);
  }
  const a4: any[] = [];
  for (let i5 = 0; i5 < 3; i5++) {
    let x6: any; c.p = p; try { x6 = read_test_msgs_msg_BoundedSequences(c); } catch (f) { throw under(f, "array_of_bounded_sequences[" + i5 + "]"); } p = c.p;
    a4.push(x6);
  }
  const a7: any[] = [];
  for (let i8 = 0; i8 < 3; i8++) {
    let x9: any; c.p = p; try { x9 = read_test_msgs_msg_UnboundedSequences(c); } catch (f) { throw under(f, "array_of_unbounded_sequences[" + i8 + "]"); } p = c.p;
    a7.push(x9);
  }
  const n10 = getCount(c, p, 571, 3);
  if (n10 < 0) countFault(c, p, "bounded_sequence_of_arrays", 571, 3);
  p = c.p;
  const a11: any[] = [];
  for (let i12 = 0; i12 < n10; i12++) {
    let x13: any; c.p = p; try { x13 = read_test_msgs_msg_Arrays(c); } catch (f) { throw under(f, "bounded_sequence_of_arrays[" + i12 + "]"); } p = c.p;
    a11.push(x13);
  }
  const n14 = getCount(c, p, 128, 3);
  if (n14 < 0) countFault(c, p, "bounded_sequence_of_bounded_sequences", 128, 3);
  p = c.p;
  const a15: any[] = [];
  for (let i16 = 0; i16 < n14; i16++) {
    let x17: any; c.p = p; try { x17 = read_test_msgs_msg_BoundedSequences(c); } catch (f) { throw under(f, "bounded_sequence_of_bounded_sequences[" + i16 + "]"); } p = c.p;
    a15.push(x17);
  }
  const n18 = getCount(c, p, 128, 3);
  if (n18 < 0) countFault(c, p, "bounded_sequence_of_unbounded_sequences", 128, 3);
  p = c.p;
  const a19: any[] = [];
  for (let i20 = 0; i20 < n18; i20++) {
    let x21: any; c.p = p; try { x21 = read_test_msgs_msg_UnboundedSequences(c); } catch (f) { throw under(f, "bounded_sequence_of_unbounded_sequences[" + i20 + "]"); } p = c.p;
    a19.push(x21);
  }
  const n22 = getCount(c, p, 571, Infinity);
  if (n22 < 0) countFault(c, p, "unbounded_sequence_of_arrays", 571, Infinity);
  p = c.p;
  const a23: any[] = [];
  for (let i24 = 0; i24 < n22; i24++) {
    let x25: any; c.p = p; try { x25 = read_test_msgs_msg_Arrays(c); } catch (f) { throw under(f, "unbounded_sequence_of_arrays[" + i24 + "]"); } p = c.p;
    a23.push(x25);
  }
  const n26 = getCount(c, p, 128, Infinity);
  if (n26 < 0) countFault(c, p, "unbounded_sequence_of_bounded_sequences", 128, Infinity);
  p = c.p;
  const a27: any[] = [];
  for (let i28 = 0; i28 < n26; i28++) {
    let x29: any; c.p = p; try { x29 = read_test_msgs_msg_BoundedSequences(c); } catch (f) { throw under(f, "unbounded_sequence_of_bounded_sequences[" + i28 + "]"); } p = c.p;
    a27.push(x29);
  }
  const n30 = getCount(c, p, 128, Infinity);
  if (n30 < 0) countFault(c, p, "unbounded_sequence_of_unbounded_sequences", 128, Infinity);
  p = c.p;
  const a31: any[] = [];
  for (let i32 = 0; i32 < n30; i32++) {
    let x33: any; c.p = p; try { x33 = read_test_msgs_msg_UnboundedSequences(c); } catch (f) { throw under(f, "unbounded_sequence_of_unbounded_sequences[" + i32 + "]"); } p = c.p;
    a31.push(x33);
  }
  c.p = p;
  return { array_of_arrays: a1, array_of_bounded_sequences: a4, array_of_unbounded_sequences: a7, bounded_sequence_of_arrays: a11, bounded_sequence_of_bounded_sequences: a15, bounded_sequence_of_unbounded_sequences: a19, unbounded_sequence_of_arrays: a23, unbounded_sequence_of_bounded_sequences: a27, unbounded_sequence_of_unbounded_sequences: a31 };
}

export const MultiNested: MessageType<MultiNested, MultiNestedInput, Record<never, never>> = {
  kind: "message",
  name: "test_msgs/msg/MultiNested",
  codec: /* @__PURE__ */ runtimeV1.codec("test_msgs/msg/MultiNested", write_test_msgs_msg_MultiNested, read_test_msgs_msg_MultiNested),
  constants: {},
};
