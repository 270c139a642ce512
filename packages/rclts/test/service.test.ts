import { createSocket } from "node:dgram";
import {
  type Context,
  createContext,
  createNode,
  defineService,
  type Logger,
  type Node,
  RclError,
} from "rclts";
import { afterEach, describe, expect, test } from "vitest";

const AddTwoInts = defineService<{ a: bigint; b: bigint }, { sum: bigint }>(
  "example_interfaces/srv/AddTwoInts",
  "int64 a\nint64 b\n---\nint64 sum\n",
);
const Move = defineService<{ pose: { x: number } }, { moved: boolean }>(
  "test_interfaces/srv/Move",
  "test_interfaces/Pose pose\n---\nbool moved\n",
  { "test_interfaces/msg/Pose": "float64 x\n" },
);

/** Domains of this file, up to 232. Their ports lie above those that the system gives out by itself. */
let domainId = 214;
const open: AsyncDisposable[] = [];
const logged: string[] = [];
const logger: Logger = { debug: keep, info: keep, warn: keep, error: keep };

function keep(message: string): void {
  logged.push(message);
}

async function newNode(name: string, options: { fresh?: boolean } = {}): Promise<Node> {
  if (options.fresh !== false) domainId++;
  const context = await createContext({ domainId, discoveryRange: "LOCALHOST", logger });
  open.push(context);
  return await createNode(name, { context });
}

/** A server and a client of one service, each on a participant of its own. */
async function pair(): Promise<{ server: Node; client: Node }> {
  return { server: await newNode("server"), client: await newNode("client", { fresh: false }) };
}

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one[Symbol.asyncDispose]();
  logged.length = 0;
});

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "resolved",
    (error: unknown) => (error instanceof RclError ? error.code : String(error)),
  );

describe("calls", () => {
  test("a handler answers at once or later", async () => {
    const { server, client } = await pair();
    server.createService(AddTwoInts, "now", ({ a, b }) => ({ sum: a + b }));
    server.createService(AddTwoInts, "later", async ({ a, b }) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { sum: a * b };
    });
    const [now, later] = [client.createClient(AddTwoInts, "now"), client.createClient(AddTwoInts, "later")];
    await Promise.all([now.waitForService({ timeout: 5_000 }), later.waitForService({ timeout: 5_000 })]);
    expect(await now.call({ a: 40n, b: 2n }, { timeout: 1_000 })).toEqual({ sum: 42n });
    expect(await later.call({ a: 21n, b: 2n }, { timeout: 1_000 })).toEqual({ sum: 42n });
  });

  test("a slow answer does not hold up a quick one", async () => {
    const { server, client } = await pair();
    const order: bigint[] = [];
    server.createService(AddTwoInts, "add", async ({ a }) => {
      await new Promise((resolve) => setTimeout(resolve, Number(a)));
      return { sum: a };
    });
    const adder = client.createClient(AddTwoInts, "add");
    await adder.waitForService({ timeout: 5_000 });
    const calls = [60n, 1n].map((a) => adder.call({ a, b: 0n }).then(({ sum }) => order.push(sum)));
    await Promise.all(calls);
    expect(order).toEqual([1n, 60n]);
  });

  test("a call made before there is a server goes out when there is one", async () => {
    const client = await newNode("client");
    const answer = client.createClient(AddTwoInts, "add").call({ a: 1n, b: 2n }, { timeout: 5_000 });
    const server = await newNode("server", { fresh: false });
    server.createService(AddTwoInts, "add", ({ a, b }) => ({ sum: a + b }));
    expect(await answer).toEqual({ sum: 3n });
  });

  test("clients of one name get their own answers", async () => {
    const { server, client } = await pair();
    const service = server.createService(AddTwoInts, "add", ({ a, b }) => ({ sum: a + b }));
    const third = await newNode("third", { fresh: false });
    const clients = [client, client, third, server].map((node) => node.createClient(AddTwoInts, "add"));
    await Promise.all(clients.map((one) => one.waitForService({ timeout: 5_000 })));
    const calls = clients.flatMap((one, index) =>
      Array.from({ length: 50 }, async (_, call) => {
        const { sum } = await one.call({ a: BigInt(index) * 1_000n, b: BigInt(call) }, { timeout: 5_000 });
        expect(sum).toBe(BigInt(index * 1_000 + call));
      }),
    );
    await Promise.all(calls);
    expect(service.statistics).toMatchObject({ requests: 200, replies: 200 });
    expect(clients.map(({ statistics }) => statistics.repliesTaken)).toEqual([50, 50, 50, 50]);
  });

  test("a handler that throws is logged, and the next request is answered", async () => {
    const { server, client } = await pair();
    const handler = ({ a }: { a: bigint }): { sum: bigint } => {
      if (a === 0n) throw new Error("no zeros here");
      return { sum: a };
    };
    server.createService(AddTwoInts, "bare", handler);
    server.createService(AddTwoInts, "covered", handler, { onError: () => ({ sum: -1n }) });
    const [bare, covered] = [
      client.createClient(AddTwoInts, "bare"),
      client.createClient(AddTwoInts, "covered"),
    ];
    expect(await covered.call({ a: 0n, b: 0n }, { timeout: 5_000 })).toEqual({ sum: -1n });
    await bare.waitForService({ timeout: 5_000 });
    expect(await codeOf(bare.call({ a: 0n, b: 0n }, { timeout: 100 }))).toBe("TIMEOUT");
    expect(await bare.call({ a: 7n, b: 0n }, { timeout: 1_000 })).toEqual({ sum: 7n });
    expect(logged.join("\n")).toMatch(/\/bare: the handler threw: Error: no zeros here\n\s+at /);
  });

  test("services and nodes are seen", async () => {
    const { server, client } = await pair();
    server.createService(AddTwoInts, "~/add", ({ a }) => ({ sum: a }));
    await client.createClient(AddTwoInts, "/server/add").waitForService({ timeout: 5_000 });
    expect(client.getServiceNamesAndTypes()).toEqual([
      { name: "/server/add", types: ["example_interfaces/srv/AddTwoInts"] },
    ]);
    await expect
      .poll(() => client.getNodeNamesAndNamespaces())
      .toEqual([
        { name: "client", namespace: "/" },
        { name: "server", namespace: "/" },
      ]);
    await server.close();
    await expect.poll(() => client.getNodeNamesAndNamespaces()).toEqual([{ name: "client", namespace: "/" }]);
    await expect.poll(() => client.getServiceNamesAndTypes()).toEqual([]);
  });
});

