/**
 * What can be wrong with a definition.
 * - `syntax`: a line that is neither field nor constant, or text that ROS 2 reads otherwise than it looks
 * - `name`: a name that breaks the rules, or stands twice
 * - `type`: a type that is not known, or a bound or array size that cannot be
 * - `value`: a default or constant that its type cannot hold
 * - `separator`: a service without exactly one line `---`, or an action without exactly two
 * - `dependency`: a message type whose definition was not given, or that contains itself
 */
export type DefinitionErrorCode = "syntax" | "name" | "type" | "value" | "separator" | "dependency";

/** The facts of a {@link DefinitionError}. */
export interface DefinitionFault {
  readonly code: DefinitionErrorCode;
  /** `my_package/srv/Add.srv`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** The line itself. */
  readonly text: string;
  readonly expected: string;
  readonly got: string;
  /** What to write instead. */
  readonly fix: string;
}

/** A definition that ROS 2 would refuse, or would read otherwise than it looks. */
export class DefinitionError extends Error implements DefinitionFault {
  override readonly name = "DefinitionError";
  readonly code: DefinitionErrorCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly expected: string;
  readonly got: string;
  readonly fix: string;

  constructor(fault: DefinitionFault) {
    super(render(fault));
    this.code = fault.code;
    this.file = fault.file;
    this.line = fault.line;
    this.column = fault.column;
    this.text = fault.text;
    this.expected = fault.expected;
    this.got = fault.got;
    this.fix = fault.fix;
  }
}

function render(fault: DefinitionFault): string {
  const caret = " ".repeat(Math.max(0, fault.column - 1));
  return [
    `${fault.file}:${fault.line}:${fault.column}: expected ${fault.expected}, got ${fault.got}`,
    `  ${fault.text.replaceAll("\t", " ")}`,
    `  ${caret}^`,
    `  fix: ${fault.fix}`,
  ].join("\n");
}
