/** What was dropped and why, since the participant began. Nothing is lost without a number here rising. */
export interface Counters {
  datagramsReceived: number;
  datagramsSent: number;
  /** Not RTPS, or a submessage that does not hold together. */
  malformed: number;
  /** Submessages of kinds that are not spoken here: vendors' own, security. */
  skippedSubmessages: number;
  /** For another participant, or from a participant or endpoint that is not known. */
  notForUs: number;
  unknownParticipant: number;
  unknownEndpoint: number;
  duplicates: number;
  /** Discovery data that could not be read, was of another domain, or claimed somebody else's GUID. */
  discoveryRejected: number;
  /** Something past one of the limits. */
  overLimit: number;
  /** Datagrams for a participant that names no UDPv4 address. */
  unreachable: number;
  /** Datagrams not sent to a participant that has not answered any of those before. */
  withheld: number;
  /** Samples of a keep-last writer that newer ones replaced before every reader had them. */
  samplesReplaced: number;
  /** Samples of a keep-all writer given up at its limits before every reader had them. */
  samplesEvicted: number;
  incompatibleQos: number;
  leasesExpired: number;
}

export const newCounters = (): Counters => ({
  datagramsReceived: 0,
  datagramsSent: 0,
  malformed: 0,
  skippedSubmessages: 0,
  notForUs: 0,
  unknownParticipant: 0,
  unknownEndpoint: 0,
  duplicates: 0,
  discoveryRejected: 0,
  overLimit: 0,
  unreachable: 0,
  withheld: 0,
  samplesReplaced: 0,
  samplesEvicted: 0,
  incompatibleQos: 0,
  leasesExpired: 0,
});
