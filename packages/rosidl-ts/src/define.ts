import type { MessageType, ServiceType } from "cdr-ts";
import { lazyCodec } from "./codec/lazy-codec.ts";
import { constantsOf } from "./definition/constants.ts";
import { parseMessage, parseService } from "./definition/parse.ts";
import { type Definitions, Resolver } from "./definition/resolve.ts";
import type { InferredMessage, InferredService } from "./infer/infer-types.ts";

/**
 * A message type from the text of its `.msg` file. TypeScript infers the types of its values where the text is a
 * literal, and of nested messages where theirs is; elsewhere they are `Record<string, unknown>`, or what the type
 * arguments say (as they must for a text of a thousand lines or more, which is beyond TypeScript's depth).
 * @param name `my_package/msg/MyMessage`.
 * @param dependencies The texts of the messages it refers to, and those they refer to, by full name. The times of
 * `builtin_interfaces` and `std_msgs/msg/Header` need not be given.
 * @throws DefinitionError where ROS 2 would refuse the definition.
 */
export function defineMessage<
  const Name extends string,
  const Text extends string,
  const Deps extends Definitions = Record<never, never>,
>(name: Name, text: Text, dependencies?: Deps): InferredMessage<Name, Text, Deps>;
export function defineMessage<Out, In = Out>(
  name: string,
  text: string,
  dependencies?: Definitions,
): MessageType<Out, In>;
export function defineMessage(name: string, text: string, dependencies?: Definitions): MessageType<unknown> {
  const struct = new Resolver(dependencies).resolve(parseMessage(name, text));
  const codec = lazyCodec<unknown>(struct);
  return {
    kind: "message",
    name,
    get codec() {
      return codec();
    },
    constants: constantsOf(struct),
  };
}

/**
 * A service type from the text of its `.srv` file. The types of requests and responses are inferred as
 * {@link defineMessage} does it.
 * @param name `my_package/srv/MyService`.
 * @param dependencies As for {@link defineMessage}.
 * @throws DefinitionError where ROS 2 would refuse the definition.
 */
export function defineService<
  const Name extends string,
  const Text extends string,
  const Deps extends Definitions = Record<never, never>,
>(name: Name, text: Text, dependencies?: Deps): InferredService<Name, Text, Deps>;
export function defineService<Req, Res, ReqIn = Req, ResIn = Res>(
  name: string,
  text: string,
  dependencies?: Definitions,
): ServiceType<Req, Res, ReqIn, ResIn>;
export function defineService(
  name: string,
  text: string,
  dependencies?: Definitions,
): ServiceType<unknown, unknown> {
  const service = parseService(name, text);
  const resolver = new Resolver(dependencies);
  const request = lazyCodec<unknown>(resolver.resolve(service.request));
  const response = lazyCodec<unknown>(resolver.resolve(service.response));
  return {
    kind: "service",
    name,
    get request() {
      return request();
    },
    get response() {
      return response();
    },
    constants: { request: constantsOf(service.request), response: constantsOf(service.response) },
  };
}
