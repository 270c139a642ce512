#!/usr/bin/env node
/**
 * Prints the last line of continuous integration: `node scripts/count-tests.mjs FOLDER`. In the folder is the exit
 * code of every step as NAME.status and, for those that are test runs, what the runner counted as NAME.json.
 *
 * A test that was skipped counts as failed, since everything can run there. A step that went wrong without a failed
 * test to show for it (a build, a run that crashed) counts as one. Exit code 1 if anything failed, or if nothing ran.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
const steps = readdirSync(folder)
  .filter((name) => name.endsWith(".status"))
  .map((name) => name.slice(0, -".status".length));
const counts = steps.map(countStep);
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const passed = sum(counts.map((count) => count.passed));
const failed = sum(counts.map((count) => count.failed));

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

function countStep(step) {
  const wentWrong = readFileSync(join(folder, `${step}.status`), "utf8").trim() !== "0";
  const report = join(folder, `${step}.json`);
  const { passed, failed } = existsSync(report) ? countReport(report) : { passed: 0, failed: 0 };
  if (!wentWrong || failed > 0) return { passed, failed };
  console.log(`FAILED  ${step}`);
  return { passed, failed: 1 };
}

function countReport(path) {
  const run = JSON.parse(readFileSync(path, "utf8"));
  let failed = run.numFailedTests + run.numPendingTests + run.numTodoTests;
  for (const file of run.testResults) {
    // A file that cannot be loaded fails without a test of its own.
    if (file.status === "failed" && file.assertionResults.length === 0) {
      failed++;
      console.log(`FAILED  ${file.name}: ${file.message}`);
    }
    for (const { status, fullName } of file.assertionResults) {
      if (status !== "passed") console.log(`${status.toUpperCase()}  ${fullName}`);
    }
  }
  return { passed: run.numPassedTests, failed };
}
