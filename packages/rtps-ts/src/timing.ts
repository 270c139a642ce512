/** Every timer of the core, in milliseconds of monotonic time. */
export interface Timing {
  /** Until a participant that has fallen silent counts as gone; announced to peers (RTPS 2.5 §8.5.3.2.6). */
  readonly leaseMs: number;
  /** The longest lease that a peer is granted, whatever it announces. */
  readonly leaseMaxMs: number;
  /** From a goodbye to forgetting: what was sent before it may come by another socket, and later. */
  readonly goodbyeMs: number;
  /** A call to `advance` later than this means that the process stood still; leases run on by as much. */
  readonly pauseMs: number;
  /** Between two announcements (SPDP). */
  readonly announceMs: number;
  /** Between the first few announcements, and how many those are: a starting peer easily misses one. */
  readonly announceBurstMs: number;
  readonly announceBurst: number;
  /** Between two assertions of automatic liveliness (participant messages). */
  readonly participantMessageMs: number;
  /** From a write, or from the last sign of progress, to the HEARTBEAT that asks for its acknowledgement. */
  readonly heartbeatMs: number;
  /**
   * The pause between HEARTBEATs doubles up to this while a reader does not answer. Where one datagram in three is
   * lost, so is every second question with its answer: at 1,000 ms, what was written during a cut came more than 5 s
   * after it under one seed. Four a second cost little until the lease of a reader that is gone ends.
   */
  readonly heartbeatMaxMs: number;
  /** From a match to the second pre-emptive ACKNACK; the pause doubles until the writer's first HEARTBEAT. */
  readonly presenceMs: number;
  readonly presenceMaxMs: number;
  /** From a HEARTBEAT that finds nothing missing to the ACKNACK that says so. */
  readonly acknowledgeMs: number;
  /** From noticing that a sample or fragment is missing to asking for it: reordered datagrams come in meanwhile. */
  readonly reorderMs: number;
  /** Between two requests for the same missing sample; doubles up to `renackMaxMs` while nothing comes. */
  readonly renackMs: number;
  readonly renackMaxMs: number;
  /** How long what came from a writer that is not known yet is held. */
  readonly earlyMs: number;
  /** Between two bursts of fragments to one reader. */
  readonly burstIntervalMs: number;
}

export const defaultTiming: Timing = {
  leaseMs: 20_000,
  leaseMaxMs: 300_000,
  goodbyeMs: 50,
  pauseMs: 1_000,
  announceMs: 3_000,
  announceBurstMs: 100,
  announceBurst: 5,
  participantMessageMs: 8_000,
  heartbeatMs: 20,
  heartbeatMaxMs: 250,
  presenceMs: 20,
  presenceMaxMs: 1_000,
  acknowledgeMs: 5,
  reorderMs: 5,
  renackMs: 20,
  renackMaxMs: 250,
  earlyMs: 1_000,
  burstIntervalMs: 1,
};
