/**
 * Parameter ids: of discovery (RTPS 2.3 §9.6.2.2.2, tables 9.12 to 9.14) and of inline QoS (§9.6.3, table 9.20).
 * Ids from 0x8000 on belong to vendors and say different things for each; only the one named here is common to them.
 */
export const Pids = {
  pad: 0x0000,
  sentinel: 0x0001,
  participantLeaseDuration: 0x0002,
  topicName: 0x0005,
  typeName: 0x0007,
  domainId: 0x000f,
  protocolVersion: 0x0015,
  vendorId: 0x0016,
  reliability: 0x001a,
  liveliness: 0x001b,
  durability: 0x001d,
  ownership: 0x001f,
  deadline: 0x0023,
  partition: 0x0029,
  lifespan: 0x002b,
  userData: 0x002c,
  unicastLocator: 0x002f,
  multicastLocator: 0x0030,
  defaultUnicastLocator: 0x0031,
  metatrafficUnicastLocator: 0x0032,
  metatrafficMulticastLocator: 0x0033,
  history: 0x0040,
  expectsInlineQos: 0x0043,
  defaultMulticastLocator: 0x0048,
  participantGuid: 0x0050,
  builtinEndpointSet: 0x0058,
  endpointGuid: 0x005a,
  entityName: 0x0062,
  /** RTPS 2.3 §9.6.3.8. */
  keyHash: 0x0070,
  /** RTPS 2.3 §9.6.3.9. */
  statusInfo: 0x0071,
  domainTag: 0x4014,
  /** DDS-RPC 1.0 §7.8.2, as the newer peers write it. */
  relatedSampleIdentity: 0x0083,
  /** The same identity under the id that Fast DDS used first; its version 2.6 knows no other. */
  legacyRelatedSampleIdentity: 0x800f,
} as const;

/** Set in an id that a reader must understand or else drop the sample (RTPS 2.5 §9.4.2.11.2). */
export const mustUnderstandBit = 0x4000;
/** Set in an id that only its vendor gives a meaning. */
export const vendorBit = 0x8000;
