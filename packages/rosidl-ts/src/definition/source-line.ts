import { DefinitionError, type DefinitionErrorCode } from "./definition-error.ts";

/** One line of a definition, and where it stands. */
export interface SourceLine {
  readonly file: string;
  /** From 1. */
  readonly number: number;
  /** Without its end of line. */
  readonly text: string;
}

/** A piece of a line. */
export interface Token {
  readonly text: string;
  /** Its first character, from 0. */
  readonly at: number;
}

/** Splits a definition into lines; LF, CRLF and CR end one. */
export function splitLines(file: string, text: string): SourceLine[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => ({ file, number: index + 1, text: line }));
}

/** What to say about a token. */
export interface Complaint {
  readonly expected: string;
  /** The token's text when left out. */
  readonly got?: string;
  readonly fix: string;
}

/** A {@link DefinitionError} that points at a token of the line. */
export function complain(
  line: SourceLine,
  token: Token,
  code: DefinitionErrorCode,
  complaint: Complaint,
): DefinitionError {
  return new DefinitionError({
    code,
    file: line.file,
    line: line.number,
    column: token.at + 1,
    text: line.text,
    expected: complaint.expected,
    got: complaint.got ?? quote(token.text),
    fix: complaint.fix,
  });
}

/** A text in an error, cut where it would fill the screen. */
export function quote(text: string): string {
  return text.length > 60 ? `\`${text.slice(0, 57)}…\`` : `\`${text}\``;
}

/** What stands in a line, as a token. */
export function wholeLine(line: SourceLine): Token {
  return { text: line.text.trim(), at: line.text.length - line.text.trimStart().length };
}
