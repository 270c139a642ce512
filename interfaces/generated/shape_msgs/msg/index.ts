// Generated; do not edit.
export { Mesh, type MeshInput } from "./mesh.ts";
export { MeshTriangle, type MeshTriangleInput } from "./mesh-triangle.ts";
export { Plane, type PlaneInput } from "./plane.ts";
export { SolidPrimitive, type SolidPrimitiveInput } from "./solid-primitive.ts";
