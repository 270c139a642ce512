import type { Codec, Constants, MessageType, ServiceType } from "cdr-ts";
import { makeCodec } from "./codec/make-codec.ts";
import type { StructDefinition } from "./definition/definition.ts";
import { parseMessage, parseService } from "./definition/parse.ts";
import { type Definitions, type ResolvedStruct, Resolver } from "./definition/resolve.ts";

/**
 * A message type from the text of its `.msg` file.
 * @param name `my_package/msg/MyMessage`.
 * @param dependencies The texts of the messages it refers to, and those they refer to, by full name. The times of
 * `builtin_interfaces` and `std_msgs/msg/Header` need not be given.
 * @throws DefinitionError where ROS 2 would refuse the definition.
 */
export function defineMessage<Out = Record<string, unknown>, In = Out>(
  name: string,
  text: string,
  dependencies?: Definitions,
): MessageType<Out, In> {
  const struct = new Resolver(dependencies).resolve(parseMessage(name, text));
  const codec = lazyCodec<Out, In>(struct);
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
 * A service type from the text of its `.srv` file.
 * @param name `my_package/srv/MyService`.
 * @param dependencies As for {@link defineMessage}.
 * @throws DefinitionError where ROS 2 would refuse the definition.
 */
export function defineService<
  Req = Record<string, unknown>,
  Res = Record<string, unknown>,
  ReqIn = Req,
  ResIn = Res,
>(name: string, text: string, dependencies?: Definitions): ServiceType<Req, Res, ReqIn, ResIn> {
  const service = parseService(name, text);
  const resolver = new Resolver(dependencies);
  const request = lazyCodec<Req, ReqIn>(resolver.resolve(service.request));
  const response = lazyCodec<Res, ResIn>(resolver.resolve(service.response));
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

function constantsOf(definition: StructDefinition | ResolvedStruct): Constants {
  return Object.freeze(Object.fromEntries(definition.constants.map(({ name, value }) => [name, value])));
}

/** Makes the codec at its first use: a program that defines many types pays for those it sends. */
function lazyCodec<Out, In>(struct: ResolvedStruct): () => Codec<Out, In> {
  let made: Codec<Out, In> | undefined;
  return () => {
    made ??= makeCodec<Out, In>(struct);
    return made;
  };
}
