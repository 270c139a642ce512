import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A fenced block of the README: its language, its text, and the line it begins on. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

export const readme: string = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

export const repository: string = fileURLToPath(new URL("../..", import.meta.url));

export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? "",
    text: match[2] ?? "",
    line: markdown.slice(0, match.index).split("\n").length,
  }));
}

/** What the comments behind `console.log` say that it prints. */
export function promisedOutput(code: string): string[] {
  return [...code.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm)].map((match) => match[1] ?? "");
}

/** The addresses of a text's links that lead to other files of the project. */
export function localLinks(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)#]+)[^)]*\)/g)]
    .map((match) => match[1] ?? "")
    .filter((target) => !/^https?:/.test(target));
}
