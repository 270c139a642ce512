import { readFileSync } from "node:fs";
import {
  type ActionType,
  type Codec,
  formatEncapsulation,
  type MessageType,
  parseEncapsulation,
  type ServiceType,
} from "cdr-ts";
import { compileCodec, interpretCodec, type ResolvedStruct } from "rosidl-ts";
import { describe, expect, it } from "vitest";
import { checkedInDefinitions, interfacesFolder } from "./definitions.ts";
import { structsOf } from "./structs.ts";

/** One value with the bytes that both RMWs of ROS 2 Humble made of it (equal in every record). */
interface Vector {
  readonly type: string;
  readonly case: string;
  readonly value: Record<string, unknown>;
  readonly fastrtps: string;
}

type AnyCodec = Codec<unknown, unknown>;

const vectors: Vector[] = readFileSync(new URL("cdr-open.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const defined = structsOf(checkedInDefinitions());
const structs = new Map(
  [...new Set(vectors.map(({ type }) => type))].flatMap((type) => {
    const struct = defined.get(type);
    return struct === undefined ? [] : [[type, struct] as const];
  }),
);
const covered = vectors.filter(({ type }) => structs.has(type));

describe("bytes of ROS 2 Humble", () => {
  it("cover as many types as ever", () => {
    expect({ types: structs.size, records: covered.length }).toEqual({ types: 331, records: 993 });
  });

  const generators: Record<string, (struct: ResolvedStruct) => AnyCodec | Promise<AnyCodec>> = {
    compiled: (struct) => compileCodec<unknown>(struct),
    interpreted: (struct) => interpretCodec<unknown>(struct),
    "ahead-of-time": (struct) => generatedCodec(struct.name),
  };
  for (const [name, make] of Object.entries(generators)) {
    it(`are what the ${name} codec writes and reads`, async () => {
      const codecs = new Map<string, AnyCodec>();
      for (const [type, struct] of structs) codecs.set(type, await make(struct));
      for (const vector of covered) {
        const codec = codecs.get(vector.type) as AnyCodec;
        const struct = structs.get(vector.type) as ResolvedStruct;
        checkVector(vector, codec, struct);
      }
    });
  }
});

function checkVector(vector: Vector, codec: AnyCodec, struct: ResolvedStruct): void {
  const label = `${vector.type} ${vector.case}`;
  const value = fromJson(vector.value, struct);
  const payload = Uint8Array.from(vector.fastrtps.match(/../g) ?? [], (octet) => Number.parseInt(octet, 16));
  expect(codec.size(value), label).toBe(payload.length - 4);

  const written = codec.encode(value, 4);
  formatEncapsulation(written);
  expect(hex(written.subarray(0, payload.length)), label).toBe(vector.fastrtps);
  expect(written.length, label).toBe((payload.length + 3) & ~3);

  // Into a dirty array, at an offset that is a multiple of nothing, and with no octet to spare.
  const target = new Uint8Array(payload.length + 1).fill(0xa5);
  expect(codec.encodeInto(value, target, 5), label).toBe(target.length);
  expect(hex(target.subarray(5)), label).toBe(vector.fastrtps.slice(8));

  const { body, littleEndian } = parseEncapsulation(payload);
  const read = codec.decode(body, littleEndian);
  expect(toJson(read), label).toEqual(vector.value);
  expect(hex(codec.encode(read, 4).subarray(4, payload.length)), label).toBe(vector.fastrtps.slice(8));
}

async function generatedCodec(type: string): Promise<AnyCodec> {
  const [, folder = "", name = "", part = ""] = /^(.*)\/([A-Za-z0-9]+)_?(.*)$/.exec(type) ?? [];
  const index = (await import(`${interfacesFolder}generated/${folder}/index.ts`)) as Record<string, AnyType>;
  const found = index[name] as AnyType;
  if (found.kind === "message") return found.codec;
  if (found.kind === "service") return part === "Request" ? found.request : found.response;
  const codecs: Record<string, AnyCodec> = {
    Goal: found.goal,
    Result: found.result,
    Feedback: found.feedback,
    SendGoal_Request: found.sendGoal.request,
    SendGoal_Response: found.sendGoal.response,
    GetResult_Request: found.getResult.request,
    GetResult_Response: found.getResult.response,
    FeedbackMessage: found.feedbackMessage.codec,
  };
  return codecs[part] as AnyCodec;
}

type AnyType = MessageType<unknown> | ServiceType<unknown, unknown> | ActionType<unknown, unknown, unknown>;

/** The vectors' JSON: 64-bit integers, NaN, infinities and -0 are strings there. */
function fromJson(value: Record<string, unknown>, struct: ResolvedStruct): Record<string, unknown> {
  const convert = (item: unknown, field: ResolvedStruct["fields"][number]): unknown => {
    const { element } = field;
    if (element.kind === "struct") return fromJson(item as Record<string, unknown>, element.struct);
    if (element.kind !== "number" || typeof item !== "string") return item;
    return element.primitive.endsWith("64") && !element.primitive.startsWith("float")
      ? BigInt(item)
      : Number(item);
  };
  return Object.fromEntries(
    struct.fields.map((field) => {
      const item = value[field.name];
      return [
        field.name,
        Array.isArray(item) ? item.map((each) => convert(each, field)) : convert(item, field),
      ];
    }),
  );
}

function toJson(value: unknown): unknown {
  if (typeof value === "bigint") return `${value}`;
  if (typeof value === "number")
    return Number.isFinite(value) && !Object.is(value, -0) ? value : Object.is(value, -0) ? "-0" : `${value}`;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return Array.from(value as ArrayLike<unknown>, toJson);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(item)]));
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");
}
