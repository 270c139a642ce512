import type { Gap, Submessage } from "../message/submessage.ts";
import type { EntityId } from "../structure/guid.ts";
import { emptySet, numberSet, type SequenceNumber } from "../structure/sequence-number.ts";
import type { CacheChange } from "./history-cache.ts";
import type { ReaderProxy } from "./reader-proxy.ts";

/** INFO_TS and DATA of a whole change, for one reader. */
export function dataSubmessages(writerId: EntityId, proxy: ReaderProxy, change: CacheChange): Submessage[] {
  const form = change.forms[proxy.form] ?? change.forms[0];
  const data: Submessage = {
    kind: "data",
    readerId: proxy.endpoint.guid.entityId,
    writerId,
    sequence: change.sequence,
    inlineQos: form?.inlineQos ?? [],
    payload: form?.payload,
    isKey: change.isKey,
    littleEndian: true,
  };
  return change.timestamp === undefined ? [data] : [{ kind: "info-ts", timestamp: change.timestamp }, data];
}

/** INFO_TS and one DATA_FRAG. Each carries the inline QoS: a reader takes it from whichever comes first. */
export function fragmentsOf(
  writerId: EntityId,
  proxy: ReaderProxy,
  change: CacheChange,
  fragment: number,
  fragmentSize: number,
): Submessage[] {
  const form = change.forms[proxy.form] ?? change.forms[0];
  const payload = form?.payload ?? new Uint8Array(0);
  const data: Submessage = {
    kind: "data-frag",
    readerId: proxy.endpoint.guid.entityId,
    writerId,
    sequence: change.sequence,
    fragmentStart: fragment,
    fragmentCount: 1,
    fragmentSize,
    sampleSize: payload.byteLength,
    inlineQos: form?.inlineQos ?? [],
    payload: payload.subarray((fragment - 1) * fragmentSize, fragment * fragmentSize),
    isKey: change.isKey,
    littleEndian: true,
  };
  return change.timestamp === undefined ? [data] : [{ kind: "info-ts", timestamp: change.timestamp }, data];
}

/** `start` to `end - 1` will not come. The set's base stands above `start`: Fast DDS rejects it otherwise. */
export const gapOf = (
  writerId: EntityId,
  proxy: ReaderProxy,
  start: SequenceNumber,
  end: SequenceNumber,
): Gap => ({ kind: "gap", readerId: proxy.endpoint.guid.entityId, writerId, start, list: emptySet(end) });

/** One GAP for numbers that were asked for and will not come. They lie within 256 of each other. */
export function repairGap(writerId: EntityId, proxy: ReaderProxy, gone: readonly SequenceNumber[]): Gap {
  const sorted = [...gone].sort((a, b) => a - b);
  const start = sorted[0] ?? 1;
  const readerId = proxy.endpoint.guid.entityId;
  return { kind: "gap", readerId, writerId, start, list: numberSet(start + 1, sorted.slice(1)) };
}
