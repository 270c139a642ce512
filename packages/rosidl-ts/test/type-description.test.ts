import { expect, it } from "vitest";
import { interfaceStructs, Resolver, typeDescription, typeHash } from "../src/index.ts";

const describeText = (name: string, text: string) =>
  typeDescription(interfaceStructs(new Resolver(), name, text)[0]);

it("a type description prints defaults as Python does", () => {
  const text = [
    "float64[] floats [1e-05, 1e16, 1.2345678901234568e17, 0.0001, 9.99e-5, 5e-324, 1e100, 123456, -0, inf, nan]",
    String.raw`string[] texts ["it's", 'say "x"', "both ' and \"", "back\\slash", "tab\t\a", "é", ""]`,
    "string[] one [a]",
    "int8[] none []",
    "bool[1] yes [true]",
    "float32 small -5e-7",
    "float64 whole 100",
    'string plain it\'s \\\\ "x"',
    "int64 big -9223372036854775808",
    "bool no false",
    "int8 unset",
  ].join("\n");
  const { fields } = describeText("pkg/msg/Defaults", text).type_description;
  expect(Object.fromEntries(fields.map(({ name, default_value }) => [name, default_value]))).toEqual({
    floats:
      "(1e-05, 1e+16, 1.2345678901234568e+17, 0.0001, 9.99e-05, 5e-324, 1e+100, 123456.0, -0.0, inf, nan)",
    texts: String.raw`("it's", 'say "x"', 'both \' and "', 'back\\slash', 'tab\t\x07', 'é', '')`,
    one: "('a',)",
    none: "()",
    yes: "(True,)",
    small: "-5e-07",
    whole: "100.0",
    plain: `it's \\ "x"`,
    big: "-9223372036854775808",
    no: "False",
    unset: "",
  });
});

it("an interface is described and hashed with nothing given but its text", () => {
  const names = (name: string, text: string): string[] =>
    interfaceStructs(new Resolver(), name, text).map((struct) => struct.name.replace(name, ""));
  expect(names("pkg/msg/A", "int8 x")).toEqual([""]);
  expect(names("pkg/srv/A", "---")).toEqual(["", "_Request", "_Response", "_Event"]);
  const action = ["", "_Goal", "_Result", "_Feedback", "_FeedbackMessage"];
  const services = ["_SendGoal", "_GetResult"].flatMap((name) =>
    ["", "_Request", "_Response", "_Event"].map((part) => name + part),
  );
  expect(names("pkg/action/A", "---\n---").sort()).toEqual([...action, ...services].sort());

  const { referenced_type_descriptions } = describeText("pkg/srv/A", "Header header\n---");
  expect(referenced_type_descriptions.map(({ type_name }) => type_name)).toEqual([
    "builtin_interfaces/msg/Time",
    "pkg/srv/A_Event",
    "pkg/srv/A_Request",
    "pkg/srv/A_Response",
    "service_msgs/msg/ServiceEventInfo",
    "std_msgs/msg/Header",
  ]);
  // As ROS 2 Jazzy has it.
  expect(typeHash(interfaceStructs(new Resolver(), "std_msgs/msg/String", "string data")[0])).toBe(
    "RIHS01_df668c740482bbd48fb39d76a70dfd4bd59db1288021743503259e948f6b1a18",
  );
});
