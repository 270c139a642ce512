import { sha256 } from "@noble/hashes/sha2.js";
import type { ResolvedStruct } from "../definition/resolve.ts";
import { type IndividualTypeDescription, type TypeDescription, typeDescription } from "./type-description.ts";

/**
 * `RIHS01_` and the SHA-256 of a type's description (REP 2016), by which ROS 2 since Iron tells whether both sides of
 * a topic or a service mean the same type.
 */
export function typeHash(struct: ResolvedStruct): string {
  return `RIHS01_${hex(sha256(ascii(hashedText(typeDescription(struct)))))}`;
}

/**
 * The text that is hashed: JSON with a space behind each comma and colon, and without the defaults
 * (rosidl_generator_type_description's calculate_type_hash).
 */
function hashedText(description: TypeDescription): string {
  return json({
    type_description: hashed(description.type_description),
    referenced_type_descriptions: description.referenced_type_descriptions.map(hashed),
  });
}

const hashed = ({ type_name, fields }: IndividualTypeDescription): Json => ({
  type_name,
  fields: fields.map(({ name, type }) => ({ name, type: { ...type } })),
});

type Json = string | number | readonly Json[] | { readonly [key: string]: Json };

function json(value: Json): string {
  if (typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(json).join(", ")}]`;
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${json(member)}`);
  return `{${members.join(", ")}}`;
}

/** The names of a definition are ASCII, and so is all else. */
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const hex = (octets: Uint8Array): string =>
  Array.from(octets, (octet) => octet.toString(16).padStart(2, "0")).join("");
