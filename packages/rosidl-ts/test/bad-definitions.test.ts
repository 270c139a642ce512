import { describe, expect, it } from "vitest";
import {
  DefinitionError,
  type DefinitionErrorCode,
  defineAction,
  defineMessage,
  defineService,
} from "../src/index.ts";

/** text, code, line:column, expected, fix. */
type Case = readonly [text: string, code: DefinitionErrorCode, at: string, expected: RegExp, fix: RegExp];

const messages: Record<string, Case> = {
  "a byte order mark": ["\ufeffint32 x", "syntax", "1:1", /without a byte order mark/, /save/],
  "a type alone": ["int32", "syntax", "1:1", /a type and a name/, /name behind `int32`/],
  "a duplicate field": [
    "int32 x\nint8 y\nint32 x",
    "name",
    "3:7",
    /name that is new \(line 1/,
    /another name/,
  ],
  "a duplicate constant": ["int8 A=1\nint8 A=2", "name", "2:6", /new/, /another/],
  "a field name in capitals": ["int32 myField", "name", "1:7", /name of a field/, /write my_field/],
  "a field name with two underscores": ["int32 a__b", "name", "1:7", /single underscores/, /write a_b/],
  "a long name with a trailing underscore": [
    `int32 ${"a".repeat(100_000)}_`,
    "name",
    "1:7",
    /name of a field/,
    /write a{80}/,
  ],
  "a constant name in small letters": ["int32 max=5", "name", "1:7", /name of a constant/, /write MAX/],
  "a slip in a primitive": ["in32 x", "type", "1:1", /a type/, /write int32/],
  "a primitive of another language": ["double x", "type", "1:1", /a type/, /write float64/],
  "time of ROS 1": ["time stamp", "type", "1:1", /a type/, /builtin_interfaces\/Time/],
  "a type in three parts": ["geometry_msgs/msg/Pose p", "type", "1:1", /a type/, /write geometry_msgs\/Pose/],
  "an array of none": ["int32[0] x", "type", "1:7", /array size from 1/, /positive/],
  "a bounded sequence of none": ["int32[<=0] x", "type", "1:9", /a bound from 1/, /positive/],
  "a string of none": ["string<=0 x", "type", "1:9", /a bound from 1/, /positive/],
  "an array size beyond 32 bits": ["int8[4294967296] x", "type", "1:6", /to 4294967295/, /positive/],
  "a bound on an integer": ["int32<=5 x", "type", "1:6", /int32 without a bound/, /int32\[<=3\]/],
  "two array suffixes": ["int32[][] x", "type", "1:1", /a type/, /float64\[3\]/],
  "a number with a tail": ["int32 x 12abc", "value", "1:9", /an integer for int32/, /0x1F/],
  "a default that holds =": ['string x "a=b"', "syntax", "1:12", /without =/, /\\x3d/],
  "an indented field": ["int8 x\n  int8 y", "syntax", "2:3", /not indented/, /spaces/],
  "a list of a space": ["int32[] x [ ]", "value", "1:13", /element/, /comma/],
  "a default over its bound as it is written": [
    'string<=2 x "\\x41"',
    "value",
    "1:13",
    /at most 2 characters/,
    /bound/,
  ],
  "a fraction for an integer": ["int32 x 1.5", "value", "1:9", /an integer/, /12/],
  "a default out of range": ["uint8 x 256", "value", "1:9", /range of uint8/, /wider/],
  "an int64 out of range": ["int64 X=9223372036854775808", "value", "1:9", /range of int64/, /wider/],
  "a float32 out of range": ["float32 x 1e39", "value", "1:11", /range of float32/, /wider/],
  "a word for a float": ["float64 x fast", "value", "1:11", /a number/, /decimal/],
  "a word for a bool": ["bool x yes", "value", "1:8", /true, false/, /true or false/],
  "an empty constant": ["int32 X=", "value", "1:9", /value behind =/, /X=1/],
  "a constant of a message": ["Pose X=1", "type", "1:1", /primitive type/, /primitive/],
  "a constant of an array": ["int32[] X=1", "type", "1:1", /primitive type/, /primitive/],
  "a default of a message": [
    "builtin_interfaces/Time t 1",
    "value",
    "1:27",
    /no default/,
    /take the default out/,
  ],
  "a default without brackets": ["int32[] x 1", "value", "1:11", /list in brackets/, /\[1\]/],
  "a default of the wrong length": ["int32[3] x [1, 2]", "value", "1:12", /3 elements/, /as many/],
  "a default over its bound": ["int32[<=1] x [1, 2]", "value", "1:14", /at most 1 elements/, /as many/],
  "a hole in a default": ["int32[] x [1,,2]", "value", "1:14", /element between commas/, /comma/],
  "an element out of range": ["int8[] x [1, 200]", "value", "1:14", /range of int8/, /wider/],
  "a string over its bound": ['string<=2 x "abc"', "value", "1:13", /at most 2 octets/, /bound/],
  "a string that does not end": ['string x "abc', "value", "1:10", /ends with "/, /close/],
  "text behind a string": ['string x "a" b', "value", "1:13", /end of the line/, /backslash/],
  "an unknown escape": ['string x "\\q"', "value", "1:10", /an escape/, /\\\\/],
  "a hash in a string": ['string x "a#b"', "syntax", "1:12", /without #/, /\\x23/],
  "a separator in a message": ["int8 x\n---\nint8 y", "separator", "2:1", /one part/, /service/],
  "a message that was not given": [
    "geometry_msgs/Pose p",
    "dependency",
    "1:1",
    /definition is given/,
    /"geometry_msgs\/msg\/Pose"/,
  ],
  "a message that contains itself": ["Bad[] x", "dependency", "1:1", /does not contain itself/, /circle/],
};

const services: Record<string, Case> = {
  "no separator": ["int8 x\nint8 y", "separator", "2:1", /one line ---/, /write ---/],
  "two separators": ["---\n\n---", "separator", "3:1", /one line ---/, /take this line out/],
  "a separator with a space": ["int8 x\n--- \nint8 y", "separator", "2:1", /exactly ---/, /three hyphens/],
  "an indented separator": ["int8 x\n  ---\nint8 y", "separator", "2:3", /exactly ---/, /three hyphens/],
  "a separator with a comment": ["---# response", "separator", "1:1", /exactly ---/, /three hyphens/],
  "a long separator": ["----", "separator", "1:1", /exactly ---/, /three hyphens/],
  "a mistake in the response": ["int8 x\r\n---\r\nint8 y 1k", "value", "3:8", /an integer/, /12/],
};

const actions: Record<string, Case> = {
  "no separator": [
    "int8 x",
    "separator",
    "1:1",
    /two lines --- between goal, result and feedback/,
    /the goal's/,
  ],
  "one separator": ["int8 x\n---\nint8 y", "separator", "3:1", /two lines ---/, /the result's last field/],
  "three separators": ["---\n---\n---\n", "separator", "3:1", /two lines ---/, /take this line out/],
  "a separator with a space": ["---\n --- \n", "separator", "2:2", /exactly ---/, /three hyphens/],
  "a mistake in the feedback": ["---\n---\nint32 1x", "name", "3:7", /name of a field/, /write x/],
};

describe("a definition is refused for", () => {
  it.each(Object.entries(messages))("%s", (_, expected) => {
    check("pkg/msg/Bad.msg", expected, (text) => defineMessage("pkg/msg/Bad", text));
  });
  it.each(Object.entries(services))("%s", (_, expected) => {
    check("pkg/srv/Bad.srv", expected, (text) => defineService("pkg/srv/Bad", text));
  });
  it.each(Object.entries(actions))("%s in an action", (_, expected) => {
    check("pkg/action/Bad.action", expected, (text) => defineAction("pkg/action/Bad", text));
  });
  it.each(["Bad", "pkg/Bad", "pkg/srv/Bad", "Pkg/msg/Bad", "pkg/msg/bad", "pkg/msg/Bad/x"])(
    "the name %s",
    (name) => {
      expect(() => defineMessage(name, "")).toThrow(/my_package\/msg\/MyName/);
    },
  );
});

function check(file: string, [text, code, at, expected, fix]: Case, define: (text: string) => unknown): void {
  const error = caught(() => define(text));
  expect(error.code).toBe(code);
  expect(`${error.line}:${error.column}`).toBe(at);
  expect(error.file).toBe(file);
  expect(error.expected).toMatch(expected);
  expect(error.fix).toMatch(fix);
  expect(error.text).toBe(text.split(/\r?\n/)[error.line - 1]);
  expect(error.message.startsWith(`${file}:${at}: expected `)).toBe(true);
  expect(error.message).toContain("fix: ");
}

function caught(work: () => unknown): DefinitionError {
  try {
    work();
  } catch (error) {
    if (error instanceof DefinitionError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
