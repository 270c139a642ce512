/** A UDP port that this machine did not give: which, why, and what to do. Keeps the system's `code` and error. */
export class BindError extends Error {
  readonly code: string;

  constructor(cause: unknown, port: number, address: string) {
    const code = codeOf(cause);
    const where = port === 0 ? `any UDP port of ${address}` : `UDP port ${port} of ${address}`;
    super(`expected to bind ${where}, got ${code}; ${helpFor(code, port)}`, { cause });
    this.name = "BindError";
    this.code = code;
  }
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

function helpFor(code: string, port: number): string {
  switch (code) {
    case "EADDRINUSE":
      return `end the program that holds it (on Linux, \`ss -ulnp sport = :${port}\` names it), or use another domain`;
    case "EADDRNOTAVAIL":
      return "see whether the address is still one of this machine's (`ip address`)";
    case "EACCES":
    case "EPERM":
      return "allow this program to open UDP sockets, or use another domain: the system may reserve these ports";
    case "EMFILE":
    case "ENFILE":
      return "allow more open files (`ulimit -n`), or open fewer participants";
    default:
      return "see what the system says of this error";
  }
}
