import { createSocket } from "node:dgram";
import { serveMeasurements } from "./measure.ts";

/** Sends one datagram and waits for it to come back: `udp-client.js PORT OCTETS`. */
const [port, octets] = process.argv.slice(2).map(Number);
const socket = createSocket({
  type: "udp4",
  recvBufferSize: 4 * 1024 * 1024,
  lookup: (host, _options, callback) => callback(null, host, 4),
});
await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));

const message = new Uint8Array(octets ?? 0);
let answered = (): void => {};
socket.on("message", () => answered());

await serveMeasurements(
  () =>
    new Promise((resolve) => {
      answered = resolve;
      socket.send(message, port, "127.0.0.1");
    }),
);
socket.close();
