// Generated; do not edit.
export { TF2Error, type TF2ErrorInput } from "./tf2-error.ts";
export { TFMessage, type TFMessageInput } from "./tf-message.ts";
