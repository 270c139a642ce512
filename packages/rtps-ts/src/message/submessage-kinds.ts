/** Submessage ids (RTPS 2.5 §9.4.5.1.1, table 9.8). Ids from 0x80 on belong to vendors. */
export const SubmessageIds = {
  pad: 0x01,
  ackNack: 0x06,
  heartbeat: 0x07,
  gap: 0x08,
  infoTimestamp: 0x09,
  infoSource: 0x0c,
  infoDestination: 0x0e,
  infoReply: 0x0f,
  nackFrag: 0x12,
  heartbeatFrag: 0x13,
  data: 0x15,
  dataFrag: 0x16,
} as const;

/** Bits of the flags octet; what a bit means depends on the submessage (RTPS 2.5 §9.4.5). */
export const SubmessageFlags = {
  /** E, in every submessage: its numbers are little-endian. */
  littleEndian: 0x01,
  /** Q of DATA and DATA_FRAG. */
  inlineQos: 0x02,
  /** D of DATA. */
  data: 0x04,
  /** K of DATA. */
  dataKey: 0x08,
  /** K of DATA_FRAG, whose D bit does not exist. */
  dataFragKey: 0x04,
  /** F of HEARTBEAT and ACKNACK. */
  final: 0x02,
  /** L of HEARTBEAT. */
  liveliness: 0x04,
  /** I of INFO_TS. */
  invalidate: 0x02,
  /** M of INFO_REPLY. */
  multicast: 0x02,
} as const;

/** Octets of the RTPS header (RTPS 2.5 §9.4.4) and of a submessage header (§9.4.5.1). */
export const headerSize = 20;
export const submessageHeaderSize = 4;

/**
 * octetsToInlineQos counts from behind itself (RTPS 2.5 §9.4.5.4.2, §9.4.5.5.2): the fixed fields that every known
 * version has. A newer minor version may put more fields between.
 */
export const dataOctetsToInlineQos = 16;
export const dataFragOctetsToInlineQos = 28;
