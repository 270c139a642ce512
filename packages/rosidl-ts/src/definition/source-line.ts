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

/** Splits a definition into lines, where Python's `splitlines` does: not only at LF, CRLF and CR. */
export function splitLines(file: string, text: string): SourceLine[] {
  return text.split(lineEnd).map((line, index) => ({ file, number: index + 1, text: line }));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they do end a line.
const lineEnd = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;

/** Whether Python's `strip` takes the character away; JavaScript's `trim` takes U+FEFF too, and leaves U+001C to U+001F. */
export function isSpace(character: string | undefined): boolean {
  return character !== undefined && pythonSpace.test(character);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are spaces to Python.
const pythonSpace = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;

/** A piece of the text without the spaces at its ends. */
export function trimmed({ text, at }: Token): Token {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return { text: text.slice(start, end), at: at + start };
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
  return trimmed({ text: line.text, at: 0 });
}
