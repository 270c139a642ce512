import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { interfacesFolder } from "../../../test/vectors/definitions.ts";

it("a definition still becomes a codec where the host forbids eval", () => {
  // `dist`, as the sources need a transformation first; the build comes before the tests.
  const program = `
    import { compileCodec, defineService, parseMessage, Resolver } from "../dist/index.js";
    const { request } = defineService("a/srv/B", "int64 a\\nint64 b\\n---\\n");
    let refused;
    try { compileCodec(new Resolver().resolve(parseMessage("a/msg/B", "int8 x"))); } catch (error) { refused = error.name; }
    console.log(refused, Buffer.from(request.encode({ a: 41n, b: -1 })).toString("hex"));
  `;
  const options = ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", program];
  const output = execFileSync(process.execPath, options, { encoding: "utf8", cwd: import.meta.dirname });
  expect(output.trim()).toBe("EvalError 2900000000000000ffffffffffffffff");
});

it("generated modules evaluate nothing", () => {
  const text = readFileSync(`${interfacesFolder}generated/test_msgs/msg/multi-nested.ts`, "utf8");
  expect(text).toContain("write_test_msgs_msg_MultiNested");
  expect(text).not.toMatch(/\beval\b|\bFunction\(/);
});
