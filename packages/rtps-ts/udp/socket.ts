import { createSocket, type Socket } from "node:dgram";

/** A bound socket. Rejects with the system's error, EADDRINUSE for one. */
export function bindSocket(port: number, address: string, shared = false): Promise<Socket> {
  const socket = createSocket({
    type: "udp4",
    reuseAddr: shared,
    recvBufferSize: receiveBufferOctets,
    sendBufferSize: sendBufferOctets,
    // Addresses are numbers already; resolving them costs up to a microsecond a datagram.
    lookup: (host, _options, callback) => callback(null, host, 4),
  });
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.bind({ port, address, exclusive: true }, () => {
      socket.off("error", reject);
      resolve(socket);
    });
  });
}

export const closeSocket = (socket: Socket): Promise<void> => new Promise((resolve) => socket.close(resolve));

export const isAddressInUse = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

/** Wished for; the system gives what it allows (`net.core.rmem_max`). A burst of a large sample must fit. */
const receiveBufferOctets = 4 * 1024 * 1024;
const sendBufferOctets = 1024 * 1024;
