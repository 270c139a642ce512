import { defineService } from "rclts";
import { AddTwoInts } from "rclts-interfaces/example_interfaces/srv";

const Blob = defineService("bench_interfaces/srv/Blob", "uint8[] data\n---\nuint8[] data");

/** Where the two sides meet; the peers of test/peers serve `/add_two_ints` as well. */
export const addTwoInts = { name: "/add_two_ints", type: AddTwoInts } as const;
export const blob = { name: "/blob", type: Blob } as const;
