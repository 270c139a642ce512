/** Where our reading differs from the recorded one, and why. The lists may only get shorter. */
export const differences: Readonly<Record<string, { reason: string; cases: readonly string[] }>> = {
  "refused: a hash between quotes": {
    reason: "ROS 2 ends the line there and keeps half a string with its quote, which nobody can have meant.",
    cases: ['string constant: "a#b"', 'string default: "a#b"', "string default: 'a#b'"],
  },
  "refused: quotes that do not pair": {
    reason: "ROS 2 keeps a lone quote as part of the text; it is a slip far more often than a wish.",
    cases: [
      'string constant: "a',
      'string constant: "a" b',
      'string default: "',
      "string default: '",
      'string default: "a',
      "string default: 'a",
      "string default: \"a'",
      "string default: 'a\"",
      'string default: "a" b',
      'string default: "a\\\\"b"',
      'string[] default: ["a" "b"]',
      'string[] default: ["a"b]',
      'wstring default: "a',
    ],
  },
  "refused: an escape that is none": {
    reason: "ROS 2 keeps `\\q` as it is, and ends a C string at NUL.",
    cases: [
      'string default: "\\q"',
      'string default: "\\/"',
      'string default: "\\0"',
      'string default: "\\x00"',
    ],
  },
  "refused: a value that its type cannot hold": {
    reason: "A float32 would become infinite; a bound on the wire counts octets (UTF-16 units of a wstring).",
    cases: [
      "float32 default: 1e39",
      "float32 default: -1e39",
      "float32 default: 3.5e38",
      "msg: float32[] x [1e39]",
      "string<=1 default: é",
      "string<=1 default: 😀",
      "string<=3 default: éé",
      "wstring<=1 default: 😀",
    ],
  },
  "refused: a size beyond 32 bits": {
    reason: "A count on the wire has 32 bits.",
    cases: ["msg: int32[4294967296] x", "msg: int32[<=4294967296] x", "msg: int32[99999999999999999999] x"],
  },
  "refused: digits of other scripts": {
    reason: "Python reads them as numbers; the definitions of ROS 2 are written with 0 to 9.",
    cases: [
      "int32 default: ٣",
      "int32 default: １２",
      "float64 default: ١.٥",
      "msg: int32[٣] x",
      "msg: int32[４] x",
    ],
  },
  "accepted: text that ROS 2 cannot write into an .idl file": {
    reason: "It parses there, and then stops at the encoding of the file; what was meant is clear.",
    cases: [
      'msg: wstring<=1[<=1] x ["é"]',
      'msg: wstring[] x ["ハ", "ロ"]',
      'string default: "\\400"',
      'string default: "\\U0001F600"',
      'string default: "\\u00e9"',
      'string default: "\\u20ac"',
      'string default: "\\ud800"',
      'string[] default: ["é"]',
      'wstring default: "\\u00e9"',
      "text: a comment with a bad escape",
    ],
  },
  "otherwise: quotes and backslashes in an array of strings": {
    reason: "ROS 2 takes the quotes of an element away twice, and miscounts where several are escaped.",
    cases: [
      'string[] default: ["\'"]',
      "string[] default: [\"'a'\"]",
      'string[] default: ["\\\\"]',
      'string[] default: ["a\\\\", "b"]',
      'string[] default: ["a\\"b\\"c"]',
    ],
  },
  "otherwise: Header without a package": {
    reason: "It is std_msgs/Header, as in ROS 1, where ROS 2 looks for a Header in the package itself.",
    cases: ["msg: Header x", "msg: Header[] x"],
  },
};
