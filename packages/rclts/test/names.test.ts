import { describe, expect, test } from "vitest";
import {
  expandServiceName,
  serviceOfRequestTopic,
  serviceTopics,
  validateNamespace,
  validateNodeName,
} from "../src/names.ts";

describe("service names", () => {
  test.each([
    ["add", "/", "/add"],
    ["add", "/robot1", "/robot1/add"],
    ["/add", "/robot1", "/add"],
    ["~/add", "/robot1", "/robot1/adder/add"],
    ["~/add", "/", "/adder/add"],
    ["a/b/c", "/", "/a/b/c"],
    ["a__b", "/", "/a__b"],
  ])("%s in %s is %s", (name, namespace, full) => {
    expect(expandServiceName(name, namespace, "adder")).toBe(full);
  });

  test.each([
    ["", "got an empty part"],
    ["/", "got an empty part"],
    ["add/", "got an empty part"],
    ["a//b", "got an empty part"],
    ["1add", 'got "1add"'],
    ["add two", 'got "add two"'],
    ["~add", 'got "~add"'],
    ["füg", 'got "füg"'],
  ])("%j is refused", (name, why) => {
    expect(() => expandServiceName(name, "/", "adder")).toThrow(
      expect.objectContaining({ code: "INVALID_NAME" }),
    );
    expect(() => expandServiceName(name, "/", "adder")).toThrow(why);
  });

  test("topics and types are those of ROS 2", () => {
    expect(serviceTopics("/ns/add", "example_interfaces/srv/AddTwoInts")).toEqual({
      requestTopic: "rq/ns/addRequest",
      replyTopic: "rr/ns/addReply",
      requestType: "example_interfaces::srv::dds_::AddTwoInts_Request_",
      replyType: "example_interfaces::srv::dds_::AddTwoInts_Response_",
    });
  });

  test("a topic name longer than Fast DDS takes is refused", () => {
    const longest = `/${"a".repeat(255 - "rq/Request".length)}`;
    expect(serviceTopics(longest, "p/srv/T").requestTopic).toHaveLength(255);
    expect(() => serviceTopics(`${longest}a`, "p/srv/T")).toThrow("got 256");
  });

  test("request topics are told from all others", () => {
    expect(serviceOfRequestTopic("rq/spawnRequest", "turtlesim::srv::dds_::Spawn_Request_")).toEqual({
      name: "/spawn",
      type: "turtlesim/srv/Spawn",
    });
    expect(serviceOfRequestTopic("rt/spawnRequest", "turtlesim::srv::dds_::Spawn_Request_")).toBeUndefined();
    expect(serviceOfRequestTopic("rr/spawnReply", "turtlesim::srv::dds_::Spawn_Response_")).toBeUndefined();
  });
});

describe("node names and namespaces", () => {
  test.each(["", "1a", "a/b", "a b", "ä", "a".repeat(256)])("node name %j is refused", (name) => {
    expect(() => validateNodeName(name)).toThrow(expect.objectContaining({ code: "INVALID_NAME" }));
  });

  test("a namespace gets its first slash", () => {
    expect(validateNamespace("robot1/arm")).toBe("/robot1/arm");
    expect(validateNamespace("/")).toBe("/");
    expect(() => validateNamespace("/robot1/")).toThrow("an empty part");
  });
});
