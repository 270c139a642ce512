import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defineService, loadInterfaces, RclError } from "../src/index.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rclts-interfaces-"));
  vi.stubEnv("AMENT_PREFIX_PATH", "");
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Writes a file below the folder. */
function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe("the definition of an interface", () => {
  it("comes from the program, a folder, an installation and the fallback, in this order", () => {
    const name = "pkg/msg/A";
    const sources = { folders: [join(folder, "mine")], fallback: { [name]: "int8 fallback" } };
    expect(loadInterfaces(name, sources)).toEqual({ [name]: "int8 fallback" });
    put("ros/share/pkg/msg/A.msg", "int8 installed");
    vi.stubEnv("AMENT_PREFIX_PATH", [join(folder, "none"), join(folder, "ros")].join(delimiter));
    expect(loadInterfaces(name, sources)).toEqual({ [name]: "int8 installed" });
    put("mine/share/pkg/msg/A.msg", "int8 shared");
    expect(loadInterfaces(name, sources)).toEqual({ [name]: "int8 shared" });
    put("mine/pkg/msg/A.msg", "int8 mine");
    expect(loadInterfaces(name, sources)).toEqual({ [name]: "int8 mine" });
    const definitions = { [name]: "int8 given" };
    expect(loadInterfaces(name, { ...sources, definitions })).toEqual(definitions);
  });

  it("brings along all it refers to, each from where it is found", () => {
    put("pkg/srv/Do.srv", "Inner a\n---\nother/Outer[] b\nbuiltin_interfaces/Time t\n");
    put("pkg/msg/Inner.msg", "int8 x\n");
    const fallback = { "other/msg/Outer": "Deep deep", "other/msg/Deep": "bool y" };
    const found = loadInterfaces("pkg/srv/Do", { folders: [folder], fallback });
    expect(Object.keys(found).sort()).toEqual([
      "other/msg/Deep",
      "other/msg/Outer",
      "pkg/msg/Inner",
      "pkg/srv/Do",
    ]);
    const { request } = defineService("pkg/srv/Do", found["pkg/srv/Do"] as string, found);
    expect(request.decode(request.encode({ a: { x: 5 } }))).toEqual({ a: { x: 5 } });
  });

  it("that is nowhere is an error that says where was looked, and for whom", () => {
    const definitions = { "pkg/action/Go": "---\n---\nLost x" };
    const error = caught(() => loadInterfaces("pkg/action/Go", { definitions, folders: [folder] }));
    expect(error.code).toBe("INTERFACE_NOT_FOUND");
    expect(error.message).toContain("pkg/msg/Lost, which pkg/action/Go refers to");
    expect(error.message).toContain(`${folder}/pkg/msg/Lost.msg`);
    expect(error.message).toContain(`${folder}/share/pkg/msg/Lost.msg`);
    expect(error.message).toContain("rclts-interfaces/definitions");
  });

  it("passes on why a file cannot be read", () => {
    mkdirSync(join(folder, "pkg/msg/A.msg"), { recursive: true });
    expect(() => loadInterfaces("pkg/msg/A", { folders: [folder] })).toThrow(/EISDIR/);
  });

  it.each(["A", "pkg/A", "../msg/A", "pkg/msg/../A", "pkg/idl/A", "pkg/msg/A.msg"])(
    "is not named %s",
    (name) => {
      expect(caught(() => loadInterfaces(name)).code).toBe("INVALID_NAME");
    },
  );
});

function caught(work: () => unknown): RclError {
  try {
    work();
  } catch (error) {
    if (error instanceof RclError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
