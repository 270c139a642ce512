/** Octets of `text` in UTF-8. A lone surrogate counts as U+FFFD (Unicode 15 §3.9, D92). */
export function utf8Length(text: string): number {
  let octets = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    if (unit < 0x800) octets += 1;
    else {
      octets += 2;
      // A pair is 2 units and 4 octets.
      if (isHigh(unit) && isLow(text.charCodeAt(index + 1))) index++;
    }
  }
  return octets;
}

/** Writes `text` at `start` of a view that has room for it; returns the offset behind it. */
export function putUtf8(view: DataView, start: number, text: string): number {
  let at = start;
  for (let index = 0; index < text.length; index++) {
    let point = text.charCodeAt(index);
    if (point < 0x80) {
      view.setUint8(at++, point);
      continue;
    }
    if (point >= 0xd800 && point <= 0xdfff) {
      const low = text.charCodeAt(index + 1);
      if (isHigh(point) && isLow(low)) {
        point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
        index++;
      } else point = replacement;
    }
    at = putPoint(view, at, point);
  }
  return at;
}

/** Total: every octet that belongs to no well-formed sequence becomes U+FFFD. */
export function getUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let index = start; index < end; ) {
    const lead = bytes[index] ?? 0;
    const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    const point = size === 1 ? lead : size === 0 || index + size > end ? -1 : sequence(bytes, index, size);
    text += String.fromCodePoint(point < 0 ? replacement : point);
    index += point < 0 ? 1 : size;
  }
  return text;
}

const replacement = 0xfffd;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function putPoint(view: DataView, start: number, point: number): number {
  let at = start;
  if (point < 0x800) view.setUint8(at++, 0xc0 | (point >> 6));
  else {
    if (point < 0x10000) view.setUint8(at++, 0xe0 | (point >> 12));
    else {
      view.setUint8(at++, 0xf0 | (point >> 18));
      view.setUint8(at++, 0x80 | ((point >> 12) & 0x3f));
    }
    view.setUint8(at++, 0x80 | ((point >> 6) & 0x3f));
  }
  view.setUint8(at++, 0x80 | (point & 0x3f));
  return at;
}

/** The code point of a sequence of 2 to 4 octets, or -1: continuation missing, overlong, surrogate, too large. */
function sequence(bytes: Uint8Array, index: number, size: number): number {
  let point = (bytes[index] ?? 0) & (0x7f >> size);
  for (let next = 1; next < size; next++) {
    const octet = bytes[index + next] ?? 0;
    if ((octet & 0xc0) !== 0x80) return -1;
    point = (point << 6) | (octet & 0x3f);
  }
  const least = size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000;
  return point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? -1 : point;
}
