import { RclError } from "./errors.ts";

/** A node's base name: letters, digits and underscores, no digit first (rmw_validate_node_name). */
export function validateNodeName(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || name.length > maxNodeNameLength) {
    throw new RclError(
      "INVALID_NAME",
      `node name ${quote(name)}: expected letters, digits and underscores, not starting with a digit, at most ${maxNodeNameLength} of them`,
    );
  }
  return name;
}

/** A namespace in full, `/` or `/robot1`; a missing first slash is added. */
export function validateNamespace(namespace: string): string {
  const full = namespace.startsWith("/") ? namespace : `/${namespace}`;
  if (full === "/") return full;
  checkTokens("namespace", namespace, full);
  return full;
}

/**
 * The fully qualified name of a service: `/add` stays, `add` goes below the node's namespace, `~/add` below the
 * node's own name (design.ros2.org, "Topic and Service name mapping to DDS").
 */
export function expandServiceName(name: string, namespace: string, nodeName: string): string {
  const below = namespace === "/" ? "" : namespace;
  let full: string;
  if (name.startsWith("/")) full = name;
  else if (name === "~") full = `${below}/${nodeName}`;
  else if (name.startsWith("~/")) full = `${below}/${nodeName}${name.slice(1)}`;
  else full = `${below}/${name}`;
  checkTokens("service name", name, full);
  return full;
}

/** The two DDS topics of a service, and its two DDS types. */
export interface ServiceTopics {
  readonly requestTopic: string;
  readonly replyTopic: string;
  readonly requestType: string;
  readonly replyType: string;
}

/** @param typeName as ROS writes it, `turtlesim/srv/Spawn` */
export function serviceTopics(fullName: string, typeName: string): ServiceTopics {
  const [packageName, kind, name] = typeName.split("/");
  const topics = {
    requestTopic: `rq${fullName}Request`,
    replyTopic: `rr${fullName}Reply`,
    requestType: `${packageName}::${kind}::dds_::${name}_Request_`,
    replyType: `${packageName}::${kind}::dds_::${name}_Response_`,
  };
  for (const value of Object.values(topics)) {
    if (value.length > maxTopicNameLength) {
      throw new RclError(
        "INVALID_NAME",
        `${quote(fullName)}: expected topic and type names of at most ${maxTopicNameLength} characters, got ${value.length} in ${value}`,
      );
    }
  }
  return topics;
}

/** The service that a request topic and its type belong to; undefined for every other topic. */
export function serviceOfRequestTopic(
  topic: string,
  type: string,
): { name: string; type: string } | undefined {
  const parts = /^(.+)::(srv|action)::dds_::(.+)_Request_$/.exec(type);
  if (!topic.startsWith("rq/") || !topic.endsWith("Request") || parts === null) return undefined;
  return { name: topic.slice(2, -"Request".length), type: `${parts[1]}/${parts[2]}/${parts[3]}` };
}

function checkTokens(what: string, given: string, full: string): void {
  const tokens = full.slice(1).split("/");
  const bad = tokens.find((token) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(token));
  if (bad === undefined) return;
  const got = bad === "" ? "an empty part" : quote(bad);
  throw new RclError(
    "INVALID_NAME",
    `${what} ${quote(given)}: expected parts of letters, digits and underscores, not starting with a digit, between single slashes; got ${got}`,
  );
}

const quote = (text: string): string => JSON.stringify(text);

/** RMW_NODE_NAME_MAX_NAME_LENGTH. */
const maxNodeNameLength = 255;

/** Fast DDS rejects longer ones. */
const maxTopicNameLength = 255;
