// Generated; do not edit.
export { ListNodes, type ListNodes_Request, type ListNodes_RequestInput, type ListNodes_Response, type ListNodes_ResponseInput } from "./list-nodes.ts";
export { LoadNode, type LoadNode_Request, type LoadNode_RequestInput, type LoadNode_Response, type LoadNode_ResponseInput } from "./load-node.ts";
export { UnloadNode, type UnloadNode_Request, type UnloadNode_RequestInput, type UnloadNode_Response, type UnloadNode_ResponseInput } from "./unload-node.ts";
