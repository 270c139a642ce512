// Generated; do not edit.
export { AddSubmap, type AddSubmap_Request, type AddSubmap_RequestInput, type AddSubmap_Response, type AddSubmap_ResponseInput } from "./add-submap.ts";
export { Clear, type Clear_Request, type Clear_RequestInput, type Clear_Response, type Clear_ResponseInput } from "./clear.ts";
export { ClearQueue, type ClearQueue_Request, type ClearQueue_RequestInput, type ClearQueue_Response, type ClearQueue_ResponseInput } from "./clear-queue.ts";
export { DeserializePoseGraph, type DeserializePoseGraph_Request, type DeserializePoseGraph_RequestInput, type DeserializePoseGraph_Response, type DeserializePoseGraph_ResponseInput } from "./deserialize-pose-graph.ts";
export { LoopClosure, type LoopClosure_Request, type LoopClosure_RequestInput, type LoopClosure_Response, type LoopClosure_ResponseInput } from "./loop-closure.ts";
export { MergeMaps, type MergeMaps_Request, type MergeMaps_RequestInput, type MergeMaps_Response, type MergeMaps_ResponseInput } from "./merge-maps.ts";
export { Pause, type Pause_Request, type Pause_RequestInput, type Pause_Response, type Pause_ResponseInput } from "./pause.ts";
export { Reset, type Reset_Request, type Reset_RequestInput, type Reset_Response, type Reset_ResponseInput } from "./reset.ts";
export { SaveMap, type SaveMap_Request, type SaveMap_RequestInput, type SaveMap_Response, type SaveMap_ResponseInput } from "./save-map.ts";
export { SerializePoseGraph, type SerializePoseGraph_Request, type SerializePoseGraph_RequestInput, type SerializePoseGraph_Response, type SerializePoseGraph_ResponseInput } from "./serialize-pose-graph.ts";
export { ToggleInteractive, type ToggleInteractive_Request, type ToggleInteractive_RequestInput, type ToggleInteractive_Response, type ToggleInteractive_ResponseInput } from "./toggle-interactive.ts";
