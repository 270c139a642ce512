// Generated; do not edit.
export { ChainConnection, type ChainConnectionInput } from "./chain-connection.ts";
export { ControllerManagerActivity, type ControllerManagerActivityInput } from "./controller-manager-activity.ts";
export { ControllerState, type ControllerStateInput } from "./controller-state.ts";
export { HardwareComponentState, type HardwareComponentStateInput } from "./hardware-component-state.ts";
export { HardwareInterface, type HardwareInterfaceInput } from "./hardware-interface.ts";
export { NamedLifecycleState, type NamedLifecycleStateInput } from "./named-lifecycle-state.ts";
