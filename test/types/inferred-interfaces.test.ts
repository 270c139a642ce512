import type { ActionType, MessageType, ServiceType } from "cdr-ts";
import type { InferredAction, InferredMessage, InferredService } from "rosidl-ts";
import { expectTypeOf, it } from "vitest";
import type { definitions } from "../../interfaces/generated/definitions.ts";

type Definitions = typeof definitions;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Those of the names whose types, inferred from the text, are not exactly those of the generated module. */
type Differing<Name extends keyof Definitions> = Name extends `${infer Package}/${infer Kind}/${infer Base}`
  ? `${Package}/${Kind}` extends infer Folder extends keyof Generated
    ? Base extends keyof Generated[Folder]
      ? Differs<Name, Generated[Folder][Base]>
      : Name
    : Name
  : Name;

type Differs<Name extends keyof Definitions, Type> =
  AllSame<TypesOf<Type>, TypesOf<Inferred<Name, Definitions[Name], Definitions>>> extends true ? never : Name;

type Inferred<
  Name extends string,
  Text extends string,
  Deps extends Definitions,
> = Name extends `${string}/msg/${string}`
  ? InferredMessage<Name, Text, Deps>
  : Name extends `${string}/srv/${string}`
    ? InferredService<Name, Text, Deps>
    : InferredAction<Name, Text, Deps>;

/** What is read and what may be given. */
type TypesOf<Type> =
  Type extends ServiceType<infer Req, infer Res, infer ReqIn, infer ResIn>
    ? [Req, Res, ReqIn, ResIn]
    : Type extends MessageType<infer Out, infer In>
      ? [Out, In]
      : Type extends ActionType<
            infer Goal,
            infer Result,
            infer Feedback,
            infer GoalIn,
            infer ResultIn,
            infer FeedbackIn
          >
        ? [Goal, Result, Feedback, GoalIn, ResultIn, FeedbackIn]
        : [Type];

/** Compared one by one, as tuples that hold `Record<string, never>` do not count as identical. */
type AllSame<A extends readonly unknown[], B extends readonly unknown[]> = {
  [Index in keyof A]: Same<A[Index], Index extends keyof B ? B[Index] : "missing">;
}[number];

it("every type of rclts-interfaces is inferred from its text as it is generated", () => {
  expectTypeOf<Differing<keyof Definitions>>().toEqualTypeOf<never>();
});

