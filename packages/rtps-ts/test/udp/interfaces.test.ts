import { describe, expect, test } from "vitest";
import { bestFirst, loopback, systemInterfaces } from "../../udp/interfaces.ts";

describe("own addresses, best first", () => {
  test("the network of the house before those that a program made", () => {
    const list = [
      { name: "docker0", address: "172.17.0.1" },
      { name: "br-5f0c9a", address: "172.18.0.1" },
      { name: "tailscale0", address: "100.101.102.103" },
      { name: "eth1", address: "169.254.7.7" },
      { name: "ppp0", address: "203.0.113.9" },
      { name: "virbr0", address: "192.168.122.1" },
      { name: "wlp2s0", address: "192.168.1.20" },
      { name: "eth0", address: "10.0.0.5" },
    ];
    expect(bestFirst(list)).toEqual([
      "192.168.1.20",
      "10.0.0.5",
      "203.0.113.9",
      "172.17.0.1",
      "172.18.0.1",
      "100.101.102.103",
      "192.168.122.1",
      "169.254.7.7",
    ]);
  });

  test.each([
    "docker0",
    "br-0a1b2c",
    "veth12ab",
    "virbr0",
    "tun0",
    "utun3",
    "tap1",
    "wg0",
    "ztabcdef12",
    "ZeroTier One [8056c2e21c000001]",
    "tailscale0",
    "Tailscale",
    "vmnet8",
    "VMware Network Adapter VMnet8",
    "vEthernet (WSL)",
    "vboxnet0",
    "VirtualBox Host-Only Network",
  ])("%s comes after a network card", (name) => {
    const list = [
      { name, address: "192.168.56.1" },
      { name: "eth0", address: "8.8.8.8" },
    ];
    expect(bestFirst(list)).toEqual(["8.8.8.8", "192.168.56.1"]);
  });

  test.each(["eth0", "enp3s0", "wlan0", "en0", "br0", "bond0", "Ethernet", "Wi-Fi", "usb0"])(
    "%s is a network card",
    (name) => {
      const list = [
        { name: "docker0", address: "172.17.0.1" },
        { name, address: "192.168.1.20" },
      ];
      expect(bestFirst(list)).toEqual(["192.168.1.20", "172.17.0.1"]);
    },
  );

  test.each([
    ["172.15.255.255", false],
    ["172.16.0.0", true],
    ["172.31.255.255", true],
    ["172.32.0.0", false],
    ["10.255.255.255", true],
    ["100.64.0.1", false],
    ["192.168.0.1", true],
    ["192.169.0.1", false],
  ])("%s is private: %s", (address, isPrivate) => {
    const list = [
      { name: "eth0", address: "203.0.113.9" },
      { name: "eth1", address },
    ];
    expect(bestFirst(list)[0] === address).toBe(isPrivate);
  });
});

test("this machine alone is loopback alone", () => {
  expect(systemInterfaces.addresses("LOCALHOST")).toEqual([loopback]);
  expect(systemInterfaces.addresses("OFF")).toEqual([loopback]);
});

test("there is always an address", () => {
  expect(systemInterfaces.addresses("SUBNET").length).toBeGreaterThan(0);
});
