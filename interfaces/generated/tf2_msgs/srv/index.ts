// Generated; do not edit.
export { FrameGraph, type FrameGraph_Request, type FrameGraph_RequestInput, type FrameGraph_Response, type FrameGraph_ResponseInput } from "./frame-graph.ts";
