import { readFileSync } from "node:fs";
import { parse } from "@foxglove/rosmsg";
import { MessageReader, MessageWriter } from "@foxglove/rosmsg2-serialization";
import { type Codec, formatEncapsulation } from "cdr-ts";
import { AddTwoInts } from "rclts-interfaces/example_interfaces/srv";
import { Twist } from "rclts-interfaces/geometry_msgs/msg";
import { OccupancyGrid } from "rclts-interfaces/nav_msgs/msg";
import { SetParameters } from "rclts-interfaces/rcl_interfaces/srv";
import { PointCloud2 } from "rclts-interfaces/sensor_msgs/msg";
import { TFMessage } from "rclts-interfaces/tf2_msgs/msg";
import { Spawn } from "rclts-interfaces/turtlesim/srv";
import { Bench } from "tinybench";

/** One comparison with @foxglove/rosmsg2-serialization in the same process. */
export interface Row {
  readonly name: string;
  /** Their time over ours: above 1, ours is faster. */
  readonly ratio: number;
}

/** Writes and reads the same values both ways, after making sure that the bytes are the same. */
export async function codecBench(quick = false): Promise<Row[]> {
  const rows: Row[] = [];
  for (const subject of subjects) rows.push(...(await compare(subject, quick)));
  return rows;
}

interface Subject {
  readonly name: string;
  readonly codec: Codec<unknown, unknown>;
  /** What it is made of: definitions as foxglove takes them, outermost first. */
  readonly definitions: readonly string[];
  readonly value: unknown;
}

async function compare({ name, codec, definitions, value }: Subject, quick: boolean): Promise<Row[]> {
  const schema = parse(joined(definitions), { ros2: true });
  const writer = new MessageWriter(schema);
  const reader = new MessageReader(schema);
  const target = new Uint8Array(4 + codec.size(value));
  const writeInto = (): number => {
    formatEncapsulation(target);
    return codec.encodeInto(value, target, 4);
  };
  writeInto();
  if (Buffer.compare(target, writer.writeMessage(value)) !== 0) throw new Error(`${name}: the bytes differ`);

  const body = target.subarray(4);
  const bench = new Bench({ time: quick ? 20 : 200, warmupTime: quick ? 10 : 100 });
  const tasks: Record<string, () => unknown> = {
    "their write": () => writer.writeMessage(value),
    "their read": () => reader.readMessage(target),
    "write into a buffer": writeInto,
    write: () => codec.encode(value, 4),
    read: () => codec.decode(body),
  };
  for (const [task, work] of Object.entries(tasks)) bench.add(task, batched(work));
  await bench.run();
  const time = (task: string): number => {
    const result = bench.getTask(task)?.result;
    if (result?.state !== "completed") throw new Error(`${name}: ${task} did not complete`);
    return result.latency.p50 / batchOf(tasks[task] as () => unknown);
  };
  return [
    { name: `${name}: write into a buffer`, ratio: time("their write") / time("write into a buffer") },
    { name: `${name}: write`, ratio: time("their write") / time("write") },
    { name: `${name}: read`, ratio: time("their read") / time("read") },
  ];
}

/** Reading the clock takes longer than a small codec, so that a sample is as many calls as take 50 µs or so. */
function batched(work: () => unknown): () => void {
  const batch = batchOf(work);
  return () => {
    for (let index = 0; index < batch; index++) sink.value = work();
  };
}

const batches = new WeakMap<() => unknown, number>();

function batchOf(work: () => unknown): number {
  const known = batches.get(work);
  if (known !== undefined) return known;
  for (let batch = 1; ; batch *= 2) {
    const start = process.hrtime.bigint();
    for (let index = 0; index < batch; index++) sink.value = work();
    if (process.hrtime.bigint() - start < 50_000n && batch < 4096) continue;
    batches.set(work, batch);
    return batch;
  }
}

/** Keeps results in use, so that the work is not optimized away. */
const sink: { value: unknown } = { value: undefined };

function joined(definitions: readonly string[]): string {
  const texts = definitions.map((name, index) => {
    const text = readDefinition(name);
    return index === 0 ? text : `MSG: ${name.replace("/msg/", "/")}\n${text}`;
  });
  return texts.join(`\n${"=".repeat(80)}\n`);
}

