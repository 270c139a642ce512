#include "clock.h"
#include <time.h>

uint64_t now_us(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t) now.tv_sec * 1000000u + (uint64_t) now.tv_nsec / 1000u;
}

void sleep_until_us(uint64_t when_us) {
  const struct timespec when = { (time_t) (when_us / 1000000u), (long) (when_us % 1000000u) * 1000 };
  clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &when, NULL);
}
