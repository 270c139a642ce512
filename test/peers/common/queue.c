#include "queue.h"
#include "clock.h"
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

struct node {
  struct node *next;
  void *item;
};

struct queue {
  pthread_mutex_t mutex;
  pthread_cond_t filled;
  struct node *first;
  struct node **end;
};

struct queue *queue_new(void) {
  struct queue *queue = malloc(sizeof *queue);
  pthread_condattr_t attributes;
  pthread_condattr_init(&attributes);
  pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
  pthread_mutex_init(&queue->mutex, NULL);
  pthread_cond_init(&queue->filled, &attributes);
  queue->first = NULL;
  queue->end = &queue->first;
  return queue;
}

void queue_push(struct queue *queue, void *item) {
  struct node *node = malloc(sizeof *node);
  node->next = NULL;
  node->item = item;
  pthread_mutex_lock(&queue->mutex);
  *queue->end = node;
  queue->end = &node->next;
  pthread_cond_signal(&queue->filled);
  pthread_mutex_unlock(&queue->mutex);
}

void *queue_pop(struct queue *queue, uint64_t timeout_us) {
  const uint64_t until_us = now_us() + timeout_us;
  const struct timespec until = { (time_t) (until_us / 1000000u), (long) (until_us % 1000000u) * 1000 };
  pthread_mutex_lock(&queue->mutex);
  while (queue->first == NULL)
    if (pthread_cond_timedwait(&queue->filled, &queue->mutex, &until) != 0) break;
  struct node *node = queue->first;
  if (node != NULL) {
    queue->first = node->next;
    if (queue->first == NULL) queue->end = &queue->first;
  }
  pthread_mutex_unlock(&queue->mutex);
  if (node == NULL) return NULL;
  void *item = node->item;
  free(node);
  return item;
}
