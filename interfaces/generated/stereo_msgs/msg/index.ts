// Generated; do not edit.
export { DisparityImage, type DisparityImageInput } from "./disparity-image.ts";
