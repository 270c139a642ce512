// Monotonic time in microseconds.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
uint64_t now_us(void);
void sleep_until_us(uint64_t when_us);
#ifdef __cplusplus
}
#endif