describe("what goes wrong has a code", () => {
  test("no server", async () => {
    const client = (await newNode("client")).createClient(AddTwoInts, "nowhere");
    expect(await codeOf(client.waitForService({ timeout: 30 }))).toBe("SERVICE_UNAVAILABLE");
    expect(await codeOf(client.call({ a: 1n, b: 2n }, { timeout: 30 }))).toBe("SERVICE_UNAVAILABLE");
    expect(client.isServiceServerAvailable()).toBe(false);
  });

  test("a server that leaves before it answers", async () => {
    const { server, client } = await pair();
    const asked = new Promise<void>((resolve) => {
      server.createService(AddTwoInts, "add", () => {
        resolve();
        return new Promise(() => {});
      });
    });
    const call = codeOf(client.createClient(AddTwoInts, "add").call({ a: 1n, b: 2n }));
    await asked;
    await server.close();
    expect(await call).toBe("SERVER_GONE");
  });

  test("aborted, before and during", async () => {
    const client = (await newNode("client")).createClient(AddTwoInts, "nowhere");
    const reason = new Error("changed my mind");
    const controller = new AbortController();
    const calls = [
      client.call({ a: 1n, b: 2n }, { signal: controller.signal }),
      client.waitForService({ signal: controller.signal }),
    ].map((call) => call.catch((error: unknown) => error));
    controller.abort(reason);
    for (const error of await Promise.all(calls))
      expect(error).toMatchObject({ code: "ABORTED", cause: reason });
    expect(await codeOf(client.call({ a: 1n, b: 2n }, { signal: controller.signal }))).toBe("ABORTED");
    expect(client.statistics.pending).toBe(0);
  });

  test("closed: the client, the node, the context", async () => {
    const context: Context = await createContext({
      domainId: ++domainId,
      discoveryRange: "LOCALHOST",
      logger,
    });
    const node = await createNode("client", { context });
    const [first, second] = [
      node.createClient(AddTwoInts, "nowhere"),
      node.createClient(AddTwoInts, "nowhere"),
    ];
    const pending = [codeOf(first.call({ a: 1n, b: 2n })), codeOf(second.waitForService())];
    await first.close();
    await context.close();
    expect(await Promise.all(pending)).toEqual(["CLOSED", "CLOSED"]);
    expect(await codeOf(first.call({ a: 1n, b: 2n }))).toBe("CLOSED");
    expect(() => node.createClient(AddTwoInts, "nowhere")).toThrow(
      expect.objectContaining({ code: "CLOSED" }),
    );
    expect(await codeOf(createNode("late", { context }))).toBe("CLOSED");
  });

  test("a wrong field is named by its path, on either side", async () => {
    const { server, client } = await pair();
    server.createService(Move, "move", () => ({ moved: "yes" as unknown as boolean }));
    const mover = client.createClient(Move, "move");
    const wrong = { pose: { x: "left" as unknown as number } };
    await expect(mover.call(wrong)).rejects.toMatchObject({
      code: "INVALID_REQUEST",
      message: expect.stringContaining("request.pose.x: expected number, got string"),
    });
    await mover.waitForService({ timeout: 5_000 });
    expect(await codeOf(mover.call({ pose: { x: 1 } }, { timeout: 100 }))).toBe("TIMEOUT");
    expect(logged.join("\n")).toContain("response.moved: expected boolean, got string");
  });

  test("a bad name, a bad domain, a bad option", async () => {
    const node = await newNode("client");
    expect(() => node.createClient(AddTwoInts, "no good")).toThrow(
      expect.objectContaining({ code: "INVALID_NAME" }),
    );
    expect(await codeOf(createNode("no good"))).toBe("INVALID_NAME");
    expect(await codeOf(createNode("client", { domainId: 233 }))).toBe("INVALID_DOMAIN_ID");
    const client = node.createClient(AddTwoInts, "nowhere");
    expect(await codeOf(client.call({ a: 1n, b: 2n }, { timeout: -1 }))).toBe("INVALID_OPTION");
  });
});

