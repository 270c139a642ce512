import type { ActionType, MessageType, ServiceType } from "cdr-ts";
import { lazyCodec } from "./codec/lazy-codec.ts";
import { constantsOf } from "./definition/constants.ts";
import { parseAction } from "./definition/parse.ts";
import { type Definitions, type ResolvedStruct, Resolver } from "./definition/resolve.ts";
import { resolveAction } from "./definition/resolve-action.ts";
import type { InferredAction } from "./infer/infer-types.ts";

/**
 * An action type from the text of its `.action` file. The types of goals, results and feedback are inferred as
 * {@link defineMessage} does it.
 * @param name `my_package/action/MyAction`.
 * @param dependencies As for {@link defineMessage}.
 * @throws DefinitionError where ROS 2 would refuse the definition.
 */
export function defineAction<
  const Name extends string,
  const Text extends string,
  const Deps extends Definitions = Record<never, never>,
>(name: Name, text: Text, dependencies?: Deps): InferredAction<Name, Text, Deps>;
export function defineAction<Goal, Result, Feedback, GoalIn = Goal, ResultIn = Result, FeedbackIn = Feedback>(
  name: string,
  text: string,
  dependencies?: Definitions,
): ActionType<Goal, Result, Feedback, GoalIn, ResultIn, FeedbackIn>;
export function defineAction(
  name: string,
  text: string,
  dependencies?: Definitions,
): ActionType<unknown, unknown, unknown> {
  const action = resolveAction(new Resolver(dependencies), parseAction(name, text));
  const goal = lazyCodec<unknown>(action.goal);
  const result = lazyCodec<unknown>(action.result);
  const feedback = lazyCodec<unknown>(action.feedback);
  return {
    kind: "action",
    name,
    get goal() {
      return goal();
    },
    get result() {
      return result();
    },
    get feedback() {
      return feedback();
    },
    sendGoal: wireService(`${name}_SendGoal`, action.sendGoalRequest, action.sendGoalResponse),
    getResult: wireService(`${name}_GetResult`, action.getResultRequest, action.getResultResponse),
    feedbackMessage: wireMessage(action.feedbackMessage),
    constants: {
      goal: constantsOf(action.goal),
      result: constantsOf(action.result),
      feedback: constantsOf(action.feedback),
    },
  };
}

// What these two carry is said by ActionType, where they are called.

function wireService<Req, Res, ReqIn, ResIn>(
  name: string,
  of: ResolvedStruct,
  to: ResolvedStruct,
): ServiceType<Req, Res, ReqIn, ResIn> {
  const [request, response] = [lazyCodec<Req, ReqIn>(of), lazyCodec<Res, ResIn>(to)];
  return {
    kind: "service",
    name,
    get request() {
      return request();
    },
    get response() {
      return response();
    },
    constants: { request: {}, response: {} },
  };
}

function wireMessage<Out, In>(struct: ResolvedStruct): MessageType<Out, In> {
  const codec = lazyCodec<Out, In>(struct);
  return {
    kind: "message",
    name: struct.name,
    get codec() {
      return codec();
    },
    constants: {},
  };
}
