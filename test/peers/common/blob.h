// The octets of the blob service: request number `call` carries a pattern of its own, the reply each octet xor 0x5A.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
void blob_fill(uint8_t *data, size_t size, uint64_t call);
void blob_answer(uint8_t *reply, const uint8_t *request, size_t size);
bool blob_is_answer(const uint8_t *reply, size_t size, uint64_t call);
#ifdef __cplusplus
}
#endif