describe("sockets", () => {
  test("ports in use are passed over, and when all are, that is said", async () => {
    domainId++;
    const sockets = await Promise.all(
      Array.from({ length: 120 }, (_, index) => bind(7410 + 250 * domainId + 2 * index)),
    );
    const opening = createContext({ domainId, discoveryRange: "LOCALHOST", logger });
    await expect(opening).rejects.toMatchObject({ code: "PORT_IN_USE" });
    sockets.pop()?.close();
    const context = await createContext({ domainId, discoveryRange: "LOCALHOST", logger });
    await context.close();
    for (const socket of sockets) socket.close();
  });

  test("random bytes to every port: everything goes on, and it shows in the counters", async () => {
    const { server, client } = await pair();
    server.createService(AddTwoInts, "add", ({ a, b }) => ({ sum: a + b }));
    const adder = client.createClient(AddTwoInts, "add");
    await adder.waitForService({ timeout: 5_000 });
    const junk = createSocket("udp4");
    for (let round = 0; round < 500; round++) {
      const bytes = Uint8Array.from(
        { length: 1 + ((round * 7) % 90) },
        (_, index) => (round * 31 + index * 17) & 0xff,
      );
      // Half of them begin as RTPS does.
      if (round % 2 === 0 && bytes.length > 20) bytes.set([0x52, 0x54, 0x50, 0x53, 2, 3]);
      for (const port of [0, 10, 11, 12, 13]) junk.send(bytes, 7400 + 250 * domainId + port, "127.0.0.1");
    }
    expect(await adder.call({ a: 40n, b: 2n }, { timeout: 5_000 })).toEqual({ sum: 42n });
    await expect.poll(() => server.context.counters.malformed).toBeGreaterThan(200);
    junk.close();
  });
});

function bind(port: number): Promise<ReturnType<typeof createSocket>> {
  const socket = createSocket("udp4");
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.bind(port, "127.0.0.1", () => resolve(socket));
  });
}
