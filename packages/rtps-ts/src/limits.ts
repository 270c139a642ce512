/**
 * Every bound of the core, with its unit. What lies beyond one is dropped and counted, never an error
 * (see `counters.ts`); a test stands at the edge of each.
 */
export interface Limits {
  /** Remote participants known at once. */
  readonly participants: number;
  /** Remote writers and readers known of one participant. */
  readonly endpointsPerParticipant: number;
  /** Octets of one sample put together from fragments. */
  readonly sampleOctets: number;
  /** Samples of one remote writer that are partly here. */
  readonly reassembliesPerWriter: number;
  /** Octets of partly arrived samples of one remote writer. */
  readonly reassemblyOctetsPerWriter: number;
  /** Samples of one remote writer that wait for an earlier one. */
  readonly outOfOrderPerWriter: number;
  /** Separate ranges of sequence numbers of one remote writer known not to come. */
  readonly gapRangesPerWriter: number;
  /** Changes a keep-all writer holds for readers that have not acknowledged them. */
  readonly historyChanges: number;
  /** Octets of the same. */
  readonly historyOctets: number;
  /** Octets of payload in one DATA; a larger sample goes out in fragments of `fragmentOctets`. */
  readonly unfragmentedOctets: number;
  /** Octets of one fragment: Cyclone's own datagrams stay below 14,720 as well. */
  readonly fragmentOctets: number;
  /** Octets sent to one reader in one go, before the rest waits for the next millisecond. */
  readonly burstOctets: number;
  /** Submessages held for writers that discovery has yet to tell of, of all writers and of one. */
  readonly earlySubmessages: number;
  readonly earlySubmessagesPerWriter: number;
  /** Octets of the same. */
  readonly earlyOctets: number;
  /** Octets sent to a participant before anything but announcements comes from it: it may be a victim, not a peer. */
  readonly unansweredOctets: number;
  /** Addresses one destination is sent to. */
  readonly locatorsPerDestination: number;
}

export const defaultLimits: Limits = {
  participants: 512,
  endpointsPerParticipant: 4_096,
  sampleOctets: 256 * 1024 * 1024,
  reassembliesPerWriter: 256,
  reassemblyOctetsPerWriter: 512 * 1024 * 1024,
  outOfOrderPerWriter: 4_096,
  gapRangesPerWriter: 1_024,
  historyChanges: 16_384,
  historyOctets: 512 * 1024 * 1024,
  unfragmentedOctets: 14_336,
  fragmentOctets: 14_336,
  burstOctets: 96 * 1024,
  earlySubmessages: 1_024,
  earlySubmessagesPerWriter: 256,
  earlyOctets: 16 * 1024 * 1024,
  unansweredOctets: 64 * 1024,
  locatorsPerDestination: 4,
};
