#include "blob.h"

#define MASK 0x5Au

// Neighbouring octets and neighbouring calls differ, so that a swapped fragment or a swapped reply shows.
static uint8_t octet_at(size_t at, uint64_t call) { return (uint8_t) (at * 7u + (at >> 8) * 13u + call * 31u); }

void blob_fill(uint8_t *data, size_t size, uint64_t call) {
  for (size_t at = 0; at < size; at++) data[at] = octet_at(at, call);
}

void blob_answer(uint8_t *reply, const uint8_t *request, size_t size) {
  for (size_t at = 0; at < size; at++) reply[at] = request[at] ^ MASK;
}

bool blob_is_answer(const uint8_t *reply, size_t size, uint64_t call) {
  uint8_t difference = 0;
  for (size_t at = 0; at < size; at++) difference |= reply[at] ^ MASK ^ octet_at(at, call);
  return difference == 0;
}
