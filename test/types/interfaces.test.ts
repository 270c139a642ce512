import type { Codec, MessageType, ServiceType } from "cdr-ts";
import type * as Action from "rclts-interfaces/example_interfaces/action";
import {
  AddTwoInts,
  type AddTwoInts_Request,
  type AddTwoInts_RequestInput,
  type AddTwoInts_Response,
} from "rclts-interfaces/example_interfaces/srv";
import type { TwistInput, Twist as TwistMessage } from "rclts-interfaces/geometry_msgs/msg";
import { Twist } from "rclts-interfaces/geometry_msgs/msg";
import type { OccupancyGrid } from "rclts-interfaces/nav_msgs/msg";
import type { ParameterValue } from "rclts-interfaces/rcl_interfaces/msg";
import { Log } from "rclts-interfaces/rcl_interfaces/msg";
import type { Empty_Request } from "rclts-interfaces/std_srvs/srv";
import { describe, expectTypeOf, it } from "vitest";

describe("the types of rclts-interfaces", () => {
  it("read bigint for 64-bit integers, and take numbers too", () => {
    expectTypeOf<AddTwoInts_Request>().toEqualTypeOf<{ a: bigint; b: bigint }>();
    expectTypeOf<AddTwoInts_Response>().toEqualTypeOf<{ sum: bigint }>();
    expectTypeOf<{ a: 1; b: 2n }>().toExtend<AddTwoInts_RequestInput>();
    expectTypeOf<{ a: string }>().not.toExtend<AddTwoInts_RequestInput>();
  });

  it("make a service one value with both halves", () => {
    expectTypeOf(AddTwoInts.request).toExtend<Codec<AddTwoInts_Request, AddTwoInts_RequestInput>>();
    expectTypeOf(AddTwoInts.response.decode).returns.toEqualTypeOf<AddTwoInts_Response>();
    expectTypeOf(AddTwoInts).toExtend<
      ServiceType<AddTwoInts_Request, AddTwoInts_Response, AddTwoInts_RequestInput>
    >();
    expectTypeOf<{ x: number }>().not.toExtend<Empty_Request>();
  });

  it("give a message's type and value one name", () => {
    expectTypeOf(Twist).toExtend<MessageType<TwistMessage, TwistInput>>();
    expectTypeOf<TwistMessage["linear"]["x"]>().toEqualTypeOf<number>();
    expectTypeOf<{ linear: { x: number } }>().toExtend<TwistInput>();
    expectTypeOf<{ linear: { X: number } }>().not.toExtend<TwistInput>();
  });

  it("read arrays of numbers as typed arrays, other arrays as arrays", () => {
    expectTypeOf<OccupancyGrid["data"]>().toEqualTypeOf<Int8Array>();
    expectTypeOf<OccupancyGrid["header"]["stamp"]>().toEqualTypeOf<{ sec: number; nanosec: number }>();
    expectTypeOf<ParameterValue["integer_array_value"]>().toEqualTypeOf<BigInt64Array>();
    expectTypeOf<ParameterValue["bool_array_value"]>().toEqualTypeOf<boolean[]>();
    expectTypeOf<ParameterValue["string_array_value"]>().toEqualTypeOf<string[]>();
  });

  it("make an action one value with its parts and what carries them", () => {
    type Fibonacci = typeof Action.Fibonacci;
    type Out<Of extends { decode(body: Uint8Array): unknown }> = ReturnType<Of["decode"]>;
    type In<Of extends { encode(value: never): unknown }> = Parameters<Of["encode"]>[0];
    expectTypeOf<Out<Fibonacci["goal"]>>().toEqualTypeOf<{ order: number }>();
    expectTypeOf<Out<Fibonacci["feedback"]>>().toEqualTypeOf<{ sequence: Int32Array }>();

    type SendGoal = Fibonacci["sendGoal"];
    type GetResult = Fibonacci["getResult"];
    type Message = Fibonacci["feedbackMessage"]["codec"];
    expectTypeOf<Out<SendGoal["request"]>>().toEqualTypeOf<Action.Fibonacci_SendGoal_Request>();
    expectTypeOf<In<SendGoal["request"]>>().toEqualTypeOf<Action.Fibonacci_SendGoal_RequestInput>();
    expectTypeOf<Out<SendGoal["response"]>>().toEqualTypeOf<Action.Fibonacci_SendGoal_Response>();
    expectTypeOf<In<SendGoal["response"]>>().toEqualTypeOf<Action.Fibonacci_SendGoal_ResponseInput>();
    expectTypeOf<Out<GetResult["request"]>>().toEqualTypeOf<Action.Fibonacci_GetResult_Request>();
    expectTypeOf<In<GetResult["request"]>>().toEqualTypeOf<Action.Fibonacci_GetResult_RequestInput>();
    expectTypeOf<Out<GetResult["response"]>>().toEqualTypeOf<Action.Fibonacci_GetResult_Response>();
    expectTypeOf<In<GetResult["response"]>>().toEqualTypeOf<Action.Fibonacci_GetResult_ResponseInput>();
    expectTypeOf<Out<Message>>().toEqualTypeOf<Action.Fibonacci_FeedbackMessage>();
    expectTypeOf<In<Message>>().toEqualTypeOf<Action.Fibonacci_FeedbackMessageInput>();
  });

  it("know the constants", () => {
    expectTypeOf(Log.constants.WARN).toEqualTypeOf<30>();
    expectTypeOf(AddTwoInts.constants.request).toEqualTypeOf<Record<never, never>>();
  });
});
