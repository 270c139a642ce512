// Generated; do not edit.
export { Num, type NumInput } from "./num.ts";
export { Sphere, type SphereInput } from "./sphere.ts";
