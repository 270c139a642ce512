/** Making an empty typed array takes about 200 ns, and nobody can change one: one of each is shared. */
export const NO_INT8: Int8Array = new Int8Array(0);
export const NO_UINT8: Uint8Array = new Uint8Array(0);
export const NO_INT16: Int16Array = new Int16Array(0);
export const NO_UINT16: Uint16Array = new Uint16Array(0);
export const NO_INT32: Int32Array = new Int32Array(0);
export const NO_UINT32: Uint32Array = new Uint32Array(0);
export const NO_INT64: BigInt64Array = new BigInt64Array(0);
export const NO_UINT64: BigUint64Array = new BigUint64Array(0);
export const NO_FLOAT32: Float32Array = new Float32Array(0);
export const NO_FLOAT64: Float64Array = new Float64Array(0);

/** The default of a sequence of anything else when it is written; never handed out. */
export const NO_ARRAY: readonly never[] = Object.freeze([]);
