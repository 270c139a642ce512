import {
  type CallOptions,
  createContext,
  createNode,
  defineService,
  type Logger,
  type Node,
  RclError,
} from "rclts";
import { afterEach, describe, expect, test } from "vitest";

const Text = defineService<Record<string, never>, { s: string; n: Int32Array }>(
  "test_interfaces/srv/Text",
  "---\nstring<=4 s\nint32[] n\n",
);
const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };

/** The domain of this file. Its ports lie below those that the system gives out by itself. */
const domainId = 30;
const open: AsyncDisposable[] = [];

async function newNode(name: string, logger: Logger = silent): Promise<Node> {
  const context = await createContext({ domainId, discoveryRange: "LOCALHOST", logger });
  open.push(context);
  return await createNode(name, { context });
}

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one[Symbol.asyncDispose]();
});

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "resolved",
    (error: unknown) => (error instanceof RclError ? error.code : String(error)),
  );

describe("handlers that misbehave", () => {
  const revoked = (): unknown => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const fail = (error: unknown): never => {
    throw error;
  };
  const answers: [string, () => unknown][] = [
    ["nothing", () => undefined],
    ["null", () => null],
    ["a number", () => 5],
    [
      "a getter that throws",
      () => Object.defineProperty({}, "s", { get: () => fail(new Error("no")), enumerable: true }),
    ],
    ["a symbol", () => ({ s: Symbol("x") })],
    ["a string that is too long", () => ({ s: "12345" })],
    ["an object without a prototype", () => ({ s: Object.create(null) })],
    ["an endless array", () => ({ n: { length: 2 ** 40 } })],
    ["a revoked proxy", () => ({ n: revoked() })],
    ["a throw of what has no prototype", () => fail(Object.create(null))],
    [
      "a throw of an error without a stack",
      () => fail(Object.defineProperty(new Error("x"), "stack", { get: () => fail(1) })),
    ],
  ];

  test.each(["sync", "async"])(
    "%s: each costs its caller the answer, and the server goes on",
    async (mode) => {
      const server = await newNode("server");
      let answer: () => unknown = () => ({});
      const handler = mode === "sync" ? () => answer() : async () => answer();
      const service = server.createService(Text, "text", handler as never);
      const client = (await newNode("client")).createClient(Text, "text");
      await client.waitForService({ timeout: 5_000 });
      for (const [, make] of answers) {
        answer = make;
        expect(await codeOf(client.call({}, { timeout: 40 }))).toBe("TIMEOUT");
      }
      answer = () => ({ s: "fine" });
      expect(await client.call({}, { timeout: 1_000 })).toMatchObject({ s: "fine" });
      expect(service.statistics.failed).toBe(answers.length);
    },
  );

  test("a logger that throws ends nothing", async () => {
    const broken = (): never => fail(new Error("disk full"));
    const logger: Logger = { debug: broken, info: broken, warn: broken, error: broken };
    const server = await newNode("server", logger);
    server.createService(Text, "text", () => fail(new Error("no")));
    const client = (await newNode("client", logger)).createClient(Text, "text");
    expect(await codeOf(client.call({}, { timeout: 500 }))).toBe("TIMEOUT");
  });

  test("a server that answers and leaves at once has answered", async () => {
    for (let round = 0; round < 10; round++) {
      const server = await newNode("server");
      server.createService(Text, "text", () => {
        setImmediate(() => void server.close());
        return { s: "bye", n: new Int32Array(0) };
      });
      const client = (await newNode("client")).createClient(Text, "text");
      expect(await client.call({}, { timeout: 5_000 })).toMatchObject({ s: "bye" });
    }
  });
});

describe("what JavaScript lets through", () => {
  test.each([
    { timeout: "50" },
    { timeout: null },
    { timeout: Number.NaN },
    { timeout: -1 },
    { signal: {} },
    { signal: null },
    null,
    50,
  ])("call options %j", async (options) => {
    const client = (await newNode("client")).createClient(Text, "text");
    expect(await codeOf(client.call({}, options as unknown as CallOptions))).toBe("INVALID_OPTION");
    expect(await codeOf(client.waitForService(options as unknown as CallOptions))).toBe("INVALID_OPTION");
    expect(client.statistics.pending).toBe(0);
  });

  test("a domain beside a context that has one", async () => {
    const { context } = await newNode("first");
    expect(await codeOf(createNode("second", { context, domainId: 3 }))).toBe("INVALID_OPTION");
  });
});

describe("closing", () => {
  test("the context of a node, whoever else is on it", async () => {
    const options = { domainId, discoveryRange: "LOCALHOST" } as const;
    const [first, second] = [await createNode("first", options), await createNode("second", options)];
    expect(first.context).toBe(second.context);
    await first.context.close();
    expect(() => second.createClient(Text, "text")).toThrow(expect.objectContaining({ code: "CLOSED" }));
    const third = await createNode("third", options);
    expect(third.context).not.toBe(first.context);
    await third.close();
    expect(third.context.isClosed).toBe(true);
  });

  test("a node that starts while a shared context closes gets another", async () => {
    const options = { domainId, discoveryRange: "LOCALHOST" } as const;
    const first = await createNode("first", options);
    const closing = first.context.close();
    const second = await createNode("second", options);
    await closing;
    expect(second.context.isClosed).toBe(false);
    await second.close();
    expect(second.context.isClosed).toBe(true);
  });

  test("a shared context closes with its last node", async () => {
    const options = { domainId, discoveryRange: "LOCALHOST" } as const;
    const [first, second] = [await createNode("first", options), await createNode("second", options)];
    await first.close();
    expect(second.context.isClosed).toBe(false);
    await Promise.all([second.close(), second.close()]);
    expect(second.context.isClosed).toBe(true);
  });
});

test("a service of another type is named in a warning", async () => {
  const warnings: string[] = [];
  const server = await newNode("server");
  const Other = defineService("test_interfaces/srv/Other", "---\n");
  server.createService(Other, "text", () => ({}));
  const logger = { ...silent, warn: (message: string) => warnings.push(message) };
  (await newNode("client", logger)).createClient(Text, "text");
  await expect
    .poll(() => warnings.join())
    .toContain("it has the type test_interfaces::srv::dds_::Other_Request_");
});