/** The text of a definition of rclts-interfaces; of a service, its request. */
function readDefinition(name: string): string {
  const file = `../../interfaces/${name}.${name.split("/")[1]}`;
  return readFileSync(new URL(file, import.meta.url), "utf8").split("---")[0] ?? "";
}

const stamp = { sec: 1_700_000_000, nanosec: 123_456_789 };
const header = { stamp, frame_id: "base_link" };
const origin = { position: { x: 1, y: 2, z: 3 }, orientation: { x: 0, y: 0, z: 0, w: 1 } };

const headerParts = ["std_msgs/msg/Header"];
const vectorParts = ["geometry_msgs/msg/Vector3", "geometry_msgs/msg/Quaternion"];

const subjects: readonly Subject[] = [
  {
    name: "AddTwoInts request, 20 octets",
    codec: AddTwoInts.request,
    definitions: ["example_interfaces/srv/AddTwoInts"],
    value: { a: 41n, b: 1n },
  },
  {
    name: "Spawn request, 28 octets",
    codec: Spawn.request,
    definitions: ["turtlesim/srv/Spawn"],
    value: { x: 5.5, y: 5.5, theta: 0.25, name: "turtle2" },
  },
  {
    name: "Twist, 52 octets",
    codec: Twist.codec,
    definitions: ["geometry_msgs/msg/Twist", "geometry_msgs/msg/Vector3"],
    value: { linear: { x: 0.5, y: 0, z: 0 }, angular: { x: 0, y: 0, z: -0.25 } },
  },
  {
    name: "OccupancyGrid, 148 k",
    codec: OccupancyGrid.codec,
    definitions: [
      "nav_msgs/msg/OccupancyGrid",
      "nav_msgs/msg/MapMetaData",
      "geometry_msgs/msg/Pose",
      "geometry_msgs/msg/Point",
      "geometry_msgs/msg/Quaternion",
      ...headerParts,
    ],
    value: {
      header,
      info: { map_load_time: stamp, resolution: 0.5, width: 384, height: 384, origin },
      data: new Int8Array(384 * 384).fill(-1),
    },
  },
  {
    name: "PointCloud2, 1 M",
    codec: PointCloud2.codec,
    definitions: ["sensor_msgs/msg/PointCloud2", "sensor_msgs/msg/PointField", ...headerParts],
    value: {
      header,
      height: 1,
      width: 65_536,
      fields: ["x", "y", "z", "intensity"].map((name, index) => ({
        name,
        offset: 4 * index,
        datatype: 7,
        count: 1,
      })),
      is_bigendian: false,
      point_step: 16,
      row_step: 1_048_576,
      data: new Uint8Array(1_048_576).fill(7),
      is_dense: true,
    },
  },
  {
    name: "100 parameters",
    codec: SetParameters.request,
    definitions: [
      "rcl_interfaces/srv/SetParameters",
      "rcl_interfaces/msg/Parameter",
      "rcl_interfaces/msg/ParameterValue",
    ],
    value: {
      parameters: Array.from({ length: 100 }, (_, index) => ({
        name: `parameter_${index}`,
        value: {
          type: 3,
          bool_value: false,
          integer_value: BigInt(index),
          double_value: 0,
          string_value: "value",
          byte_array_value: new Uint8Array(0),
          bool_array_value: [],
          integer_array_value: new BigInt64Array(0),
          double_array_value: new Float64Array(0),
          string_array_value: [],
        },
      })),
    },
  },
  {
    name: "TFMessage, 50 transforms",
    codec: TFMessage.codec,
    definitions: [
      "tf2_msgs/msg/TFMessage",
      "geometry_msgs/msg/TransformStamped",
      "geometry_msgs/msg/Transform",
      ...vectorParts,
      ...headerParts,
    ],
    value: {
      transforms: Array.from({ length: 50 }, (_, index) => ({
        header,
        child_frame_id: `link_${index}`,
        transform: { translation: origin.position, rotation: origin.orientation },
      })),
    },
  },
];
