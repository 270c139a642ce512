/**
 * Copies `value` to `at` and zeros behind it up to a multiple of 4; answers the offset behind those.
 *
 * Identities and requests are a few dozen octets: below about 64 a loop is faster than `set` and `fill`.
 */
export function copyPadded(bytes: Uint8Array, at: number, value: Uint8Array): number {
  const { length } = value;
  if (length <= 64) for (let index = 0; index < length; index++) bytes[at + index] = value[index] ?? 0;
  else bytes.set(value, at);
  const end = at + padded(length);
  for (let index = at + length; index < end; index++) bytes[index] = 0;
  return end;
}

export const padded = (length: number): number => (length + 3) & ~3;
