/**
 * What can go wrong, as stable codes.
 *
 * - `TIMEOUT`: the request went out and no answer came in time.
 * - `SERVICE_UNAVAILABLE`: no server was found in time.
 * - `SERVER_GONE`: the request went out, and every server that got it has left or fallen silent.
 * - `ABORTED`: the caller's signal was aborted; `cause` is its reason.
 * - `CLOSED`: the client, service, node or context is closed.
 * - `INVALID_REQUEST`, `INVALID_RESPONSE`: a value does not fit its type; the message names the path.
 * - `INVALID_NAME`, `INVALID_DOMAIN_ID`, `INVALID_OPTION`: an argument or environment variable.
 * - `INTERFACE_NOT_FOUND`: no source has a definition; the message names the places that were looked at.
 * - `PORT_IN_USE`: no UDP ports are left for one more participant of the domain.
 * - `NETWORK`: the sockets could not be opened; `cause` says why.
 */
export type RclErrorCode =
  | "TIMEOUT"
  | "SERVICE_UNAVAILABLE"
  | "SERVER_GONE"
  | "ABORTED"
  | "CLOSED"
  | "INVALID_REQUEST"
  | "INVALID_RESPONSE"
  | "INVALID_NAME"
  | "INVALID_DOMAIN_ID"
  | "INVALID_OPTION"
  | "INTERFACE_NOT_FOUND"
  | "PORT_IN_USE"
  | "NETWORK";

/** Every error that this package throws or rejects with. Branch on `code`; the message is for people. */
export class RclError extends Error {
  override readonly name = "RclError";
  readonly code: RclErrorCode;

  constructor(code: RclErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
