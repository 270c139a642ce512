import type { ResolvedField, ResolvedStruct } from "../definition/resolve.ts";
import { numberCode } from "./number-kinds.ts";

/** Whether the code of a nested message stands in that of its owner; a longer one is a function of its own. */
export function isInlined(struct: ResolvedStruct): boolean {
  return weigh(struct) <= inlinedWeight;
}

/** Leaves: a Pose (7) or a Header (4) goes in, a PoseWithCovariance with its array does not. */
const inlinedWeight = 10;

const weights = new WeakMap<ResolvedStruct, number>();

function weigh(struct: ResolvedStruct): number {
  const known = weights.get(struct);
  if (known !== undefined) return known;
  const weight = struct.fields.reduce((sum, field) => sum + weighField(field), 0);
  weights.set(struct, weight);
  return weight;
}

function weighField({ element, array }: ResolvedField): number {
  const single =
    element.kind === "struct"
      ? Math.min(weigh(element.struct), inlinedWeight)
      : element.kind === "number"
        ? 1
        : 2;
  return array === undefined ? single : single + 4;
}

/**
 * The alignment A of a message that starts with an item of alignment A, needs none larger, and takes a multiple of A
 * octets, all of them items of fixed size: in a sequence each of those lies alike. Otherwise undefined.
 */
export function uniformAlignment(struct: ResolvedStruct): number | undefined {
  const leaves = leafSizes(struct);
  if (leaves === undefined || leaves.length === 0) return undefined;
  const first = leaves[0] as number;
  let end = 0;
  for (const size of leaves) {
    if (size > first) return undefined;
    end += (-end & (size - 1)) + size;
  }
  return end % first === 0 ? first : undefined;
}

/** The sizes of a message's items in order; undefined when one has no fixed size, or there are very many. */
function leafSizes(struct: ResolvedStruct): number[] | undefined {
  const leaves: number[] = [];
  // An empty message is one octet.
  if (struct.fields.length === 0) return [1];
  for (const { element, array } of struct.fields) {
    if (array !== undefined && array.kind !== "fixed") return undefined;
    if (element.kind === "string" || element.kind === "wstring") return undefined;
    const one =
      element.kind === "struct"
        ? leafSizes(element.struct)
        : [element.kind === "bool" ? 1 : numberCode(element.primitive).size];
    const times = array?.size ?? 1;
    if (one === undefined || one.length * times + leaves.length > mostLeaves) return undefined;
    for (let count = 0; count < times; count++) leaves.push(...one);
  }
  return leaves;
}

const mostLeaves = 512;
