import type { BigIntsInput, MessageType, NumbersInput, ServiceType } from "cdr-ts";
import type { PoseStamped as GeneratedPoseStamped } from "rclts-interfaces/geometry_msgs/msg";
import { defineMessage, defineService, type InferredMessage } from "rosidl-ts";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { definitions } from "../../interfaces/generated/definitions.ts";

type Time = { sec: number; nanosec: number };

describe("the types of a literal definition", () => {
  it("are those of a service's two halves", () => {
    const Game = defineService(
      "part4_services/srv/MyNumberGame",
      `
int32 guess
bool cheat
---
int32 num_guesses
string hint
bool correct
`,
    );
    type Request = { guess: number; cheat: boolean };
    type Response = { num_guesses: number; hint: string; correct: boolean };
    type RequestInput = { guess?: number | undefined; cheat?: boolean | undefined };
    expectTypeOf(Game.request.decode).returns.toEqualTypeOf<Request>();
    expectTypeOf(Game.response.decode).returns.toEqualTypeOf<Response>();
    expectTypeOf(Game.request.encode).parameter(0).toEqualTypeOf<RequestInput>();
    expectTypeOf(Game).toExtend<ServiceType<Request, Response, RequestInput, Partial<Response>>>();
    expect(Game.request.decode(Game.request.encode({ guess: 7 }))).toEqual({ guess: 7, cheat: false });
  });

  it("are those of every primitive, alone and in arrays", () => {
    const { codec } = defineMessage(
      "pkg/msg/All",
      "bool a\nbyte b\nint64 c\nuint64[2] d\nfloat32[<=3] e\nchar[] f\nbool[] g\nstring<=5 h\nwstring<=5[<=2] i",
    );
    expectTypeOf(codec.decode).returns.toEqualTypeOf<{
      a: boolean;
      b: number;
      c: bigint;
      d: BigUint64Array;
      e: Float32Array;
      f: Uint8Array;
      g: boolean[];
      h: string;
      i: string[];
    }>();
    expectTypeOf(codec.encode).parameter(0).toEqualTypeOf<{
      a?: boolean | undefined;
      b?: number | undefined;
      c?: bigint | number | undefined;
      d?: BigIntsInput | undefined;
      e?: NumbersInput | undefined;
      f?: NumbersInput | undefined;
      g?: readonly boolean[] | undefined;
      h?: string | undefined;
      i?: readonly string[] | undefined;
    }>();
    expect(Object.keys(codec.decode(codec.encode({ d: [1, 2n] })))).toHaveLength(9);
  });

  it("leave out comments, constants and defaults, whatever ends the lines", () => {
    const { codec, constants } = defineMessage(
      "pkg/msg/Odd",
      '# int8 no\r\n\r\nint32\tx\t5 # five\rint8 y\n  # indented\nint8 Z = -1# one\nint64 BIG=5\nint8 HEX=0x1F\nstring  s  "a b"\nint8[<=2] t [1, 2]\nbool ON=True\nstring W=a b\nfloat64 HALF = 0.5\n\t \n',
    );
    expectTypeOf(codec.decode).returns.toEqualTypeOf<{
      x: number;
      y: number;
      s: string;
      t: Int8Array;
    }>();
    expectTypeOf(constants).toEqualTypeOf<{
      readonly Z: -1;
      readonly BIG: 5n;
      readonly HEX: number;
      readonly ON: true;
      readonly W: string;
      readonly HALF: 0.5;
    }>();
    expect(codec.decode(codec.encode({}))).toEqual({ x: 5, y: 0, s: "a b", t: Int8Array.of(1, 2) });
    expect(constants).toEqual({ Z: -1, BIG: 5n, HEX: 31, ON: true, W: "a b", HALF: 0.5 });
  });

  it("know that half a service may be empty", () => {
    const Empty = defineService("pkg/srv/Empty", "---");
    const Crlf = defineService("pkg/srv/Crlf", "# c\r\n---\r\nint8 b\r\n");
    expectTypeOf(Empty.request.decode).returns.toEqualTypeOf<Record<string, never>>();
    expectTypeOf(Empty.response.decode).returns.toEqualTypeOf<Record<string, never>>();
    expectTypeOf(Crlf.request.decode).returns.toEqualTypeOf<Record<string, never>>();
    expectTypeOf(Crlf.response.decode).returns.toEqualTypeOf<{ b: number }>();
  });

  it("follow nested messages into the record of definitions, by either spelling of a name", () => {
    const { codec } = defineMessage(
      "shop/msg/Order",
      "Header header\nItem[] items\nother/Place place\nbuiltin_interfaces/Duration[2] waits",
      {
        "shop/msg/Item": "string name\nPrice price",
        "shop/Price": "int64 cents",
        "other/msg/Place": "int8 x",
      },
    );
    type Item = { name: string; price: { cents: bigint } };
    expectTypeOf(codec.decode).returns.toEqualTypeOf<{
      header: { stamp: Time; frame_id: string };
      items: Item[];
      place: { x: number };
      waits: Time[];
    }>();
    expect(codec.decode(codec.encode({ items: [{ name: "a", price: { cents: 5 } }] })).items).toEqual([
      { name: "a", price: { cents: 5n } },
    ]);
  });

  it("are the same from the definitions of rclts-interfaces as generated", () => {
    type Message = InferredMessage<"my_pkg/msg/Goal", "geometry_msgs/PoseStamped goal", typeof definitions>;
    type Out = ReturnType<Message["codec"]["decode"]>;
    expectTypeOf<Out["goal"]>().toEqualTypeOf<GeneratedPoseStamped>();
  });

  it("are open where the text is not known", () => {
    const text: string = "int8 x\n---\n";
    const Late = defineService("pkg/srv/Late", text);
    expectTypeOf(Late.request.decode).returns.toEqualTypeOf<Record<string, unknown>>();
    const size: number = 3;
    const Sized = defineMessage("pkg/msg/Sized", `int8[${size}] x`);
    expectTypeOf(Sized.codec.decode).returns.toEqualTypeOf<Record<string, unknown>>();

    const some: Record<string, string> = { "pkg/msg/Inner": "int8 x" };
    const Outer = defineMessage("pkg/msg/Outer", "Inner[] inner\nHeader header", some);
    expectTypeOf(Outer.codec.decode).returns.toEqualTypeOf<{
      inner: Record<string, unknown>[];
      header: { stamp: Time; frame_id: string };
    }>();
  });

  it("are what the type arguments say, where there are any", () => {
    interface Wire {
      x: number;
    }
    expectTypeOf(defineMessage<Wire>("pkg/msg/A", "int8 x")).toEqualTypeOf<MessageType<Wire>>();
    const service = defineService<Wire, { y: bigint }>("pkg/srv/A", "int8 x\n---\nint64 y");
    expectTypeOf(service).toEqualTypeOf<ServiceType<Wire, { y: bigint }>>();
    const full = defineService<Wire, Wire, Partial<Wire>, Wire>("pkg/srv/A", "int8 x\n---\nint8 x");
    expectTypeOf(full).toEqualTypeOf<ServiceType<Wire, Wire, Partial<Wire>, Wire>>();
  });

  it("can have a hundred fields in hundreds of lines", () => {
    type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
    type Lines<D extends string> = `# about ${D}\n#\n\nfloat64 f_${D} 1.5 # default\n\n`;
    type Ten<D extends Digit> =
      `${Lines<`${D}0`>}${Lines<`${D}1`>}${Lines<`${D}2`>}${Lines<`${D}3`>}${Lines<`${D}4`>}${Lines<`${D}5`>}${Lines<`${D}6`>}${Lines<`${D}7`>}${Lines<`${D}8`>}${Lines<`${D}9`>}`;
    type Hundred =
      `${Ten<0>}${Ten<1>}${Ten<2>}${Ten<3>}${Ten<4>}${Ten<5>}${Ten<6>}${Ten<7>}${Ten<8>}${Ten<9>}`;
    type Out = ReturnType<
      InferredMessage<"pkg/msg/Hundred", Hundred, Record<never, never>>["codec"]["decode"]
    >;
    expectTypeOf<Out>().toEqualTypeOf<{ [Name in `f_${Digit}${Digit}`]: number }>();
  });

  it("catch a slip of the pen", () => {
    const Game = defineService("pkg/srv/Game", "int32 guess\n---\nstring hint");
    // @ts-expect-error: it is called guess.
    expect(() => Game.request.encode({ gues: 5 })).toThrow(/did you mean guess/);
    // @ts-expect-error: it is a number.
    expect(() => Game.request.encode({ guess: "5" })).toThrow(/expected int32/);
  });
});
