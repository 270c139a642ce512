import { Context } from "./context/context.ts";
import { resolveDiscovery } from "./context/environment.ts";
import { Node, type NodeOptions } from "./node.ts";

/**
 * Starts a node: on the context that is given, or on one that it shares with the other nodes of this process in the
 * same domain and reach. A shared context closes with its last node.
 */
export async function createNode(name: string, options: NodeOptions = {}): Promise<Node> {
  const { context, namespace = "/" } = options;
  if (context !== undefined) return new Node(name, namespace, context, async () => {});
  if (options.host !== undefined || options.logger !== undefined) {
    const own = await Context.open(options);
    return start(name, namespace, own, () => own.close());
  }
  const key = JSON.stringify(resolveDiscovery(options, process.env));
  const shared = await acquire(key, options);
  return start(name, namespace, shared, () => release(key, shared));
}

/** A name that does not do must not leave a participant behind. */
async function start(
  name: string,
  namespace: string,
  context: Context,
  end: () => Promise<void>,
): Promise<Node> {
  try {
    return new Node(name, namespace, context, end);
  } catch (error) {
    await end();
    throw error;
  }
}

interface Shared {
  readonly opening: Promise<Context>;
  users: number;
}

const contexts: Map<string, Shared> = new Map();

async function acquire(key: string, options: NodeOptions): Promise<Context> {
  let shared = contexts.get(key);
  if (shared === undefined) {
    shared = { opening: Context.open(options), users: 0 };
    contexts.set(key, shared);
  }
  shared.users++;
  try {
    return await shared.opening;
  } catch (error) {
    contexts.delete(key);
    throw error;
  }
}

async function release(key: string, context: Context): Promise<void> {
  const shared = contexts.get(key);
  if (shared === undefined || --shared.users > 0) return;
  contexts.delete(key);
  await context.close();
}
