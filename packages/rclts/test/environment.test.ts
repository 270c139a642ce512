import { describe, expect, test } from "vitest";
import { resolveDiscovery } from "../src/context/environment.ts";

describe("the environment, as ROS 2 reads it", () => {
  test("nothing set", () => {
    expect(resolveDiscovery({}, {})).toEqual({ domainId: 0, range: "SUBNET", staticPeers: [] });
    expect(resolveDiscovery({}, { ROS_DOMAIN_ID: "", ROS_AUTOMATIC_DISCOVERY_RANGE: "" }).domainId).toBe(0);
  });

  test("everything set", () => {
    const environment = {
      ROS_DOMAIN_ID: "42",
      ROS_AUTOMATIC_DISCOVERY_RANGE: "localhost",
      ROS_STATIC_PEERS: "192.168.7.3;robot-7.local:7410;",
    };
    expect(resolveDiscovery({}, environment)).toEqual({
      domainId: 42,
      range: "LOCALHOST",
      staticPeers: [{ address: "192.168.7.3" }, { address: "robot-7.local", port: 7410 }],
    });
  });

  test("ROS_LOCALHOST_ONLY=1 wins over the newer variable, 0 does not", () => {
    const range = (only: string): string =>
      resolveDiscovery({}, { ROS_LOCALHOST_ONLY: only, ROS_AUTOMATIC_DISCOVERY_RANGE: "OFF" }).range;
    expect([range("1"), range("0")]).toEqual(["LOCALHOST", "OFF"]);
  });

  test("options win over the environment", () => {
    const environment = { ROS_DOMAIN_ID: "42", ROS_LOCALHOST_ONLY: "1", ROS_STATIC_PEERS: "10.0.0.1" };
    expect(resolveDiscovery({ domainId: 7, discoveryRange: "OFF", staticPeers: [] }, environment)).toEqual({
      domainId: 7,
      range: "OFF",
      staticPeers: [],
    });
  });

  test.each([
    [{ ROS_DOMAIN_ID: "233" }, "INVALID_DOMAIN_ID", "ROS_DOMAIN_ID: expected a whole number from 0 to 232"],
    [{ ROS_DOMAIN_ID: "-1" }, "INVALID_DOMAIN_ID", 'got "-1"'],
    [{ ROS_DOMAIN_ID: "one" }, "INVALID_DOMAIN_ID", 'got "one"'],
    [{ ROS_DOMAIN_ID: "1.5" }, "INVALID_DOMAIN_ID", 'got "1.5"'],
    [{ ROS_DOMAIN_ID: " 0x10 " }, "INVALID_DOMAIN_ID", 'got " 0x10 "'],
    [{ ROS_AUTOMATIC_DISCOVERY_RANGE: "HOME" }, "INVALID_OPTION", 'got "HOME"'],
  ])("%j is refused", (environment, code, message) => {
    expect(() => resolveDiscovery({}, environment)).toThrow(expect.objectContaining({ code }));
    expect(() => resolveDiscovery({}, environment)).toThrow(message);
  });

  test.each(["a turtle", "10.0.0.256", "10.0.0.1:0", "fe80::1"])("the static peer %j is refused", (peer) => {
    const options = { staticPeers: [peer] };
    expect(() => resolveDiscovery(options, {})).toThrow(expect.objectContaining({ code: "INVALID_OPTION" }));
    const warnings: string[] = [];
    const environment = { ROS_STATIC_PEERS: `${peer};10.0.0.7` };
    const { staticPeers } = resolveDiscovery({}, environment, (message) => warnings.push(message));
    expect(staticPeers).toEqual([{ address: "10.0.0.7" }]);
    expect(warnings).toEqual([expect.stringContaining(JSON.stringify(peer))]);
  });

  test("a bad domain id in options is named as an option", () => {
    expect(() => resolveDiscovery({ domainId: 1000 }, {})).toThrow("domainId: expected a whole number");
  });
});
