import { randomFillSync } from "node:crypto";
import { performance } from "node:perf_hooks";
import type { Host, Time } from "rtps-ts";
import { UdpTransport } from "./udp-transport.ts";

/** The real world: this machine's clock, timers and UDP sockets. */
export const udpHost: Host = {
  now: () => performance.now(),
  wallTime,
  random: (target) => {
    randomFillSync(target);
  },
  startTimer: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
  open: (request) => UdpTransport.open(request),
};

function wallTime(): Time {
  const ms = performance.timeOrigin + performance.now();
  return { seconds: Math.floor(ms / 1000), fraction: Math.floor((ms % 1000) * 4294967.296) };
}
