import type { Node } from "rclts";
import { CallLedger, cleanNetwork, lossyNetwork, type World } from "sim-ts";
import { expect, test } from "vitest";
import { type AddClient, AddTwoInts, addServer, startNode, trackedCall } from "./nodes.ts";
import { underSeeds } from "./seeds.ts";

const mayFail = ["TIMEOUT", "SERVER_GONE", "SERVICE_UNAVAILABLE", "CLOSED"];

/** One machine of the chaos: a node with a server, a client or both, which come and go. */
class Machine {
  readonly #world: World;
  readonly #ledger: CallLedger;
  readonly #index: number;
  readonly pending: Promise<void>[] = [];
  node: Node | undefined;
  client: AddClient | undefined;
  server: { close(): Promise<void> } | undefined;
  #calls = 0;

  constructor(world: World, ledger: CallLedger, index: number) {
    this.#world = world;
    this.#ledger = ledger;
    this.#index = index;
  }

  get name(): string {
    return `host${this.#index}`;
  }

  async start(): Promise<void> {
    this.node ??= await startNode(this.#world.host(this.name), this.name);
  }

  crash(): void {
    this.#world.restart(this.name);
    this.#ledger.abandon((label) => label.startsWith(`${this.#index}/`));
    this.pending.length = 0;
    this.node = undefined;
    this.client = undefined;
    this.server = undefined;
  }

  async stop(): Promise<void> {
    await this.node?.close();
    this.node = undefined;
    this.client = undefined;
    this.server = undefined;
  }

  async toggleServer(): Promise<void> {
    if (this.node === undefined) return;
    if (this.server === undefined) {
      this.server = addServer(this.node, new CallLedger(), () =>
        this.#world.sleep(this.#world.random.below(5)),
      );
      return;
    }
    await this.server.close();
    this.server = undefined;
  }

  async toggleClient(): Promise<void> {
    if (this.node === undefined) return;
    if (this.client === undefined) {
      this.client = this.node.createClient(AddTwoInts, "add");
      return;
    }
    await this.client.close();
    this.client = undefined;
  }

  call(timeout: number, may: readonly string[] = mayFail): void {
    if (this.client === undefined) return;
    this.pending.push(trackedCall(this.#ledger, this.client, this.#index, ++this.#calls, timeout, may));
  }
}

async function act(world: World, machines: readonly Machine[]): Promise<void> {
  const { random } = world;
  const machine = machines[random.below(machines.length)];
  const other = machines[random.below(machines.length)];
  if (machine === undefined || other === undefined) return;
  const choice = random.below(40);
  if (choice < 2) world.network.cut(machine.name, other.name);
  else if (choice < 4) world.network.heal();
  else if (choice === 4) machine.crash();
  else if (choice === 5) await machine.stop();
  else if (choice < 9) await machine.start();
  else if (choice < 11) await machine.toggleServer();
  else if (choice < 14) await machine.toggleClient();
  else machine.call(1 + random.below(3_000));
  await world.sleep(random.below(choice < 14 ? 500 : 50));
}

test("after any history of cuts, crashes and restarts, all clients can call again", async () => {
  await underSeeds(60_001, 20, { faults: lossyNetwork, limitMs: 600_000 }, async (world) => {
    const ledger = new CallLedger();
    const machines = Array.from({ length: 4 }, (_, index) => new Machine(world, ledger, index));
    for (const machine of machines) await machine.start();
    for (let step = 0; step < 150; step++) await act(world, machines);
    world.network.heal();
    world.network.setFaults(cleanNetwork);
    world.note("the network is well again");
    for (const machine of machines) {
      await machine.start();
      if (machine.client === undefined) await machine.toggleClient();
    }
    if (machines[0]?.server === undefined) await machines[0]?.toggleServer();
    // Crashed participants go with their leases.
    await world.sleep(25_000);
    await Promise.all(machines.flatMap(({ pending }) => pending));
    for (const machine of machines) machine.call(1_000, []);
    await Promise.all(machines.flatMap(({ pending }) => pending));
    for (const machine of machines) {
      expect(machine.node?.context.runtime.participant.participants()).toHaveLength(3);
    }
    const events = world.events;
    await world.sleep(10_000);
    expect(world.events - events).toBeLessThan(4 * 50 * 10);
    ledger.check();
    for (const machine of machines) await machine.stop();
  });
});
