import type { ActionDefinition } from "./definition.ts";
import {
  type ElementType,
  type ResolvedField,
  type ResolvedStruct,
  type Resolver,
  structOf,
} from "./resolve.ts";

/** An action and what carries it: two services and a message, each around a part of the definition. */
export interface ResolvedAction {
  readonly goal: ResolvedStruct;
  readonly result: ResolvedStruct;
  readonly feedback: ResolvedStruct;
  readonly sendGoalRequest: ResolvedStruct;
  readonly sendGoalResponse: ResolvedStruct;
  readonly getResultRequest: ResolvedStruct;
  readonly getResultResponse: ResolvedStruct;
  readonly feedbackMessage: ResolvedStruct;
}

/** Resolves the parts of an action, and wraps them as rosidl_parser's definition.py does. */
export function resolveAction(resolver: Resolver, definition: ActionDefinition): ResolvedAction {
  const { name } = definition;
  const [goal, result, feedback] = [definition.goal, definition.result, definition.feedback].map((part) =>
    resolver.resolve(part),
  ) as [ResolvedStruct, ResolvedStruct, ResolvedStruct];
  const goalId = field("goal_id", known(resolver, "unique_identifier_msgs/msg/UUID"));
  const stamp = field("stamp", known(resolver, "builtin_interfaces/msg/Time"));
  const wire = (suffix: string, ...fields: ResolvedField[]): ResolvedStruct =>
    structOf(`${name}_${suffix}`, fields);
  return {
    goal,
    result,
    feedback,
    sendGoalRequest: wire("SendGoal_Request", goalId, field("goal", struct(goal))),
    sendGoalResponse: wire("SendGoal_Response", field("accepted", { kind: "bool" }), stamp),
    getResultRequest: wire("GetResult_Request", goalId),
    getResultResponse: wire("GetResult_Response", field("status", int8), field("result", struct(result))),
    feedbackMessage: wire("FeedbackMessage", goalId, field("feedback", struct(feedback))),
  };
}

const int8: ElementType = { kind: "number", primitive: "int8" };

const struct = (of: ResolvedStruct): ElementType => ({ kind: "struct", struct: of });

const field = (name: string, element: ElementType): ResolvedField => ({
  name,
  element,
  array: undefined,
  default: undefined,
});

/** The resolver knows both of them by itself. */
const known = (resolver: Resolver, name: string): ElementType =>
  struct(resolver.message(name) as ResolvedStruct);
