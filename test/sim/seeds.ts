import { type Scenario, SimulationError, simulate, type World, type WorldOptions } from "sim-ts";

/** `RCLTS_SEED=17 npx vitest run test/sim` plays that seed alone, and prints what happened. */
const replayed = process.env.RCLTS_SEED;

/** How many seeds each scenario is played under, times this: `RCLTS_SEEDS=20` looks further. */
const factor = Number(process.env.RCLTS_SEEDS ?? "1");

/** Plays a scenario under `count` seeds from `first` on. The failure of one names it and shows its trace. */
export async function underSeeds(
  first: number,
  count: number,
  options: WorldOptions & { limitMs?: number },
  scenario: Scenario,
): Promise<World[]> {
  const worlds: World[] = [];
  if (replayed !== undefined) {
    return [await replay(Number(replayed), options, scenario)];
  }
  for (let seed = first; seed < first + Math.ceil(count * factor); seed++) {
    worlds.push(await simulate(seed, { traceEntries: 100, ...options }, scenario));
  }
  return worlds;
}

async function replay(
  seed: number,
  options: WorldOptions & { limitMs?: number },
  scenario: Scenario,
): Promise<World> {
  try {
    const world = await simulate(seed, { traceEntries: 100_000, ...options }, scenario);
    console.log(world.trace.format());
    return world;
  } catch (error) {
    if (error instanceof SimulationError) console.log(error.world.trace.format());
    throw error;
  }
}
