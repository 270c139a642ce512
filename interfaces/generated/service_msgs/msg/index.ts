// Generated; do not edit.
export { ServiceEventInfo, type ServiceEventInfoInput } from "./service-event-info.ts";
