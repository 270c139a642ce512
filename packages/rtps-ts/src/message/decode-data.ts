import type { Body } from "./body.ts";
import { decodeParameterList, type Parameter, type ParameterList } from "./parameter-list.ts";
import type { Data, DataFrag, Malformed } from "./submessage.ts";
import { dataFragOctetsToInlineQos, dataOctetsToInlineQos, SubmessageFlags } from "./submessage-kinds.ts";

/** DATA (RTPS 2.5 §8.3.8.2, §9.4.5.4). */
export function decodeData(body: Body): Data | Malformed {
  const inline = decodeInlineQos(body, dataOctetsToInlineQos);
  if ("reason" in inline) return inline;
  const sequence = body.sequenceNumber(12);
  if (sequence < 1) return body.malformed("DATA sequence number is out of range");
  const isData = body.flag(SubmessageFlags.data);
  const isKey = body.flag(SubmessageFlags.dataKey);
  if (isData && isKey) return body.malformed("DATA has both a payload and a key");
  const hasPayload = isData || isKey;
  if (hasPayload && body.end - inline.end < encapsulationSize) {
    return body.malformed("DATA payload is shorter than its encapsulation header");
  }
  return {
    kind: "data",
    readerId: body.entityId(4),
    writerId: body.entityId(8),
    sequence,
    inlineQos: inline.parameters,
    payload: hasPayload ? body.bytes.subarray(inline.end, body.end) : undefined,
    isKey,
    littleEndian: body.littleEndian,
  };
}

/** DATA_FRAG (RTPS 2.5 §8.3.8.3, §9.4.5.5). `payload` is exactly the fragments, without padding behind them. */
export function decodeDataFrag(body: Body): DataFrag | Malformed {
  const inline = decodeInlineQos(body, dataFragOctetsToInlineQos);
  if ("reason" in inline) return inline;
  const sequence = body.sequenceNumber(12);
  if (sequence < 1) return body.malformed("DATA_FRAG sequence number is out of range");

  const fragmentStart = body.uint32(20);
  const fragmentCount = body.uint16(24);
  const fragmentSize = body.uint16(26);
  const sampleSize = body.uint32(28);
  if (fragmentStart < 1 || fragmentCount < 1 || fragmentSize < 1) {
    return body.malformed("DATA_FRAG start, count and size begin at 1");
  }
  const lastFragment = fragmentStart + fragmentCount - 1;
  if (lastFragment > Math.ceil(sampleSize / fragmentSize)) {
    return body.malformed("DATA_FRAG fragments lie behind the end of the sample");
  }
  const size = Math.min(lastFragment * fragmentSize, sampleSize) - (fragmentStart - 1) * fragmentSize;
  const given = body.end - inline.end;
  if (given < size || given > size + maxPadding) {
    return body.malformed("DATA_FRAG payload does not have the size of its fragments");
  }
  return {
    kind: "data-frag",
    readerId: body.entityId(4),
    writerId: body.entityId(8),
    sequence,
    fragmentStart,
    fragmentCount,
    fragmentSize,
    sampleSize,
    inlineQos: inline.parameters,
    payload: body.bytes.subarray(inline.end, inline.end + size),
    isKey: body.flag(SubmessageFlags.dataFragKey),
    littleEndian: body.littleEndian,
  };
}

const encapsulationSize = 4;
/** A payload is padded to a multiple of 4, as the submessage has to be. */
const maxPadding = 3;
/** extraFlags and octetsToInlineQos, from behind which the latter counts. */
const octetsToInlineQosEnd = 4;

const noParameters: readonly Parameter[] = [];

/**
 * The inline QoS, or an empty one whose `end` is where the payload begins. A success means that the fixed fields are
 * all there: octetsToInlineQos never leads back into them.
 */
function decodeInlineQos(
  body: Body,
  fixedOctets: number,
): Omit<ParameterList, "unknownRequired"> | Malformed {
  if (!body.has(octetsToInlineQosEnd + fixedOctets))
    return body.malformed("DATA is shorter than its fixed fields");
  const octetsToInlineQos = body.uint16(2);
  if (octetsToInlineQos < fixedOctets) return body.malformed("octetsToInlineQos leads into the fixed fields");
  const start = body.start + octetsToInlineQosEnd + octetsToInlineQos;
  if (start > body.end) return body.malformed("octetsToInlineQos leads out of the submessage");
  return body.flag(SubmessageFlags.inlineQos)
    ? decodeParameterList(body.bytes, start, body.littleEndian, body.end)
    : { parameters: noParameters, end: start };
}
