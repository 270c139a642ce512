/** Wall time or a duration as RTPS has it (RTPS 2.5 §9.3.2): seconds, and a fraction in units of 2^-32 s. */
export interface Time {
  readonly seconds: number;
  readonly fraction: number;
}

export type Duration = Time;

export const infiniteDuration: Duration = { seconds: 0x7fffffff, fraction: 0xffffffff };

/**
 * The nearest duration, as the other implementations round it: 100 ms is 0x1999999a.
 *
 * @param ms milliseconds, at least 0; what 31 bits of seconds cannot hold is infinite
 */
export function durationFromMs(ms: number): Duration {
  if (!(ms < 0x7fffffff * 1000)) return infiniteDuration;
  const seconds = Math.floor(ms / 1000);
  return { seconds, fraction: Math.min(0xffffffff, Math.round((ms - seconds * 1000) * 4294967.296)) };
}

/** Milliseconds; `Infinity` for the infinite duration and for negative ones, which have no meaning. */
export const durationToMs = (duration: Duration): number =>
  duration.seconds < 0 || duration.seconds === 0x7fffffff
    ? Number.POSITIVE_INFINITY
    : duration.seconds * 1000 + duration.fraction / 4294967.296;