interface Generated {
  "action_msgs/msg": typeof import("rclts-interfaces/action_msgs/msg");
  "action_msgs/srv": typeof import("rclts-interfaces/action_msgs/srv");
  "action_tutorials_interfaces/action": typeof import("rclts-interfaces/action_tutorials_interfaces/action");
  "actionlib_msgs/msg": typeof import("rclts-interfaces/actionlib_msgs/msg");
  "bond/msg": typeof import("rclts-interfaces/bond/msg");
  "builtin_interfaces/msg": typeof import("rclts-interfaces/builtin_interfaces/msg");
  "composition_interfaces/srv": typeof import("rclts-interfaces/composition_interfaces/srv");
  "controller_manager_msgs/msg": typeof import("rclts-interfaces/controller_manager_msgs/msg");
  "controller_manager_msgs/srv": typeof import("rclts-interfaces/controller_manager_msgs/srv");
  "diagnostic_msgs/msg": typeof import("rclts-interfaces/diagnostic_msgs/msg");
  "diagnostic_msgs/srv": typeof import("rclts-interfaces/diagnostic_msgs/srv");
  "dwb_msgs/msg": typeof import("rclts-interfaces/dwb_msgs/msg");
  "dwb_msgs/srv": typeof import("rclts-interfaces/dwb_msgs/srv");
  "example_interfaces/action": typeof import("rclts-interfaces/example_interfaces/action");
  "example_interfaces/msg": typeof import("rclts-interfaces/example_interfaces/msg");
  "example_interfaces/srv": typeof import("rclts-interfaces/example_interfaces/srv");
  "geographic_msgs/msg": typeof import("rclts-interfaces/geographic_msgs/msg");
  "geographic_msgs/srv": typeof import("rclts-interfaces/geographic_msgs/srv");
  "geometry_msgs/msg": typeof import("rclts-interfaces/geometry_msgs/msg");
  "lifecycle_msgs/msg": typeof import("rclts-interfaces/lifecycle_msgs/msg");
  "lifecycle_msgs/srv": typeof import("rclts-interfaces/lifecycle_msgs/srv");
  "map_msgs/msg": typeof import("rclts-interfaces/map_msgs/msg");
  "map_msgs/srv": typeof import("rclts-interfaces/map_msgs/srv");
  "more_interfaces/msg": typeof import("rclts-interfaces/more_interfaces/msg");
  "nav2_msgs/action": typeof import("rclts-interfaces/nav2_msgs/action");
  "nav2_msgs/msg": typeof import("rclts-interfaces/nav2_msgs/msg");
  "nav2_msgs/srv": typeof import("rclts-interfaces/nav2_msgs/srv");
  "nav_2d_msgs/msg": typeof import("rclts-interfaces/nav_2d_msgs/msg");
  "nav_msgs/msg": typeof import("rclts-interfaces/nav_msgs/msg");
  "nav_msgs/srv": typeof import("rclts-interfaces/nav_msgs/srv");
  "pendulum_msgs/msg": typeof import("rclts-interfaces/pendulum_msgs/msg");
  "rcl_interfaces/msg": typeof import("rclts-interfaces/rcl_interfaces/msg");
  "rcl_interfaces/srv": typeof import("rclts-interfaces/rcl_interfaces/srv");
  "rmw_dds_common/msg": typeof import("rclts-interfaces/rmw_dds_common/msg");
  "robot_localization/srv": typeof import("rclts-interfaces/robot_localization/srv");
  "ros2cli_test_interfaces/action": typeof import("rclts-interfaces/ros2cli_test_interfaces/action");
  "ros2cli_test_interfaces/msg": typeof import("rclts-interfaces/ros2cli_test_interfaces/msg");
  "ros2cli_test_interfaces/srv": typeof import("rclts-interfaces/ros2cli_test_interfaces/srv");
  "rosgraph_msgs/msg": typeof import("rclts-interfaces/rosgraph_msgs/msg");
  "sensor_msgs/msg": typeof import("rclts-interfaces/sensor_msgs/msg");
  "sensor_msgs/srv": typeof import("rclts-interfaces/sensor_msgs/srv");
  "service_msgs/msg": typeof import("rclts-interfaces/service_msgs/msg");
  "shape_msgs/msg": typeof import("rclts-interfaces/shape_msgs/msg");
  "slam_toolbox/srv": typeof import("rclts-interfaces/slam_toolbox/srv");
  "statistics_msgs/msg": typeof import("rclts-interfaces/statistics_msgs/msg");
  "std_msgs/msg": typeof import("rclts-interfaces/std_msgs/msg");
  "std_srvs/srv": typeof import("rclts-interfaces/std_srvs/srv");
  "stereo_msgs/msg": typeof import("rclts-interfaces/stereo_msgs/msg");
  "test_msgs/action": typeof import("rclts-interfaces/test_msgs/action");
  "test_msgs/msg": typeof import("rclts-interfaces/test_msgs/msg");
  "test_msgs/srv": typeof import("rclts-interfaces/test_msgs/srv");
  "tf2_msgs/action": typeof import("rclts-interfaces/tf2_msgs/action");
  "tf2_msgs/msg": typeof import("rclts-interfaces/tf2_msgs/msg");
  "tf2_msgs/srv": typeof import("rclts-interfaces/tf2_msgs/srv");
  "trajectory_msgs/msg": typeof import("rclts-interfaces/trajectory_msgs/msg");
  "tuos_interfaces/action": typeof import("rclts-interfaces/tuos_interfaces/action");
  "tuos_interfaces/msg": typeof import("rclts-interfaces/tuos_interfaces/msg");
  "tuos_interfaces/srv": typeof import("rclts-interfaces/tuos_interfaces/srv");
  "turtlebot3_msgs/action": typeof import("rclts-interfaces/turtlebot3_msgs/action");
  "turtlebot3_msgs/msg": typeof import("rclts-interfaces/turtlebot3_msgs/msg");
  "turtlebot3_msgs/srv": typeof import("rclts-interfaces/turtlebot3_msgs/srv");
  "turtlesim/action": typeof import("rclts-interfaces/turtlesim/action");
  "turtlesim/msg": typeof import("rclts-interfaces/turtlesim/msg");
  "turtlesim/srv": typeof import("rclts-interfaces/turtlesim/srv");
  "tutorial_interfaces/msg": typeof import("rclts-interfaces/tutorial_interfaces/msg");
  "tutorial_interfaces/srv": typeof import("rclts-interfaces/tutorial_interfaces/srv");
  "type_description_interfaces/msg": typeof import("rclts-interfaces/type_description_interfaces/msg");
  "type_description_interfaces/srv": typeof import("rclts-interfaces/type_description_interfaces/srv");
  "unique_identifier_msgs/msg": typeof import("rclts-interfaces/unique_identifier_msgs/msg");
  "visualization_msgs/msg": typeof import("rclts-interfaces/visualization_msgs/msg");
  "visualization_msgs/srv": typeof import("rclts-interfaces/visualization_msgs/srv");
}
