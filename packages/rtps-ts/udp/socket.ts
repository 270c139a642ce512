import { createSocket, type Socket } from "node:dgram";
import { BindError } from "./bind-error.ts";

export interface BindOptions {
  /** Several programs may hold the port: right for multicast, which reaches them all. */
  readonly shared?: boolean;
  /** Called for every later error of the socket. Without a listener from the start, such an error ends the process. */
  readonly onError: () => void;
}

/** A bound socket. Rejects with a {@link BindError}, and then nothing stays open. */
export function bindSocket(port: number, address: string, options: BindOptions): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = createSocket({
      type: "udp4",
      reuseAddr: options.shared ?? false,
      recvBufferSize: receiveBufferOctets,
      sendBufferSize: sendBufferOctets,
      // Addresses are numbers already; resolving them costs up to a microsecond a datagram.
      lookup: (host, _options, callback) => callback(null, host, 4),
    });
    const refuse = (cause: unknown): void => {
      // A socket that could not be bound holds a file descriptor all the same.
      socket.close();
      reject(new BindError(cause, port, address));
    };
    socket.once("error", refuse);
    try {
      socket.bind({ port, address, exclusive: true }, () => {
        socket.off("error", refuse);
        socket.on("error", options.onError);
        resolve(socket);
      });
    } catch (cause) {
      refuse(cause);
    }
  });
}

export const closeSocket = (socket: Socket): Promise<void> => new Promise((resolve) => socket.close(resolve));

/** Wished for; the system gives what it allows (`net.core.rmem_max`). A burst of a large sample must fit. */
const receiveBufferOctets = 4 * 1024 * 1024;
const sendBufferOctets = 1024 * 1024;
