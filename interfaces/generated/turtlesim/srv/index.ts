// Generated; do not edit.
export { Kill, type Kill_Request, type Kill_RequestInput, type Kill_Response, type Kill_ResponseInput } from "./kill.ts";
export { SetPen, type SetPen_Request, type SetPen_RequestInput, type SetPen_Response, type SetPen_ResponseInput } from "./set-pen.ts";
export { Spawn, type Spawn_Request, type Spawn_RequestInput, type Spawn_Response, type Spawn_ResponseInput } from "./spawn.ts";
export { TeleportAbsolute, type TeleportAbsolute_Request, type TeleportAbsolute_RequestInput, type TeleportAbsolute_Response, type TeleportAbsolute_ResponseInput } from "./teleport-absolute.ts";
export { TeleportRelative, type TeleportRelative_Request, type TeleportRelative_RequestInput, type TeleportRelative_Response, type TeleportRelative_ResponseInput } from "./teleport-relative.ts";
