// An unbounded queue from the DDS listener to the one thread that works.
//
// The services keep the last 10 samples only. A listener that takes at once never lets the eleventh push out the
// first, however many calls are in flight; working inside the listener would hold up the receive thread instead.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
struct queue;
struct queue *queue_new(void);
void queue_push(struct queue *queue, void *item);
// The oldest item, or NULL when none came within that time.
void *queue_pop(struct queue *queue, uint64_t timeout_us);
#ifdef __cplusplus
}
#endif
