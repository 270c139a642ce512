export interface CallRecord {
  readonly label: string;
  /** Somebody waits for it; one whose caller has crashed is only handled. */
  tracked: boolean;
  settled: number;
  /** How often a server has worked on it. */
  handled: number;
  /** Undefined while it is pending, and where the answer was right. */
  problem: string | undefined;
}

/** Keeps account of calls: each settles once, with the answer to its own question, and is handled at most once. */
export class CallLedger {
  readonly #calls: Map<string, CallRecord> = new Map();

  /**
   * Takes note of a call and how it ends.
   *
   * @param label names this call among all
   * @param judge says what is wrong with how it ended, or nothing
   */
  async track<T>(
    label: string,
    answer: Promise<T>,
    judge: { answered: (value: T) => string | undefined; failed?: (error: unknown) => string | undefined },
  ): Promise<void> {
    const record = this.#record(label);
    record.tracked = true;
    try {
      record.problem = judge.answered(await answer);
    } catch (error) {
      record.problem = judge.failed === undefined ? `it failed: ${String(error)}` : judge.failed(error);
    }
    record.settled++;
  }

  /** A server's handler was called for it. */
  handled(label: string): void {
    this.#record(label).handled++;
  }

  /** Callers have crashed: those of their calls that are under way never settle. */
  abandon(isTheirs: (label: string) => boolean): void {
    for (const call of this.#calls.values()) if (isTheirs(call.label)) call.tracked = call.settled > 0;
  }

  /** What is wrong, a line each. */
  problems(): string[] {
    const problems: string[] = [];
    for (const { label, tracked, settled, handled, problem } of this.#calls.values()) {
      if (tracked && settled !== 1) problems.push(`call ${label} settled ${settled} times`);
      if (handled > 1) problems.push(`call ${label} was handled ${handled} times`);
      if (problem !== undefined) problems.push(`call ${label}: ${problem}`);
    }
    return problems;
  }

  /** Throws when anything is wrong. */
  check(): void {
    const problems = this.problems();
    if (problems.length > 0) throw new Error(problems.join("\n"));
  }

  #record(label: string): CallRecord {
    const known = this.#calls.get(label);
    if (known !== undefined) return known;
    const record: CallRecord = { label, tracked: false, settled: 0, handled: 0, problem: undefined };
    this.#calls.set(label, record);
    return record;
  }
}
