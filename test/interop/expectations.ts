import { expect } from "vitest";
import type { ClientReport } from "./peer.ts";

/** Every call of a peer was answered once and right, and it heard nothing that was meant for another. */
export function expectPerfect(report: ClientReport, count: number): void {
  expect(report).toMatchObject({
    sent: count,
    answered: count,
    wrong: 0,
    duplicated: 0,
    lost: 0,
    foreign: 0,
  });
}
