export { udpHost } from "./udp-host.ts";
