import {
  type Client,
  createNode,
  defineService,
  type Host,
  type Logger,
  type Node,
  RclError,
  type Service,
} from "rclts";
import type { CallLedger } from "sim-ts";

interface Sum {
  readonly a: bigint;
  readonly b: bigint;
}

export const AddTwoInts = defineService<Sum, { sum: bigint }>(
  "example_interfaces/srv/AddTwoInts",
  "int64 a\nint64 b\n---\nint64 sum\n",
);

export type AddClient = Client<Sum, { sum: bigint }>;

/** Nothing is said; what goes wrong shows in the ledger. */
const silent: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export const startNode = (host: Host, name: string): Promise<Node> =>
  createNode(name, { host, logger: silent, domainId: 0, discoveryRange: "SUBNET", staticPeers: [] });

/** Adds, and notes each request in the ledger: `a` names the client, `b` its call. */
export function addServer(
  node: Node,
  ledger: CallLedger,
  later?: () => Promise<void>,
): Service<Sum, { sum: bigint }> {
  return node.createService(AddTwoInts, "add", async ({ a, b }) => {
    ledger.handled(`${a}/${b}`);
    await later?.();
    return { sum: a * 1_000_000n + b };
  });
}

/** Calls with numbers that no other call has; the answer must be to these. */
export function trackedCall(
  ledger: CallLedger,
  client: AddClient,
  caller: number,
  call: number,
  timeout: number,
  mayFail: readonly string[] = [],
): Promise<void> {
  const [a, b] = [BigInt(caller), BigInt(call)];
  return ledger.track(`${a}/${b}`, client.call({ a, b }, { timeout }), {
    answered: ({ sum }) =>
      sum === a * 1_000_000n + b ? undefined : `the answer ${sum} belongs to another call`,
    failed: (error) =>
      error instanceof RclError && mayFail.includes(error.code) ? undefined : `it failed: ${String(error)}`,
  });
}
