import { readFileSync } from "node:fs";
import { CdrError, type Codec } from "cdr-ts";
import fc from "fast-check";
import { compileCodec, interpretCodec } from "rosidl-ts";
import { describe, expect, it } from "vitest";
import { checkedInDefinitions } from "./definitions.ts";
import { structsOf } from "./structs.ts";

const structs = [...structsOf(checkedInDefinitions()).values()];

const bodies: Uint8Array[] = readFileSync(new URL("cdr-open.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => Uint8Array.from(Buffer.from(JSON.parse(line).fastrtps, "hex")).subarray(4));

describe("every decoder", () => {
  it("answers a value or a CdrError for any octets, the same compiled and interpreted", () => {
    const seed = Number(process.env.FUZZ_SEED ?? 20_260);
    for (const struct of structs) {
      const compiled = compileCodec<unknown>(struct);
      const interpreted = interpretCodec<unknown>(struct);
      fc.assert(
        fc.property(hostileBody, fc.boolean(), (body, littleEndian) => {
          const first = outcome(compiled, body, littleEndian);
          expect(first, struct.name).toEqual(outcome(interpreted, body, littleEndian));
        }),
        { seed, numRuns: 25 },
      );
    }
  });

  it("makes room only for what can be there", () => {
    const body = new Uint8Array(4096).fill(0xff);
    const before = process.memoryUsage();
    for (const struct of structs) outcome(compileCodec<unknown>(struct), body, true);
    const after = process.memoryUsage();
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(32 * 1024 * 1024);
  });
});

/** Noise, and real messages of whatever type, cut and with octets changed. */
const hostileBody: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .tuple(
      fc.constantFrom(...bodies),
      fc.nat(),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 1, 2, 127, 128, 255)), { maxLength: 4 }),
    )
    .map(([body, cut, changes]) => {
      const copy = body.slice(0, Math.min(600, cut % (body.length + 1)));
      for (const [at, octet] of changes) if (copy.length > 0) copy[at % copy.length] = octet;
      return copy;
    }),
);

/**
 * The value read, or that it was refused; anything else that is thrown fails the test. Of two faults in one body the
 * codecs may name different ones: compiled code checks a whole run of items for its length first.
 */
function outcome(codec: Codec<unknown>, body: Uint8Array, littleEndian: boolean): unknown {
  try {
    return codec.decode(body, littleEndian);
  } catch (error) {
    if (!(error instanceof CdrError)) throw error;
    return "refused";
  }
}
