// Generated; do not edit.
export { JointCommand, type JointCommandInput } from "./joint-command.ts";
export { JointState, type JointStateInput } from "./joint-state.ts";
export { RttestResults, type RttestResultsInput } from "./rttest-results.ts";
