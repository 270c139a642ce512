// Generated; do not edit.
export { ImageMarker, type ImageMarkerInput } from "./image-marker.ts";
export { InteractiveMarker, type InteractiveMarkerInput } from "./interactive-marker.ts";
export { InteractiveMarkerControl, type InteractiveMarkerControlInput } from "./interactive-marker-control.ts";
export { InteractiveMarkerFeedback, type InteractiveMarkerFeedbackInput } from "./interactive-marker-feedback.ts";
export { InteractiveMarkerInit, type InteractiveMarkerInitInput } from "./interactive-marker-init.ts";
export { InteractiveMarkerPose, type InteractiveMarkerPoseInput } from "./interactive-marker-pose.ts";
export { InteractiveMarkerUpdate, type InteractiveMarkerUpdateInput } from "./interactive-marker-update.ts";
export { Marker, type MarkerInput } from "./marker.ts";
export { MarkerArray, type MarkerArrayInput } from "./marker-array.ts";
export { MenuEntry, type MenuEntryInput } from "./menu-entry.ts";
export { MeshFile, type MeshFileInput } from "./mesh-file.ts";
export { UVCoordinate, type UVCoordinateInput } from "./uv-coordinate.ts";
