import { cleanNetwork, simulate } from "sim-ts";
import { expect, test } from "vitest";
import { AddTwoInts, startNode } from "./nodes.ts";
import { Peer, qos } from "./peer.ts";

/** A request as a client writes it that names no reply reader: the fields, and nothing beside. */
function request(a: bigint, b: bigint): Uint8Array {
  const payload = new Uint8Array(20);
  const view = new DataView(payload.buffer);
  payload[1] = 1;
  view.setBigInt64(4, a, true);
  view.setBigInt64(12, b, true);
  return payload;
}

test("two clients of one participant that name no reply reader both hear every answer", async () => {
  await simulate(61_001, { faults: cleanNetwork }, async (world) => {
    const server = await startNode(world.host("server"), "server");
    server.createService(AddTwoInts, "add", ({ a, b }) => ({ sum: a + b }));
    const peer = await Peer.open(world.host("peer"));
    const heard = [0, 0];
    const typeName = "example_interfaces::srv::dds_::AddTwoInts";
    const writers = [0, 1].map((client) => {
      const reply = { topicName: "rr/addReply", typeName: `${typeName}_Response_`, qos: qos() };
      peer.reader(reply, () => {
        heard[client] = (heard[client] ?? 0) + 1;
      });
      return peer.writer({ topicName: "rq/addRequest", typeName: `${typeName}_Request_`, qos: qos() });
    });
    await world.sleep(1_000);
    for (const writer of writers) peer.write(writer, request(1n, 2n));
    await world.sleep(1_000);
    expect(heard).toEqual([2, 2]);
    await peer.close();
    await server.close();
  });
});
