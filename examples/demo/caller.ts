import type { Node, ServiceType } from "rclts";
import { show } from "./show.ts";

/** Calls services and prints every request and response. */
export class Caller {
  readonly #node: Node;
  readonly #signal: AbortSignal;
  readonly #roundTripsMs: number[] = [];

  constructor(node: Node, signal: AbortSignal) {
    this.#node = node;
    this.#signal = signal;
  }

  get count(): number {
    return this.#roundTripsMs.length;
  }

  get medianMs(): number {
    return [...this.#roundTripsMs].sort((a, b) => a - b)[this.count >> 1] ?? 0;
  }

  /** A service as a function. */
  service<Request, Response>(
    type: ServiceType<unknown, Response, Request, never>,
    name: string,
  ): (request: Request) => Promise<Response> {
    const client = this.#node.createClient(type, name);
    return async (request) => {
      console.log(name);
      console.log(`  request:  ${show(type.request.typeName, request)}`);
      await client.waitForService({ timeout: callTimeoutMs, signal: this.#signal });
      const start = performance.now();
      const response = await client.call(request, { timeout: callTimeoutMs, signal: this.#signal });
      const ms = performance.now() - start;
      this.#roundTripsMs.push(ms);
      console.log(`  response: ${show(type.response.typeName, response)}  (${ms.toFixed(1)} ms)`);
      return response;
    };
  }
}

const callTimeoutMs = 5_000;
