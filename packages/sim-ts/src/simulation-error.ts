import type { World } from "./world.ts";

/** A check that failed in a simulated world: what, under which seed, and what happened just before. */
export class SimulationError extends Error {
  override readonly name = "SimulationError";
  /** As it was when the check failed. */
  readonly world: World;

  constructor(world: World, message: string, options?: ErrorOptions) {
    super(
      `seed ${world.seed} at ${world.now.toFixed(3)} ms: ${message}\n${world.trace.format(shownEntries)}`,
      options,
    );
    this.world = world;
  }
}

/** Lines of the trace in the message. */
const shownEntries = 40;
