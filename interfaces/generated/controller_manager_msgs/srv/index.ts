// Generated; do not edit.
export { CleanupController, type CleanupController_Request, type CleanupController_RequestInput, type CleanupController_Response, type CleanupController_ResponseInput } from "./cleanup-controller.ts";
export { ConfigureController, type ConfigureController_Request, type ConfigureController_RequestInput, type ConfigureController_Response, type ConfigureController_ResponseInput } from "./configure-controller.ts";
export { ListControllerTypes, type ListControllerTypes_Request, type ListControllerTypes_RequestInput, type ListControllerTypes_Response, type ListControllerTypes_ResponseInput } from "./list-controller-types.ts";
export { ListControllers, type ListControllers_Request, type ListControllers_RequestInput, type ListControllers_Response, type ListControllers_ResponseInput } from "./list-controllers.ts";
export { ListHardwareComponents, type ListHardwareComponents_Request, type ListHardwareComponents_RequestInput, type ListHardwareComponents_Response, type ListHardwareComponents_ResponseInput } from "./list-hardware-components.ts";
export { ListHardwareInterfaces, type ListHardwareInterfaces_Request, type ListHardwareInterfaces_RequestInput, type ListHardwareInterfaces_Response, type ListHardwareInterfaces_ResponseInput } from "./list-hardware-interfaces.ts";
export { LoadController, type LoadController_Request, type LoadController_RequestInput, type LoadController_Response, type LoadController_ResponseInput } from "./load-controller.ts";
export { ReloadControllerLibraries, type ReloadControllerLibraries_Request, type ReloadControllerLibraries_RequestInput, type ReloadControllerLibraries_Response, type ReloadControllerLibraries_ResponseInput } from "./reload-controller-libraries.ts";
export { SetHardwareComponentState, type SetHardwareComponentState_Request, type SetHardwareComponentState_RequestInput, type SetHardwareComponentState_Response, type SetHardwareComponentState_ResponseInput } from "./set-hardware-component-state.ts";
export { SwitchController, type SwitchController_Request, type SwitchController_RequestInput, type SwitchController_Response, type SwitchController_ResponseInput } from "./switch-controller.ts";
export { UnloadController, type UnloadController_Request, type UnloadController_RequestInput, type UnloadController_Response, type UnloadController_ResponseInput } from "./unload-controller.ts";
