import { cleanNetwork, simulate } from "sim-ts";
import { expect, test } from "vitest";
import { startNode } from "./nodes.ts";
import { Peer, qos } from "./peer.ts";

const topic = {
  topicName: "ros_discovery_info",
  typeName: "rmw_dds_common::msg::dds_::ParticipantEntitiesInfo_",
  qos: qos({ durability: "transient-local" }),
};
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Behind the encapsulation header and the participant's Gid: how many nodes follow. */
const nodesAt = (payload: Uint8Array | undefined, gidOctets: number): number | undefined =>
  payload && new DataView(payload.buffer, payload.byteOffset).getUint32(4 + gidOctets, true);

test("node names go out with 24 octets a Gid, and with 16 to readers of Iron and newer", async () => {
  await simulate(62_001, { faults: cleanNetwork }, async (world) => {
    const node = await startNode(world.host("node"), "talker");
    const [humble, jazzy] = [await Peer.open(world.host("humble")), await Peer.open(world.host("jazzy"))];
    const heard: { humble?: Uint8Array; jazzy?: Uint8Array } = {};
    humble.reader(topic, ({ payload }) => {
      heard.humble = payload;
    });
    const userData = ascii(`typehash=RIHS01_${"0".repeat(64)};`);
    jazzy.reader({ ...topic, userData }, ({ payload }) => {
      heard.jazzy = payload;
    });
    await world.sleep(2_000);
    expect(nodesAt(heard.humble, 24)).toBe(1);
    expect(nodesAt(heard.jazzy, 16)).toBe(1);
    expect((heard.humble?.byteLength ?? 0) - (heard.jazzy?.byteLength ?? 0)).toBe(8);
    for (const one of [humble, jazzy, node]) await one.close();
  });
});
