import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IntervalSet } from "../../src/behavior/interval-set.ts";

describe("IntervalSet", () => {
  test("joins ranges that touch", () => {
    const set = new IntervalSet();
    set.add(5, 7);
    set.add(1, 2);
    set.add(3, 4);
    expect(set.ranges).toBe(1);
    expect(set.endOf(1)).toBe(7);
  });

  test("a range of 2^53 numbers is one entry", () => {
    const set = new IntervalSet();
    set.add(1, Number.MAX_SAFE_INTEGER - 1);
    expect(set.ranges).toBe(1);
    set.dropBelow(2 ** 52);
    expect(set.has(2 ** 52 - 1)).toBe(false);
    expect(set.has(2 ** 52)).toBe(true);
  });

  test("holds what a set of numbers holds", () => {
    const step = fc.record({ first: fc.nat(60), length: fc.nat(8), drop: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const set = new IntervalSet();
        const model = new Set<number>();
        for (const { first, length, drop } of steps) {
          if (drop) {
            set.dropBelow(first);
            for (const number of model) if (number < first) model.delete(number);
          } else {
            set.add(first, first + length);
            for (let number = first; number <= first + length; number++) model.add(number);
          }
        }
        for (let number = 0; number < 80; number++) expect(set.has(number)).toBe(model.has(number));
      }),
    );
  });
});
