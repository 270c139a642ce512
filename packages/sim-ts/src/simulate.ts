import { SimulationError } from "./simulation-error.ts";
import { World, type WorldOptions } from "./world.ts";

/** What happens in a world: programs are started on its hosts, used and closed. */
export type Scenario = (world: World) => Promise<void>;

/**
 * Plays a scenario under a seed. Fails, with the seed and the end of the trace, when the scenario does, when it takes
 * longer than `limitMs` of virtual time, or when a socket, a timer or a datagram is left after it.
 */
export async function simulate(
  seed: number,
  options: WorldOptions & { readonly limitMs?: number },
  scenario: Scenario,
): Promise<World> {
  const world = new World(seed, options);
  try {
    await world.runUntil(scenario(world), options.limitMs ?? defaultLimitMs, "the end of the scenario");
    await world.run(lingerMs);
  } catch (cause) {
    if (cause instanceof SimulationError) throw cause;
    throw new SimulationError(world, cause instanceof Error ? cause.message : String(cause), { cause });
  }
  const left = world.leftovers();
  if (left.length > 0) throw new SimulationError(world, `left over: ${left.join("; ")}`);
  return world;
}

const defaultLimitMs = 120_000;
/** For datagrams that are still under way. */
const lingerMs = 1_000;
