import { Context } from "./context/context.ts";
import { resolveDiscovery } from "./context/environment.ts";
import { RclError } from "./errors.ts";
import { validateNamespace, validateNodeName } from "./names.ts";
import { Node, type NodeOptions } from "./node.ts";

/**
 * Starts a node: on the context that is given, or on one that it shares with the other nodes of this process in the
 * same domain and reach. A shared context closes with its last node.
 */
export async function createNode(name: string, options: NodeOptions = {}): Promise<Node> {
  const { context, logger } = options;
  // Before any socket is opened: a name that does not do must not leave a participant behind.
  const nodeName = {
    name: validateNodeName(name),
    namespace: validateNamespace(options.namespace ?? "/"),
  };
  if (context !== undefined) {
    rejectDiscoveryOptions(options);
    return new Node(nodeName, context, logger, async () => {});
  }
  if (options.host !== undefined) {
    const own = await Context.open(options);
    return new Node(nodeName, own, logger, () => closeOnce(own));
  }
  const key = JSON.stringify(resolveDiscovery(options, process.env));
  const shared = await acquire(key, options);
  return new Node(nodeName, shared, logger, () => release(key, shared));
}

/** A context has its domain and reach already. */
function rejectDiscoveryOptions(options: NodeOptions): void {
  const given = (["domainId", "discoveryRange", "staticPeers", "host"] as const).filter(
    (option) => options[option] !== undefined,
  );
  if (given.length === 0) return;
  throw new RclError(
    "INVALID_OPTION",
    `${given.join(", ")}: expected none beside context, which has its own`,
  );
}

/** The context may be what closes the node. */
const closeOnce = (context: Context): Promise<void> =>
  context.isClosed ? Promise.resolve() : context.close();

/** A context and how many nodes are on it. */
interface Shared {
  readonly opening: Promise<Context>;
  context: Context | undefined;
  users: number;
}

const contexts: Map<string, Shared> = new Map();

async function acquire(key: string, options: NodeOptions): Promise<Context> {
  let shared = contexts.get(key);
  // One that somebody has closed himself is of no use to the next.
  if (shared === undefined || shared.context?.isClosed === true) {
    const { logger: _ofTheNode, ...reach } = options;
    shared = { opening: Context.open(reach), context: undefined, users: 0 };
    contexts.set(key, shared);
  }
  shared.users++;
  try {
    shared.context = await shared.opening;
    return shared.context;
  } catch (error) {
    if (contexts.get(key) === shared) contexts.delete(key);
    throw error;
  }
}

async function release(key: string, context: Context): Promise<void> {
  const shared = contexts.get(key);
  if (shared?.context !== context || --shared.users > 0) return;
  contexts.delete(key);
  await closeOnce(context);
}
