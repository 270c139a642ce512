/** What the way from one host to another does to datagrams. Probabilities are 0 to 1 and for each datagram. */
export interface Faults {
  /** That it is lost, apart from all others. */
  readonly loss: number;
  /** That a time begins in which all are lost, and, while it lasts, that it ends. */
  readonly burstBegins: number;
  readonly burstEnds: number;
  /** That it arrives twice, each with a delay of its own. */
  readonly duplication: number;
  /** Milliseconds on the way at the least. */
  readonly delayMs: number;
  /** Up to this many more, evenly; datagrams overtake each other by it. */
  readonly jitterMs: number;
  /** That it is held up by `straggleMs` more. */
  readonly straggling: number;
  readonly straggleMs: number;
  /** Datagrams of more octets are lost. */
  readonly mtuOctets: number;
  /** That one to four of its bits are flipped. UDP has a checksum; not everything that calls itself UDP does. */
  readonly corruption: number;
}

/** Every datagram arrives once and in order, after 0.1 ms. */
export const cleanNetwork: Faults = {
  loss: 0,
  burstBegins: 0,
  burstEnds: 1,
  duplication: 0,
  delayMs: 0.1,
  jitterMs: 0,
  straggling: 0,
  straggleMs: 0,
  mtuOctets: 65_507,
  corruption: 0,
};

/** A bad wireless link: 30 % lost, 10 % twice, most out of order. */
export const lossyNetwork: Faults = {
  ...cleanNetwork,
  loss: 0.3,
  duplication: 0.1,
  delayMs: 0.2,
  jitterMs: 4,
  straggling: 0.02,
  straggleMs: 60,
};
