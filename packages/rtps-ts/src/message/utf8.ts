/** Text of discovery parameters. The ES library has no TextEncoder; names are short, so that this is fast enough. */
export function encodeUtf8(text: string): Uint8Array {
  const octets: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    // A lone surrogate has no UTF-8 form (Unicode 15 §3.9, D92).
    pushPoint(octets, point >= 0xd800 && point <= 0xdfff ? replacement : point);
  }
  return Uint8Array.from(octets);
}

/** Total: every octet that belongs to no well-formed sequence becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array, start = 0, end: number = bytes.length): string {
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

function pushPoint(octets: number[], point: number): void {
  if (point < 0x80) octets.push(point);
  else if (point < 0x800) octets.push(0xc0 | (point >> 6), 0x80 | (point & 0x3f));
  else if (point < 0x10000) {
    octets.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
  } else {
    octets.push(
      0xf0 | (point >> 18),
      0x80 | ((point >> 12) & 0x3f),
      0x80 | ((point >> 6) & 0x3f),
      0x80 | (point & 0x3f),
    );
  }
}
