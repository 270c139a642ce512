import { describe, expect, it } from "vitest";
import { defineAction, defineMessage, defineService, parseMessage, parseService } from "../src/index.ts";

/** The defaults and constants of a message, as they are parsed. */
function values(text: string): Record<string, unknown> {
  const { fields, constants } = parseMessage("pkg/msg/Good", text);
  const constantValues = constants.map(({ name, value }) => [name, value]);
  return Object.fromEntries([...constantValues, ...fields.map((field) => [field.name, field.default])]);
}

describe("a definition", () => {
  it("holds numbers in all of Python's notations", () => {
    const text =
      "int32 a 0b101\nint32 b 0o17\nint32 C=1_000\nint64 d -0x10\nuint64 e 0xffff_ffff_ffff_ffff\nint8 f +5\nint8 g -007";
    expect(values(text)).toEqual({ a: 5, b: 15, C: 1000, d: -16n, e: 2n ** 64n - 1n, f: 5, g: -7 });
    const floats =
      "float32 a inf\nfloat64 b -Infinity\nfloat64 c nan\nfloat64 d 1_0.5e-1\nfloat64 e .5\nfloat64 f 5.\nfloat64 g -0";
    expect(values(floats)).toEqual({
      a: Infinity,
      b: -Infinity,
      c: Number.NaN,
      d: 1.05,
      e: 0.5,
      f: 5,
      g: -0,
    });
  });

  it("holds strings quoted and bare, with escapes", () => {
    const text = [
      `string a "it's"`,
      `string b 'say "x"'`,
      String.raw`string c "a\"b\\c\n\x41\u00e9"`,
      "string d two words  # and a comment",
      "string E=",
      "string[] f [\"a, b\", 'c', d]",
      'wstring g "ハロー"',
    ].join("\n");
    expect(values(text)).toEqual({
      a: "it's",
      b: 'say "x"',
      c: 'a"b\\c\nAé',
      d: "two words",
      E: "",
      f: ["a, b", "c", "d"],
      g: "ハロー",
    });
  });

  it("may have comments, tabs, indented comments, empty lines and any ends of line", () => {
    const text = "# a comment\r\n\r\nint32\tx\t5 # five\rint8 y\n   # indented\nint8 Z = 1# one";
    expect(values(text)).toEqual({ x: 5, y: undefined, Z: 1 });
  });

  it("of a service may be empty on either side", () => {
    for (const [text, request, response] of [
      ["---", 0, 0],
      ["---\r\n", 0, 0],
      ["int8 a\n---", 1, 0],
      ["# c\n---\nint8 b\n", 0, 1],
    ] as const) {
      const service = parseService("pkg/srv/Good", text);
      expect([service.request.fields.length, service.response.fields.length]).toEqual([request, response]);
    }
  });

  it("finds Header and the times without being given them", () => {
    const { codec } = defineMessage("pkg/msg/Good", "Header header\nbuiltin_interfaces/Duration d");
    const header = { stamp: { sec: 1, nanosec: 2 }, frame_id: "map" };
    const value = { header, d: { sec: -1, nanosec: 3 } };
    expect(codec.decode(codec.encode(value))).toEqual(value);
  });

  it("prefers the dependencies that are given", () => {
    const { codec } = defineMessage("pkg/msg/Good", "Header header", { "std_msgs/msg/Header": "uint32 seq" });
    expect(codec.encode({ header: { seq: 7 } })).toEqual(Uint8Array.of(7, 0, 0, 0));
  });

  it("brings its constants along", () => {
    const message = defineMessage("pkg/msg/Good", "int64 BIG=5\nstring NAME=a b");
    expect(message.constants).toEqual({ BIG: 5n, NAME: "a b" });
    const service = defineService("pkg/srv/Good", "bool ON=true\n---\nfloat32 HALF=0.5");
    expect(service.constants).toEqual({ request: { ON: true }, response: { HALF: 0.5 } });
    const action = defineAction("pkg/action/Good", "int8 A=1\n---\nint8 B=2\n---\nint8 C=3");
    expect(action.constants).toEqual({ goal: { A: 1 }, result: { B: 2 }, feedback: { C: 3 } });
  });

  it("of an action brings the services and the message that carry its parts", () => {
    const action = defineAction("pkg/action/Count", "int32 to\n---\nbool done\n---\nint32 at");
    const { sendGoal, getResult, feedbackMessage } = action;
    expect([sendGoal.name, getResult.name, feedbackMessage.name]).toEqual([
      "pkg/action/Count_SendGoal",
      "pkg/action/Count_GetResult",
      "pkg/action/Count_FeedbackMessage",
    ]);
    expect(action.goal.decode(action.goal.encode({ to: 5 }))).toEqual({ to: 5 });
    expect(action.result.decode(action.result.encode({ done: true }))).toEqual({ done: true });
    expect(action.feedback.decode(action.feedback.encode({ at: 3 }))).toEqual({ at: 3 });

    const uuid = Uint8Array.from({ length: 16 }, (_, index) => index);
    const request = { goal_id: { uuid }, goal: { to: 5 } };
    expect(sendGoal.request.decode(sendGoal.request.encode(request))).toEqual(request);
    const response = { accepted: true, stamp: { sec: 1, nanosec: 2 } };
    expect(sendGoal.response.decode(sendGoal.response.encode(response))).toEqual(response);
    expect(getResult.request.decode(getResult.request.encode({ goal_id: { uuid } }))).toEqual({
      goal_id: { uuid },
    });
    const result = { status: 4, result: { done: true } };
    expect(getResult.response.decode(getResult.response.encode(result))).toEqual(result);
    const feedback = { goal_id: { uuid }, feedback: { at: 3 } };
    expect(feedbackMessage.codec.decode(feedbackMessage.codec.encode(feedback))).toEqual(feedback);
  });

  it("takes linear time", () => {
    const start = performance.now();
    for (const text of [
      `string x "${"\\a".repeat(200_000)}`,
      `int32[] x [${"1,".repeat(50_000)}]`,
      `float64 x ${"1_".repeat(100_000)}`,
      `int32${" ".repeat(200_000)}x y`,
      `int32 ${"a_".repeat(100_000)}`,
    ]) {
      expect(() => parseMessage("pkg/msg/Good", text)).toThrow();
    }
    // ROS 2 takes this for one bare string.
    expect(values(`string[] x [${'a"'.repeat(100_000)}]`)).toEqual({ x: ['a"'.repeat(100_000)] });
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
