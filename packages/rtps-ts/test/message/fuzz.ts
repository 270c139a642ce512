import fc from "fast-check";

/** Octets that mean something to a parser, so that mutations reach further than noise does. */
const telling = fc.constantFrom(0, 1, 2, 3, 4, 7, 8, 0x0f, 0x10, 0x15, 0x16, 0x40, 0x7f, 0x80, 0xff);

/** `seed` with some octets replaced, and perhaps cut short or with a tail. */
const mutated = (seed: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      changes: fc.array(fc.tuple(fc.nat(Math.max(0, seed.length - 1)), fc.oneof(telling, fc.nat(255))), {
        maxLength: 8,
      }),
      length: fc.oneof(fc.constant(seed.length), fc.nat(seed.length)),
      tail: fc.uint8Array({ maxLength: 8 }),
    })
    .map(({ changes, length, tail }) => {
      const bytes = new Uint8Array(length + tail.length);
      bytes.set(seed.subarray(0, length));
      bytes.set(tail, length);
      for (const [at, octet] of changes) if (at < length) bytes[at] = octet;
      return bytes;
    });

/** Noise, and mutations of each of `seeds`. */
export const hostile = (...seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc.oneof(fc.uint8Array({ maxLength: 200 }), ...seeds.map(mutated));

/** Runs of each fuzz property: quick by default, long with FUZZ_RUNS. */
export const fuzzRuns = Number(process.env.FUZZ_RUNS ?? 2000);
