import { parseAction, parseMessage, parseService } from "../definition/parse.ts";
import {
  type ElementType,
  type ResolvedField,
  type ResolvedStruct,
  type Resolver,
  structOf,
} from "../definition/resolve.ts";
import { resolveAction } from "../definition/resolve-action.ts";

/**
 * The structures of an interface as ROS 2 describes and hashes them, the interface itself first. A service counts as
 * a structure of its request, its response and its event (REP 2016, and rosidl_parser's definition.py), and an action
 * as one of its parts and what carries them.
 * @param name `package/msg/Name`, `package/srv/Name` or `package/action/Name`.
 * @throws DefinitionError
 */
export function interfaceStructs(
  resolver: Resolver,
  name: string,
  text: string,
): readonly [ResolvedStruct, ...ResolvedStruct[]] {
  const kind = name.split("/")[1];
  if (kind === "srv") {
    const { request, response } = parseService(name, text);
    return serviceStructs(resolver, name, resolver.resolve(request), resolver.resolve(response));
  }
  if (kind === "action") return actionStructs(resolver, name, text);
  return [resolver.resolve(parseMessage(name, text))];
}

function serviceStructs(
  resolver: Resolver,
  name: string,
  request: ResolvedStruct,
  response: ResolvedStruct,
): readonly [ResolvedStruct, ...ResolvedStruct[]] {
  // The resolver knows it by itself.
  const info = resolver.message("service_msgs/msg/ServiceEventInfo") as ResolvedStruct;
  const atMostOne = { kind: "bounded", size: 1 } as const;
  const event = structOf(`${name}_Event`, [
    member("info", info),
    { ...member("request", request), array: atMostOne },
    { ...member("response", response), array: atMostOne },
  ]);
  const service = structOf(name, [
    member("request_message", request),
    member("response_message", response),
    member("event_message", event),
  ]);
  return [service, request, response, event];
}

function actionStructs(
  resolver: Resolver,
  name: string,
  text: string,
): readonly [ResolvedStruct, ...ResolvedStruct[]] {
  const action = resolveAction(resolver, parseAction(name, text));
  const { goal, result, feedback, feedbackMessage } = action;
  const { sendGoalRequest, sendGoalResponse, getResultRequest, getResultResponse } = action;
  const sendGoal = serviceStructs(resolver, `${name}_SendGoal`, sendGoalRequest, sendGoalResponse);
  const getResult = serviceStructs(resolver, `${name}_GetResult`, getResultRequest, getResultResponse);
  const whole = structOf(name, [
    member("goal", goal),
    member("result", result),
    member("feedback", feedback),
    member("send_goal_service", sendGoal[0]),
    member("get_result_service", getResult[0]),
    member("feedback_message", feedbackMessage),
  ]);
  return [whole, goal, result, feedback, ...sendGoal, ...getResult, feedbackMessage];
}

function member(name: string, struct: ResolvedStruct): ResolvedField {
  const element: ElementType = { kind: "struct", struct };
  return { name, element, array: undefined, default: undefined };
}
