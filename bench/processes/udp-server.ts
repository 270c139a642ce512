import { createSocket } from "node:dgram";

/** The floor that all round trips are measured against: sends back whatever comes. Port: `udp-server.js PORT`. */
const socket = createSocket({
  type: "udp4",
  recvBufferSize: 4 * 1024 * 1024,
  lookup: (host, _options, callback) => callback(null, host, 4),
});
socket.on("message", (bytes, { port, address }) => socket.send(bytes, port, address));
socket.bind(Number(process.argv[2]), "127.0.0.1", () => console.log(JSON.stringify({ event: "ready" })));
