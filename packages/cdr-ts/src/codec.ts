/**
 * Writes and reads the CDR body of one type. `Out` is what is read, `In` is what may be given to write: fields left
 * out take their defaults.
 *
 * What `decode` answers: `int64` and `uint64` are bigint; arrays and sequences of numbers are typed arrays, of
 * everything else plain arrays. Arrays of octets (`uint8`, `int8`, `byte`, `char`) of {@link aliasLength} elements or
 * more are views of the body that was given, so that an image is not copied; all else is a copy.
 */
export interface Codec<Out, In = Out> {
  /** `example_interfaces/srv/AddTwoInts_Request`, `std_msgs/msg/String`. */
  readonly typeName: string;
  /** Octets of the CDR body (no encapsulation header, no padding at the end). Throws {@link ValueError}. */
  size(value: In): number;
  /**
   * Writes the body, little-endian, with `offset` as the alignment origin; returns the offset behind it.
   * Throws {@link ValueError}, and {@link CdrError} `target-too-small`; octets behind `offset` are undefined then.
   */
  encodeInto(value: In, target: Uint8Array, offset: number): number;
  /**
   * A fresh array: `headroom` zero octets, the body, and zeros up to a multiple of 4 of the body's length. Its
   * `buffer` may be larger than the array and hold other results too; the octets are its own. Throws {@link ValueError}.
   */
  encode(value: In, headroom?: number): Uint8Array;
  /** Reads a body (little-endian unless told); octets behind it are ignored. Throws {@link CdrError}. */
  decode(body: Uint8Array, littleEndian?: boolean): Out;
}

/** The constants of a definition, by name. */
export type Constants = Readonly<Record<string, boolean | number | bigint | string>>;

/** A message type as a value. */
export interface MessageType<Out, In = Out, C = Constants> {
  readonly kind: "message";
  /** `std_msgs/msg/String`. */
  readonly name: string;
  readonly codec: Codec<Out, In>;
  readonly constants: C;
}

/** A service type as a value. */
export interface ServiceType<Req, Res, ReqIn = Req, ResIn = Res, C = ServiceConstants> {
  readonly kind: "service";
  /** `turtlesim/srv/Spawn`. */
  readonly name: string;
  readonly request: Codec<Req, ReqIn>;
  readonly response: Codec<Res, ResIn>;
  readonly constants: C;
}

/** The constants of a service's two halves. */
export interface ServiceConstants {
  readonly request: Constants;
  readonly response: Constants;
}

/**
 * An action type as a value: the parts of its definition, and the services and the message that carry them.
 * The names of those are `…/action/Fibonacci_SendGoal`, `…_GetResult` and `…_FeedbackMessage`.
 */
export interface ActionType<
  Goal,
  Result,
  Feedback,
  GoalIn = Goal,
  ResultIn = Result,
  FeedbackIn = Feedback,
  C = ActionConstants,
> {
  readonly kind: "action";
  /** `example_interfaces/action/Fibonacci`. */
  readonly name: string;
  readonly goal: Codec<Goal, GoalIn>;
  readonly result: Codec<Result, ResultIn>;
  readonly feedback: Codec<Feedback, FeedbackIn>;
  readonly sendGoal: ServiceType<
    { goal_id: GoalId; goal: Goal },
    { accepted: boolean; stamp: Stamp },
    { goal_id?: GoalIdInput | undefined; goal?: GoalIn | undefined },
    { accepted?: boolean | undefined; stamp?: StampInput | undefined }
  >;
  readonly getResult: ServiceType<
    { goal_id: GoalId },
    { status: number; result: Result },
    { goal_id?: GoalIdInput | undefined },
    { status?: number | undefined; result?: ResultIn | undefined }
  >;
  readonly feedbackMessage: MessageType<
    { goal_id: GoalId; feedback: Feedback },
    { goal_id?: GoalIdInput | undefined; feedback?: FeedbackIn | undefined }
  >;
  readonly constants: C;
}

/** `unique_identifier_msgs/msg/UUID`: 16 octets. */
interface GoalId {
  uuid: Uint8Array;
}

interface GoalIdInput {
  uuid?: NumbersInput | undefined;
}

/** `builtin_interfaces/msg/Time`. */
interface Stamp {
  sec: number;
  nanosec: number;
}

interface StampInput {
  sec?: number | undefined;
  nanosec?: number | undefined;
}

/** The constants of an action's three parts. */
export interface ActionConstants {
  readonly goal: Constants;
  readonly result: Constants;
  readonly feedback: Constants;
}

/** What may be given for an array of numbers: each element is checked against the field's type. */
export type NumbersInput =
  | readonly number[]
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** What may be given for an array of 64-bit integers. */
export type BigIntsInput = readonly (bigint | number)[] | BigInt64Array | BigUint64Array;

/** Octets: decoded octet arrays from this length on are views of the body; shorter ones are copied, as a view would keep a whole datagram alive. */
export const aliasLength = 1024;
