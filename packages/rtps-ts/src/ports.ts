/**
 * Well-known UDP ports (RTPS 2.5 §9.6.1.1): a domain has 250 of them, a participant two.
 * A domain id above 232 has no room below port 65536.
 */
export const maxDomainId = 232;

/** Highest participant index whose ports stay inside the domain's block of 250. */
export const maxParticipantIndex = 119;

/** Where announcements to everybody go (RTPS 2.5 §9.6.1.4.1). */
export const discoveryGroup = "239.255.0.1";

const base = (domainId: number): number => 7400 + 250 * domainId;

export const discoveryMulticastPort = (domainId: number): number => base(domainId);

export const discoveryUnicastPort = (domainId: number, participantIndex: number): number =>
  base(domainId) + 10 + 2 * participantIndex;

export const userUnicastPort = (domainId: number, participantIndex: number): number =>
  base(domainId) + 11 + 2 * participantIndex;
