// What parse.ts does at run time, done by the type checker with the text of a definition as a literal type. It reads
// what is right; what is wrong is refused at run time, with its line and column.

/** A field of a definition: its name, and its type as it is spelled (`geometry_msgs/Pose[<=3]`). */
export type FieldEntry = readonly [name: string, spelling: string];

/** A constant of a definition. */
export type ConstantEntry = readonly [name: string, primitive: string, value: string];

/** Whether a text is known to its last character; `string` and `int8[${number}] x` are not. */
export type IsLiteral<Text extends string> = Record<never, never> extends Record<Text, 1> ? false : true;

/**
 * The parts of a definition (one of a message, two of a service, three of an action), each as the union of its
 * entries. One step a line, and each step in tail position: TypeScript allows a thousand of those.
 */
export type PartsOf<Text extends string> = SplitParts<WithoutReturns<Text>>;

type SplitParts<Text extends string, Done extends readonly unknown[] = [], Part = never> = Text extends "---"
  ? [...Done, Part, never]
  : Text extends `${infer Line}\n${infer Rest}`
    ? Line extends "---"
      ? SplitParts<Rest, [...Done, Part]>
      : SplitParts<Rest, Done, Part | EntryOf<Line>>
    : [...Done, Part | EntryOf<Text>];

/** LF for CRLF and CR. */
type WithoutReturns<
  Text extends string,
  Done extends string = "",
> = Text extends `${infer Head}\r${infer Tail}`
  ? WithoutReturns<Tail extends `\n${infer Rest}` ? Rest : Tail, `${Done}${Head}\n`>
  : `${Done}${Text}`;

type EntryOf<Line extends string> =
  WithoutComment<Line> extends infer Code extends string
    ? TrimStart<WithoutTabs<Code>> extends `${infer Type} ${infer Rest}`
      ? NameAndValue<Type, TrimStart<Rest>>
      : never
    : never;

/** The name ends at the first space or `=`; a default may hold either. */
type NameAndValue<Type extends string, Text extends string> = Text extends ""
  ? never
  : Text extends `${infer Word} ${infer Rest}`
    ? Word extends `${infer Name}=${infer Value}`
      ? [Name, Type, Trim<`${Value} ${Rest}`>]
      : TrimStart<Rest> extends `=${infer Value}`
        ? [Word, Type, Trim<Value>]
        : [Word, Type]
    : Text extends `${infer Name}=${infer Value}`
      ? [Name, Type, Value]
      : [Text, Type];

type WithoutComment<Line extends string> = Line extends `${infer Code}#${string}` ? Code : Line;

type WithoutTabs<Text extends string> = Text extends `${infer Head}\t${infer Tail}`
  ? WithoutTabs<`${Head} ${Tail}`>
  : Text;

type TrimStart<Text extends string> = Text extends ` ${infer Rest}` ? TrimStart<Rest> : Text;

type Trim<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trim<Rest> : Text;
